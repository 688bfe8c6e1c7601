package paget.engine.ode;

import java.util.Map;

import paget.sim.network.ReactionNetwork;
import paget.sim.run.Progress;
import paget.sim.run.RunSettings;
import paget.sim.run.RunStatistics;
import paget.sim.run.Simulation;
import paget.sim.run.Trajectory;

/** Short ways to run networks in tests. */
final class Runs {

    private Runs() {
    }

    /** Settings with rows at these times. */
    static RunSettings at(double relative, double absolute, double... times) {
        return RunSettings.uniform(1, 1).withTolerances(relative, absolute).withOutputTimes(times);
    }

    static RunSettings method(RunSettings settings, String method) {
        return settings.withOptions(Map.of(OdeOptions.METHOD.id(), method));
    }

    static Trajectory run(ReactionNetwork network, RunSettings settings) {
        return new OdeEngine().prepare(network, settings).run(0);
    }

    static RunStatistics statistics(ReactionNetwork network, RunSettings settings) {
        Simulation simulation = new OdeEngine().prepare(network, settings);
        return simulation.run(0, (time, row) -> {
            // Only the statistics are wanted.
        }, Progress.NONE);
    }
}
