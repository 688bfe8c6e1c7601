package paget.engine.ssa.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import paget.sim.compile.CompiledNetwork;
import paget.sim.event.EventQueue;
import paget.sim.run.Progress;
import paget.sim.run.RunSettings;
import paget.sim.run.RunStatistics;

/**
 * A replicate in which something flows between the jumps: a piecewise deterministic Markov process (M. H. A. Davis, J.
 * R. Stat. Soc. B 46 (1984) 353–388). The next jump happens when the integral of the total hazard reaches an exponential
 * random number; the integral is one more component of the differential equations, so it is known within their
 * tolerance.
 * <p>
 * The step that holds the next point of interest is always computed ahead and kept, so output times do not matter.
 */
class FlowRun extends StochasticRun {

    private static final int STEPS_BETWEEN_POLLS = 64;

    private final Partition partition;
    private final FlowField field;
    private final FlowStepper stepper;
    private final EventQueue queue;
    private final DelayMemory memory;
    private final double[] view;
    private final boolean implicit;
    private long firings;
    private long steps;

    FlowRun(SsaSimulation simulation, long replicate) {
        this(simulation, replicate, new Partition(simulation.program().system()));
    }

    FlowRun(SsaSimulation simulation, long replicate, Partition partition) {
        super(simulation, replicate);
        CompiledNetwork compiled = system.compiled();
        RunSettings settings = simulation.settings();
        this.partition = partition;
        this.field = new FlowField(system, kernel, partition, p);
        this.memory = compiled.delayCount() > 0 ? new DelayMemory(compiled, kernel, field) : null;
        this.queue = compiled.events().isEmpty() ? null : new EventQueue(compiled, kernel, eventRandom);
        this.stepper = new FlowStepper(system, kernel, partition, field, settings.relativeTolerance(),
                settings.absoluteTolerance());
        this.view = new double[y.length];
        this.implicit = compiled.hasImplicitVariables();
        if (memory != null) {
            kernel.setHistory(memory);
        }
    }

    @Override
    void begin(double t) {
        if (memory != null) {
            memory.start(t, y, p);
        }
        if (queue != null && queue.start(t, y, p)) {
            Failures.requirePopulations(system, t, y, "after the events at the start");
            rememberJump();
        }
        stepper.restart(t, random.nextExponential());
        partition.update(y, random);
    }

    @Override
    boolean moveTo(double target, Progress progress) {
        for (int n = 1;; n++) {
            if (!stepper.isPending()) {
                stepper.prepare(y, p, queue == null ? Double.POSITIVE_INFINITY : queue.nextTime(), memory);
            }
            if (stepper.end() > target) {
                return true;
            }
            finishStep();
            if (n % STEPS_BETWEEN_POLLS == 0) {
                stateTime = stepper.time();
                if (poll(progress)) {
                    return false;
                }
            }
        }
    }

    private void finishStep() {
        double end = stepper.end();
        if (memory != null) {
            memory.record(end, this::stateAt, p);
        }
        boolean jump = stepper.isJump();
        stepper.finish(y);
        steps++;
        boolean changed = false;
        if (jump) {
            changed = fire(end);
        }
        if (queue != null && (queue.nextTime() <= end || queue.hasChanged(end, y, p)) && queue.process(end, y, p)) {
            Failures.requirePopulations(system, end, y, "after an event");
            changed = true;
        }
        if (changed) {
            rememberJump();
        }
        partition.update(y, random);
    }

    private boolean fire(double t) {
        int reaction = stepper.chooseJump(y, random.nextDouble());
        stepper.setThreshold(random.nextExponential());
        if (reaction < 0) {
            return false;
        }
        field.fire(reaction, t, y);
        firings++;
        return true;
    }

    private void rememberJump() {
        if (memory != null) {
            memory.jump(y, p);
        }
    }

    private double[] stateAt(double t) {
        stepper.stateAt(t, y, view);
        return view;
    }

    @Override
    void observe(double t) {
        double[] computed = implicit ? kernel.computed().clone() : null;
        field.setEvaluationTime(t);
        kernel.observe(t, stateAt(t), p, row);
        if (implicit) {
            // the search for implicit variables begins at the last solution, which output must not move
            System.arraycopy(computed, 0, kernel.computed(), 0, computed.length);
        }
    }

    @Override
    double[] stateNow() {
        return stepper.isPending() ? stateAt(Math.clamp(time(), stepper.time(), stepper.end())).clone() : y;
    }

    @Override
    double[] queueState() {
        return queue == null ? new double[0] : queue.save();
    }

    @Override
    void beginBranch(double t, SavedState saved) {
        if (memory != null) {
            memory.start(t, y, p);
        }
        if (queue != null) {
            if (saved.hasEventsOf(system.compiled())) {
                queue.restore(saved.queue());
            } else {
                queue.start(t, y, p);
            }
        }
        stepper.restart(t, random.nextExponential());
        partition.update(y, random);
    }

    @Override
    void save(DataOutput out) throws IOException {
        out.writeLong(firings);
        out.writeLong(steps);
        partition.save(out);
        stepper.save(out);
        if (memory != null) {
            memory.save(out);
        }
    }

    @Override
    void restore(DataInput in, double[] queueState) throws IOException {
        firings = in.readLong();
        steps = in.readLong();
        partition.restore(in);
        stepper.restore(in);
        if (memory != null) {
            memory.restore(in);
        }
        if (queue != null) {
            queue.restore(queueState);
        }
    }

    @Override
    public RunStatistics statistics() {
        long executions = queue == null ? 0 : queue.executions();
        return new RunStatistics(method(), firings + executions, steps, stepper.rejected(), field.evaluations());
    }

    /** Name of the method, as statistics show it. */
    String method() {
        return "piecewise-deterministic";
    }
}
