package paget.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paget.examples.ExampleRun.row;
import static paget.examples.ExampleRun.sized;

import java.util.Map;

import org.junit.jupiter.api.Test;

import paget.core.study.StudyResult;
import paget.core.study.Table;
import paget.sim.InvalidModelException;

/**
 * What circulating cells tell. The expected values are those of an independent calculation of 4,000,000 patients: a tumour sheds
 * s cells a day, log-uniform from 100 to 10,000; blood holds a Poisson number of mean s/6.9315, the sample one of mean .8 of its
 * share of 5 L, with a log-normal error of 20 %; by day T a Poisson number of mean s T has been shed; one in 100,000 founds after a
 * stay of 1/6.9315 and 1/24 d, and its colony of age a is there with the chance .15/(.25 − .1 e^{−.15 a}). The deviations are
 * those of 600 to 3,000 repetitions at the size of the study. Three of them on either side are let pass: one in 370 of seeds.
 */
class MarkerAnswersTest {

    private static final String STUDY = "circulating_cells_as_marker";

    private static void assertOutcome(Table table, String element, double patients, double share, double area, double deviation) {
        int row = row(table, "element", element);
        assertEquals(patients * share, table.number(row, "cases"), 3 * Math.sqrt(patients * share * (1 - share)),
                table.rows()::toString);
        assertEquals(area, table.number(row, "auc"), 3 * deviation, table.rows()::toString);
        // The interval is 3.92 deviations wide; its own scatter at these sizes is below a quarter.
        double width = table.number(row, "auc.upper") - table.number(row, "auc.lower");
        assertEquals(3.92 * deviation, width, 3.92 * deviation / 3, table.rows()::toString);
    }

    /** The study as it is shipped: a tube of 7.5 mL at day 10, outcomes at day 60, 200 patients. */
    @Test
    void aTubeOfBloodTellsALittle() {
        StudyResult result = sized("critical-point", STUDY, 0, 2, null, Map.of());
        assertOutcome(result.table("biomarker"), "shedding_count", 200, .5, .6964, .0284);
        assertOutcome(result.table("biomarker"), "metastatic_cells", 200, .4077, .6612, .0325);
        assertEquals(0, result.series("roc-metastatic_cells").column("sensitivity")[0]);
        assertTrue(result.answers().get(1).matches("A reading of at least \\S+ cells in 7.5 mL finds .*"), result.answers()::toString);
    }

    /**
     * Half a litre at day 5 tells nearly for certain how fast a tumour sheds, and so who has shed 20,000 cells by day 20. Whether one
     * of them has founded by then is chance on top of that.
     */
    @Test
    void halfALitreTellsOfInvasionMoreThanOfMetastases() {
        Table table = sized("critical-point", STUDY, 600, 2, "20 d",
                Map.of("sample-volume", "500", "time", "5", "outcome", "20000 1", "manifest", "20000 1000")).table("biomarker");
        assertOutcome(table, "shedding_count", 600, .5, .9871, .00315);
        assertOutcome(table, "metastatic_cells", 600, .2189, .8254, .0194);
        // Those whom the best cut-off found, without the ones who had shed 20,000 before: a median of 4.35 d, deviation .52.
        assertEquals(4.35, table.number(row(table, "element", "shedding_count"), "lead"), 3 * .52, table.rows()::toString);
    }

    /** Three values for two outcomes are a mistake that is told before anything runs. */
    @Test
    void everyOutcomeHasItsOwnValueOrAllHaveOne() {
        InvalidModelException e = assertThrows(InvalidModelException.class,
                () -> sized("critical-point", STUDY, 60, 2, "20 d", Map.of("outcome", "1 2 3")));
        assertTrue(e.getMessage().contains("one for each of the 2 outcomes"), e::getMessage);
    }
}
