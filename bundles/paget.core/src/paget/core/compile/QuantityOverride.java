package paget.core.compile;

/**
 * Another value for one quantity of a model.
 *
 * @param elementId id of the element that has the quantity
 * @param feature name of the quantity's feature, such as {@code rate}
 * @param value the value
 * @param unit unit of the value, or null for that of the quantity it replaces
 */
public record QuantityOverride(String elementId, String feature, double value, String unit) {
}
