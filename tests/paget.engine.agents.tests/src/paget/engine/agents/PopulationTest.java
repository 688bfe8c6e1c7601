package paget.engine.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import paget.sim.ensemble.Ensemble;
import paget.sim.ensemble.EnsembleResult;
import paget.sim.ensemble.EnsembleSettings;
import paget.sim.run.Progress;
import paget.sim.run.RunSettings;
import paget.sim.run.Simulation;
import paget.sim.run.Trajectory;
import paget.sim.testkit.BirthDeathChain;
import paget.sim.testkit.SampleMoments;
import paget.sim.tissue.CellType;
import paget.sim.tissue.Mechanics;
import paget.sim.tissue.Regulation.Behaviour;
import paget.sim.tissue.Regulation.Signal;

/** Numbers of cells against theory. The steps are coarse on purpose: times of events are exact whatever the step. */
class PopulationTest {

    private static final int REPLICATES = 2000;

    private static Draft one(Draft.Type type, int cells) {
        return new Draft().type(type).place(new Draft.Place("tissue", Draft.box(2, 200, 100)).cells("cell", cells));
    }

    private static EnsembleResult ensemble(Draft draft, double time, int intervals) {
        Simulation simulation = new AgentsEngine().prepare(draft.build(),
                RunSettings.uniform(time, intervals).withSeed(20251));
        return Ensemble.run(simulation, EnsembleSettings.of(REPLICATES));
    }

    private static void check(EnsembleResult result, int row, int column, double mean, double deviation) {
        double z = SampleMoments.z(REPLICATES, result.mean(row, column), mean, deviation);
        double y = SampleMoments.y(REPLICATES, result.standardDeviation(row, column), deviation);
        assertTrue(Math.abs(z) < SampleMoments.Z_LIMIT, "Z = " + z + " for the mean " + result.mean(row, column));
        assertTrue(Math.abs(y) < SampleMoments.Y_LIMIT, "Y = " + y);
    }

    private static Draft birthAndDeath(int cells) {
        return one(new Draft.Type("cell").divides(0.25).dies(0.1, 0).walks(0.5, 5).mechanics(10, 0.4, 1.25, 0), cells)
                .step(2.5);
    }

    /**
     * M1 of the reference cases: b = 0.25, d = 0.1, one cell, t = 10: mean 4.481689, deviation 6.033985, extinct with chance
     * 0.34120081. The cells push and walk; that changes nothing.
     */
    @Test
    void birthAndDeathInSpaceAreThoseOfTheory() {
        Simulation simulation = new AgentsEngine().prepare(birthAndDeath(1).build(),
                RunSettings.uniform(10, 1).withSeed(20252));
        int[] extinct = {0};
        EnsembleResult result = Ensemble.run(simulation, EnsembleSettings.of(REPLICATES), Progress.NONE,
                (replicate, trajectory, statistics) -> extinct[0] += trajectory.value(1, 0) == 0 ? 1 : 0);
        double z = SampleMoments.z(REPLICATES, result.mean(1, 0), 4.481689, 6.033985);
        assertTrue(Math.abs(z) < SampleMoments.Z_LIMIT, "Z of the mean " + z);
        double p = 0.34120081;
        double zExtinct = (extinct[0] - REPLICATES * p) / Math.sqrt(REPLICATES * p * (1 - p));
        assertTrue(Math.abs(zExtinct) < SampleMoments.Z_LIMIT, "Z of extinction " + zExtinct);
    }

    /** Variances of independent lines add up; with ten lines the tail is light enough for the Y statistic. */
    @Test
    void theVarianceOfBirthAndDeathIsThatOfTheory() {
        check(ensemble(birthAndDeath(10), 10, 1), 1, 0, 10 * 4.481689, Math.sqrt(10) * 6.033985);
    }

    /**
     * Two exponential phases of rate 2r each have mean cycle 1/r; the mean number of cells from one cell at the start of
     * its first phase solves p' = 2·2r·q − 2r·p, q' = 2r·p − 2r·q: eigenvalues 2r(−1 ± √2).
     */
    @Test
    void phasesOfACycleFollowOneAnother() {
        CellType plain = new Draft.Type("cell").build();
        double a = 0.5;
        double time = 6;
        double up = a * (Math.sqrt(2) - 1);
        double down = -a * (Math.sqrt(2) + 1);
        // p(0) = 1, q(0) = 0: p = (e^(up t) + e^(down t))/2, q = (e^(up t) − e^(down t))/(2√2)
        double mean = (Math.exp(up * time) + Math.exp(down * time)) / 2
                + (Math.exp(up * time) - Math.exp(down * time)) / (2 * Math.sqrt(2));
        CellType cycling = new CellType("cell", "cell", "", 8, new Mechanics(0, 0, 1, 0), plain.motility(),
                List.of(new CellType.Phase("first", a, false), new CellType.Phase("second", a, false)), 0, 0,
                List.of(), List.of(), List.of(), 0, false);
        Draft draft = new Draft().type(cycling)
                .place(new Draft.Place("tissue", Draft.box(2, 200, 100)).cells("cell", 1)).step(1.5);
        EnsembleResult result = ensemble(draft, time, 1);
        double z = SampleMoments.z(REPLICATES, result.mean(1, 0), mean, result.standardDeviation(1, 0));
        assertTrue(Math.abs(z) < SampleMoments.Z_LIMIT, "Z = " + z);
    }

    /** Fixed cycles double the number at their multiples, also where these are no multiples of the step. */
    @Test
    void fixedCyclesAreKept() {
        Trajectory trajectory = one(new Draft.Type("cell").dividesEvery(7), 3).step(2).trajectory(30, 15);
        assertEquals(3, trajectory.value(3, 0));
        assertEquals(6, trajectory.value(4, 0));
        assertEquals(12, trajectory.value(7, 0));
        assertEquals(48, trajectory.last("tissue.cell"));
    }

    /**
     * Immigration–death with α = 10 per min and µ = 0.1 per min is Poisson with mean α/µ(1 − e^(−µt)): 63.212 and 99.326 at
     * 10 and 50 min (stochastic cases of the SBML Test Suite).
     */
    @Test
    void immigrationAndDeathAreThoseOfTheory() {
        Draft draft = new Draft().type(new Draft.Type("cell").dies(0.1, 0))
                .place(new Draft.Place("tissue", Draft.box(2, 200, 100)).inflow("cell", 10)).step(5);
        EnsembleResult result = ensemble(draft, 50, 5);
        check(result, 1, 0, 63.212, 7.951);
        check(result, 5, 0, 99.326, 9.966);
    }

    /**
     * Death that grows with the number of cells in the tissue, d·(1 + 9·n/(20 + n)), is a birth–death chain whose
     * master equation is solved numerically. The rate is held for a step of 0.01, which moves the mean by less than its
     * standard error.
     */
    @Test
    void aWellMixedTissueObeysTheMasterEquation() {
        Draft draft = one(new Draft.Type("cell").divides(1).dies(0.25, 0), 5)
                .regulate("cell", Behaviour.DEATH, "", new Signal.Count("cell"), 10, 20, 1).step(0.01);
        double[] up = new double[120];
        double[] down = new double[up.length];
        for (int n = 0; n < up.length; n++) {
            up[n] = n < up.length - 1 ? n : 0;
            down[n] = 0.25 * n * (1 + 9 * n / (20.0 + n));
        }
        double[] chances = BirthDeathChain.distribution(up, down, 5, 4);
        double mean = 0;
        double square = 0;
        for (int n = 0; n < chances.length; n++) {
            mean += n * chances[n];
            square += (double) n * n * chances[n];
        }
        check(ensemble(draft, 4, 1), 1, 0, mean, Math.sqrt(square - mean * mean));
    }

    /** A change of type at rate s: e^(−st) keep the first type; binomial. */
    @Test
    void cellsChangeTheirType() {
        Draft draft = new Draft().type(new Draft.Type("cell").becomes("other", 0.2)).type(new Draft.Type("other"))
                .place(new Draft.Place("tissue", Draft.box(2, 200, 100)).cells("cell", 100)).step(4);
        double p = Math.exp(-0.2 * 4);
        EnsembleResult result = ensemble(draft, 4, 1);
        check(result, 1, 0, 100 * p, Math.sqrt(100 * p * (1 - p)));
        assertEquals(100, result.mean(1, 0) + result.mean(1, 1), 1e-9);
    }

    /** With probability q per division one daughter mutates: after one division of each of 100 cells, 100·q mutants. */
    @Test
    void daughtersMutate() {
        Draft draft = new Draft().type(new Draft.Type("cell").dividesEvery(10).mutates("mutant", 0.3))
                .type(new Draft.Type("mutant")).place(new Draft.Place("tissue", Draft.box(2, 200, 100)).cells("cell", 100))
                .step(5);
        EnsembleResult result = ensemble(draft, 15, 1);
        check(result, 1, 1, 30, Math.sqrt(100 * 0.3 * 0.7));
        assertEquals(200, result.mean(1, 0) + result.mean(1, 1), 1e-9);
    }

    /** The dead stay for their removal time and do not count as living. */
    @Test
    void theDeadStayAWhile() {
        Draft draft = one(new Draft.Type("cell").dies(1e6, 10), 40).step(1);
        assertEquals(40, draft.run(9).snapshot(0).cells());
        assertTrue(draft.run(9).snapshot(0).dead()[0]);
        assertEquals(0, draft.run(11).snapshot(0).cells());
        assertEquals(0, draft.trajectory(9, 3).last("tissue.cell"));
    }

    /**
     * A regulated rate: 1 + (5 − 1)·s²/(2² + s²) of the death rate in a level of 4 held by nothing else is 4.2; survivors
     * are e^(−4.2·d·t).
     */
    @Test
    void aFactorChangesARate() {
        Draft draft = new Draft().field("drug", 0, 0).type(new Draft.Type("cell").dies(0.1, 0))
                .place(new Draft.Place("tissue", Draft.box(2, 200, 100)).field("drug", 4).cells("cell", 100))
                .regulate("cell", Behaviour.DEATH, "", new Signal.Level("drug"), 5, 2, 2).step(0.5);
        double p = Math.exp(-0.42 * 2);
        check(ensemble(draft, 2, 1), 1, 0, 100 * p, Math.sqrt(100 * p * (1 - p)));
    }
}
