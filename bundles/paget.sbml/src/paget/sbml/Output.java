package paget.sbml;

import java.util.Objects;

/**
 * A column of the result that is wanted of a model.
 *
 * @param id id of a species, compartment, parameter, reaction or species reference
 * @param measure how a species is measured; other elements have one value only
 */
public record Output(String id, Measure measure) {

    /** How a species is measured. */
    public enum Measure {
        /** What the id means in the model's mathematics. */
        AS_IN_MODEL,
        AMOUNT,
        CONCENTRATION,
        /** The natural logarithm of what the id means, 0 for 0; the column is called {@code ln(id)}. */
        LOGARITHM,
        /** As the model itself declares its results; only exports of Paget do. */
        DECLARED
    }

    public Output {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(measure, "measure");
    }
}
