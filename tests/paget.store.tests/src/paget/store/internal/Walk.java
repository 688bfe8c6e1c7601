package paget.store.internal;

import java.util.List;
import java.util.Map;

import paget.core.store.SimulationKey;
import paget.core.store.StoredRun;
import paget.sim.ObservableInfo;
import paget.sim.run.RunSettings;
import paget.sim.run.RunStatistics;
import paget.sim.run.Trajectory;
import paget.sim.unit.Unit;

/** Runs made by hand: the value at row i of replicate r is r + i/10, and its square. */
final class Walk {

    static final int ROWS = 11;
    static final RunStatistics STATISTICS = new RunStatistics("walk", 10, 20, 3, 40, 5);

    private Walk() {
    }

    static SimulationKey key(String model) {
        return new SimulationKey(model, "walk", "1", new RunSettings(0, RunSettings.grid(0, 1, ROWS - 1), 7, 1e-6,
                1e-9, Map.of("b", "2", "a", "1"), Map.of("x", 0.5)),
                List.of(new ObservableInfo("x", "X", Unit.parse("mm"), "place"),
                        new ObservableInfo("square", "X²", Unit.parse("mm^2"), "place")),
                "");
    }

    static StoredRun run(SimulationKey key, long replicate) {
        return new StoredRun(rows(key, replicate, ROWS), STATISTICS, 0.25);
    }

    static Trajectory rows(SimulationKey key, long replicate, int count) {
        Trajectory.Recorder recorder = new Trajectory.Recorder(key.columns(), count);
        for (int i = 0; i < count; i++) {
            double x = replicate + i / 10.0;
            recorder.accept(key.settings().outputTime(i), new double[] {x, x * x});
        }
        return recorder.trajectory();
    }
}
