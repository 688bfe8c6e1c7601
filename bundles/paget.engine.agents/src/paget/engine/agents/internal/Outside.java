package paget.engine.agents.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import paget.sim.compile.CompiledNetwork;
import paget.sim.compile.EventPlan;
import paget.sim.compile.Kernel;
import paget.sim.event.EventQueue;
import paget.sim.random.RandomStream;
import paget.sim.run.StateReader;
import paget.sim.run.StateWriter;
import paget.sim.tissue.Surroundings;

/**
 * What is not in space, on its way. In a step of cells it sees space as it was at the start of the step, and cells sense
 * it as it was then: a splitting of first order in the step, like that of everything else. What only depends on time and
 * on what is outside happens at its own time within the step, what acts on space at the step's end.
 */
final class Outside implements EventQueue.Observer {

    /** Halvings of a step to find when a trigger turns. */
    private static final int HALVINGS = 40;

    private final CompiledNetwork network;
    private final Kernel kernel;
    private final EventQueue queue;
    private final OutsideSolver solver;
    private final double[] y;
    private final double[] p;
    private final String[] inputs;
    private final int[] inputAt;
    private final int[] measureOf;
    private final List<String> sensedIds;
    /** Values of what the tissues sense, in the order of the ids given. */
    final double[] sensed;
    private final List<Intervention> interventions = new ArrayList<>();

    /**
     * What an event does to space.
     *
     * @param input number of the input it assigns to
     * @param value value assigned
     * @param others values of all symbols when it was computed
     */
    record Intervention(int input, EventPlan event, int assignment, double value, Map<String, Double> others) {
    }

    /**
     * @param surroundings with something in it
     * @param network the same, compiled
     * @param measureIds ids of what the model measures, in order
     * @param sensedIds variables that tissues sense
     * @param key of the replicate
     */
    Outside(Surroundings surroundings, CompiledNetwork network, List<String> measureIds, List<String> sensedIds,
            long key) {
        this.network = network;
        this.kernel = network.newKernel();
        // events have no priorities, so no lot is drawn
        this.queue = new EventQueue(network, kernel, RandomStream.of(key, 0, 0));
        this.solver = new OutsideSolver(network, kernel);
        this.y = new double[network.stateSize()];
        this.p = new double[network.parameterSize()];
        this.sensedIds = sensedIds;
        this.sensed = new double[sensedIds.size()];
        int n = surroundings.inputs().size();
        inputs = new String[n];
        inputAt = new int[n];
        measureOf = new int[n];
        for (int i = 0; i < n; i++) {
            Surroundings.Input input = surroundings.inputs().get(i);
            inputs[i] = input.parameter();
            inputAt[i] = network.slot(input.parameter()).index();
            measureOf[i] = measureIds.indexOf(input.measure());
        }
        queue.setObserver(this);
    }

    /** Number of the measure that an input shows. */
    int measure(int input) {
        return measureOf[input];
    }

    /** Sets everything to the start, without any event. */
    void initialize(double t) {
        network.initialize(t, Map.of(), y, p);
        kernel.assign(t, y, p);
    }

    /** Lets events happen that happen at the start; {@link #takeInterventions()} tells what they do to space. */
    void start(double t) {
        queue.start(t, y, p);
        sense(t);
    }

    /** Takes over what is in space. */
    void see(double t, double[] measures) {
        for (int i = 0; i < inputAt.length; i++) {
            p[inputAt[i]] = measures[measureOf[i]];
        }
        kernel.assign(t, y, p);
        sense(t);
    }

    /** Goes from one time to another, with space as it was when last seen. */
    void advance(double from, double to) {
        double t = from;
        while (t < to) {
            double next = Math.min(to, Math.max(t, queue.nextTime()));
            double[] before = y.clone();
            solver.advance(t, y, p, next);
            if (queue.hasChanged(next, y, p)) {
                next = turn(t, before, next);
            }
            t = next;
            queue.process(t, y, p);
        }
        kernel.assign(to, y, p);
        sense(to);
    }

    /** The end of the shortest interval found in which a trigger turns; the state is that at its end. */
    private double turn(double from, double[] before, double to) {
        double low = from;
        double high = to;
        double[] atLow = before;
        double[] atHigh = y.clone();
        for (int i = 0; i < HALVINGS && high - low > 1e-12 * Math.max(Math.abs(high), high - from); i++) {
            double middle = low + (high - low) / 2;
            System.arraycopy(atLow, 0, y, 0, y.length);
            solver.advance(low, y, p, middle);
            if (queue.hasChanged(middle, y, p)) {
                high = middle;
                atHigh = y.clone();
            } else {
                low = middle;
                atLow = y.clone();
            }
        }
        System.arraycopy(atHigh, 0, y, 0, y.length);
        return high;
    }

    /** Sees space anew at the end of a step and lets happen what follows from it. */
    void react(double t, double[] measures) {
        see(t, measures);
        queue.process(t, y, p);
        sense(t);
    }

    private void sense(double t) {
        for (int i = 0; i < sensed.length; i++) {
            sensed[i] = network.read(sensedIds.get(i), kernel, t, y, p);
        }
    }

    /** What events have done to space since this was asked last. */
    List<Intervention> takeInterventions() {
        List<Intervention> taken = List.copyOf(interventions);
        interventions.clear();
        return taken;
    }

    /** Fills in the observables. */
    void observe(double t, double[] out) {
        kernel.observe(t, y, p, out);
    }

    int observables() {
        return network.network().observables().size();
    }

    @Override
    public void triggered(EventPlan event, double due, double t, double[] state, double[] parameters) {
        // Only what is executed acts.
    }

    @Override
    public void executing(EventPlan event, double due, double[] values, double t, double[] state,
            double[] parameters) {
        for (int a = 0; a < values.length; a++) {
            for (int i = 0; i < inputs.length; i++) {
                if (event.targets()[a].id().equals(inputs[i])) {
                    interventions.add(new Intervention(i, event, a, values[a], symbols(t)));
                }
            }
        }
    }

    @Override
    public void dropped(EventPlan event) {
        // What does not happen does not act.
    }

    private Map<String, Double> symbols(double t) {
        Map<String, Double> all = new HashMap<>();
        network.network().compartments().forEach(c -> all.put(c.id(), network.read(c.id(), kernel, t, y, p)));
        network.network().species().forEach(s -> all.put(s.id(), network.read(s.id(), kernel, t, y, p)));
        network.network().parameters().forEach(q -> all.put(q.id(), network.read(q.id(), kernel, t, y, p)));
        return all;
    }

    void write(StateWriter out) {
        out.add(y.length);
        for (int i = 0; i < y.length; i++) {
            out.add(network.stateId(i));
        }
        out.add(y).add(p.length);
        for (int i = 0; i < p.length; i++) {
            out.add(network.parameterId(i) == null ? "" : network.parameterId(i));
        }
        out.add(p).add(network.events().size());
        network.events().forEach(plan -> out.add(plan.event().id()));
        out.add(queue.save());
        solver.write(out);
    }

    /** Goes back to what was written, by ids: what only this model has is as at the start. */
    void read(StateReader in, double t) {
        Map<String, Double> saved = new HashMap<>();
        readValues(in, saved);
        readValues(in, saved);
        List<String> eventIds = texts(in);
        double[] pending = in.reals();
        network.initialize(t, Map.of(), y, p);
        for (int i = 0; i < y.length; i++) {
            y[i] = saved.getOrDefault(network.stateId(i), y[i]);
        }
        for (int i = 0; i < p.length; i++) {
            if (changes(network.parameterId(i))) {
                p[i] = saved.getOrDefault(network.parameterId(i), p[i]);
            }
        }
        queue.restore(pending, eventIds);
        solver.read(in);
        kernel.assign(t, y, p);
        sense(t);
    }

    /** Passes over what another model has written. */
    static void skip(StateReader in) {
        readValues(in, new HashMap<>());
        readValues(in, new HashMap<>());
        texts(in);
        in.reals();
        OutsideSolver.skip(in);
    }

    private boolean changes(String id) {
        return id != null && !(network.network().element(id) instanceof paget.sim.network.Parameter parameter
                && parameter.constant());
    }

    private static void readValues(StateReader in, Map<String, Double> saved) {
        List<String> ids = texts(in);
        double[] values = in.reals();
        for (int i = 0; i < values.length; i++) {
            saved.put(ids.get(i), values[i]);
        }
    }

    private static List<String> texts(StateReader in) {
        long count = in.whole();
        List<String> texts = new ArrayList<>();
        for (long i = 0; i < count; i++) {
            texts.add(in.text());
        }
        return texts;
    }
}
