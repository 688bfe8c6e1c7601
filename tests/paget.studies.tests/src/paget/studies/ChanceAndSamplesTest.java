package paget.studies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import paget.analysis.statistics.Interval;
import paget.core.study.ArmPlan;
import paget.core.study.Figure;
import paget.core.study.ScanRange;
import paget.core.study.StudyPlan;
import paget.core.study.StudyResult;
import paget.core.study.Table;
import paget.core.study.TableText;
import paget.sim.InvalidModelException;
import paget.sim.Issue;

/** Times to events, sizes of effects and sampled scans on exponential growth: n(t) = 1000 e^{.2 t}. */
class ChanceAndSamplesTest {

    private static final List<ArmPlan> ARMS = List.of(new ArmPlan("control", "Control", List.of()),
            new ArmPlan("half_arm", "Half", List.of("half")), new ArmPlan("same_arm", "Same", List.of()));

    private static StudyResult run(String kind, String engine, int replicates, List<ArmPlan> arms,
            List<ScanRange> ranges, Map<String, String> options) {
        return Growth.run(new StudyPlan(kind, "Test", kind, 10, 101, Optional.of(engine), 1, replicates, 1e-6, 1e-9,
                List.of(), List.of(), List.of("tumour"), arms, ranges, options, Map.of("steps", "200"), false)).result();
    }

    /** 2,000 cells are reached at ln 2 / .2 = 3.466 d; their number scatters by √(1000 · 2 · 1) = 45, so the time by .11 d. */
    @Test
    void anEnsembleTellsWhenAnEventComes() {
        StudyResult result = run("ensemble", "sample-langevin", 100, List.of(), List.of(), Map.of("event-level", "2000"));
        Table times = result.table("time-to-event");
        assertEquals(Math.log(2) / 0.2, times.number(0, "q50"), 0.05);
        assertEquals(100, times.number(0, "events"));
        Table risk = result.table("at-risk");
        assertEquals(100, risk.number(0, "at-risk"));
        assertEquals(0, risk.number(risk.rows().size() - 1, "at-risk"));
        // Nothing is said of the time after all had the event.
        assertTrue(risk.number(risk.rows().size() - 2, "at-risk") > 0, risk.rows()::toString);
        assertTrue(result.answers().getLast().contains("by time 10 d; the median time until then is 3."),
                result.answers()::toString);
        assertTrue(result.figures().stream().anyMatch(f -> f.kind() == Figure.Kind.STEPS));
    }

    /** 1,000 cells grow by e at a rate of .1 1/d in 10 d, and by e² at .2 1/d. */
    @Test
    void aScanByChanceTellsTheIntervalsOfItsMeans() {
        StudyResult result = run("scan", "sample-langevin", 40, List.of(),
                List.of(new ScanRange("growth", "Growth", "rate", 0.1, 0.2, "1/d", 2, false)), Map.of());
        assertTrue(result.answers().getFirst().matches(".* on average from 2[67]\\d\\d.* cells \\(95 % interval .* to .*, at .* = 0.1 1/d\\) to "
                + "7[345]\\d\\d.* cells \\(95 % interval .* to .*, at .* = 0.2 1/d\\)\\."), result.answers()::toString);
    }

    @Test
    void armsOfAKindThatHasNoneAreWarnedOf() {
        for (String kind : List.of("arms", "ensemble")) {
            StudyPlan plan = new StudyPlan(kind, "Test", kind, 10, 3, Optional.of("sample-langevin"), 1, 3, 1e-6, 1e-9, List.of(),
                    List.of(), List.of("tumour"), ARMS, List.of(), Map.of(), Map.of("steps", "20"), false);
            assertEquals(kind.equals("ensemble") ? List.of("study.arms") : List.of(), Growth.run(plan).notes().stream()
                    .map(Issue::code).filter("study.arms"::equals).toList());
        }
    }

    /** The middle half of the times spans 1.35 · .11 d = .15 d: less than two steps of .1 d, and more than two of .01 d. */
    @Test
    void eventsBetweenFewOutputTimesAreWarnedOf() {
        for (int points : List.of(101, 1001)) {
            StudyResult result = Growth.run(new StudyPlan("ensemble", "Test", "ensemble", 10, points, Optional.of("sample-langevin"),
                    1, 100, 1e-6, 1e-9, List.of(), List.of(), List.of("tumour"), List.of(), List.of(), Map.of("event-level", "2000"),
                    Map.of("steps", "2000"), false)).result();
            assertEquals(points == 101 ? List.of("event.resolution") : List.of(),
                    result.notes().stream().map(Issue::code).toList());
        }
    }

    /** Half the cells reach them ln 2 / .2 later; equal arms are equal to the last digit. */
    @Test
    void armsAreComparedByTheLogRankTest() {
        StudyResult result = run("arms", "sample-langevin", 40, ARMS, List.of(),
                Map.of("event-level", "2000", "precision", "0.1"));
        Table test = result.table("log-rank");
        assertTrue(test.number(0, "p") < 1e-10);
        assertEquals(1, test.number(1, "p"), 1e-9);
        assertEquals(2, test.number(2, "freedom"));
        Table times = result.table("time-to-event");
        assertEquals(times.number(0, "q50") + Math.log(2) / 0.2, times.number(1, "q50"), 0.15);
        Table effects = result.table("effects");
        // Half width w with n pairs: n (w / .1)² pairs give .1.
        double needed = Math.ceil(40 * Math.pow(effects.number(0, "half-width") / 0.1, 2));
        assertEquals(needed, effects.number(0, "needed"), 1);
        assertEquals(3, result.figures().stream().filter(f -> f.kind() == Figure.Kind.STEPS).findFirst().orElseThrow().y()
                .size());
        assertTrue(result.answers().contains("Half and Control differ in when that is so (log-rank p < 0.0001)."),
                result.answers()::toString);
        Interval difference = new Interval(-effects.number(0, "difference.upper"), -effects.number(0, "difference.lower"));
        assertTrue(result.answers().stream().anyMatch(a -> a.contains(" fell by " + Numbers.of(-effects.number(0, "difference"),
                difference, "cells") + " (95 % interval ") && a.contains("; paired test, p < 0.0001) under Half")),
                result.answers()::toString);
        assertTrue(result.answers().stream().anyMatch(a -> a.startsWith("Same and Control cannot be told apart")),
                result.answers()::toString);
    }

    /** One rule gives the digits of answers and of tables: the mean of a sentence is that of the table, digit by digit. */
    @Test
    void answersAndTablesShowTheSameNumbers() {
        StudyResult result = run("ensemble", "sample-langevin", 40, List.of(), List.of(), Map.of());
        Table table = result.table("end");
        TableText text = new TableText(table);
        String mean = text.cell(0, table.indexOf("mean"));
        String interval = text.cell(0, table.indexOf("mean.lower")) + " to " + text.cell(0, table.indexOf("mean.upper"));
        assertTrue(result.answers().getFirst().contains(": " + mean + " cells on average (95 % interval " + interval + ");"),
                result.answers()::toString);
    }

    /** One run has no times to compare: that is said before it runs. */
    @Test
    void anEventInArmsOfOneRunIsWarnedOf() {
        StudyPlan plan = new StudyPlan("arms", "Test", "arms", 10, 11, Optional.of("sample-langevin"), 1, 1, 1e-6, 1e-9, List.of(),
                List.of(), List.of("tumour"), ARMS, List.of(), Map.of("event-level", "2000"), Map.of(), false);
        assertTrue(Growth.run(plan).notes().stream().anyMatch(n -> n.code().equals("study.replicates")
                && n.message().contains("replicates of a stochastic engine")));
    }

    /** In one run the population reaches the size or does not; there is no share of it with an interval. */
    @Test
    void aPassageInOneRunHasNoShare() {
        StudyResult result = run("critical-point", "sample-euler", 1, List.of(), List.of(),
                Map.of("method", "first-passage", "cut-off", "2000"));
        assertTrue(result.answers().getFirst().contains("is reached by time 10 d in the one run"), result.answers()::toString);
    }

    /** A focus of 1,000 cells is above 500 from the start. */
    @Test
    void aRestThatIsOverFromTheStartIsNoRest() {
        StudyResult result = run("dormancy", "sample-euler", 1, List.of(), List.of(), Map.of("level", "500"));
        assertTrue(result.answers().stream().anyMatch(a -> a.contains("there is no rest to measure, since Liver: Lobe › Tumour "
                + "cells of 500 cells is there from the start")), result.answers()::toString);
    }

    @Test
    void levelsThatAreNoNumbersAreRefused() {
        assertThrows(InvalidModelException.class, () -> run("ensemble", "sample-langevin", 10, List.of(), List.of(),
                Map.of("event-level", "many")));
    }

    /** The end is n0 e^{10 b}: with b from 0 to .2 and n0 from 900 to 1100 it follows b nearly alone. */
    @Test
    void sampledScansShowDistributionsAndInfluence() {
        List<ScanRange> ranges = List.of(new ScanRange("growth", "Growth", "rate", 0, 0.2, "1/d", 2, false),
                new ScanRange("tumour", "Tumour", "initial", 900, 1100, "cells", 2, false));
        for (String sampling : List.of("sobol", "latin-hypercube")) {
            StudyResult result = run("scan", "sample-euler", 1, List.of(), ranges,
                    Map.of("sampling", sampling, "samples", "64"));
            Table distributions = result.table("distributions");
            assertEquals(1000 * Math.exp(1), distributions.number(0, "q50"), 200);
            Table influence = result.table("influence");
            assertEquals("growth", influence.text(0, "element"));
            assertTrue(influence.number(0, "correlation") > 0.98);
            assertEquals(64, result.series("samples").rows());
            assertTrue(result.answers().getFirst().contains("It follows Growth, rate most"), result.answers()::toString);
            assertEquals(2, result.figures().size());
        }
    }

    @Test
    void aScanOverTwoRangesIsDrawnAsAMap() {
        StudyResult result = run("scan", "sample-euler", 1, List.of(),
                List.of(new ScanRange("growth", "Growth", "rate", 0, 0.2, "1/d", 3, false),
                        new ScanRange("tumour", "Tumour", "initial", 10, 1000, "cells", 2, true)), Map.of());
        assertEquals(Figure.Kind.HEAT_MAP, result.figures().getFirst().kind());
        assertEquals(List.of("tumour.initial", "tumour"), result.figures().getFirst().y());
    }

    @Test
    void aSampledScanNeedsSomethingUncertain() {
        InvalidModelException e = assertThrows(InvalidModelException.class,
                () -> run("scan", "sample-euler", 1, List.of(), List.of(), Map.of("sampling", "sobol")));
        assertTrue(e.getMessage().contains("needs ranges"), e::getMessage);
    }
}
