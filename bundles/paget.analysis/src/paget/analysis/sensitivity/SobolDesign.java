package paget.analysis.sensitivity;

import java.util.Arrays;

import org.hipparchus.util.FastMath;

import paget.analysis.statistics.Interval;
import paget.analysis.statistics.Quantiles;
import paget.sim.random.RandomStream;

/**
 * Variance-based sensitivity: two independent samples A and B of n points and, for each of k inputs, A with that
 * input's column from B, and B with that column from A (I. Azzini, T. A. Mara, R. Rosati, Monte Carlo estimators of
 * first- and total-orders Sobol' indices, 2020). The design has 2n(k + 1) points: those of A, of B, then of each pair of mixtures. n should be a power of two.
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
        points = new double[2 * n * (k + 1)][];
        for (int i = 0; i < n; i++) {
            points[i] = Arrays.copyOfRange(both[i], 0, k);
            points[n + i] = Arrays.copyOfRange(both[i], k, 2 * k);
        }
        for (int j = 0; j < k; j++) {
            for (int i = 0; i < n; i++) {
                double[] ofA = points[i].clone();
                double[] ofB = points[n + i].clone();
                ofA[j] = points[n + i][j];
                ofB[j] = points[i][j];
                points[ofA(j) + i] = ofA;
                points[ofA(j) + n + i] = ofB;
            }
        }
    }

    /** Where the mixtures of an input begin: those that are A but for one column; n later, those that are B. */
    private int ofA(int input) {
        return 2 * n * (input + 1);
    }

    /** Number of points, 2n(k + 1). */
    public int size() {
        return points.length;
    }

    /** A point of the unit cube; k numbers. */
    public double[] point(int number) {
        return points[number].clone();
    }

    /**
     * Indices of all inputs. Let A' be A with the input's column from B, and B' the reverse. The first order is
     * 2 Σ (f_B' − f_B)(f_A − f_A') and the total Σ (f_B' − f_B)² + (f_A − f_A')², both over
     * Σ (f_A − f_B)² + (f_B' − f_A')². As 2xy ≤ x² + y², the first order never exceeds the total, in no resample either.
     *
     * @param values the result at each point, in order
     * @param resamples number of bootstrap samples of the n rows
     * @return one an input; all zero when the result does not vary
     */
    public Index[] indices(double[] values, int resamples, double confidence, long seed) {
        int[] rows = new int[n];
        Arrays.setAll(rows, i -> i);
        double[][] estimate = estimate(values, rows);
        double[][][] drawn = new double[resamples][][];
        RandomStream random = RandomStream.of(seed, 0, CHANNEL);
        for (int b = 0; b < resamples; b++) {
            Arrays.setAll(rows, i -> random.nextInt(n));
            drawn[b] = estimate(values, rows);
        }
        Index[] result = new Index[k];
        for (int j = 0; j < k; j++) {
            result[j] = new Index(estimate[0][j], interval(drawn, 0, j, confidence), estimate[1][j],
                    interval(drawn, 1, j, confidence));
        }
        return result;
    }

    private double[][] estimate(double[] f, int[] rows) {
        double[][] result = new double[2][k];
        for (int j = 0; j < k; j++) {
            double first = 0;
            double total = 0;
            double all = 0;
            for (int row : rows) {
                double mixedA = f[ofA(j) + row];
                double mixedB = f[ofA(j) + n + row];
                double inA = f[row] - mixedA;
                double inB = mixedB - f[n + row];
                first += 2 * inA * inB;
                total += inA * inA + inB * inB;
                all += FastMath.pow(f[row] - f[n + row], 2) + FastMath.pow(mixedB - mixedA, 2);
            }
            if (all > 0) {
                result[0][j] = first / all;
                result[1][j] = total / all;
            }
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
