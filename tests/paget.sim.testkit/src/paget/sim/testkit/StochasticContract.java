package paget.sim.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;

import paget.sim.ensemble.Ensemble;
import paget.sim.ensemble.EnsembleResult;
import paget.sim.ensemble.EnsembleSettings;
import paget.sim.run.Engine;
import paget.sim.run.RunSettings;
import paget.sim.run.Simulation;

/** What every exact stochastic engine must keep: the moments of models that are known exactly. */
public abstract class StochasticContract {

    /** The engine under test. */
    protected abstract Engine engine();

    /** Options that choose the method under test. */
    protected Map<String, String> options() {
        return Map.of();
    }

    /** At least 1000 for the statistics to be what they claim. */
    protected int replicates() {
        return 10_000;
    }

    @Test
    void birthDeathHasItsMoments() {
        check(StochasticProblems.birthDeath());
    }

    @Test
    void immigrationDeathHasItsMoments() {
        check(StochasticProblems.immigrationDeath());
    }

    @Test
    void dimerisationHasItsMoments() {
        check(StochasticProblems.dimerisation());
    }

    private void check(StochasticProblem problem) {
        Simulation simulation = engine().prepare(problem.network(), RunSettings.uniform(1, 1).withSeed(20240607)
                .withOutputTimes(problem.times()).withOptions(options()));
        EnsembleResult result = Ensemble.run(simulation, EnsembleSettings.of(replicates()));
        for (int i = 0; i < problem.times().length; i++) {
            double z = SampleMoments.z(replicates(), result.mean(i, 0), problem.means()[i], problem.deviations()[i]);
            double y = SampleMoments.y(replicates(), result.standardDeviation(i, 0), problem.deviations()[i]);
            String where = problem.name() + " at t = " + problem.times()[i];
            assertTrue(Math.abs(z) < SampleMoments.Z_LIMIT, where + ": Z = " + z);
            assertTrue(Math.abs(y) < SampleMoments.Y_LIMIT, where + ": Y = " + y);
        }
    }
}
