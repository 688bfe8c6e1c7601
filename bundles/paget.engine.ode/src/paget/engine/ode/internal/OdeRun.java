package paget.engine.ode.internal;

import paget.engine.ode.internal.step.Counters;
import paget.sim.compile.Kernel;
import paget.sim.run.Checkpoint;
import paget.sim.run.Progress;
import paget.sim.run.Run;
import paget.sim.run.RunSettings;
import paget.sim.run.RunStatistics;
import paget.sim.run.TrajectorySink;

/** One solution on its way: writes rows from inside the steps of a {@link StepSequence}. */
final class OdeRun implements Run {

    private static final long POLL_NANOS = 5_000_000;
    private static final int ROWS_BETWEEN_POLLS = 256;

    private final OdeSimulation simulation;
    private final long replicate;
    private final RunSettings settings;
    private final StepSequence steps;
    private final Kernel observer;
    private final double[] work;
    private final double[] row;

    private int nextRow;
    private double reached = Double.NEGATIVE_INFINITY;
    private long lastPoll;

    private OdeRun(OdeSimulation simulation, long replicate) {
        this.simulation = simulation;
        this.replicate = replicate;
        settings = simulation.settings();
        steps = new StepSequence(simulation, replicate);
        observer = steps.newObserver();
        work = new double[steps.state().length];
        row = new double[simulation.observables().size()];
    }

    static OdeRun start(OdeSimulation simulation, long replicate) {
        OdeRun run = new OdeRun(simulation, replicate);
        run.steps.begin();
        return run;
    }

    static OdeRun resume(OdeSimulation simulation, long replicate, RunState state) {
        OdeRun run = new OdeRun(simulation, replicate);
        run.steps.restore(state);
        run.skipRows(state);
        return run;
    }

    /** @param sameModel whether the state is of the very same model */
    static OdeRun branch(OdeSimulation simulation, long replicate, RunState state, boolean sameModel) {
        OdeRun run = new OdeRun(simulation, replicate);
        run.steps.branch(state, sameModel);
        run.skipRows(state);
        return run;
    }

    private void skipRows(RunState state) {
        if (!state.started()) {
            return;
        }
        reached = state.reached();
        while (nextRow < settings.outputCount() && settings.outputTime(nextRow) <= reached) {
            nextRow++;
        }
    }

    private boolean hasStarted() {
        return reached != Double.NEGATIVE_INFINITY;
    }

    @Override
    public double time() {
        return hasStarted() ? reached : steps.time();
    }

    @Override
    public boolean advance(double until, TrajectorySink sink, Progress progress) {
        if (isCancelled(progress, true)) {
            return false;
        }
        while (true) {
            if (!steps.isOpen()) {
                double here = Math.min(steps.time(), until);
                if (!writeRows(here, sink, progress)) {
                    return false;
                }
                reached = Math.max(reached, here);
                if (steps.time() >= until) {
                    return true;
                }
                if (isCancelled(progress, false)) {
                    return false;
                }
                steps.takeStep();
            }
            if (!writeRows(until < steps.end() ? until : Math.nextDown(steps.end()), sink, progress)) {
                return false;
            }
            if (until < steps.end()) {
                reached = Math.max(reached, until);
                return true;
            }
            steps.commit();
        }
    }

    private boolean isCancelled(Progress progress, boolean now) {
        long nanos = System.nanoTime();
        if (!now && nanos - lastPoll < POLL_NANOS) {
            return false;
        }
        lastPoll = nanos;
        double span = settings.tEnd() - settings.tStart();
        progress.report(span > 0 ? Math.clamp((time() - settings.tStart()) / span, 0, 1) : 1);
        return progress.isCancelled();
    }

    /** Writes the rows up to a time. Returns false when cancelled before. */
    private boolean writeRows(double last, TrajectorySink sink, Progress progress) {
        while (nextRow < settings.outputCount() && settings.outputTime(nextRow) <= last) {
            if (nextRow % ROWS_BETWEEN_POLLS == 0 && isCancelled(progress, false)) {
                return false;
            }
            double time = settings.outputTime(nextRow);
            writeRow(time, sink);
            reached = time;
            nextRow++;
        }
        return true;
    }

    private void writeRow(double time, TrajectorySink sink) {
        double[] state = steps.state();
        if (time > steps.time()) {
            steps.interpolate(time, work);
            state = work;
        }
        steps.follow(observer);
        observer.observe(time, state, steps.parameters(), row);
        if (steps.sensitivities() != null) {
            steps.sensitivities().observe(observer, time, state, row);
        }
        sink.accept(time, row);
    }

    @Override
    public Checkpoint checkpoint() {
        double time = steps.isOpen() ? reached : steps.time();
        return new Checkpoint(OdeSimulation.ENGINE_ID, OdeSimulation.ENGINE_VERSION, simulation.model().hash(),
                settings.seed(), replicate, time, steps.save(hasStarted(), time).toBytes());
    }

    @Override
    public RunStatistics statistics() {
        Counters counters = steps.counters();
        return new RunStatistics(counters.methods(), steps.executions(), counters.steps, counters.rejectedSteps,
                counters.evaluations, counters.jacobians);
    }
}
