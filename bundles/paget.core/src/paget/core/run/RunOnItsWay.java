package paget.core.run;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import paget.core.store.StoredCheckpoint;
import paget.core.store.StoredRun;
import paget.sim.SimulationException;
import paget.sim.run.CancelledException;
import paget.sim.run.Progress;
import paget.sim.run.Run;
import paget.sim.run.Simulation;
import paget.sim.run.Trajectory;

/** One replicate on its way, with the rows that it has written. It is cut into pieces between which its state is kept. */
final class RunOnItsWay {

    private final Run run;
    private final Trajectory.Recorder rows;
    private final double secondsBefore;
    private final boolean resumed;
    private final long begun = System.nanoTime();
    private double savedAt;

    private RunOnItsWay(Simulation simulation, Run run, double secondsBefore, boolean resumed) {
        this.run = run;
        this.rows = new Trajectory.Recorder(simulation.observables(), simulation.settings().outputCount());
        this.secondsBefore = secondsBefore;
        this.resumed = resumed;
        this.savedAt = run.time();
    }

    static RunOnItsWay start(Simulation simulation, long replicate) {
        return new RunOnItsWay(simulation, simulation.start(replicate), 0, false);
    }

    /** Goes on bit by bit from a state of the same simulation. */
    static RunOnItsWay resume(Simulation simulation, StoredCheckpoint from) {
        RunOnItsWay way = new RunOnItsWay(simulation, simulation.resume(from.checkpoint()), from.seconds(), true);
        way.replay(from.rows());
        return way;
    }

    /** Takes over the state of a simulation of another variant. */
    static RunOnItsWay branch(Simulation simulation, StoredCheckpoint from) {
        RunOnItsWay way = new RunOnItsWay(simulation, simulation.branch(from.checkpoint()), from.seconds(), false);
        way.replay(from.rows());
        return way;
    }

    private void replay(Trajectory earlier) {
        double[] row = new double[earlier.columns()];
        for (int i = 0; i < earlier.rows(); i++) {
            for (int j = 0; j < row.length; j++) {
                row[j] = earlier.value(i, j);
            }
            rows.accept(earlier.time(i), row);
        }
    }

    double time() {
        return run.time();
    }

    /** Whether it goes on from an earlier state. */
    boolean isResumed() {
        return resumed;
    }

    /** Goes on without keeping states. */
    void advance(double until, Progress progress) {
        if (!run.advance(until, rows, progress)) {
            throw new CancelledException(run.time());
        }
    }

    /**
     * Goes on and hands over its state at intervals of real time and when it is cancelled.
     *
     * @param stopped whether to stop for another reason than a cancel by the user
     */
    void advance(double until, Progress progress, Duration every, BooleanSupplier stopped,
            Consumer<StoredCheckpoint> saver) {
        Slice slice = new Slice(progress, every, stopped);
        while (!run.advance(until, rows, slice)) {
            if (run.time() > savedAt) {
                save(saver);
            }
            if (slice.isStopped()) {
                throw new CancelledException(run.time());
            }
            slice.begin();
        }
    }

    private void save(Consumer<StoredCheckpoint> saver) {
        StoredCheckpoint state;
        try {
            state = state(false);
        } catch (SimulationException e) {
            if (e.code() != SimulationException.Code.CHECKPOINT) {
                throw e;
            }
            // An engine of a plug-in may have no states to keep; its runs then begin anew after an interrupt.
            return;
        }
        saver.accept(state);
    }

    StoredCheckpoint state(boolean kept) {
        savedAt = run.time();
        return new StoredCheckpoint(run.checkpoint(), rows.trajectory(), seconds(), kept);
    }

    StoredRun finished() {
        return new StoredRun(rows.trajectory(), run.statistics(), seconds());
    }

    /** How long it has taken, with what was done before an interrupt. */
    double seconds() {
        return secondsBefore + (System.nanoTime() - begun) / 1e9;
    }

    /** Makes the engine pause when an interval has passed, as if it were cancelled. */
    private static final class Slice implements Progress {

        private final Progress whole;
        private final Duration every;
        private final BooleanSupplier stopped;
        private long begun;

        Slice(Progress whole, Duration every, BooleanSupplier stopped) {
            this.whole = whole;
            this.every = every;
            this.stopped = stopped;
            begin();
        }

        void begin() {
            begun = System.nanoTime();
        }

        boolean isStopped() {
            return whole.isCancelled() || stopped.getAsBoolean();
        }

        @Override
        public void report(double fraction) {
            whole.report(fraction);
        }

        @Override
        public boolean isCancelled() {
            return isStopped() || System.nanoTime() - begun > every.toNanos();
        }

        @Override
        public boolean isUrgent() {
            return isStopped();
        }
    }
}
