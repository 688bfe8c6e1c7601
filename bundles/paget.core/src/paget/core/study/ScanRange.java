package paget.core.study;

import paget.core.compile.QuantityOverride;

/**
 * A range of a quantity.
 *
 * @param elementId id of the element
 * @param elementName what people call it
 * @param feature name of the quantity's feature, such as {@code rate}
 * @param minimum lower end
 * @param maximum upper end, not below the lower end
 * @param unit unit of both ends
 * @param steps number of values, both ends included
 * @param logarithmic whether neighbours have equal ratios rather than equal differences
 */
public record ScanRange(String elementId, String elementName, String feature, double minimum, double maximum,
        String unit, int steps, boolean logarithmic) {

    /**
     * The value at a step.
     *
     * @param step 0 to {@code steps - 1}; the ends are exact
     */
    public double value(int step) {
        if (step < 0 || step >= steps) {
            throw new IndexOutOfBoundsException(step);
        }
        if (step == 0) {
            return minimum;
        }
        if (step == steps - 1) {
            return maximum;
        }
        double part = (double) step / (steps - 1);
        return logarithmic ? minimum * StrictMath.pow(maximum / minimum, part) : minimum + (maximum - minimum) * part;
    }

    /** The model's quantity with the value at a step. */
    public QuantityOverride at(int step) {
        return new QuantityOverride(elementId, feature, value(step), unit);
    }

    /** Id of the scanned quantity, such as {@code growth.rate}. */
    public String id() {
        return elementId + "." + feature;
    }
}
