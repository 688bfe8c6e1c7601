package paget.analysis.sensitivity;

import paget.sim.random.RandomStream;

/**
 * Screening by elementary effects (M. D. Morris, Technometrics 33 (1991) 161–174): r paths through a grid of levels, each
 * of which changes every input once. The design has r(k + 1) points.
 */
public final class MorrisDesign {

    private static final int CHANNEL = 0x3033;

    private final int paths;
    private final int k;
    private final double step;
    private final double[][] points;
    private final int[][] moved;
    private final double[][] signs;

    /**
     * Effects of an input.
     *
     * @param meanAbsolute mean of the absolute effects, µ* of F. Campolongo, J. Cariboni, A. Saltelli, Environ. Model.
     *        Softw. 22 (2007) 1509–1518: how much the input matters
     * @param mean mean effect: which way
     * @param spread standard deviation of the effects: curvature and interaction
     */
    public record Effect(double meanAbsolute, double mean, double spread) {
    }

    /** @param levels number of levels of each input, even, at least 4; the step is p/(2(p − 1)) */
    public MorrisDesign(int paths, int inputs, int levels, long seed) {
        if (levels < 4 || levels % 2 != 0) {
            throw new IllegalArgumentException("the number of levels must be even and at least 4, not " + levels);
        }
        this.paths = paths;
        this.k = inputs;
        this.step = levels / (2.0 * (levels - 1));
        points = new double[paths * (k + 1)][];
        moved = new int[paths][k];
        signs = new double[paths][k];
        for (int path = 0; path < paths; path++) {
            RandomStream random = RandomStream.of(seed, path, CHANNEL);
            double[] point = new double[k];
            double[] sign = new double[k];
            for (int j = 0; j < k; j++) {
                // A base level from which a step leads to another level, or the mirror image of it.
                double base = random.nextInt(levels / 2) / (levels - 1.0);
                boolean up = random.nextInt(2) == 0;
                sign[j] = up ? 1 : -1;
                point[j] = up ? base : base + step;
            }
            int[] order = permutation(k, random);
            points[path * (k + 1)] = point.clone();
            for (int m = 0; m < k; m++) {
                int j = order[m];
                point[j] += sign[j] * step;
                moved[path][m] = j;
                signs[path][m] = sign[j];
                points[path * (k + 1) + m + 1] = point.clone();
            }
        }
    }

    private static int[] permutation(int k, RandomStream random) {
        int[] order = new int[k];
        for (int i = 0; i < k; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }

    public int size() {
        return points.length;
    }

    /** A point of the unit cube, ends included; k numbers. */
    public double[] point(int number) {
        return points[number].clone();
    }

    /** @param values the result at each point, in order */
    public Effect[] effects(double[] values) {
        double[][] effects = new double[k][paths];
        for (int path = 0; path < paths; path++) {
            for (int m = 0; m < k; m++) {
                int at = path * (k + 1) + m;
                effects[moved[path][m]][path] = (values[at + 1] - values[at]) / (signs[path][m] * step);
            }
        }
        Effect[] result = new Effect[k];
        for (int j = 0; j < k; j++) {
            double absolute = 0;
            double sum = 0;
            for (double effect : effects[j]) {
                absolute += Math.abs(effect);
                sum += effect;
            }
            double mean = sum / paths;
            double squares = 0;
            for (double effect : effects[j]) {
                squares += (effect - mean) * (effect - mean);
            }
            result[j] = new Effect(absolute / paths, mean, paths < 2 ? Double.NaN : Math.sqrt(squares / (paths - 1)));
        }
        return result;
    }
}
