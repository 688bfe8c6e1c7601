package paget.analysis.statistics;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.stat.correlation.SpearmansCorrelation;

/**
 * Correlation of the ranks of two results (C. Spearman 1904), with an interval by R. A. Fisher's transformation and the
 * variance 1.06/(n − 3) of E. C. Fieller, H. O. Hartley, E. S. Pearson, Biometrika 44 (1957) 470–481.
 */
public record RankCorrelation(double estimate, Interval interval) {

    /** @param x at least four values that are not all equal; @param y as many */
    public static RankCorrelation of(double[] x, double[] y, double confidence) {
        double r = new SpearmansCorrelation().correlation(x, y);
        if (Double.isNaN(r) || x.length < 4) {
            return new RankCorrelation(r, Interval.UNKNOWN);
        }
        double z = new NormalDistribution().inverseCumulativeProbability(0.5 + confidence / 2);
        double width = z * Math.sqrt(1.06 / (x.length - 3));
        double centre = 0.5 * Math.log((1 + r) / (1 - r));
        return new RankCorrelation(r, Math.abs(r) >= 1 ? new Interval(r, r)
                : new Interval(Math.tanh(centre - width), Math.tanh(centre + width)));
    }
}
