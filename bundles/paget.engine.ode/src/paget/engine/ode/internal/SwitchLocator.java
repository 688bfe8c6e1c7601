package paget.engine.ode.internal;

/**
 * Finds the first place in a step where a switch changes, to the last bit of time. The step is searched by
 * subdivision: a stretch is left alone when no sign changes and the parabolas through start, middle and end of all
 * functions keep away from zero. The place itself is found by the Illinois variant of false position
 * (M. Dowell, P. Jarratt, BIT 11 (1971) 168–174) on all functions that change, with bisection as a safeguard.
 */
final class SwitchLocator {

    private static final int FIRST_STRETCHES = 2;
    private static final int DEEPEST = 12;
    /** Depth to which a change is bisected before it is located. */
    private static final int COARSE = 2;
    /** Part of the largest magnitude on a stretch below which the parabola's extremum counts as close to zero. */
    private static final double CLOSE = 0.2;
    private static final int MOST_TRIALS = 200;

    private final Switches switches;
    private final int[] signs;
    private final double[] y;
    /** Function values at the samples of each level of subdivision. */
    private final double[][] samples = new double[DEEPEST + 3][];
    private final double[][] bracket = new double[3][];
    private DenseOutput solution;
    private double before;
    private double after;

    SwitchLocator(Switches switches, int stateSize) {
        this.switches = switches;
        signs = new int[switches.count()];
        y = new double[stateSize];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = new double[switches.count()];
        }
        for (int i = 0; i < bracket.length; i++) {
            bracket[i] = new double[switches.count()];
        }
    }

    /** Takes the signs at (t, state) as the present ones. */
    void reset(double t, double[] state) {
        switches.functions(t, state, samples[0]);
        takeSigns(samples[0]);
    }

    /** Takes the signs at (t, state) as the present ones and says whether they differ from those before. */
    boolean moveTo(double t, double[] state) {
        switches.functions(t, state, samples[0]);
        boolean same = true;
        for (int i = 0; i < signs.length; i++) {
            same &= sign(samples[0][i]) == signs[i];
        }
        takeSigns(samples[0]);
        return !same;
    }

    /** Takes the signs at the place found as the present ones, to search on behind it. */
    void pass() {
        evaluate(after, samples[0]);
        takeSigns(samples[0]);
    }

    /** Last time before the change found. */
    double before() {
        return before;
    }

    /** First time after the change found; a neighbour of {@link #before()}. */
    double after() {
        return after;
    }

    /** The number of a function that has changed its sign in the place found, or −1. */
    int changed() {
        evaluate(after, samples[0]);
        for (int i = 0; i < signs.length; i++) {
            if (sign(samples[0][i]) != signs[i]) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Looks for the first change.
     *
     * @param from start of the search, where nothing has changed
     * @param to end of the search
     * @return whether there is one; then {@link #before()} and {@link #after()} enclose it
     */
    boolean find(double from, double to, DenseOutput dense) {
        solution = dense;
        double[] left = samples[0];
        double[] right = samples[1];
        evaluate(from, left);
        double a = from;
        for (int i = 1; i <= FIRST_STRETCHES; i++) {
            double b = i == FIRST_STRETCHES ? to : from + (to - from) * i / FIRST_STRETCHES;
            boolean changed = evaluate(b, right);
            if (search(a, b, left, right, changed, 0)) {
                return true;
            }
            double[] swap = left;
            left = right;
            right = swap;
            a = b;
        }
        return false;
    }

    private boolean search(double a, double b, double[] atA, double[] atB, boolean changed, int depth) {
        double middle = a + (b - a) / 2;
        if (depth == DEEPEST || middle <= a || middle >= b) {
            return changed && locate(a, b, atA, atB);
        }
        double[] atMiddle = samples[2 + depth];
        if (evaluate(middle, atMiddle)) {
            return depth < COARSE ? search(a, middle, atA, atMiddle, true, depth + 1)
                    : locate(a, middle, atA, atMiddle);
        }
        if (changed) {
            return depth < COARSE && mayHide(atA, atMiddle, atB) && search(a, middle, atA, atMiddle, false, depth + 1)
                    || locate(middle, b, atMiddle, atB);
        }
        if (!mayHide(atA, atMiddle, atB)) {
            return false;
        }
        return search(a, middle, atA, atMiddle, false, depth + 1)
                || search(middle, b, atMiddle, atB, false, depth + 1);
    }

    /** Whether a function whose sign is the same at three equidistant places may have another one between them. */
    private boolean mayHide(double[] atA, double[] atMiddle, double[] atB) {
        for (int i = 0; i < atA.length; i++) {
            double linear = (atB[i] - atA[i]) / 2;
            double square = (atB[i] + atA[i]) / 2 - atMiddle[i];
            if (square != 0 && Math.abs(linear) < 2 * Math.abs(square)) {
                double extremum = atMiddle[i] - linear * linear / (4 * square);
                double size = Math.max(Math.abs(atA[i]), Math.max(Math.abs(atMiddle[i]), Math.abs(atB[i])));
                if (extremum * signs[i] < CLOSE * size) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Narrows a bracket whose left end is unchanged and whose right end is changed. */
    private boolean locate(double from, double to, double[] atFrom, double[] atTo) {
        double a = from;
        double b = to;
        double[] atA = bracket[0];
        double[] atB = bracket[1];
        double[] atC = bracket[2];
        System.arraycopy(atFrom, 0, atA, 0, atA.length);
        System.arraycopy(atTo, 0, atB, 0, atB.length);
        int side = 0;
        double width = b - a;
        for (int trial = 1; trial < MOST_TRIALS && b - a > Math.ulp(b); trial++) {
            double c = falsePosition(a, b, atA, atB);
            if (trial % 4 == 0) {
                // False position must have halved the bracket at least twice by now.
                c = b - a > width / 4 ? a + (b - a) / 2 : c;
                width = b - a;
            }
            c = Math.min(Math.max(c, Math.nextUp(a)), Math.nextDown(b));
            if (evaluate(c, atC)) {
                b = c;
                double[] freed = atB;
                atB = atC;
                atC = freed;
                halve(side > 0, atA);
                side = 1;
            } else {
                a = c;
                double[] freed = atA;
                atA = atC;
                atC = freed;
                halve(side < 0, atB);
                side = -1;
            }
        }
        before = a;
        after = b;
        return true;
    }

    private static void halve(boolean again, double[] values) {
        if (again) {
            for (int i = 0; i < values.length; i++) {
                values[i] /= 2;
            }
        }
    }

    /** The earliest place at which a line through both ends of a function that changes sign meets zero. */
    private double falsePosition(double a, double b, double[] atA, double[] atB) {
        double earliest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < atA.length; i++) {
            if (sign(atB[i]) != signs[i]) {
                double place = a + (b - a) * (atA[i] / (atA[i] - atB[i]));
                if (place >= a && place <= b) {
                    earliest = Math.min(earliest, place);
                }
            }
        }
        return earliest <= b ? earliest : a + (b - a) / 2;
    }

    private boolean evaluate(double time, double[] out) {
        solution.state(time, y);
        switches.functions(time, y, out);
        for (int i = 0; i < out.length; i++) {
            if (sign(out[i]) != signs[i]) {
                return true;
            }
        }
        return switches.truthChanged(time, y);
    }

    private void takeSigns(double[] values) {
        for (int i = 0; i < values.length; i++) {
            signs[i] = sign(values[i]);
        }
    }

    /** −1, 0, 1, or 2 for an undefined value. */
    private static int sign(double value) {
        return value > 0 ? 1 : value < 0 ? -1 : value == 0 ? 0 : 2;
    }
}
