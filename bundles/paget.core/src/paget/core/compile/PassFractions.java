package paget.core.compile;

import paget.model.Element;
import paget.model.Organ;
import paget.model.Quantity;
import paget.model.Route;

/** What part of travelling cells passes an organ or is lost on a route, as numbers between 0 and 1. */
final class PassFractions {

    private final Compilation c;

    PassFractions(Compilation compilation) {
        this.c = compilation;
    }

    /** Absent on route and organ: nothing passes. */
    double pass(Route route, Organ organ) {
        return route.getPassFraction() != null ? fraction(route, "passFraction", route.getPassFraction())
                : fraction(organ, "passFraction", organ.getPassFraction());
    }

    double loss(Route route) {
        return fraction(route, "lossFraction", route.getLossFraction());
    }

    private double fraction(Element owner, String feature, Quantity quantity) {
        if (quantity == null) {
            return 0;
        }
        double value = c.value(owner, quantity);
        if (!(value >= 0 && value <= 1)) {
            c.problems.error("fraction.range", owner, "its " + feature + " must lie between 0 and 1.");
            return 0;
        }
        return value;
    }
}
