package paget.engine.ssa.internal;

import java.util.Arrays;

import paget.sim.compile.Kernel;
import paget.sim.random.RandomStream;

/**
 * A run in which each propensity is multiplied by a factor, with the likelihood ratio that makes up for it (H.
 * Kuwahara, I. Mura, J. Chem. Phys. 129 (2008) 165101; B. J. Daigle et al., J. Chem. Phys. 134 (2011) 044110).
 */
final class WeightedRun {

    private final RareRuns runs;
    private final ReactionSystem system;
    private final int[] jumps;
    private final double[] factors;
    private final double[] logarithms;
    private final double[] rates;
    private final double[] counts;
    private final double[] exposures;
    private double logWeight;

    /** @param factors by reaction */
    WeightedRun(RareRuns runs, double[] factors) {
        this.runs = runs;
        this.system = runs.program().system();
        this.jumps = system.jumps();
        this.factors = factors;
        this.logarithms = Arrays.stream(factors).map(StrictMath::log).toArray();
        this.rates = new double[system.reactionCount()];
        this.counts = new double[system.reactionCount()];
        this.exposures = new double[system.reactionCount()];
    }

    /** Logarithm of the likelihood ratio of the last run. */
    double logWeight() {
        return logWeight;
    }

    /** Firings of each reaction in the last run. Do not modify. */
    double[] counts() {
        return counts;
    }

    /** Integral of each unchanged propensity over the last run. Do not modify. */
    double[] exposures() {
        return exposures;
    }

    /** Runs until the measure reaches a level or the time is over, and returns the largest value of the measure. */
    double run(int stream, double level) {
        RunContext context = runs.context(stream);
        RandomStream random = context.random();
        Kernel kernel = context.kernel();
        double[] y = context.y();
        double[] p = context.p();
        System.arraycopy(runs.startY(), 0, y, 0, y.length);
        System.arraycopy(runs.startP(), 0, p, 0, p.length);
        Arrays.fill(counts, 0);
        Arrays.fill(exposures, 0);
        logWeight = 0;
        double t = runs.tStart();
        double peak = runs.measure(t, y, p);
        kernel.rates(t, y, p, rates);
        while (peak < level) {
            double total = 0;
            double changed = 0;
            for (int j : jumps) {
                if (!(rates[j] >= 0)) {
                    throw Failures.propensity(system, j, t, rates[j]);
                }
                total += rates[j];
                changed += factors[j] * rates[j];
            }
            double wait = changed > 0 ? random.nextExponential() / changed : Double.POSITIVE_INFINITY;
            boolean over = t + wait > runs.tEnd();
            double length = over ? runs.tEnd() - t : wait;
            logWeight += (changed - total) * length;
            for (int j : jumps) {
                exposures[j] += rates[j] * length;
            }
            if (over) {
                return peak;
            }
            t += wait;
            int reaction = choose(random.nextDouble() * changed);
            kernel.fire(reaction, t, y, p, rates);
            runs.count(t);
            for (int i : system.watchedStates(reaction)) {
                if (!(y[i] >= 0)) {
                    throw Failures.negative(system, reaction, i, t, y[i]);
                }
            }
            logWeight -= logarithms[reaction];
            counts[reaction]++;
            peak = Math.max(peak, runs.measure(t, y, p));
        }
        return peak;
    }

    private int choose(double point) {
        double rest = point;
        int last = -1;
        for (int j : jumps) {
            if (rates[j] > 0) {
                last = j;
                rest -= factors[j] * rates[j];
                if (rest < 0) {
                    return j;
                }
            }
        }
        return last;
    }
}
