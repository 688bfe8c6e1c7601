package paget.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import paget.core.evidence.FittedHypothesis;
import paget.core.run.ModelSource;
import paget.core.run.RunRequest;
import paget.core.run.RunService;
import paget.core.study.Estimates;
import paget.core.study.StudyResult;
import paget.core.study.Table;
import paget.model.EvidenceKind;
import paget.model.Hypothesis;
import paget.model.Organism;
import paget.sim.run.Progress;

/** What data, samples and replicates say of the shipped models. */
class UncertaintyAnswersTest {

    private static StudyResult run(ModelSource source, String study, int replicates) {
        RunRequest request = new RunRequest(Optional.of(study), Optional.empty(), Optional.empty(), OptionalInt.empty(),
                OptionalLong.empty(), replicates == 0 ? OptionalInt.empty() : OptionalInt.of(replicates), OptionalInt.of(2),
                OptionalDouble.empty(), OptionalDouble.empty(), List.of(), List.of(), Map.of(), false);
        return new RunService().with(source.data()).run(source.name(), source.organism().orElseThrow(), source.hash(),
                request, Progress.NONE).result();
    }

    /** The volumes are those of the published values, .192 and 5.85 per day and .00873, with errors of 6 %. */
    @Test
    void plantedGrowthIsRecoveredAndSaved() {
        ModelSource source = ModelSource.open("example:angiogenic-dormancy");
        StudyResult result = run(source, "calibrated_growth", 0);
        Table table = result.table("estimates");
        double[] planted = {0.192, 5.85, 0.00873};
        for (int i = 0; i < planted.length; i++) {
            assertEquals("yes", table.text(i, "determined"));
            assertTrue(table.number(i, "lower") < planted[i] && planted[i] < table.number(i, "upper"),
                    table.rows().get(i)::toString);
        }
        Organism model = source.organism().orElseThrow();
        Organism copy = FittedHypothesis.addTo(model, "Calibrated growth", Estimates.of(result).orElseThrow(),
                Map.of("volumes.csv", "0123456789abcdef"));
        Hypothesis fitted = copy.getHypotheses().getLast();
        assertEquals(model.getHypotheses().size() + 1, copy.getHypotheses().size());
        assertEquals(3, fitted.getChanges().size());
        assertEquals(table.number(1, "value"), fitted.getChanges().get(1).getValue().getValue());
        assertEquals(EvidenceKind.FITTED, fitted.getChanges().get(1).getValue().getEvidence().getFirst().getKind());
        assertTrue(fitted.getChanges().get(1).getValue().getEvidence().getFirst().getNote().contains("0123456789ab"));
    }

    /**
     * The switch comes at 119 ± 33 d, so at day 130 half of the tumours have grown for more than 11 d since: to 113.1 mm³ (an
     * independent integration of M12 from 1 mm³). A quarter have grown for 33.26 d, to 12,115 mm³. Samples lie .32 d apart at the
     * median and .4 d at the quartile, within which growth makes 17 and 230 mm³.
     */
    @Test
    void anUncertainSwitchSplitsTumours() {
        StudyResult result = run(ModelSource.open("example:angiogenic-dormancy"), "uncertain_switch", 0);
        Table table = result.table("distributions");
        assertEquals(113.1, table.number(0, "q50"), 17);
        assertEquals(12115, table.number(0, "q75"), 230);
        assertEquals(1, table.number(0, "q5"), 0.01);
        assertTrue(result.table("influence").number(0, "correlation") < -0.95);
    }

    /** Its skill decides how much the common clone founds; how many cells there are decides for the rare one. */
    @Test
    void factorsOfEveryCloneInItsOrgan() {
        StudyResult result = run(ModelSource.open("example:heterogeneous-clones"), "clone_and_organ", 0);
        Table ranking = result.table("ranking");
        assertEquals("Lung", ranking.text(0, "organ"));
        assertEquals("B16F1 (common clone)", ranking.text(0, "clone"));
        assertEquals("low_colonization", ranking.text(0, "element"));
        int rare = 3;
        assertEquals("Selected line (rare clone)", ranking.text(rare, "clone"));
        assertEquals("high_in_blood", ranking.text(rare, "element"));
        Table knockOuts = result.table("knock-outs");
        boolean closed = false;
        for (int i = 0; i < knockOuts.rows().size(); i++) {
            closed |= knockOuts.text(i, "kind").equals("route") && knockOuts.text(i, "element").equals("venous_flow")
                    && knockOuts.number(i, "lung.low_clone") == -100;
        }
        assertTrue(closed, knockOuts.rows()::toString);
    }

    /**
     * The earlier the primary tumour is removed, the later there are 100 metastatic cells. 20,000 replicates of an independent
     * program (founders at .001 e^{t/10} a day until the resection, a stay in blood of 3.462 h and of 1 h in arrest, births at .25
     * and deaths at .1 a day) have the first 100 cells at these mean times, censored at day 90, with these deviations, and have
     * them by then with these chances; three standard errors of 30 replicates are let pass.
     */
    @Test
    void timingOfResectionDelaysMetastases() {
        StudyResult result = run(ModelSource.open("example:critical-point"), "timing_of_resection", 30);
        Table times = result.table("time-to-event");
        double[] means = {69.83, 76.90, 71.58};
        double[] deviations = {9.63, 14.37, 11.46};
        double[] chances = {1, .5633, .9349};
        for (int i = 0; i < 3; i++) {
            assertEquals(means[i], times.number(i, "mean"), 3 * deviations[i] / Math.sqrt(30), times.rows()::toString);
            assertEquals(100 * chances[i], times.number(i, "events"), 300 * Math.sqrt(chances[i] * (1 - chances[i]) / 30),
                    times.rows()::toString);
        }
        assertTrue(times.number(1, "mean") > times.number(2, "mean") && times.number(2, "mean") >= times.number(0, "mean"),
                times.rows()::toString);
        assertTrue(result.table("log-rank").number(0, "p") < 0.05);
    }
}
