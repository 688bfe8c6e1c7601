package paget.diagram.render;

/**
 * Maps numbers to shares between 0 and 1.
 *
 * @param label       what the numbers are, such as "Cells"
 * @param unit        their unit, or empty
 * @param least       the number at 0; above 0 when the scale is logarithmic
 * @param most        the number at 1; not below {@code least}
 * @param logarithmic whether equal ratios, instead of equal differences, are equally far apart
 */
public record ValueScale(String label, String unit, double least, double most, boolean logarithmic) {

    /** Beyond this ratio of the largest to the smallest number a linear scale shows most of them as nothing. */
    private static final double WIDE = 1000;
    /** A logarithmic scale shows so many powers of ten below the largest number. */
    private static final double SHOWN = 1e9;

    /** Checks the range. */
    public ValueScale {
        if (!(least <= most) || Double.isInfinite(least) || Double.isInfinite(most) || logarithmic && least <= 0) {
            throw new IllegalArgumentException("no scale from " + least + " to " + most);
        }
    }

    /**
     * A scale for numbers: from 0, or from the least one if that is negative, to the largest one; logarithmic when the
     * numbers above 0 differ by more than a factor of 1,000.
     *
     * @param values numbers; those that are not finite do not count
     */
    public static ValueScale of(String label, String unit, Iterable<Double> values) {
        double least = 0;
        double most = 0;
        double smallest = Double.POSITIVE_INFINITY;
        for (double value : values) {
            if (Double.isFinite(value)) {
                least = Math.min(least, value);
                most = Math.max(most, value);
                smallest = value > 0 ? Math.min(smallest, value) : smallest;
            }
        }
        if (least == 0 && most / smallest > WIDE) {
            return new ValueScale(label, unit, Math.max(smallest, most / SHOWN), most, true);
        }
        return new ValueScale(label, unit, least, most, false);
    }

    /** Where a number lies, cut to 0 to 1. A scale without extent has everything at 0. */
    public double share(double value) {
        if (least == most || !(value > least)) {
            return 0;
        }
        double share = logarithmic ? Math.log(value / least) / Math.log(most / least) : (value - least) / (most - least);
        return Math.min(1, share);
    }

    /** The number at a share. */
    public double at(double share) {
        return logarithmic ? least * Math.pow(most / least, share) : least + (most - least) * share;
    }

    /** Label and unit for people. */
    public String heading() {
        return unit.isEmpty() ? label : label + " (" + unit + ")";
    }
}
