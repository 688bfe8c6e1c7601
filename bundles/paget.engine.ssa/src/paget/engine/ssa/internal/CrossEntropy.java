package paget.engine.ssa.internal;

import java.util.Arrays;

/**
 * Finds the factors of a {@link WeightedRun} under which the event is frequent and the weights even, by minimising the
 * cross entropy to the runs that come nearest to the event, level by level (B. J. Daigle, M. K. Roh, D. T. Gillespie,
 * L. R. Petzold, J. Chem. Phys. 134 (2011) 044110). A factor moves only part of the way and never becomes 0, so no way
 * to the event is closed and the estimate stays unbiased.
 */
final class CrossEntropy {

    private static final int RUNS = 400;
    private static final double ELITE = 0.1;
    private static final double SMALLEST_STEP = 0.1;
    private static final double SMALLEST_FACTOR = 1e-3;
    private static final double LARGEST_FACTOR = 1e6;
    /** When all runs come equally near, more of them are tried. */
    private static final int MOST_RUNS = 102_400;
    private static final int MOST_ROUNDS = 40;
    private static final int ROUNDS_AT_TARGET = 3;
    private static final long MOST_FIRINGS = 20_000_000;

    private final RareRuns runs;
    private final double[] factors;
    private double squaredDeviation = Double.POSITIVE_INFINITY;
    private double firingsPerRun;
    private long count;

    CrossEntropy(RareRuns runs) {
        this.runs = runs;
        this.factors = new double[runs.program().system().reactionCount()];
        Arrays.fill(factors, 1);
    }

    /** Factors by reaction. */
    double[] factors() {
        return factors.clone();
    }

    /** Squared relative deviation of the weight of a run, those without the event counting 0. */
    double squaredDeviation() {
        return squaredDeviation;
    }

    /** Firings times squared relative error. */
    double cost() {
        return squaredDeviation * firingsPerRun;
    }

    long runs() {
        return count;
    }

    /** False when the event did not become frequent. */
    boolean run() {
        double[] best = factors.clone();
        long start = runs.firings();
        int atTarget = 0;
        int size = RUNS;
        for (int round = 0; round < MOST_ROUNDS && atTarget <= ROUNDS_AT_TARGET; round++) {
            if (runs.firings() - start > MOST_FIRINGS || runs.isExhausted()) {
                break;
            }
            int[] streams = new int[size];
            double[] peaks = new double[size];
            double[] weights = new double[size];
            long before = runs.firings();
            WeightedRun run = new WeightedRun(runs, factors);
            for (int i = 0; i < size; i++) {
                streams[i] = runs.newStream();
                peaks[i] = run.run(streams[i], runs.target());
                weights[i] = peaks[i] >= runs.target() ? StrictMath.exp(run.logWeight()) : 0;
            }
            count += size;
            double level = level(peaks);
            if (Arrays.stream(peaks).allMatch(peak -> peak < runs.target() && peak == peaks[0])) {
                size = Math.min(MOST_RUNS, 4 * size);
                continue;
            }
            size = RUNS;
            if (level >= runs.target()) {
                atTarget++;
                double deviation = squaredDeviation(weights);
                if (deviation < squaredDeviation) {
                    squaredDeviation = deviation;
                    firingsPerRun = (runs.firings() - before) / (double) size;
                    best = factors.clone();
                }
            }
            improve(streams, peaks, level);
        }
        System.arraycopy(best, 0, factors, 0, best.length);
        return squaredDeviation < Double.POSITIVE_INFINITY;
    }

    private double level(double[] peaks) {
        double[] sorted = peaks.clone();
        Arrays.sort(sorted);
        double level = sorted[(int) ((1 - ELITE) * sorted.length)];
        if (level <= sorted[0] && sorted[sorted.length - 1] > level) {
            // the measure has steps that few runs climb
            level = Arrays.stream(sorted).filter(peak -> peak > sorted[0]).findFirst().orElse(level);
        }
        return Math.min(level, runs.target());
    }

    private static double squaredDeviation(double[] weights) {
        double sum = Arrays.stream(weights).sum();
        double squares = Arrays.stream(weights).map(w -> w * w).sum();
        return sum > 0 ? weights.length * squares / (sum * sum) - 1 : Double.POSITIVE_INFINITY;
    }

    /** The same runs again, stopped at the level: how often did each reaction happen there, and how often should it? */
    private void improve(int[] streams, double[] peaks, double level) {
        WeightedRun run = new WeightedRun(runs, factors.clone());
        double[] counts = new double[factors.length];
        double[] exposures = new double[factors.length];
        double largest = Double.NEGATIVE_INFINITY;
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < streams.length; i++) {
                if (peaks[i] >= level) {
                    run.run(streams[i], level);
                    if (pass == 0) {
                        largest = Math.max(largest, run.logWeight());
                    } else {
                        double weight = StrictMath.exp(run.logWeight() - largest);
                        for (int j = 0; j < counts.length; j++) {
                            counts[j] += weight * run.counts()[j];
                            exposures[j] += weight * run.exposures()[j];
                        }
                    }
                }
            }
        }
        for (int j : runs.program().system().jumps()) {
            if (exposures[j] > 0) {
                double wanted = counts[j] / exposures[j];
                factors[j] = Math.clamp(Math.max(wanted, SMALLEST_STEP * factors[j]), SMALLEST_FACTOR,
                        LARGEST_FACTOR);
            }
        }
    }
}
