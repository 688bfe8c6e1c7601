package paget.studies;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import paget.core.run.RunOutcome;
import paget.core.study.ArmPlan;
import paget.core.study.ScanRange;
import paget.core.study.Series;
import paget.core.study.StudyResult;
import paget.core.study.Table;
import paget.sim.InvalidModelException;

/** Every kind of study on exponential growth, whose results are known. */
class StudiesTest {

    private static final String EULER = "sample-euler";
    private static final String LANGEVIN = "sample-langevin";
    /** Error of Euler's method with 1000 steps a day: b² t h / 2 = 2e-4, relative. */
    private static final double EULER_ERROR = 3e-4;

    private static final ArmPlan CONTROL = new ArmPlan("control", "Control", List.of());
    private static final ArmPlan HALF = new ArmPlan("half_arm", "Half", List.of("half"));
    private static final ArmPlan SLOW = new ArmPlan("slow_arm", "Slow", List.of("slow"));

    private static StudyResult run(String kind, String engine, int replicates, List<ArmPlan> arms,
            List<ScanRange> ranges) {
        return Growth.run(kind, engine, replicates, arms, ranges, false).result();
    }

    @Test
    void aTimeCourseShowsStartEndAndExtremes() {
        StudyResult result = run("time-course", EULER, 1, List.of(), List.of());
        Table table = result.table("end");
        double end = 1000 * Math.exp(2);
        assertEquals("Liver", table.text(0, "place"));
        assertEquals("Lobe › Tumour cells", table.text(0, "result"));
        assertEquals(1000, table.number(0, "start"));
        assertEquals(end, table.number(0, "end"), EULER_ERROR * end);
        assertEquals(table.number(0, "end"), table.number(0, "maximum"));
        assertEquals(5, table.number(1, "end"));
    }

    /**
     * The Langevin equation of pure birth has the moments of the birth process: mean n0 e^{bt}, variance
     * n0 e^{bt}(e^{bt} − 1). For 400 replicates |Z| &lt; 3 on the mean and |Y| &lt; 5 on the spread.
     */
    @Test
    void anEnsembleHasTheMomentsOfTheProcess() {
        StudyResult result = run("ensemble", LANGEVIN, 400, List.of(), List.of());
        double mean = 1000 * Math.exp(2);
        double sd = Math.sqrt(mean * (Math.exp(2) - 1));
        Table table = result.table("end");
        double z = Math.sqrt(400) * (table.number(0, "mean") - mean) / sd;
        double y = Math.sqrt(200) * (Math.pow(table.number(0, "sd") / sd, 2) - 1);
        assertTrue(Math.abs(z) < 3, () -> "Z = " + z);
        assertTrue(Math.abs(y) < 5, () -> "Y = " + y);
        Series summary = result.series("summary");
        assertEquals(table.number(0, "mean"), summary.last("tumour.mean"), 1e-9 * mean);
        assertEquals(table.number(0, "median"), summary.last("tumour.median"));
        assertTrue(summary.last("tumour.q05") < summary.last("tumour.median"));
        assertEquals(400, result.replicates());
        assertEquals(0, table.number(0, "zero"));
    }

    @Test
    void everyReplicateIsKeptOnRequest() {
        RunOutcome outcome = Growth.run("ensemble", LANGEVIN, 3, List.of(), List.of(), true);
        assertArrayEquals(outcome.result().series("trajectory").column("tumour"),
                outcome.result().series("trajectory-000000").column("tumour"));
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            sum += outcome.result().series("trajectory-00000" + i).last("tumour");
        }
        assertEquals(outcome.result().series("summary").last("tumour.mean"), sum / 3, 1e-9);
    }

    @Test
    void armsAreComparedWithTheFirstResultByResult() {
        StudyResult result = run("arms", EULER, 1, List.of(CONTROL, HALF, SLOW), List.of());
        Table table = result.table("arms");
        double control = 1000 * Math.exp(2);
        assertEquals(control, table.number(0, "control"), EULER_ERROR * control);
        assertEquals(-50, table.number(0, "half_arm.change"), 1e-9);
        assertEquals(100 * (Math.exp(-1) - 1), table.number(0, "slow_arm.change"), 100 * EULER_ERROR);
        assertEquals(0, table.number(1, "half_arm.change"));
        assertEquals(List.of("trajectory", "trajectory-half_arm", "trajectory-slow_arm"),
                result.series().stream().map(Series::id).toList());
        assertTrue(result.answers().get(0).startsWith("Liver: Lobe › Tumour cells fell by 63.21 % under Slow")
                && result.answers().get(1).startsWith("Liver: Lobe › Tumour cells fell by 50.00 % under Half"),
                result.answers()::toString);
        assertTrue(result.answers().contains("The same under Half (within 0.005 %): Liver: Lobe › Stroma."),
                result.answers()::toString);
    }

    /** The first row, and so the first chart, is about something that the treatment changes. */
    @Test
    void resultsThatDifferGoFirst() {
        ArmPlan moreStroma = new ArmPlan("dense_arm", "Dense", List.of("dense"));
        Table table = run("arms", EULER, 1, List.of(CONTROL, moreStroma), List.of()).table("arms");
        assertEquals("Lobe › Stroma", table.text(0, "result"));
        assertEquals("Lobe › Tumour cells", table.text(1, "result"));
        assertEquals(0, table.number(1, "dense_arm.change"));
    }

    /** A change of three hundred-thousandths is no rise "by 0.00 %". */
    @Test
    void changesThatRoundToNothingAreNoSentence() {
        ArmPlan hardly = new ArmPlan("hardly_arm", "Hardly", List.of("hardly"));
        StudyResult result = run("arms", EULER, 1, List.of(CONTROL, hardly), List.of());
        assertEquals(3e-3, result.table("arms").number(0, "hardly_arm.change"), 1e-9);
        assertEquals(List.of("The same under Hardly (within 0.005 %): Liver: Lobe › Tumour cells; Liver: Lobe › Stroma."),
                result.answers());
    }

    /** With common random numbers two equal arms are equal replicate by replicate, not only on average. */
    @Test
    void equalArmsAreEqualInChanceToo() {
        StudyResult result = run("arms", LANGEVIN, 20, List.of(CONTROL, new ArmPlan("again", "Again", List.of())),
                List.of());
        Table table = result.table("arms");
        assertEquals(0, table.number(0, "again.change"));
        assertEquals(0, table.number(0, "again.change.lower"));
        assertEquals(1, table.number(0, "again.p"));
    }

    /** Half the cells give half the tumour: the interval of the change holds −50 % and is narrow. */
    @Test
    void changesOfChanceHaveIntervals() {
        StudyResult result = run("arms", LANGEVIN, 100, List.of(CONTROL, HALF), List.of());
        Table table = result.table("arms");
        assertTrue(table.number(0, "half_arm.change.lower") <= -50 + 1.5 && table.number(0, "half_arm.change.upper") >= -50 - 1.5);
        assertTrue(table.number(0, "half_arm.change.upper") - table.number(0, "half_arm.change.lower") < 3);
        assertTrue(table.number(0, "half_arm.p") < 1e-6);
    }

    @Test
    void aComparisonNeedsTwoArms() {
        InvalidModelException e = assertThrows(InvalidModelException.class,
                () -> run("arms", EULER, 1, List.of(CONTROL), List.of()));
        assertTrue(e.getMessage().contains("at least two arms"), e::getMessage);
    }

    @Test
    void aScanRunsEveryPointOfTheGrid() {
        ScanRange rate = new ScanRange("growth", "Growth", "rate", 0, 0.2, "1/d", 3, false);
        ScanRange initial = new ScanRange("tumour", "Tumour", "initial", 10, 1000, "cells", 2, true);
        StudyResult result = run("scan", EULER, 1, List.of(), List.of(rate, initial));
        Series scan = result.series("scan");
        assertArrayEquals(new double[] {0, 0, 0.1, 0.1, 0.2, 0.2}, scan.column("growth.rate"));
        assertArrayEquals(new double[] {10, 1000, 10, 1000, 10, 1000}, scan.column("tumour.initial"));
        double[] ends = scan.column("tumour");
        for (int i = 0; i < ends.length; i++) {
            double exact = scan.column("tumour.initial")[i] * Math.exp(10 * scan.column("growth.rate")[i]);
            assertEquals(exact, ends[i], EULER_ERROR * exact);
        }
        Table extremes = result.table("extremes");
        assertEquals(10, extremes.number(0, "least"));
        assertEquals(0, extremes.number(0, "least.growth.rate"));
        assertEquals(0.2, extremes.number(0, "greatest.growth.rate"));
        assertTrue(result.answers().get(1).contains("does not depend"), result.answers()::toString);
    }

    @Test
    void aStochasticScanHasMeansAndSpread() {
        ScanRange rate = new ScanRange("growth", "Growth", "rate", 0, 0.1, "1/d", 2, false);
        StudyResult result = run("scan", LANGEVIN, 10, List.of(), List.of(rate));
        assertEquals(0, result.series("scan").column("tumour.sd")[0]);
        assertEquals(1000, result.series("scan").column("tumour.mean")[0]);
        assertTrue(result.series("scan").column("tumour.sd")[1] > 0);
    }

    @Test
    void impossibleScansAreRefused() {
        assertRefused("at least one range");
        assertRefused("lower end below", new ScanRange("growth", "Growth", "rate", 1, 1, "1/d", 3, false));
        assertRefused("above zero", new ScanRange("growth", "Growth", "rate", 0, 1, "1/d", 3, true));
        assertRefused("at least 2 steps", new ScanRange("growth", "Growth", "rate", 0, 1, "1/d", 1, false));
        assertRefused("points", new ScanRange("growth", "Growth", "rate", 0, 1, "1/d", 2000, false),
                new ScanRange("tumour", "Tumour", "initial", 0, 1, "cells", 2000, false));
    }

    private static void assertRefused(String part, ScanRange... ranges) {
        InvalidModelException e = assertThrows(InvalidModelException.class,
                () -> run("scan", EULER, 1, List.of(), List.of(ranges)));
        assertTrue(e.getMessage().contains(part), e::getMessage);
    }
}
