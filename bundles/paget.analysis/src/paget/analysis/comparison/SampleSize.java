package paget.analysis.comparison;

import org.hipparchus.distribution.continuous.NormalDistribution;

/** How many replicates a wanted precision needs. */
public final class SampleSize {

    private SampleSize() {
    }

    /**
     * Number of pairs for an interval of a given half width: n = (z s/h)² (W. G. Cochran, Sampling Techniques, 3rd ed.,
     * section 4.4).
     *
     * @param halfWidth half the width of an interval seen with {@code replicates} pairs
     * @param replicates number of pairs it was seen with
     * @param wanted half width wanted, above zero
     * @return at least 2; infinite widths give {@link Long#MAX_VALUE}
     */
    public static long forHalfWidth(double halfWidth, int replicates, double wanted) {
        double n = Math.ceil(replicates * Math.pow(halfWidth / wanted, 2));
        return Double.isNaN(n) || n > Long.MAX_VALUE ? Long.MAX_VALUE : Math.max(2, (long) n);
    }

    /**
     * Number of pairs for which a two-sided test at level α sees a standardised mean difference with a given power:
     * n = ((z_{1−α/2} + z_power)/d)².
     *
     * @param effect mean difference over its standard deviation, not zero
     */
    public static long forPower(double effect, double alpha, double power) {
        NormalDistribution normal = new NormalDistribution();
        double z = normal.inverseCumulativeProbability(1 - alpha / 2) + normal.inverseCumulativeProbability(power);
        double n = Math.ceil(Math.pow(z / effect, 2));
        return Double.isNaN(n) || n > Long.MAX_VALUE ? Long.MAX_VALUE : Math.max(2, (long) n);
    }
}
