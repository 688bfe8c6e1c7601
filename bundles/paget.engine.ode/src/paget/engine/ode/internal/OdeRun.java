package paget.engine.ode.internal;

import java.util.Arrays;

import paget.engine.ode.internal.step.Counters;
import paget.engine.ode.internal.step.Integrator;
import paget.engine.ode.internal.step.StiffSystem;
import paget.engine.ode.internal.step.Tolerance;
import paget.sim.SimulationException;
import paget.sim.SimulationException.Code;
import paget.sim.compile.CompiledNetwork;
import paget.sim.compile.Kernel;
import paget.sim.event.EventQueue;
import paget.sim.random.RandomStream;
import paget.sim.run.Checkpoint;
import paget.sim.run.Progress;
import paget.sim.run.Run;
import paget.sim.run.RunSettings;
import paget.sim.run.RunStatistics;
import paget.sim.run.TrajectorySink;

/**
 * One solution on its way. Steps are chosen without regard to output times and to the ends of calls; what lies inside
 * a step is interpolated. A step that has been taken stays open until all its rows are written; then it is committed:
 * the events at its end happen and the next one begins.
 */
final class OdeRun implements Run {

    private static final long POLL_NANOS = 5_000_000;
    private static final int ROWS_BETWEEN_POLLS = 256;
    /** A jump of the derivatives matters when it would move the state by this part of the tolerance in the step. */
    private static final double NOTICEABLE = 0.01;
    /** So many jumps in a row at practically the same time are taken for a sliding motion and not located. */
    private static final int CHATTER = 16;
    private static final double PRACTICALLY_SAME = 1e-10;

    /** How a step ends. */
    private enum End {
        SMOOTH, SCHEDULED, SWITCH
    }

    private final OdeSimulation simulation;
    private final long replicate;
    private final CompiledNetwork network;
    private final RunSettings settings;
    private final Kernel kernel;
    private final Kernel outputKernel;
    private final double[] p;
    private final double[] y;
    private final double[] yEnd;
    private final double[] work;
    private final double[] fBefore;
    private final double[] fAfter;
    private final double[] row;
    private final double[] nodeComputed;
    private final Counters counters = new Counters();
    private final Counters nodeCounters = new Counters();
    private final RandomStream random;
    private final EventQueue queue;
    private final DelayRecorder recorder;
    private final KinkSchedule kinks = new KinkSchedule();
    private final Sensitivities sensitivities;
    private final StiffSystem system;
    private final Integrator integrator;
    private final SwitchLocator locator;
    private final Failure failure;

    private double t;
    private double end;
    private boolean open;
    private End endKind;
    private boolean jumped;
    private int chatter;
    private int nextRow;
    private double reached;
    private long lastPoll;

    OdeRun(OdeSimulation simulation, long replicate) {
        this.simulation = simulation;
        this.replicate = replicate;
        network = simulation.network();
        settings = simulation.settings();
        kernel = network.newKernel();
        outputKernel = network.newKernel();
        p = new double[network.parameterSize()];
        NetworkSystem plain = new NetworkSystem(network, kernel, p, counters);
        sensitivities = simulation.newSensitivities(plain, kernel, outputKernel, p);
        system = sensitivities == null ? plain : sensitivities.system();
        y = new double[system.size()];
        yEnd = new double[system.size()];
        work = new double[system.size()];
        fBefore = new double[system.size()];
        fAfter = new double[system.size()];
        row = new double[simulation.observables().size()];
        nodeComputed = new double[network.hasImplicitVariables() ? kernel.computed().length : 0];
        random = RandomStream.of(settings.seed(), replicate, 0);
        queue = network.events().isEmpty() ? null : new EventQueue(network, kernel, random);
        recorder = network.delayCount() == 0 ? null : new DelayRecorder(network, p, system.size(),
                settings.tStart(), settings.overrides());
        if (recorder != null) {
            kernel.setHistory(recorder);
            outputKernel.setHistory(recorder);
        }
        Tolerance tolerance = simulation.tolerance();
        integrator = new Integrator(system, tolerance, simulation.setup().method(), simulation.setup().maximumStep(),
                counters, recorder);
        locator = network.rootCount() == 0 && queue == null ? null
                : new SwitchLocator(new NetworkSwitches(network, kernel, queue, p), system.size());
        failure = new Failure(network, kernel, p);
    }

    /** Begins at the start time. */
    OdeRun begin() {
        t = settings.tStart();
        network.initialize(t, settings.overrides(), y, p);
        if (recorder != null) {
            recorder.begin(t, y);
        }
        if (sensitivities != null) {
            sensitivities.initialize(y);
        }
        if (queue != null) {
            queue.start(t, y, p);
        }
        reached = Double.NEGATIVE_INFINITY;
        startStretch(false, true);
        return this;
    }

    private void startStretch(boolean keepStepSize, boolean jump) {
        if (recorder != null) {
            recorder.setNode(t);
        }
        integrator.restart(t, y, keepStepSize);
        if (recorder != null) {
            recorder.setNode(Double.NaN);
            kinks.reached(t, jump, recorder.lags());
        }
        if (!integrator.hasFiniteDerivatives()) {
            throw failure.derivativesNotFinite(t, y, integrator.derivatives());
        }
        if (locator != null) {
            locator.reset(t, y);
        }
    }

    @Override
    public double time() {
        return reached == Double.NEGATIVE_INFINITY ? t : reached;
    }

    @Override
    public boolean advance(double until, TrajectorySink sink, Progress progress) {
        if (isCancelled(progress, true)) {
            return false;
        }
        while (true) {
            if (!open) {
                if (!writeRows(Math.min(t, until), sink, progress)) {
                    return false;
                }
                reached = Math.max(reached, Math.min(t, until));
                if (t >= until) {
                    return true;
                }
                if (isCancelled(progress, false)) {
                    return false;
                }
                takeStep();
            }
            if (!writeRows(until < end ? until : Math.nextDown(end), sink, progress)) {
                return false;
            }
            if (until < end) {
                reached = Math.max(reached, until);
                return true;
            }
            commit();
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
            double time = settings.outputTime(nextRow);
            if (nextRow % ROWS_BETWEEN_POLLS == 0 && isCancelled(progress, false)) {
                return false;
            }
            writeRow(time, sink);
            reached = time;
            nextRow++;
        }
        return true;
    }

    private void writeRow(double time, TrajectorySink sink) {
        double[] state = y;
        if (time > t) {
            integrator.interpolate(time, work);
            state = work;
        }
        if (network.hasImplicitVariables()) {
            System.arraycopy(kernel.computed(), 0, outputKernel.computed(), 0, kernel.computed().length);
        }
        outputKernel.observe(time, state, p, row);
        if (sensitivities != null) {
            sensitivities.observe(time, state, row);
        }
        sink.accept(time, row);
    }

    private void takeStep() {
        noteNode();
        double limit = queue == null ? kinks.next() : Math.min(queue.nextTime(), kinks.next());
        step(limit);
        endKind = integrator.end() == limit ? End.SCHEDULED : End.SMOOTH;
        finishStep();
        recordStep();
        if (locator != null) {
            settleSwitches();
            if (endKind == End.SWITCH) {
                recordStep();
            }
        }
        open = true;
    }

    private void recordStep() {
        if (recorder != null) {
            recorder.open(t, end, integrator::interpolate);
        }
    }

    private void noteNode() {
        integrator.mark();
        nodeCounters.set(counters);
        if (nodeComputed.length > 0) {
            System.arraycopy(kernel.computed(), 0, nodeComputed, 0, nodeComputed.length);
        }
    }

    private void step(double limit) {
        if (counters.steps >= simulation.setup().maximumSteps()) {
            throw new SimulationException(Code.LIMIT, "", t, Double.NaN, "At time " + t + " the limit of "
                    + simulation.setup().maximumSteps() + " steps is reached.");
        }
        if (!integrator.step(limit)) {
            throw failure.stepFailed(integrator);
        }
    }

    private void finishStep() {
        end = integrator.end();
        jumped = false;
        System.arraycopy(integrator.endState(), 0, yEnd, 0, yEnd.length);
    }

    /** Ends the step at the first switch that changes something. */
    private void settleSwitches() {
        double from = t;
        boolean sawJump = false;
        while (from < end && locator.find(from, end, integrator::interpolate)) {
            double a = locator.before();
            double b = locator.after();
            boolean jump = jumps(a, b);
            sawJump |= jump;
            boolean truncate = jump && chatter < CHATTER;
            integrator.interpolate(b, yEnd);
            if (truncate) {
                endAtJump(a, b);
                return;
            }
            if (queue != null && queue.hasChanged(b, yEnd, p)) {
                end = b;
                endKind = End.SWITCH;
                return;
            }
            locator.pass();
            from = b;
        }
        System.arraycopy(integrator.endState(), 0, yEnd, 0, yEnd.length);
        if (!sawJump) {
            chatter = 0;
        }
    }

    private boolean jumps(double a, double b) {
        integrator.interpolate(a, work);
        system.derivatives(a, work, fBefore);
        integrator.interpolate(b, work);
        system.derivatives(b, work, fAfter);
        double size = integrator.end() - t;
        for (int i = 0; i < fBefore.length; i++) {
            if (!(Math.abs(fAfter[i] - fBefore[i]) * size <= NOTICEABLE * integrator.scale(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Takes the step again, only up to the jump, because the stages beyond it have spoilt it, and crosses the jump
     * with the derivatives before it.
     */
    private void endAtJump(double a, double b) {
        chatter = b - t <= PRACTICALLY_SAME * Math.abs(t) ? chatter + 1 : 0;
        double from = t;
        System.arraycopy(y, 0, yEnd, 0, yEnd.length);
        if (a > t + 2 * Math.ulp(t)) {
            if (!integrator.retake(a)) {
                step(a);
                if (integrator.end() < a) {
                    endKind = End.SMOOTH;
                    finishStep();
                    return;
                }
            }
            from = a;
            System.arraycopy(integrator.endState(), 0, yEnd, 0, yEnd.length);
        }
        system.derivatives(from, yEnd, fBefore);
        for (int i = 0; i < yEnd.length; i++) {
            yEnd[i] += (b - from) * fBefore[i];
        }
        end = b;
        endKind = End.SWITCH;
        jumped = true;
    }

    private void commit() {
        if (recorder != null) {
            recorder.commit();
        }
        open = false;
        t = end;
        System.arraycopy(yEnd, 0, y, 0, y.length);
        if (endKind == End.SMOOTH) {
            integrator.accept();
            return;
        }
        boolean kink = kinks.next() <= t;
        boolean changed = queue != null && queue.process(t, y, p);
        startStretch(!changed && !jumped && !kink, changed || jumped);
    }

    @Override
    public Checkpoint checkpoint() {
        if (!open) {
            noteNode();
        }
        double time = open ? reached : t;
        double[] present = y.clone();
        if (open) {
            integrator.interpolate(time, present);
        }
        RunState state = new RunState(simulation.stateIds(), simulation.parameterIds(), simulation.eventIds(),
                simulation.eventSizes(), reached != Double.NEGATIVE_INFINITY, time, present, integrator.save(),
                y.clone(), integrator.derivatives().clone(), p.clone(), nodeComputed.clone(),
                queue == null ? new double[0] : queue.save(), savePast(time), kinks.save(), random.state(), counts());
        return new Checkpoint(OdeSimulation.ENGINE_ID, OdeSimulation.ENGINE_VERSION, network.network().hash(),
                settings.seed(), replicate, time, state.toBytes());
    }

    /** The past up to the time reached, for branches; a resumed run takes the open step again. */
    private double[] savePast(double time) {
        if (recorder == null) {
            return new double[0];
        }
        return open && time > t ? recorder.saveUpTo(t, time, end, integrator::interpolate) : recorder.save();
    }

    private long[] counts() {
        return new long[] { nodeCounters.steps, nodeCounters.rejectedSteps, nodeCounters.evaluations,
                nodeCounters.jacobians, nodeCounters.factorizations, nodeCounters.usedExplicit ? 1 : 0,
                nodeCounters.usedStiff ? 1 : 0, chatter };
    }

    /** Goes back to a checkpoint of the same model. */
    OdeRun restore(RunState state) {
        t = state.integrator()[0];
        System.arraycopy(state.y(), 0, y, 0, y.length);
        System.arraycopy(state.p(), 0, p, 0, p.length);
        random.restore(state.random());
        if (recorder != null) {
            recorder.restore(state.delays(), t);
        }
        kinks.restore(state.kinks());
        if (queue != null) {
            queue.restore(state.queue());
        }
        integrator.restore(state.integrator(), state.y(), state.f());
        if (locator != null) {
            locator.reset(t, y);
        }
        System.arraycopy(state.computed(), 0, kernel.computed(), 0, state.computed().length);
        long[] counts = state.counts();
        counters.steps = counts[0];
        counters.rejectedSteps = counts[1];
        counters.evaluations = counts[2];
        counters.jacobians = counts[3];
        counters.factorizations = counts[4];
        counters.usedExplicit = counts[5] != 0;
        counters.usedStiff = counts[6] != 0;
        chatter = (int) counts[7];
        reached = state.started() ? state.reached() : Double.NEGATIVE_INFINITY;
        skipRows(state);
        return this;
    }

    /** Goes on from a checkpoint of a model with the same state variables. */
    OdeRun branch(RunState state, boolean sameModel) {
        t = state.reached();
        network.initialize(t, settings.overrides(), y, p);
        Branching branching = new Branching(simulation, state);
        branching.parameters(p);
        if (sameModel && Arrays.equals(p, state.p())) {
            return restore(state);
        }
        branching.state(y);
        random.restore(state.random());
        if (recorder != null) {
            if (state.delays().length == 0) {
                recorder.begin(t, y);
            } else {
                recorder.restore(state.delays(), t);
            }
        }
        kinks.restore(state.kinks());
        boolean started = state.started();
        if (queue != null) {
            queue.restore(branching.queue(kernel, t, y, p));
            queue.process(t, y, p);
        }
        startStretch(false, true);
        reached = started ? state.reached() : Double.NEGATIVE_INFINITY;
        skipRows(state);
        return this;
    }

    private void skipRows(RunState state) {
        while (state.started() && nextRow < settings.outputCount()
                && settings.outputTime(nextRow) <= state.reached()) {
            nextRow++;
        }
    }

    @Override
    public RunStatistics statistics() {
        String method = counters.usedStiff ? counters.usedExplicit ? "dormand-prince-853+rodas5p" : "rodas5p"
                : "dormand-prince-853";
        return new RunStatistics(method, queue == null ? 0 : queue.executions(), counters.steps,
                counters.rejectedSteps, counters.evaluations, counters.jacobians);
    }
}
