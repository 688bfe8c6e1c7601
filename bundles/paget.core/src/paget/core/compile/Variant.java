package paget.core.compile;

import java.util.List;

/**
 * What to compile of a model: which hypotheses hold, which quantities have other values.
 *
 * @param hypotheses ids of hypotheses, applied in this order
 * @param overrides applied after the hypotheses
 * @param countEverything whether every process on populations is counted, not only those that observables or studies
 *        ask for
 */
public record Variant(List<String> hypotheses, List<QuantityOverride> overrides, boolean countEverything) {

    /** The model as drawn. */
    public static final Variant AS_DRAWN = new Variant(List.of(), List.of(), false);

    public Variant {
        hypotheses = List.copyOf(hypotheses);
        overrides = List.copyOf(overrides);
    }

    public static Variant of(List<String> hypotheses) {
        return new Variant(hypotheses, List.of(), false);
    }
}
