package paget.generate.morpheus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import paget.core.compile.Variant;
import paget.core.generate.GenerationInput;
import paget.core.generate.GenerationReport.Outcome;
import paget.generate.testkit.Exports;
import paget.generate.testkit.Exports.Written;

/** What is not in space runs along with a tissue as global equations and events. */
class TreatmentTest {

    private static Written write(String example, String... hypotheses) {
        GenerationInput plain = Exports.example(example, Map.of());
        return Exports.write(new MorpheusGenerator(), new GenerationInput(plain.model(), plain.modelHash(), plain.file(),
                Variant.of(List.of(hypotheses)), plain.study(), plain.options()));
    }

    @Test
    void dosesAreEventsAndDriveTheLevelsOfTheTissue() throws Exception {
        Written written = write("stroma-pharmacokinetics");
        String xml = written.text("tumour_tissue.xml");
        assertEquals(21, xml.split("<Rule symbol-ref=\"outside_small_molecule_in_blood\">").length - 1, "one event a dose");
        assertTrue(xml.contains("*outside_small_molecule_in_blood - (0.003"), "the level in the tissue follows");
        assertTrue(xml.contains("delay=\"(20 * outside_small_molecule_dosing_interval)*1440\""), "delays are in minutes");
        assertTrue(written.report().entries().stream().noneMatch(e -> e.outcome() == Outcome.LEFT_OUT),
                written.report().entries()::toString);
        new MorpheusMl(xml).check();
    }

    @Test
    void aResectionRemovesEachCellWithAChance() {
        String xml = write("critical-point", "resected").text("primary_tissue.xml");
        assertTrue(xml.contains("<Condition history=\"false\">(time/1440) &gt;= 5</Condition>"), xml);
        assertTrue(xml.contains("and rand_uni(0, 1) &lt; removal_primary)"), xml);
    }

    @Test
    void aChangedRateOfKillingReachesTheVictims() {
        String xml = write("immune-dormancy", "suppressed").text("white_pulp.xml");
        assertTrue(xml.contains("*touching_ctl*(0 + 1000000*outside_killing_rate^1/"), xml);
    }
}
