package paget.engine.ode.internal;

import java.util.Arrays;
import java.util.Map;

import paget.engine.ode.internal.step.Integrator;
import paget.sim.SimulationException;
import paget.sim.compile.CompiledNetwork;
import paget.sim.compile.DelayHistory;
import paget.sim.compile.Kernel;

/**
 * The past of the delayed expressions of a run: for every step their values at Chebyshev points, between which they
 * are interpolated by the barycentric formula (J.-P. Berrut, L. N. Trefethen, SIAM Review 46 (2004) 501–517). Before
 * the start the network's initial values hold. Steps that would need the present step itself are shortened to the delay or,
 * where the delay is much shorter than the step, repeated until past and present agree.
 */
final class DelayRecorder implements DelayHistory {

    private static final int NODES = 9;
    private static final double[] PLACES = new double[NODES];
    private static final double[] WEIGHTS = new double[NODES];

    static {
        for (int i = 0; i < NODES; i++) {
            PLACES[i] = (1 - Math.cos(Math.PI * i / (NODES - 1))) / 2;
            WEIGHTS[i] = (i % 2 == 0 ? 1 : -1) * (i == 0 || i == NODES - 1 ? 0.5 : 1);
        }
        PLACES[(NODES - 1) / 2] = 0.5;
    }

    /** A delay of at least this part of a step shortens the step. */
    private static final double WORTH_SHORTENING = 0.1;
    private static final int MOST_REPETITIONS = 20;
    private static final double AGREEMENT = 0.02;
    /** Times this many units in the last place apart count as the same. */
    private static final int SAME_TIME = 4;
    private static final int MOST_STEPS = 20_000;
    private static final double RESERVE = 4;
    private static final int HEADER = 3;

    private final CompiledNetwork network;
    private final Kernel kernel;
    private final double[] p;
    private final int delays;
    private final double start;
    private final Map<String, Double> overrides;
    private final double[] atStart;
    private final double[] y;
    private final double[] previous;
    private final double[] fresh;

    /** Ends of the steps; step i reaches from ends[i] to ends[i + 1]. */
    private double[] ends = new double[65];
    private double[] values;
    private int steps;
    private int found;
    private double latestQuery;
    private double earliestQuery = Double.POSITIVE_INFINITY;
    private double longestLag;
    private boolean forgotten;
    private double[] lags = new double[8];
    private int lagCount;
    private boolean atNode;
    private double node;
    private boolean provisional;

    /**
     * @param p parameters of the run
     * @param start time of the start
     * @param overrides initial values that differ from the model's
     */
    DelayRecorder(CompiledNetwork network, double[] p, int systemSize, double start, Map<String, Double> overrides) {
        this.network = network;
        this.start = start;
        this.overrides = overrides;
        this.p = p;
        delays = network.delayCount();
        kernel = network.newKernel();
        kernel.setHistory(this);
        atStart = new double[delays];
        values = new double[64 * NODES * delays];
        y = new double[systemSize];
        previous = new double[systemSize];
        fresh = new double[NODES * delays];
    }

    /** Begins with the state at the start. */
    void begin(double t, double[] state) {
        steps = 0;
        ends[0] = t;
        // A delayed expression may contain others, which settle one layer in each round.
        for (int round = 0; round <= delays; round++) {
            kernel.assign(t, state, p);
            for (int d = 0; d < delays; d++) {
                atStart[d] = kernel.value(network.delayExpression(d), t, state, p);
            }
        }
    }

    /**
     * Says that the right side is now evaluated at the start of a step, where a part of the past may have just ended,
     * until {@link #leaveNode()}. Finds how far all expressions look back from there.
     */
    void enterNode(double t, double[] state) {
        atNode = true;
        node = t;
        lagCount = 0;
        kernel.assign(t, state, p);
        for (int d = 0; d < delays; d++) {
            kernel.value(network.delayExpression(d), t, state, p);
        }
    }

    void leaveNode() {
        atNode = false;
    }

    private void addLag(double lag) {
        for (int i = 0; i < lagCount; i++) {
            if (Math.abs(lags[i] - lag) <= 1e-12 * lag) {
                return;
            }
        }
        if (lagCount == lags.length) {
            lags = Arrays.copyOf(lags, 2 * lagCount);
        }
        lags[lagCount++] = lag;
    }

    /** How far expressions looked back at the last node. */
    double[] lags() {
        return Arrays.copyOf(lags, lagCount);
    }

    @Override
    public double past(int delay, double time) {
        latestQuery = Math.max(latestQuery, time);
        earliestQuery = Math.min(earliestQuery, time);
        if (atNode) {
            addLag(node - time);
        }
        if (time < start) {
            return network.valueBeforeStart(delay, time, overrides);
        }
        if (time < ends[0] || steps == 0) {
            if (forgotten) {
                throw new SimulationException(SimulationException.Code.LIMIT, "", node, time,
                        "A delay has grown so suddenly that the value at time " + time + " is no longer known.");
            }
            return atStart[delay];
        }
        int step = stepAt(time);
        double from = ends[step];
        double to = ends[step + 1];
        // Beyond the end the last value is a first guess, which afterAttempt improves.
        return interpolate(delay, step, Math.min(1, (time - from) / (to - from)));
    }

    private int stepAt(double time) {
        int step = Math.min(found, steps - 1);
        if (!(time >= ends[step] && time <= ends[step + 1])) {
            int place = Arrays.binarySearch(ends, 0, steps + 1, time);
            step = Math.clamp(place >= 0 ? place : -place - 2, 0, steps - 1);
        }
        // At a boundary the step that ends there holds, or at a node the one that starts there.
        double slack = SAME_TIME * Math.ulp(time);
        if (atNode && step + 1 < steps && time >= ends[step + 1] - slack) {
            step++;
        } else if (!atNode && step > 0 && time <= ends[step] + slack) {
            step--;
        }
        found = step;
        return step;
    }

    private double interpolate(int delay, int step, double place) {
        int base = (step * delays + delay) * NODES;
        double numerator = 0;
        double denominator = 0;
        for (int i = 0; i < NODES; i++) {
            double distance = place - PLACES[i];
            if (distance == 0) {
                return values[base + i];
            }
            double weight = WEIGHTS[i] / distance;
            numerator += weight * values[base + i];
            denominator += weight;
        }
        return numerator / denominator;
    }

    /** Adds a step that is not committed yet, or replaces it. */
    void open(double from, double to, DenseOutput dense) {
        forget(from);
        // Delayed expressions that hold delays themselves may need this very step, one layer more in each round.
        for (int round = 0; round <= delays; round++) {
            latestQuery = Double.NEGATIVE_INFINITY;
            record(from, to, dense);
            if (latestQuery <= from) {
                return;
            }
        }
    }

    /** Makes the open step part of the past. */
    void commit() {
        provisional = false;
    }

    /** Records a step in place of a provisional one or behind all others. */
    private void record(double from, double to, DenseOutput dense) {
        int slot = provisional ? steps - 1 : steps;
        if (steps + 2 > ends.length) {
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        if ((steps + 1) * NODES * delays > values.length) {
            values = Arrays.copyOf(values, values.length * 2);
        }
        // Delayed expressions may ask the past while they are recorded, so the new values are added at the end.
        for (int i = 0; i < NODES; i++) {
            double time = from + PLACES[i] * (to - from);
            dense.state(i == NODES - 1 ? to : time, y);
            kernel.assign(time, y, p);
            for (int d = 0; d < delays; d++) {
                fresh[d * NODES + i] = kernel.value(network.delayExpression(d), time, y, p);
            }
        }
        System.arraycopy(fresh, 0, values, slot * NODES * delays, fresh.length);
        ends[slot] = from;
        ends[slot + 1] = to;
        steps = slot + 1;
        provisional = true;
    }

    /** Drops steps that lie much farther back than any delay has reached, so that memory stays bounded. */
    private void forget(double now) {
        longestLag = Math.max(longestLag, now - earliestQuery);
        earliestQuery = Double.POSITIVE_INFINITY;
        if (steps < MOST_STEPS) {
            return;
        }
        int keepFrom = 0;
        while (keepFrom < steps && ends[keepFrom + 1] < now - RESERVE * longestLag) {
            keepFrom++;
        }
        if (keepFrom < steps / 2) {
            return;
        }
        int size = NODES * delays;
        System.arraycopy(values, keepFrom * size, values, 0, (steps - keepFrom) * size);
        System.arraycopy(ends, keepFrom, ends, 0, steps - keepFrom + 1);
        steps -= keepFrom;
        found = 0;
        forgotten = true;
    }

    /** A step is about to be tried. */
    void beforeAttempt() {
        latestQuery = Double.NEGATIVE_INFINITY;
        dropProvisional();
    }

    private void dropProvisional() {
        if (provisional) {
            steps--;
            provisional = false;
        }
    }

    /** Sees to it that the step does not lack its own past; see {@link paget.engine.ode.internal.step.StepReview#afterAttempt}. */
    double afterAttempt(double t, double size, Integrator integrator) {
        double lag = t + size - latestQuery;
        if (latestQuery <= t + SAME_TIME * Math.ulp(t)) {
            return 1;
        }
        if (lag >= WORTH_SHORTENING * size) {
            return Math.min(lag / size * (1 - 1e-12), 0.99);
        }
        for (int repetition = 0; repetition < MOST_REPETITIONS; repetition++) {
            System.arraycopy(integrator.endState(), 0, previous, 0, previous.length);
            integrator.finishAttempt(size);
            record(t, t + size, integrator::interpolate);
            double error = integrator.attemptAgain(size);
            if (!(error <= 1)) {
                break;
            }
            if (agrees(integrator)) {
                return 1;
            }
        }
        return 0.5;
    }

    private boolean agrees(Integrator integrator) {
        double[] end = integrator.endState();
        for (int i = 0; i < end.length; i++) {
            if (!(Math.abs(end[i] - previous[i]) <= AGREEMENT * integrator.scale(i))) {
                return false;
            }
        }
        return true;
    }

    /** The past as numbers, for a checkpoint. */
    double[] save() {
        int kept = steps;
        int size = NODES * delays;
        double[] saved = new double[HEADER + delays + kept + 1 + kept * size];
        saved[0] = kept;
        saved[1] = longestLag;
        saved[2] = forgotten ? 1 : 0;
        System.arraycopy(atStart, 0, saved, HEADER, delays);
        System.arraycopy(ends, 0, saved, HEADER + delays, kept + 1);
        System.arraycopy(values, 0, saved, HEADER + delays + kept + 1, kept * size);
        return saved;
    }

    /** The same with only the piece up to {@code to} of the open step, which reaches to {@code end}. */
    double[] saveUpTo(double from, double to, double end, DenseOutput dense) {
        record(from, to, dense);
        double[] saved = save();
        record(from, end, dense);
        return saved;
    }

    /** Goes back to what {@link #save()} gave, without what lies behind {@code now}. */
    void restore(double[] saved, double now) {
        steps = (int) saved[0];
        longestLag = saved[1];
        forgotten = saved[2] != 0;
        System.arraycopy(saved, HEADER, atStart, 0, delays);
        int endsAt = HEADER + delays;
        ends = Arrays.copyOf(Arrays.copyOfRange(saved, endsAt, endsAt + steps + 1), Math.max(65, steps * 2));
        int size = NODES * delays;
        values = Arrays.copyOf(Arrays.copyOfRange(saved, endsAt + steps + 1, saved.length),
                Math.max(64, steps * 2) * size);
        while (steps > 0 && ends[steps] > now) {
            steps--;
        }
        found = 0;
        provisional = false;
    }
}
