package paget.engine.ssa.internal;

import paget.sim.rare.RareEventEstimate;

/** Averages the weights of runs whose propensities are multiplied by factors. */
final class ImportanceSampling {

    static final String METHOD = "importance sampling";

    private static final int LEAST_RUNS = 1000;
    /** Planned relative to wanted error, since the variance is known from a few runs only. */
    private static final double MARGIN = 0.8;

    private final RareRuns runs;
    private final double[] factors;

    ImportanceSampling(RareRuns runs, double[] factors) {
        this.runs = runs;
        this.factors = factors;
    }

    /** @param squaredDeviation expected squared relative deviation of a weight */
    RareEventEstimate estimate(double relativeError, double squaredDeviation) {
        double planned = squaredDeviation / (MARGIN * MARGIN * relativeError * relativeError);
        long batch = Math.max(LEAST_RUNS, (long) Math.ceil(planned));
        WeightedRun run = new WeightedRun(runs, factors);
        double sum = 0;
        double squares = 0;
        long count = 0;
        while (true) {
            for (long i = 0; i < batch && !runs.isExhausted(); i++) {
                if (run.run(runs.newStream(), runs.target()) >= runs.target()) {
                    double weight = StrictMath.exp(run.logWeight());
                    sum += weight;
                    squares += weight * weight;
                }
                count++;
            }
            double mean = sum / count;
            // one run more that misses and one of twice the weight, lest runs that all agree claim to be exact
            double scatter = Math.max(0, squares - count * mean * mean) + 2 * mean * mean;
            double error = Math.sqrt(scatter / (count - 1) / count);
            if (mean > 0 && error <= relativeError * mean || runs.isExhausted()) {
                double range = RareRuns.NORMAL_95 * error;
                return mean == 0 ? runs.neverSeen(METHOD, count)
                        : new RareEventEstimate(mean, error, Math.max(0, mean - range), Math.min(1, mean + range),
                                METHOD, runs.firings(), count);
            }
            batch = Math.max(LEAST_RUNS, batch / 4);
        }
    }
}
