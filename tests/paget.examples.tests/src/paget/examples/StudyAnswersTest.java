package paget.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paget.examples.ExampleRun.row;
import static paget.examples.ExampleRun.sized;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import paget.core.run.DrawnModel;
import paget.core.run.ModelSource;
import paget.core.study.ModelData;
import paget.core.study.ScanRange;
import paget.core.study.StudyPlan;
import paget.core.study.StudyResult;
import paget.core.study.Table;
import paget.core.run.RunService;
import paget.sim.run.Progress;

/** The studies of the open questions give the answers that the examples stand for. Sizes are those of a test. */
class StudyAnswersTest {

    private static StudyResult run(String example, String study) {
        return sized(example, study, 0, 2, null, Map.of());
    }

    private static int[] rows(Table table, String column, String text) {
        return IntStream.range(0, table.rows().size()).filter(i -> table.text(i, column).equals(text)).toArray();
    }

    /** M9: 80 % extravasate, 1 in 40, then 1 in 100; rates 3, 2 and 1.5 a day wait 1/3, 1/2 and 2/3 of a day. */
    @Test
    void stepsOfTheCascade() {
        StudyResult result = run("metastatic-inefficiency", "cascade");
        Table table = result.table("cascade");
        double[][] expected = {{80000, 80, 1 / 3.0}, {2000, 2.5, .5}, {20, 1, 2 / 3.0}};
        String[] steps = {"extravasation", "micrometastasis_formation", "macrometastasis_formation"};
        for (int i = 0; i < steps.length; i++) {
            int row = row(table, "element", steps[i]);
            assertEquals(expected[i][0], table.number(row, "count"), 1e-4 * expected[i][0]);
            assertEquals(expected[i][1], table.number(row, "efficiency"), 1e-9);
            assertEquals(expected[i][2], table.number(row, "waiting"), 1e-3);
        }
        // 20 of 100,000: .02 %, whatever of the two the denominator is.
        assertEquals(.02, result.table("efficiency").number(0, "efficiency"), 1e-6);
        assertEquals(.02, result.table("efficiency").number(1, "efficiency"), 1e-6);
        assertTrue(result.answers().stream().anyMatch(a -> a.contains("bottleneck is Liver › Parenchyma › Micro")),
                result.answers()::toString);
    }

    /**
     * Totals of the organism come first, then the largest changes; that there are more must not go unsaid. Of the cells that
     * settle by CXCR4, 83.35 % fewer do so, of all that settle half.
     */
    @Test
    void theTrialTellsTotalsFirstAndThatTheTableHasMoreChanges() {
        List<String> answers = run("breast-cxcr4", "antibody_trial").answers();
        assertEquals("CXCR4-dependent seeding, all organs fell by 83.35 % under Anti-CXCR4, from 98.68 to 16.43 cells.",
                answers.getFirst());
        assertTrue(answers.get(1).startsWith("All seeding, all organs fell by 50.85 %"), answers::toString);
        assertTrue(answers.get(2).startsWith("Brain: CXCR4-dependent seeding fell by 90.83 %"), answers::toString);
        assertEquals("The table has 2 more changes, smaller ones.", answers.get(12));
        assertTrue(answers.getLast().startsWith("The same under Anti-CXCR4 (within 0.005 %): Cells delivered; IGF1-dependent seeding; "),
                answers::toString);
    }

    /** The small molecule stays the same in blood and falls in the tumour. */
    @Test
    void whatStaysTheSameInOnePlaceIsToldWithThePlace() {
        assertEquals("The same under Changed stroma (within 0.005 %): Blood: Small molecule.",
                run("stroma-pharmacokinetics", "exposure").answers().getLast());
    }

    /**
     * Of the cells that leave the sinusoids of six organs few settle. L/K is 1 for CXCR4 in node and marrow, for both in
     * lung and liver, else .01; occupancy times .005 of those that leave: .5 % in lung at the most, .0099 % in brain and kidney.
     */
    @Test
    void theBottleneckOfManyOrgansIsAStage() {
        List<String> answers = run("breast-cxcr4", "cascade").answers();
        assertTrue(answers.getFirst().contains("cells settled in an organ, which is"), answers::toString);
        String bottleneck = answers.get(1);
        assertTrue(bottleneck.startsWith("The bottleneck is the stage arrested: 0.3"), bottleneck);
        assertTrue(bottleneck.contains("smallest part in Brain › Parenchyma › Arrested cells and "
                + "Kidney › Parenchyma › Arrested cells (0.009901 %), the largest in Lung › Parenchyma › Arrested cells and "
                + "Liver › Parenchyma › Arrested cells (0.5 %)"), bottleneck);
        assertEquals("Cells wait longest where they are arrested, alike in Axillary lymph node, Bone marrow, Lung, Liver, Brain "
                + "and Kidney: 1 d on average.", answers.get(2));
    }

    /** The same by chance: the expected efficiency within its interval, and one hash on any number of threads. */
    @Test
    void stepsOfTheCascadeByChance() {
        StudyResult one = sized("metastatic-inefficiency", "cascade_by_chance", 20, 1, null, Map.of());
        Table table = one.table("cascade");
        int row = row(table, "element", "extravasation");
        assertTrue(table.number(row, "efficiency.lower") <= 80.03 && table.number(row, "efficiency.upper") >= 79.97);
        // 80 % of 2,000,000 cells have a standard error of .0283 %, so the interval of 20 replicates (t = 2.09) is .118 % wide; the
        // scatter of 20 is known to 16 %, three of which make it .175.
        assertTrue(table.number(row, "efficiency.upper") - table.number(row, "efficiency.lower") < .175, table.rows()::toString);
        assertEquals(one.hash(), sized("metastatic-inefficiency", "cascade_by_chance", 20, 2, null, Map.of()).hash());
    }

    /** M14, BioModels 793: the branches cross at b2 = .4. */
    @Test
    void criticalGrowthRate() {
        Table points = run("premetastatic-niche", "critical_point").table("critical-points");
        assertEquals("b2", points.text(0, "element"));
        boolean found = false;
        for (int i = 0; i < points.rows().size(); i++) {
            found |= Math.abs(points.number(i, "parameter") - .4) < 1e-6;
        }
        assertTrue(found, points.rows()::toString);
    }

    /** The published threshold of b2 when displacement c is at stem cells of 1/2: u2 + c/2 = b2/2, so b2 = .2 + c. */
    @Test
    void mapOfInvasion() {
        Table boundary = run("premetastatic-niche", "invasion_map").table("boundary");
        assertEquals(12, boundary.rows().size());
        for (int i = 0; i < boundary.rows().size(); i++) {
            double displacement = boundary.number(i, "competition.rate");
            // By day 5,000 growth from 1e-4 must have reached .001: a little above the threshold of invasion itself.
            assertEquals(.2 + displacement, boundary.number(i, "b2.value"), 5e-3);
        }
    }

    /**
     * The published model has one stable state on either side of the boundary; at a killing of less than 1.80314e-7, where two
     * states meet and vanish (see the study of steady states), immune dormancy has two.
     */
    @Test
    void regionsOfTheMapHaveTheirStableStates() {
        List<String> answers = run("premetastatic-niche", "invasion_map").answers();
        assertEquals("Regions of the map: disseminated, one stable state (66.67 %); local, one stable state (33.33 %).",
                answers.get(1));
        StudyPlan plan = new StudyPlan("map", "Map", "critical-point", 2000, 2, Optional.of("ode"), 1, 1, 1e-6, 1e-9, List.of(),
                List.of(), List.of("tumour_cells"), List.of(), List.of(
                        new ScanRange("tumour_cells", "Tumour cells", "initial", 5e6, 3e8, "cells", 2, false),
                        new ScanRange("killing", "Killing", "rate", 1.101e-7, 2.5e-7, "1/(cells*d)", 2, false)),
                Map.of("method", "map", "cut-off", "2.6802268E8", "draws", "0"), Map.of(), false);
        ModelSource source = ModelSource.open("example:immune-dormancy");
        Table phases = new RunService().run(source.name(), new DrawnModel(source.organism().orElseThrow(), source.hash(),
                ModelData.NONE), plan, 2, Progress.NONE).result().table("phases");
        assertEquals(List.of("local from this start, 2 stable states", "local, one stable state",
                "disseminated from this start, 2 stable states", "local, one stable state"),
                IntStream.range(0, 4).mapToObj(i -> phases.text(i, "phase")).toList());
    }

    /**
     * M13: from 3.2e5 effector cells the separatrix is crossed at 6.5609999e7 tumour cells (an independent integration with
     * LSODA at a relative tolerance of 1e-11, halved to one cell).
     */
    @Test
    void separatrixOfTheImmuneResponse() {
        Table thresholds = run("immune-dormancy", "separatrix").table("thresholds");
        assertEquals(6.5609999e7, thresholds.number(0, "value"), 1e-6 * 6.5609999e7);
        assertEquals("above", thresholds.text(0, "disseminated"));
        // Supply of effector cells is drawn with a geometric standard deviation of 1.2; more supply, a larger critical size.
        assertTrue(thresholds.number(0, "evidence.lower") < 5e7 && thresholds.number(0, "evidence.upper") > 9e7,
                thresholds.rows()::toString);
    }

    /** M13: focus at 8186382.5 cells with a period of 99.073 d, saddle at 2.6802268e8, escape at 4.4702584e8. */
    @Test
    void steadyStatesOfTheImmuneResponse() {
        Table states = run("immune-dormancy", "steady_states").table("steady-states");
        int rest = row(states, "kind", "stable focus");
        assertEquals(8186382.5, states.number(rest, "tumour_cells"), 1);
        assertEquals(99.073, states.number(rest, "period"), 1e-3);
        assertEquals(4.4702584e8, states.number(row(states, "kind", "stable node"), "tumour_cells"), 1e2);
        boolean saddle = false;
        for (int i = 0; i < states.rows().size(); i++) {
            saddle |= Math.abs(states.number(i, "tumour_cells") - 2.6802268e8) < 1e2;
        }
        assertTrue(saddle);
    }

    /**
     * Only the product of supply and killing counts at rest, so the fold of the killing rate moves as one over the supply, whose
     * geometric standard deviation is 1.2: by 1.2^±1.96 in the middle 95 %. Of 60 draws, one to each sixtieth, the quantile of
     * type 7 lies halfway from the second to the third, at 1.2^±1.73 to 1.2^±1.97.
     */
    @Test
    void aFoldMovesWithTheEvidence() {
        Table points = run("immune-dormancy", "steady_states").table("critical-points");
        int fold = row(points, "kind", "fold");
        double at = points.number(fold, "parameter");
        assertEquals(1.80314e-7, at, 1e-5 * at);
        assertEquals(at * Math.pow(1.2, -1.85), points.number(fold, "evidence.lower"), .023 * at);
        assertEquals(at * Math.pow(1.2, 1.85), points.number(fold, "evidence.upper"), .046 * at);
    }

    /**
     * M5: median 91.164 d, sd 12.8; blood and arrest hold cells back by .19 d. The 1,000 replicates of the example give the
     * median a standard error of 1.25 · 12.8/√1000 = .5, so within 1 it is at two of them, and the interval holds it.
     */
    @Test
    void timeToRelapse() {
        Table passage = run("critical-point", "time_to_relapse").table("passage");
        assertEquals(91.35, passage.number(0, "q50"), 1);
        assertTrue(passage.number(0, "q50.lower") < 91.35 && passage.number(0, "q50.upper") > 91.35,
                passage.rows()::toString);
    }

    /** 49,500 common cells at .0012 and 500 rare ones at .0074: 59.4 and 3.7 colonies with the scatter of binomial counts. */
    @Test
    void countsOfColonies() {
        Table counts = sized("heterogeneous-clones", "colony_counts", 100, 2, null, Map.of()).table("end");
        double[][] expected = {{59.4, Math.sqrt(59.4 * .9988)}, {3.7, Math.sqrt(3.7 * .9926)}};
        for (int i = 0; i < 2; i++) {
            // Four standard errors of a mean, and of a standard deviation (its own over √(2n)).
            assertEquals(expected[i][0], counts.number(i, "mean"), 4 * expected[i][1] / 10);
            assertEquals(expected[i][1], counts.number(i, "sd"), 4 * expected[i][1] / Math.sqrt(200));
        }
    }

    /** M9: 100,000 · .8 · .025 · .01 = 20; 13 d are long against 1/3, 1/2 and 2/3 of a day. */
    @Test
    void theMeanCourseEndsAtTwenty() {
        Table end = run("metastatic-inefficiency", "mean_course").table("end");
        assertEquals(20, end.number(row(end, "result", "Parenchyma › Macroscopic metastases"), "end"), 1e-4);
        // What integration leaves over of 100,000 injected cells after 13 d is told as none.
        assertEquals(0, end.number(row(end, "result", "Cells in portal blood"), "end"));
    }

    /** Linear steps: all fidelities have the same mean, which 60 replicates tell to 4.47/√60 = .58 of 20. */
    @Test
    void fidelitiesOfALinearModelAgree() {
        Table table = sized("metastatic-inefficiency", "fidelities", 60, 2, null, Map.of()).table("agreement");
        for (int i = 0; i < table.rows().size(); i++) {
            assertTrue(!table.text(i, "verdict").equals("differs"), table.rows()::toString);
        }
        int row = row(table, "engine", "ode");
        assertEquals(20, table.number(row, "mean"), 1e-3);
        assertEquals(20, table.number(row, "reference"), 3 * .58, "of the stochastic engine, with which the others are compared");
    }

    /** M14: .5 − .2/b2 above the critical .4, nothing below it; at .4 itself growth dies away as one over time. */
    @Test
    void growthAboveTheCriticalRate() {
        var scan = run("premetastatic-niche", "critical_growth").series().getFirst();
        double[] rates = scan.column("b2.value");
        double[] cells = scan.column("tumour_in_marrow");
        assertEquals(13, rates.length);
        for (int i = 0; i < rates.length; i++) {
            if (Math.abs(rates[i] - .4) > 1e-9) {
                assertEquals(Math.max(0, .5 - .2 / rates[i]), cells[i], 1e-5, "at " + rates[i]);
            }
            // None is none, not −1.4e-14.
            assertTrue(cells[i] == 0 || cells[i] > 1e-9, "at " + rates[i] + ": " + cells[i]);
        }
    }

    /**
     * M10: what is shed (.001 of the primary a day) stays in blood for 1/k = 1/6.9315 d: 8,000 cells keep 1.15 in 5 L, .00173 in
     * 7.5 mL, a twentieth less of it while the primary grows at .101 a day and shedding runs behind.
     */
    @Test
    void cellsInBloodFollowThePrimary() {
        Table table = sized("critical-point", "dissemination", 60, 2, null, Map.of()).table("end");
        double primary = table.number(row(table, "result", "Primary tumour › Primary tumour cells"), "mean");
        int blood = row(table, "result", "Circulating tumour cells per 7.5 mL");
        double error = table.number(blood, "sd") / Math.sqrt(60);
        assertEquals(.001 * primary / (6.9315 + .101) * 7.5 / 5000, table.number(blood, "mean"), 4 * error, table.rows()::toString);
    }

    /** Ligands of an organ decide that organ, and what is knocked out does not seed. */
    @Test
    void ligandsDecideTheOrgan() {
        StudyResult result = sized("breast-cxcr4", "organ_factors", 0, 2, null,
                Map.of("samples", "16", "paths", "4", "kept", "4"));
        Table ranking = result.table("ranking");
        assertEquals("Shares of the variance at time 30 d", ranking.title());
        assertEquals("bone_marrow_cxcl12", ranking.text(0, "element"));
        Table knockOuts = result.table("knock-outs");
        int row = row(knockOuts, "element", "cxcr4_cxcl12");
        // Brain has as little of either ligand: L/K of .01 each, half of its seeding by each.
        assertEquals(-50, knockOuts.number(row, "brain_seeding"), 1);
        assertTrue(result.answers().stream().anyMatch(a -> a.startsWith("Brain") && a.contains("factor IGF1 or CXCL12 by -50.0 %")),
                result.answers()::toString);
        // What is switched off elsewhere changes nothing, not 8e-8 %, which is the integrator's error.
        for (var each : knockOuts.rows()) {
            assertTrue(each.stream().noneMatch(v -> v instanceof Double change && change != 0 && Math.abs(change) < 1e-6), each::toString);
        }
        // What a factor explains alone is a part of what it explains at all.
        for (int i = 0; i < ranking.rows().size(); i++) {
            for (String end : new String[] {"", ".lower", ".upper"}) {
                assertTrue(ranking.number(i, "first" + end) <= ranking.number(i, "total" + end), ranking.rows().get(i)::toString);
            }
        }
    }

    /** M12 and M15: the switch comes at 119 ± 33 d, and 10.722 d later the tumour has 100 mm³. */
    @Test
    void restingTime() {
        StudyResult result = sized("angiogenic-dormancy", "resting_time", 0, 2, null, Map.of("patients", "60"));
        Table times = result.table("resting-time");
        int row = row(times, "group", "switched_arm");
        // Median of 60 normal draws: standard error 1.25 · 33/√60 = 5.3.
        assertEquals(119 + 10.722, times.number(row, "q50"), 16);
        assertEquals(0, times.number(row(times, "group", "resting_arm"), "events"));
        assertEquals("angiogenic balance", result.table("reasons").text(0, "reason"));
        assertTrue(result.table("duration").number(0, "correlation") > .999);
        // Inflammation comes on the same day in all, so its time has no interval, no hazard and no correlation.
        int certain = row(times, "group", "inflamed_arm");
        assertTrue(times.number(certain, "q50") > 0 && Double.isNaN(times.number(certain, "q50.lower")), times.rows()::toString);
        assertEquals(1, result.table("duration").rows().size());
        assertTrue(result.answers().stream().anyMatch(a -> a.startsWith("Inflammation: the rest until")
                && a.contains(" d in all of 60 patients")), result.answers()::toString);
    }

    @Test
    void immuneCellsHoldTheFocus() {
        StudyResult result = sized("immune-dormancy", "why_it_rests", 0, 2, null, Map.of("patients", "12"));
        assertEquals("immune balance", result.table("reasons").text(0, "reason"));
        assertEquals("Immune suppression", result.table("stimulators").text(0, "arm"));
        assertTrue(result.table("stimulators").number(0, "p") < 1e-3);
    }

    /** .01 · .0074/(.99 · .0012 + .01 · .0074) = 5.8637 % of colonies are founded by the rare clone. */
    @Test
    void shareOfTheRareClone() {
        StudyResult result = sized("heterogeneous-clones", "why_cells_differ", 100, 2, null, Map.of());
        Table founders = result.table("founders");
        int row = row(founders, "clone", "high_clone");
        assertTrue(founders.number(row, "lower") < 5.8637 && founders.number(row, "upper") > 5.8637);
        // About 6,310 colonies: a standard error of .296 %, an interval of 1.16 % (two thirds to four thirds of it are let pass).
        assertEquals(1.16, founders.number(row, "upper") - founders.number(row, "lower"), .39, founders.rows()::toString);
        Table variance = result.table("variance");
        assertEquals(100, variance.number(row(variance, "trait", "colonization"), "mutation"), 1e-9);
        assertTrue(result.table("newick").text(0, "newick").endsWith("'B16F1 (common clone)';"));
    }

    /**
     * 21 daily doses of 100 mg in two compartments (CL 60 L/d, V 20 and 40 L, Q 30 L/d): the exponentials of 4.77921 and
     * .470789 a day of every dose, integrated up to day 21, add up to 33.8471 mg·d/L; the tumour of 1 cm³ takes less than
     * 1e-3 of it. The trapezoidal rule on output times cannot see the jumps: it gave 36.36.
     */
    @Test
    void exposureToDailyDoses() {
        Table table = sized("stroma-pharmacokinetics", "stroma_and_drugs", 0, 2, null, Map.of("patients", "4")).table("exposure");
        int row = row(table, "element", "small_molecule_in_blood");
        assertEquals(33.8471, table.number(row, "auc"), 1e-3 * 33.8471);
        assertTrue(Double.isNaN(table.number(row, "half-life")), "between two doses there is no terminal phase");
        // 5 mg/L at once, on what 20 doses before have left: 5 Σ (.9352 e^{−4.779 k} + .0648 e^{−.4708 k}) = 5.5785 mg/L at day 20.
        assertEquals(20, table.number(row, "tmax"), 1e-9);
        assertEquals(5.5785, table.number(row, "cmax"), 1e-3);
    }

    /**
     * M17: 9e8 cells with 100,000 receptors in 1 cm³ are 149.4 nmol/L, 22.4 mg/L of an antibody of 150 kDa, about as much as
     * there is of it, so that it holds far less of them than of those of 1e6 cells (Gaddum: more than 90 % in both).
     */
    @Test
    void manyReceptorsUseUpTheAntibody() {
        StudyResult result = sized("stroma-pharmacokinetics", "stroma_and_drugs", 0, 2, null, Map.of("patients", "0"));
        Table table = result.table("exposure");
        int[] rows = rows(table, "element", "anti_cxcr4_in_tumour");
        assertTrue(table.number(rows[0], "occupancy") > 90, table.rows()::toString);
        assertEquals(64, table.number(rows[1], "occupancy"), 2);
        double[] byDensity = result.series("occupancy-cxcr4.density").column("anti_cxcr4_in_tumour");
        assertTrue(byDensity[0] > byDensity[6], () -> Arrays.toString(byDensity));
    }

    /** M16: 700 mg at CL .2 L/d give an area of 3500 mg·d/L in the end; terminal half-life 23.0798 d. */
    @Test
    void exposureToAnAntibody() {
        StudyResult result = sized("stroma-pharmacokinetics", "stroma_and_drugs", 0, 2, "400 d", Map.of());
        Table table = result.table("exposure");
        int row = row(table, "element", "anti_vegf_in_blood");
        // The tumour of 1 cm³ takes less than 1e-3 of it.
        assertEquals(3500, table.number(row, "auc"), 1e-3 * 3500);
        assertEquals(23.0798, table.number(row, "half-life"), 1e-3 * 23.0798);
        Table between = result.table("between-capillaries");
        assertEquals(4.435676, between.number(2, "wall"), 1e-5);
        assertEquals(4.189821, between.number(2, "far"), 1e-5);
        assertTrue(result.answers().getFirst().contains("falls"), result.answers()::toString);
    }
}
