package paget.analysis.comparison;

import org.hipparchus.distribution.continuous.TDistribution;

import paget.analysis.statistics.Interval;
import paget.analysis.statistics.Sample;

/**
 * The difference of the means of two independent samples whose variances need not be the same (B. L. Welch, Biometrika 34
 * (1947) 28–35). A sample of one value is taken as known exactly, such as that of a deterministic run.
 *
 * @param difference second mean less first mean
 * @param interval interval of the difference
 * @param pValue two-sided p value that the means are equal
 */
public record MeanDifference(double difference, Interval interval, double pValue) {

    /** @param confidence such as 0.95 */
    public static MeanDifference of(Sample first, Sample second, double confidence) {
        double a = squaredError(first);
        double b = squaredError(second);
        double difference = second.mean() - first.mean();
        if (a + b == 0) {
            return new MeanDifference(difference, new Interval(difference, difference), difference == 0 ? 1 : 0);
        }
        double freedom = (a + b) * (a + b) / (part(a, first) + part(b, second));
        double error = Math.sqrt(a + b);
        return new MeanDifference(difference, Interval.student(difference, error, freedom, confidence),
                2 * new TDistribution(freedom).cumulativeProbability(-Math.abs(difference) / error));
    }

    private static double squaredError(Sample sample) {
        return sample.size() < 2 ? 0 : sample.variance() / sample.size();
    }

    private static double part(double squaredError, Sample sample) {
        return sample.size() < 2 ? 0 : squaredError * squaredError / (sample.size() - 1);
    }

    /** Whether two means are the same for a purpose. */
    public enum Verdict {
        /** The whole interval lies within the margin. */
        SAME,
        /** The whole interval lies beyond the margin. */
        DIFFERENT,
        /** The interval holds an end of the margin. */
        OPEN
    }

    /**
     * Judges by the interval (two one-sided tests, D. J. Schuirmann, J. Pharmacokinet. Biopharm. 15 (1987) 657–680).
     *
     * @param margin the largest difference that does not matter
     */
    public Verdict within(double margin) {
        if (interval.lower() >= -margin && interval.upper() <= margin) {
            return Verdict.SAME;
        }
        return interval.lower() > margin || interval.upper() < -margin ? Verdict.DIFFERENT : Verdict.OPEN;
    }
}
