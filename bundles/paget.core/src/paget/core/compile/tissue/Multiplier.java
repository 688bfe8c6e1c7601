package paget.core.compile.tissue;

import java.util.ArrayList;
import java.util.List;

import paget.sim.tissue.Regulation.Signal;

/**
 * What multiplies a rate: a constant and responses to signals.
 *
 * @param constant product of what does not change in the course of a run
 * @param responses the rest
 */
record Multiplier(double constant, List<Response> responses) {

    /** b + (m − b)·sⁿ/(Kⁿ + sⁿ). */
    record Response(String source, Signal signal, double basal, double saturated, double halfEffect,
            double exponent) {
    }

    static final Multiplier ONE = new Multiplier(1, List.of());

    Multiplier {
        responses = List.copyOf(responses);
    }

    Multiplier and(Multiplier other) {
        List<Response> all = new ArrayList<>(responses);
        all.addAll(other.responses);
        return new Multiplier(constant * other.constant, all);
    }
}
