package paget.analysis.sensitivity;

import java.util.Arrays;

import org.hipparchus.util.FastMath;

import paget.analysis.statistics.Interval;
import paget.analysis.statistics.Quantiles;
import paget.sim.random.RandomStream;

/**
 * Variance-based sensitivity: two independent samples A and B of n points and, for each of k inputs, A with that
 * input's column from B (A. Saltelli et al., Comput. Phys. Commun. 181 (2010) 259–270). The design has n(k + 2) points:
 * those of A, of B, then of each mixture. n should be a power of two.
 */
public final class SobolDesign {

    private static final int CHANNEL = 0x50b0;

    private final int n;
    private final int k;
    private final double[][] points;

    /**
     * Share of the variance of a result.
     *
     * @param first share that goes when the input alone is fixed: first-order index
     * @param firstInterval bootstrap interval of it
     * @param total share that stays when all but the input are fixed: total index
     * @param totalInterval bootstrap interval of it
     */
    public record Index(double first, Interval firstInterval, double total, Interval totalInterval) {
    }

    public SobolDesign(int samples, int inputs, long seed) {
        n = samples;
        k = inputs;
        double[][] both = UnitCube.sobol(n, 2 * k, seed);
        points = new double[n * (k + 2)][];
        for (int i = 0; i < n; i++) {
            points[i] = Arrays.copyOfRange(both[i], 0, k);
            points[n + i] = Arrays.copyOfRange(both[i], k, 2 * k);
        }
        for (int j = 0; j < k; j++) {
            for (int i = 0; i < n; i++) {
                double[] mixed = points[i].clone();
                mixed[j] = points[n + i][j];
                points[n * (j + 2) + i] = mixed;
            }
        }
    }

    /** Number of points, n(k + 2). */
    public int size() {
        return points.length;
    }

    /** A point of the unit cube; k numbers. */
    public double[] point(int number) {
        return points[number].clone();
    }

    /**
     * Indices of all inputs: first order by Saltelli's estimator mean(f_B (f_ABj − f_A))/V, total by Jansen's
     * mean((f_A − f_ABj)²)/(2V) (M. J. W. Jansen, Comput. Phys. Commun. 117 (1999) 35–43), V over A and B together.
     *
     * @param values the result at each point, in order
     * @param resamples number of bootstrap samples of the n rows
     * @return one an input; all zero when the result does not vary
     */
    public Index[] indices(double[] values, int resamples, double confidence, long seed) {
        double centre = Arrays.stream(values, 0, 2 * n).average().orElseThrow();
        double[] f = Arrays.stream(values).map(v -> v - centre).toArray();
        int[] rows = new int[n];
        Arrays.setAll(rows, i -> i);
        double[][] estimate = estimate(f, rows);
        double[][][] drawn = new double[resamples][][];
        RandomStream random = RandomStream.of(seed, 0, CHANNEL);
        for (int b = 0; b < resamples; b++) {
            Arrays.setAll(rows, i -> random.nextInt(n));
            drawn[b] = estimate(f, rows);
        }
        Index[] result = new Index[k];
        for (int j = 0; j < k; j++) {
            result[j] = new Index(estimate[0][j], interval(drawn, 0, j, confidence), estimate[1][j],
                    interval(drawn, 1, j, confidence));
        }
        return result;
    }

    private double[][] estimate(double[] f, int[] rows) {
        double sum = 0;
        double squares = 0;
        for (int row : rows) {
            sum += f[row] + f[n + row];
            squares += f[row] * f[row] + f[n + row] * f[n + row];
        }
        double mean = sum / (2 * n);
        double variance = squares / (2 * n) - mean * mean;
        double[][] result = new double[2][k];
        for (int j = 0; j < k && variance > 0; j++) {
            double first = 0;
            double total = 0;
            for (int row : rows) {
                double mixed = f[n * (j + 2) + row];
                first += (f[n + row] - mean) * (mixed - f[row]);
                total += FastMath.pow(f[row] - mixed, 2);
            }
            result[0][j] = first / n / variance;
            result[1][j] = total / (2 * n) / variance;
        }
        return result;
    }

    private static Interval interval(double[][][] drawn, int kind, int input, double confidence) {
        if (drawn.length == 0) {
            return Interval.UNKNOWN;
        }
        double[] sorted = Arrays.stream(drawn).mapToDouble(d -> d[kind][input]).sorted().toArray();
        return new Interval(Quantiles.ofSorted(sorted, (1 - confidence) / 2),
                Quantiles.ofSorted(sorted, (1 + confidence) / 2));
    }
}
