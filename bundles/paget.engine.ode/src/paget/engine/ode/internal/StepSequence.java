package paget.engine.ode.internal;

import java.util.Arrays;
import java.util.Map;

import paget.engine.ode.internal.step.Counters;
import paget.engine.ode.internal.step.Integrator;
import paget.engine.ode.internal.step.StiffSystem;
import paget.sim.SimulationException;
import paget.sim.compile.CompiledNetwork;
import paget.sim.compile.Kernel;
import paget.sim.event.EventQueue;
import paget.sim.random.RandomStream;
import paget.sim.run.RunSettings;

/**
 * A solution step by step, without regard to output times. A step that has been taken stays open, so that it can be
 * interpolated; when it is committed the events at its end happen and the next one can be taken.
 */
final class StepSequence {

    /** Channel of what events draw, and of their order. */
    private static final int EVENTS = 0;
    /** Channel of the random numbers at the start. */
    private static final int START = 1;

    private final OdeSimulation simulation;
    private final CompiledNetwork network;
    private final RunSettings settings;
    private final Kernel kernel;
    private final double[] p;
    private final double[] y;
    private final double[] nodeComputed;
    private final Counters counters = new Counters();
    private final Counters nodeCounters = new Counters();
    private final RandomStream random;
    private final Map<String, Double> startValues;
    private final EventQueue queue;
    private final DelayRecorder recorder;
    private final KinkSchedule kinks = new KinkSchedule();
    private final Sensitivities sensitivities;
    private final Integrator integrator;
    private final SwitchLocator locator;
    private final StepEnd stepEnd;
    private final Failure failure;

    private double t;
    private boolean open;
    private long[] nodeSliding = {};

    StepSequence(OdeSimulation simulation, long replicate) {
        this.simulation = simulation;
        network = simulation.network();
        settings = simulation.settings();
        kernel = network.newKernel();
        p = new double[network.parameterSize()];
        NetworkSystem plain = new NetworkSystem(network, kernel, p, counters);
        sensitivities = simulation.newSensitivities(plain, kernel, p);
        StiffSystem system = sensitivities == null ? plain : sensitivities.system();
        y = new double[system.size()];
        nodeComputed = new double[network.hasImplicitVariables() ? kernel.computed().length : 0];
        random = RandomStream.of(settings.seed(), replicate, EVENTS);
        startValues = network.drawInitial(settings.tStart(), settings.overrides(),
                RandomStream.of(settings.seed(), replicate, START));
        queue = network.events().isEmpty() ? null : new EventQueue(network, kernel, random);
        if (queue != null && sensitivities != null) {
            queue.setObserver(sensitivities.events());
        }
        recorder = network.delayCount() == 0 ? null
                : new DelayRecorder(network, p, system.size(), settings.tStart(), startValues);
        kernel.setHistory(recorder);
        NetworkReview review = new NetworkReview(recorder);
        integrator = new Integrator(system, simulation.tolerance(), simulation.setup().method(),
                simulation.setup().maximumStep(), counters, review);
        locator = network.rootCount() == 0 && queue == null ? null
                : new SwitchLocator(new NetworkSwitches(network, kernel, queue, p), system.size());
        failure = new Failure(network, kernel, p);
        stepEnd = new StepEnd(integrator, system, locator, queue, p, failure);
        review.watch(stepEnd);
    }

    /** Begins at the start time. */
    void begin() {
        t = settings.tStart();
        initialize();
        if (recorder != null) {
            recorder.begin(t, y);
        }
        if (sensitivities != null) {
            sensitivities.initialize(y);
        }
        if (queue != null) {
            queue.start(t, y, p);
        }
        startStretch(false, true);
    }

    private void initialize() {
        double[] initial = new double[network.stateSize()];
        network.initialize(t, startValues, initial, p);
        System.arraycopy(initial, 0, y, 0, initial.length);
    }

    private void startStretch(boolean keepStepSize, boolean jump) {
        if (recorder != null) {
            recorder.enterNode(t, y);
        }
        integrator.restart(t, y, keepStepSize);
        if (recorder != null) {
            recorder.leaveNode();
            kinks.reached(t, jump, recorder.lags());
        }
        if (!integrator.hasFiniteDerivatives()) {
            throw failure.derivativesNotFinite(t, y, integrator.derivatives());
        }
        if (locator != null) {
            locator.reset(t, y);
        }
    }

    /** Start of the open step, or where the next one begins. */
    double time() {
        return t;
    }

    /** Whether a step has been taken and not yet been committed. */
    boolean isOpen() {
        return open;
    }

    /** End of the open step. */
    double end() {
        return stepEnd.time();
    }

    /** The state at {@link #time()}, sensitivities behind it. Not a copy. */
    double[] state() {
        return y;
    }

    /** Parameters between {@link #time()} and the end of the open step. Not a copy. */
    double[] parameters() {
        return p;
    }

    /** The state inside the open step. @param out overwritten */
    void interpolate(double time, double[] out) {
        integrator.interpolate(time, out);
    }

    /** Prepares a kernel that evaluates what the steps do not need. */
    Kernel newObserver() {
        Kernel observer = network.newKernel();
        observer.setHistory(recorder);
        return observer;
    }

    /** Lets a kernel start its search for implicit variables where the steps have found them. */
    void follow(Kernel observer) {
        if (network.hasImplicitVariables()) {
            System.arraycopy(kernel.computed(), 0, observer.computed(), 0, kernel.computed().length);
        }
    }

    Sensitivities sensitivities() {
        return sensitivities;
    }

    /** Takes a step and leaves it open. */
    void takeStep() {
        noteNode();
        if (counters.steps >= simulation.setup().maximumSteps()) {
            throw new SimulationException(SimulationException.Code.LIMIT, "", t, Double.NaN, "At time " + t
                    + " the limit of " + simulation.setup().maximumSteps() + " steps is reached.");
        }
        double limit = queue == null ? kinks.next() : Math.min(queue.nextTime(), kinks.next());
        if (!integrator.step(limit)) {
            throw failure.stepFailed(integrator);
        }
        if (recorder != null) {
            recorder.open(t, integrator.end(), integrator::interpolate);
        }
        stepEnd.settle(limit);
        if (recorder != null && stepEnd.time() != limit && stepEnd.kind() == StepEnd.Kind.SWITCH) {
            recorder.open(t, stepEnd.time(), integrator::interpolate);
        }
        open = true;
    }

    private void noteNode() {
        integrator.mark();
        nodeCounters.set(counters);
        nodeSliding = stepEnd.save();
        System.arraycopy(kernel.computed(), 0, nodeComputed, 0, nodeComputed.length);
    }

    /** Makes the end of the open step the present. */
    void commit() {
        if (recorder != null) {
            recorder.commit();
        }
        open = false;
        t = stepEnd.time();
        if (stepEnd.kind() == StepEnd.Kind.SMOOTH) {
            integrator.accept();
            System.arraycopy(integrator.state(), 0, y, 0, y.length);
            return;
        }
        System.arraycopy(stepEnd.state(), 0, y, 0, y.length);
        boolean kink = kinks.next() <= t;
        if (sensitivities != null) {
            sensitivities.events().enter(t, stepEnd.switchIndex(),
                    stepEnd.jumped() ? stepEnd.derivativesBefore() : null, integrator.end() - integrator.start(), y);
        }
        boolean changed = queue != null && queue.process(t, y, p);
        if (sensitivities != null) {
            sensitivities.events().leave(t, y);
        }
        startStretch(!changed && !stepEnd.jumped() && !kink, changed || stepEnd.jumped());
    }

    /**
     * Everything needed to go on elsewhere.
     *
     * @param started whether the first row may have been written
     * @param reached time up to which rows are written, inside the open step if there is one
     */
    RunState save(boolean started, double reached) {
        if (!open) {
            noteNode();
        }
        double[] present = y.clone();
        if (open) {
            integrator.interpolate(reached, present);
        }
        return new RunState(simulation.stateIds(), simulation.parameterIds(), simulation.eventIds(), started, reached,
                present, integrator.save(), y.clone(), integrator.derivatives().clone(), p.clone(),
                nodeComputed.clone(), queue == null ? new double[0] : queue.save(), savePast(reached), kinks.save(),
                random.state(), nodeCounters.save(), nodeSliding.clone(),
                sensitivities == null ? new double[0] : sensitivities.events().save());
    }

    /** The past up to the time reached, for branches; a resumed run takes the open step again. */
    private double[] savePast(double reached) {
        if (recorder == null) {
            return new double[0];
        }
        return open && reached > t ? recorder.saveUpTo(t, reached, stepEnd.time(), integrator::interpolate)
                : recorder.save();
    }

    /** Goes back to a state of the same model. */
    void restore(RunState state) {
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
        if (sensitivities != null) {
            sensitivities.events().restore(state.influences());
        }
        integrator.restore(state.integrator(), state.y(), state.f());
        if (locator != null) {
            locator.reset(t, y);
        }
        System.arraycopy(state.computed(), 0, kernel.computed(), 0, state.computed().length);
        counters.restore(state.counts());
        stepEnd.restore(state.sliding());
    }

    /**
     * Goes on from a state of a model with the same state variables.
     *
     * @param sameModel whether it was the same model, so that with the same parameters nothing differs
     */
    void branch(RunState state, boolean sameModel) {
        t = state.reached();
        initialize();
        Branching branching = new Branching(simulation, state);
        branching.parameters(p);
        if (sameModel && Arrays.equals(p, state.p())) {
            restore(state);
            return;
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
        if (sensitivities != null) {
            sensitivities.events().restore(state.influences());
        }
        if (queue != null) {
            queue.restore(state.queue(), state.eventIds());
            queue.process(t, y, p);
        }
        startStretch(false, true);
    }

    Counters counters() {
        return counters;
    }

    /** Executions of events so far. */
    long executions() {
        return queue == null ? 0 : queue.executions();
    }
}
