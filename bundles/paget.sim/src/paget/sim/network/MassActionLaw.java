package paget.sim.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import paget.sim.expression.Expression;
import paget.sim.expression.Expressions;

/**
 * The law of mass action for amounts. With n things of a kind taking part, the number of distinct combinations is
 * X(X−1)…(X−n+1)/n!, which Xⁿ/n! approaches for large X (D. T. Gillespie, J. Comput. Phys. 22 (1976) 403–434).
 */
public final class MassActionLaw {

    private static final int HIGHEST_ORDER = 10;

    private MassActionLaw() {
    }

    /** k·∏ Xⁿ/n!. */
    public static Expression rate(Expression constant, List<SpeciesReference> reactants) {
        return product(constant, reactants, false);
    }

    /** k·∏ X(X−1)…(X−n+1)/n!. */
    public static Expression propensity(Expression constant, List<SpeciesReference> reactants) {
        return product(constant, reactants, true);
    }

    private static Expression product(Expression constant, List<SpeciesReference> reactants, boolean discrete) {
        Map<String, Integer> orders = new LinkedHashMap<>();
        for (SpeciesReference reference : reactants) {
            double n = reference.stoichiometry();
            if (n != Math.rint(n) || n < 0 || n > HIGHEST_ORDER) {
                throw new IllegalArgumentException("Mass action needs whole stoichiometries from 0 to " + HIGHEST_ORDER
                        + ", but " + reference.species() + " has " + n + ".");
            }
            orders.merge(reference.species(), (int) n, Integer::sum);
        }
        List<Expression> factors = new ArrayList<>();
        factors.add(constant);
        double combinations = 1;
        for (Map.Entry<String, Integer> entry : orders.entrySet()) {
            Expression x = Expressions.symbol(entry.getKey());
            for (int i = 0; i < entry.getValue(); i++) {
                factors.add(discrete && i > 0 ? Expressions.minus(x, Expressions.number(i)) : x);
                combinations *= i + 1;
            }
        }
        Expression product = factors.size() == 1 ? constant
                : Expressions.times(factors.toArray(Expression[]::new));
        return combinations == 1 ? product : Expressions.divide(product, Expressions.number(combinations));
    }
}
