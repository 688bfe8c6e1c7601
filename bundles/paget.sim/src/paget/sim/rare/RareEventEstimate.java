package paget.sim.rare;

/**
 * An estimated probability.
 *
 * @param probability unbiased estimate
 * @param standardError its standard error
 * @param lower lower end of the 95 % confidence interval
 * @param upper upper end of the 95 % confidence interval
 * @param method algorithm that was used
 * @param firings firings of reactions in all runs, those for choosing the method included
 * @param runs number of runs that the estimate is made of
 */
public record RareEventEstimate(double probability, double standardError, double lower, double upper, String method,
        long firings, long runs) {

    /** Standard error relative to the probability; NaN when the event was never seen. */
    public double relativeError() {
        return probability > 0 ? standardError / probability : Double.NaN;
    }
}
