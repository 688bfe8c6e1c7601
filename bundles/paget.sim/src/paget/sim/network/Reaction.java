package paget.sim.network;

import java.util.List;

import paget.sim.expression.Expression;

/**
 * A process that changes amounts. Its id in an expression means its rate.
 *
 * @param rate extent per time (a concentration times a volume, or an amount, per time; never a concentration per
 *        time), for real-valued populations
 * @param propensity the same for whole-numbered populations, for instance k·X(X−1)/2 for two of a kind; null when it
 *        is the same as {@code rate}
 * @param reversible whether the rate may be negative
 * @param compartment id of the compartment in which it happens, or null
 */
public record Reaction(String id, String name, String source, List<SpeciesReference> reactants,
        List<SpeciesReference> products, Expression rate, Expression propensity, boolean reversible,
        String compartment) implements Element {

    public Reaction {
        reactants = List.copyOf(reactants);
        products = List.copyOf(products);
    }

    /** The expression for whole-numbered populations; falls back to the rate. */
    public Expression discreteRate() {
        return propensity == null ? rate : propensity;
    }
}
