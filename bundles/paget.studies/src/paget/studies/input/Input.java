package paget.studies.input;

import paget.analysis.sensitivity.InputDistribution;
import paget.core.compile.QuantityOverride;
import paget.core.study.ScanRange;
import paget.studies.Labels;

/**
 * A quantity that is not known exactly.
 *
 * @param elementId id of the element that has the quantity
 * @param elementName what people call it
 * @param feature name of the quantity's feature
 * @param unit unit of its values
 * @param distribution what is known of it
 */
public record Input(String elementId, String elementName, String feature, String unit,
        InputDistribution distribution) {

    /** The range of a scan, filled evenly on its scale. */
    static Input of(ScanRange range) {
        return new Input(range.elementId(), range.elementName(), range.feature(), range.unit(),
                range.logarithmic() ? InputDistribution.logUniform(range.minimum(), range.maximum())
                        : InputDistribution.uniform(range.minimum(), range.maximum()));
    }

    /** Id such as {@code growth.rate}. */
    public String id() {
        return elementId + "." + feature;
    }

    /** What people call it. */
    public String label() {
        return Labels.quantity(elementName, feature);
    }

    public QuantityOverride at(double value) {
        return new QuantityOverride(elementId, feature, value, unit);
    }
}
