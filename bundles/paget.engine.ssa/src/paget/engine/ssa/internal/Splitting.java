package paget.engine.ssa.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import paget.sim.random.RandomStream;
import paget.sim.rare.RareEventEstimate;

/**
 * Multilevel splitting with fixed effort (M. J. J. Garvels, The splitting method in rare event simulation, thesis,
 * Twente 2000): the way to the target is cut into levels of the measure; a fixed number of runs starts where earlier
 * runs first reached a level, and the fractions that reach the next one are multiplied. With levels and numbers chosen
 * beforehand the product is unbiased; independent repetitions give its error.
 */
final class Splitting {

    static final String METHOD = "splitting";

    /** Fraction of runs that shall reach the next level, where the measure allows it. */
    private static final double FRACTION = 0.2;
    private static final int PILOT_RUNS = 500;
    private static final int MOST_PILOT_RUNS = 1_000_000;
    private static final int ENOUGH_HITS = 20;
    private static final int REPETITIONS = 30;
    /** 97.5 % quantile of Student's distribution with {@value #REPETITIONS} − 1 degrees of freedom. */
    private static final double STUDENT_95 = 2.045230;
    /** Planned relative to wanted error, since the variance is known from a pilot only. */
    private static final double MARGIN = 0.85;

    private final RareRuns runs;
    private final List<Stage> stages = new ArrayList<>();

    /**
     * One level.
     *
     * @param probability of reaching it from the one before
     * @param firings of a run
     */
    private record Stage(double level, double probability, double firings) {

        double squaredDeviation() {
            return (1 - probability) / probability;
        }
    }

    Splitting(RareRuns runs) {
        this.runs = runs;
    }

    /** Chooses levels by pilot runs; false when the target was not reached in a reasonable number of them. */
    boolean tune() {
        List<RareRuns.Place> places = null;
        double level = runs.measureAtStart();
        int trials = PILOT_RUNS;
        while (level < runs.target()) {
            int first = runs.newStream();
            double[] peaks = new double[trials];
            RareRuns.Place[] from = new RareRuns.Place[trials];
            int[] streams = new int[trials];
            for (int i = 0; i < trials; i++) {
                from[i] = places == null ? null : places.get(i % places.size());
                streams[i] = i == 0 ? first : runs.newStream();
                peaks[i] = runs.run(streams[i], from[i], runs.target()).peak();
            }
            double next = nextLevel(peaks, level);
            int hits = (int) Arrays.stream(peaks).filter(peak -> peak >= next).count();
            if (!(next > level) || hits < ENOUGH_HITS) {
                trials *= 4;
                if (trials > MOST_PILOT_RUNS || runs.isExhausted()) {
                    return false;
                }
                continue;
            }
            // the same runs again, stopped at the level, show where it is reached and what that costs
            List<RareRuns.Place> reached = new ArrayList<>();
            long before = runs.firings();
            for (int i = 0; i < trials; i++) {
                RareRuns.End end = runs.run(streams[i], from[i], next);
                if (end.place() != null) {
                    reached.add(end.place());
                }
            }
            stages.add(new Stage(next, hits / (double) trials, (runs.firings() - before) / (double) trials));
            places = reached;
            level = next;
            trials = PILOT_RUNS;
        }
        return true;
    }

    private double nextLevel(double[] peaks, double level) {
        double[] sorted = peaks.clone();
        Arrays.sort(sorted);
        double next = sorted[(int) ((1 - FRACTION) * sorted.length)];
        if (!(next > level)) {
            // the measure has steps, and fewer runs than wished get beyond the present one
            for (double peak : sorted) {
                if (peak > level) {
                    next = peak;
                    break;
                }
            }
        }
        return Math.min(next, runs.target());
    }

    /** Firings times squared relative error of the best division of labour among the levels. */
    double cost() {
        double sum = 0;
        for (Stage stage : stages) {
            sum += Math.sqrt(stage.squaredDeviation() * Math.max(1, stage.firings()));
        }
        return sum * sum;
    }

    RareEventEstimate estimate(double relativeError) {
        if (stages.isEmpty() || stages.getLast().level() < runs.target()) {
            return runs.neverSeen(METHOD, MOST_PILOT_RUNS);
        }
        int[] effort = effort(relativeError);
        List<Double> products = new ArrayList<>();
        long count = 0;
        while (true) {
            for (int r = 0; r < REPETITIONS; r++) {
                products.add(product(effort));
                count += Arrays.stream(effort).sum();
            }
            double mean = mean(products);
            double error = Math.sqrt(squares(products, mean) / (products.size() - 1.0) / products.size());
            if (mean > 0 && error <= relativeError * mean || runs.isExhausted()) {
                if (mean == 0) {
                    return runs.neverSeen(METHOD, count);
                }
                double range = (products.size() == REPETITIONS ? STUDENT_95 : RareRuns.NORMAL_95) * error;
                return new RareEventEstimate(mean, error, Math.max(0, mean - range), Math.min(1, mean + range), METHOD,
                        runs.firings(), count);
            }
        }
    }

    /** Runs at each level in one repetition, in proportion to deviation by the root of their cost. */
    private int[] effort(double relativeError) {
        double wanted = MARGIN * relativeError;
        double sum = 0;
        for (Stage stage : stages) {
            sum += Math.sqrt(stage.squaredDeviation() * Math.max(1, stage.firings()));
        }
        int[] effort = new int[stages.size()];
        for (int k = 0; k < effort.length; k++) {
            Stage stage = stages.get(k);
            double total = sum * Math.sqrt(stage.squaredDeviation() / Math.max(1, stage.firings()))
                    / (wanted * wanted);
            effort[k] = (int) Math.min(1e7, Math.max(10, Math.ceil(total / REPETITIONS)));
        }
        return effort;
    }

    private double product(int[] effort) {
        List<RareRuns.Place> places = new ArrayList<>();
        double product = 1;
        for (int k = 0; k < effort.length; k++) {
            List<RareRuns.Place> reached = new ArrayList<>();
            RandomStream choice = runs.stream(runs.newStream());
            for (int i = 0; i < effort[k]; i++) {
                RareRuns.Place from = k == 0 ? null : places.get(choice.nextInt(places.size()));
                RareRuns.End end = runs.run(runs.newStream(), from, stages.get(k).level());
                if (end.place() != null) {
                    reached.add(end.place());
                }
            }
            product *= reached.size() / (double) effort[k];
            if (reached.isEmpty()) {
                return 0;
            }
            places = reached;
        }
        return product;
    }

    private static double mean(List<Double> values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.size();
    }

    private static double squares(List<Double> values, double mean) {
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum;
    }
}
