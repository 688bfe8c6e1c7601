package paget.model.query;

import paget.model.Quantity;
import paget.model.Regulation;

/** Which way a regulator acts. */
public enum RegulationSign {

    /** More of the regulator, more of the process. */
    STIMULATES,
    /** More of the regulator, less of the process. */
    INHIBITS,
    /** The multiplier is the same without the regulator and at saturation. */
    NEUTRAL;

    /** Compares the multiplier at saturation (absent: 0) with that without the regulator (absent: 1). */
    public static RegulationSign of(Regulation regulation) {
        int order = Double.compare(value(regulation.getSaturated(), 0), value(regulation.getBasal(), 1));
        return order > 0 ? STIMULATES : order < 0 ? INHIBITS : NEUTRAL;
    }

    private static double value(Quantity quantity, double absent) {
        return quantity == null ? absent : quantity.getValue();
    }
}
