package paget.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paget.examples.ExampleRun.at;
import static paget.examples.ExampleRun.exactly;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import paget.core.run.RunOutcome;
import paget.core.run.RunRequest;
import paget.core.study.Series;
import paget.core.study.Table;

/**
 * The examples give the numbers that they must show. M2 to M17 are the reference cases of the science that Paget is held
 * to: closed forms, or values computed from the published equations by an independent script.
 */
class ReferenceNumbersTest {

    private static final double RELATIVE = 1e-4;

    private static void assertClose(double expected, double actual, double relative) {
        assertEquals(expected, actual, Math.abs(expected) * relative);
    }

    private static Series trajectory(String example, RunRequest request) {
        return ExampleRun.of(example, request).result().series("trajectory");
    }

    @Test
    void inefficiencyOfMetastasis() {
        // M9: 100,000 · 0.8 · 1/40 · 1/100 = 20; rare and independent, so Poisson: sd √20 = 4.47
        RunOutcome outcome = ExampleRun.of("metastatic-inefficiency", "replicates");
        Series summary = outcome.result().series("summary");
        int n = outcome.result().replicates();
        assertEquals(1000, n);
        double sigma = Math.sqrt(20);
        double z = Math.sqrt(n) * (summary.last("macrometastases.mean") - 20) / sigma;
        double y = Math.sqrt(n / 2.0) * (Math.pow(summary.last("macrometastases.sd") / sigma, 2) - 1);
        assertTrue(Math.abs(z) < 3, "Z = " + z);
        assertTrue(Math.abs(y) < 5, "Y = " + y);
        assertTrue(summary.last("efficiency.mean") < 0.05, "percent");
        assertTrue(summary.last("efficiency.mean") > 0.01, "percent");
    }

    @Test
    void resultsDoNotDependOnThreads() {
        String one = hash(1);
        assertEquals(one, hash(2));
        assertEquals(one, hash(8));
    }

    private static String hash(int threads) {
        RunRequest request = new RunRequest(Optional.of("replicates"), Optional.empty(), Optional.empty(),
                OptionalInt.empty(), OptionalLong.of(7), OptionalInt.of(20), OptionalInt.of(threads),
                OptionalDouble.empty(), OptionalDouble.empty(), List.of(), List.of(), java.util.Map.of(), false);
        return ExampleRun.of("metastatic-inefficiency", request).result().hash();
    }

    @Test
    void shareOfTheRareClone() {
        // 0.01·0.0074/(0.99·0.0012 + 0.01·0.0074) = 5.8637 %
        Series course = trajectory("heterogeneous-clones", exactly("colonies_by_clone"));
        assertClose(5.8637, course.last("rare_share"), RELATIVE);
    }

    @Test
    void chanceOfNoMutantBySizeN() {
        // M2: (1 − 0.001)^999 = 0.36806349, the fraction of replicates that are still without mutation at the end
        RunOutcome outcome = ExampleRun.of("heterogeneous-clones", "mutation_by_size");
        int n = outcome.result().replicates();
        Table end = outcome.result().table("end");
        int row = IntStream.range(0, end.rows().size()).filter(i -> end.text(i, "result").equals("Mutations so far"))
                .findFirst().orElseThrow();
        double fraction = end.number(row, "zero");
        double p = 0.36806349;
        double z = (fraction - p) / Math.sqrt(p * (1 - p) / n);
        assertTrue(Math.abs(z) < 3, "Z = " + z);
    }

    @Test
    void antibodyAgainstCxcr4() {
        RunOutcome outcome = ExampleRun.of("breast-cxcr4", exactly("antibody_trial"));
        Series control = outcome.result().series("trajectory");
        Series treated = outcome.result().series("trajectory-antibody_arm");
        // M17: occupancy 1/2 without, 1/12 with the antibody at ten times its Ki
        for (String organ : List.of("axillary_lymph_node", "bone_marrow", "lung", "liver")) {
            assertClose(1 / 6.0, treated.last(organ + "_by_cxcr4") / control.last(organ + "_by_cxcr4"), 1e-6);
        }
        assertClose(1 - 0.833333, treated.last("total_by_cxcr4") / control.last("total_by_cxcr4"), 1e-2);
        assertEquals(0.833333, 1 - treated.last("total_by_cxcr4") / control.last("total_by_cxcr4"), 0.833333e-3);
        assertClose(control.last("total_by_igf1"), treated.last("total_by_igf1"), 1e-9);
        double marrow = fall(control, treated, "bone_marrow");
        double node = fall(control, treated, "axillary_lymph_node");
        double lung = fall(control, treated, "lung");
        double liver = fall(control, treated, "liver");
        assertTrue(lung < marrow && lung < node && liver < marrow && liver < node,
                "lung and liver fall less than marrow and node");
    }

    private static double fall(Series control, Series treated, String organ) {
        return 1 - treated.last(organ + "_seeding") / control.last(organ + "_seeding");
    }

    @Test
    void lowLigandOrgansAreSpared() {
        Series control = ExampleRun.of("breast-cxcr4", exactly("antibody_trial")).result().series("trajectory");
        for (String organ : List.of("brain", "kidney")) {
            double perCell = control.last(organ + "_seeding") / control.last(organ + "_delivered");
            double lung = control.last("lung_seeding") / control.last("lung_delivered");
            assertTrue(perCell < lung / 10, organ);
        }
    }

    @Test
    void growthWithAngiogenesis() {
        // M12
        Series course = trajectory("angiogenic-dormancy", exactly("growth_course"));
        assertClose(3857.3395, at(course, 10, "tumour"), RELATIVE);
        assertClose(10174.2144, at(course, 10, "support"), RELATIVE);
        assertClose(11292.9136, at(course, 20, "tumour"), RELATIVE);
    }

    @Test
    void restEndsWithTheAngiogenicSwitch() {
        // M12: at rest at 1 mm³, then 100 mm³ 10.722 d after the switch
        Series course = trajectory("angiogenic-dormancy", exactly("resting_course"));
        assertClose(1, at(course, 119, "tumour"), 1e-6);
        assertTrue(at(course, 119 + 10.7, "tumour") < 100);
        assertTrue(at(course, 119 + 10.8, "tumour") > 100);
    }

    @Test
    void immuneBalance() {
        // M13
        Series course = trajectory("immune-dormancy", exactly("rest"));
        assertClose(19333687, at(course, 10, "tumour_cells"), RELATIVE);
        assertClose(93421876, at(course, 30, "tumour_cells"), RELATIVE);
        assertClose(1305212.8, at(course, 100, "tumour_cells"), RELATIVE);
    }

    @Test
    void lossOfImmuneCompetenceEndsTheRest() {
        RunOutcome outcome = ExampleRun.of("immune-dormancy", exactly("escape"));
        Series held = outcome.result().series("trajectory");
        Series escaped = outcome.result().series("trajectory-suppressed_arm");
        // M13: the saddle between rest and escape lies at 2.68e8 cells
        assertTrue(held.last("tumour_cells") < 2.6802268e8);
        assertTrue(escaped.last("tumour_cells") > 2.6802268e8);
        assertEquals(at(held, 200, "tumour_cells"), at(escaped, 200, "tumour_cells"), 1);
    }

    @Test
    void competitionForTheNiche() {
        // M14, with conditioning switched off: b2 = 0.39 vanishes, b2 = 0.41 settles at 0.01219512, b2 = 0.8 at 0.25
        assertTrue(niche("0.39") < 1e-4);
        assertClose(0.01219512, niche("0.41"), 1e-3);
        assertClose(0.25, niche("0.8"), RELATIVE);
    }

    private static double niche(String growth) {
        RunRequest request = new RunRequest(Optional.of("conditioning_matters"), Optional.empty(),
                Optional.of("20000"), OptionalInt.of(11), OptionalLong.empty(), OptionalInt.empty(),
                OptionalInt.empty(), OptionalDouble.of(1e-9), OptionalDouble.of(1e-12), List.of("b2.value=" + growth),
                List.of("published"), java.util.Map.of(), false);
        return trajectory("premetastatic-niche", request).last("tumour_in_marrow");
    }

    @Test
    void conditioningDecides() {
        RunOutcome outcome = ExampleRun.of("premetastatic-niche", exactly("conditioning_matters"));
        assertTrue(outcome.result().series("trajectory").last("tumour_in_marrow") > 0.01);
        assertTrue(outcome.result().series("trajectory-unconditioned_arm").last("tumour_in_marrow") < 1e-4);
    }

    @Test
    void antibodyInBlood() {
        // M16: two compartments, CL 0.2 L/d, V1 = V2 = 3 L, Q 0.5 L/d, 700 mg: C(7 d) = 86.47564 mg/L. What enters the
        // tumour of 1 cm³ takes less than 1e-3 of that away, so the exchange is switched off for the number itself.
        Series course = trajectory("stroma-pharmacokinetics",
                exactly("course", List.of(), List.of("anti_vegf_exchange.rate=0")));
        assertClose(86.47564, at(course, 7, "anti_vegf_in_blood"), RELATIVE);
    }

    /** An independent integration of exchange, matrix and vessels (Runge–Kutta, steps of .001 d) has these levels at day 21, in mg/L. */
    @Test
    void denseMatrixHoldsBackAntibodiesMore() {
        RunOutcome outcome = ExampleRun.of("stroma-pharmacokinetics", exactly("exposure"));
        Series normal = outcome.result().series("trajectory");
        Series changed = outcome.result().series("trajectory-changed_arm");
        assertClose(17.61712, normal.last("anti_vegf_in_tumour"), 1e-5);
        assertClose(12.70424, changed.last("anti_vegf_in_tumour"), 1e-5);
        assertClose(.505343, normal.last("small_molecule_in_tumour"), 1e-5);
        assertClose(.495139, changed.last("small_molecule_in_tumour"), 1e-5);
        double antibody = at(changed, 2, "anti_vegf_in_tumour") / at(normal, 2, "anti_vegf_in_tumour");
        double molecule = at(changed, 2, "small_molecule_in_tumour") / at(normal, 2, "small_molecule_in_tumour");
        assertTrue(antibody < molecule, antibody + " against " + molecule);
    }

    /**
     * 8e-7 of a primary tumour that grows by Gompertz's law leave a day into blood and as many into lymph; a half stays in every
     * bed, of arterial blood in the shares of the organs; arrested cells leave at 1 a day, .01 · occupancy of them into the tissue.
     * An independent integration (Runge–Kutta, steps of .001 d) has these cells after 30 d.
     */
    @Test
    void seedingFollowsBloodAndLigands() {
        Series course = trajectory("breast-cxcr4", exactly("course"));
        assertClose(281.529, course.last("cells_in_veins"), RELATIVE);
        assertClose(115.3585, course.last("lung_seeded"), RELATIVE);
        assertClose(8.999201, course.last("liver_seeded"), RELATIVE);
        assertClose(.8603815, course.last("bone_marrow_seeded"), RELATIVE);
        assertClose(36.18504, course.last("axillary_lymph_node_seeded"), RELATIVE);
        assertClose(.1336515, course.last("brain_seeded"), RELATIVE);
        assertClose(.2116149, course.last("kidney_seeded"), RELATIVE);
    }

    @Test
    void clearanceOfCirculatingCells() {
        // M10: 10,000 cells a day, half-life 2.4 h: 1442.695 cells, 2.16404 in 7.5 mL of 5 L; 9.77e-4 of them a day later
        Series course = trajectory("critical-point", exactly("clearance"));
        assertClose(1442.695, at(course, 5, "ctc"), RELATIVE);
        assertClose(2.16404, at(course, 5, "ctc_per_tube"), RELATIVE);
        assertClose(9.765625e-4, at(course, 6, "ctc") / at(course, 5, "ctc"), RELATIVE);
    }
}
