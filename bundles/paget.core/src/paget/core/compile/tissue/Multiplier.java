package paget.core.compile.tissue;

import java.util.ArrayList;
import java.util.List;

import paget.sim.tissue.Regulation.Competitor;
import paget.sim.tissue.Regulation.Signal;

/**
 * What multiplies a rate: a constant and responses to signals.
 *
 * @param constant product of what does not change in the course of a run
 * @param responses the rest
 */
record Multiplier(double constant, List<Response> responses) {

    /** The Hill function is a straight line far below its half effect: N/(nK + N) is N/nK but for one part in n. */
    private static final double LINEAR = 1e6;

    /** b + (m − b)·sⁿ/(Kⁿ + sⁿ), or with a receptor its occupancy, see {@link paget.sim.tissue.Regulation}. */
    record Response(String source, Signal signal, double basal, double saturated, double halfEffect,
            double exponent, boolean receptor, List<Competitor> competitors) {

        Response(String source, Signal signal, double basal, double saturated, double halfEffect, double exponent) {
            this(source, signal, basal, saturated, halfEffect, exponent, false, List.of());
        }

        /** The signal over a value of it. */
        static Response proportional(String source, Signal signal, double reference) {
            return new Response(source, signal, 0, LINEAR, LINEAR * reference, 1);
        }

        /** The same with other values without the signal and at full effect. */
        Response between(double low, double high) {
            return new Response(source, signal, low, high, halfEffect, exponent, receptor, competitors);
        }
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
