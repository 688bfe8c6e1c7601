package paget.sim.compile;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import paget.sim.expression.Differentiator;
import paget.sim.expression.Expression;
import paget.sim.expression.Expressions;
import paget.sim.expression.Rewriting;
import paget.sim.expression.Simplifier;

/**
 * Derivatives along the whole chain of rules and reactions. Each intermediate derivative becomes a symbol of its own,
 * so expressions stay small; {@link #definition} gives them to the {@link Lowering}.
 */
final class TotalDerivatives {

    /**
     * What to differentiate by.
     *
     * @param frozen whether implicit variables count as constants
     */
    record Target(Store store, int index, boolean frozen) {
    }

    private static final String MARK = "∂";

    private final Definitions definitions;
    private final Layout layout;
    private final Map<String, Expression> derivatives = new HashMap<>();
    private final Map<String, Expression> known = new HashMap<>();
    private final Map<String, Set<Target>> reads = new HashMap<>();

    TotalDerivatives(Definitions definitions) {
        this.definitions = definitions;
        this.layout = definitions.layout();
    }

    /** The expression of a derivative's symbol, or null for any other symbol. */
    Expression definition(String symbol) {
        return derivatives.get(symbol);
    }

    Expression of(Expression expression, Target target) {
        return Simplifier.simplify(Differentiator.differentiate(expression, id -> ofSymbol(id, target)));
    }

    private Expression ofSymbol(String id, Target target) {
        String key = MARK + id + MARK + target.store() + target.index() + target.frozen();
        Expression result = known.get(key);
        if (result == null) {
            result = compute(id, target);
            if (!Simplifier.isNumber(result)) {
                derivatives.put(key, result);
                result = Expressions.symbol(key);
            }
            known.put(key, result);
        }
        return result;
    }

    private Expression compute(String id, Target target) {
        Slot slot = layout.slot(id);
        if (slot == null || slot.store() == Store.COMPUTED && !definitions.implicit().containsKey(id)) {
            return of(definitions.definition(id), target);
        }
        if (slot.store() == Store.COMPUTED) {
            if (target.store() == Store.COMPUTED) {
                return slot.index() == target.index() ? Expressions.ONE : Expressions.ZERO;
            }
            return target.frozen() ? Expressions.ZERO : implicitDerivative(id, target);
        }
        boolean same = slot.store() == target.store() && slot.index() == target.index();
        if (!slot.amountOfConcentration()) {
            return same ? Expressions.ONE : Expressions.ZERO;
        }
        String compartment = layout.compartmentOf(id);
        Expression size = Expressions.symbol(compartment);
        Expression bySize = Expressions.divide(
                Expressions.times(Expressions.symbol(id), ofSymbol(compartment, target)), size);
        Expression byAmount = same ? Expressions.divide(Expressions.ONE, size) : Expressions.ZERO;
        return Simplifier.simplify(Expressions.minus(byAmount, bySize));
    }

    /**
     * Implicit function theorem: with residuals G(z, x) = 0, ∂z/∂x solves (∂G/∂z)·(∂z/∂x) = −∂G/∂x. Elimination
     * without exchange of rows: the matching of rules and variables puts a non-zero on each diagonal place.
     */
    private Expression implicitDerivative(String id, Target target) {
        String[] variables = definitions.implicit().keySet().toArray(String[]::new);
        Expression[] residuals = definitions.implicit().values().toArray(Expression[]::new);
        int n = variables.length;
        Expression[][] a = new Expression[n][n + 1];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                a[i][j] = of(residuals[i], new Target(Store.COMPUTED, layout.slot(variables[j]).index(), true));
            }
            a[i][n] = Simplifier.simplify(Expressions.negate(
                    of(residuals[i], new Target(target.store(), target.index(), true))));
        }
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                if (i != k && !(Simplifier.isNumber(a[i][k]) && Simplifier.numberOf(a[i][k]) == 0)) {
                    Expression factor = Simplifier.simplify(Expressions.divide(a[i][k], a[k][k]));
                    for (int j = k; j <= n; j++) {
                        a[i][j] = j == k ? Expressions.ZERO
                                : Simplifier.simplify(
                                        Expressions.minus(a[i][j], Expressions.times(factor, a[k][j])));
                    }
                }
            }
        }
        for (int i = 0; i < n; i++) {
            if (variables[i].equals(id)) {
                return Simplifier.simplify(Expressions.divide(a[i][n], a[i][i]));
            }
        }
        throw new IllegalStateException(id + " is no implicit variable.");
    }

    /** Positions of y or p that an expression depends on along the whole chain, ascending. */
    Set<Integer> dependsOn(Expression expression, Store store) {
        Set<Integer> positions = new TreeSet<>();
        for (String symbol : Rewriting.symbols(expression)) {
            for (Target target : reads(symbol)) {
                if (target.store() == store) {
                    positions.add(target.index());
                }
            }
        }
        return positions;
    }

    private Set<Target> reads(String id) {
        Set<Target> found = reads.get(id);
        if (found == null) {
            found = new java.util.HashSet<>();
            // Put first: implicit variables may read one another.
            reads.put(id, found);
            Slot slot = layout.slot(id);
            if (slot == null || slot.store() == Store.COMPUTED) {
                Map<String, Expression> parts = new LinkedHashMap<>();
                if (definitions.implicit().containsKey(id)) {
                    parts.putAll(definitions.implicit());
                } else {
                    parts.put(id, definitions.definition(id));
                }
                for (Expression part : parts.values()) {
                    for (String symbol : Rewriting.symbols(part)) {
                        if (!symbol.equals(id)) {
                            found.addAll(reads(symbol));
                        }
                    }
                }
            } else {
                found.add(new Target(slot.store(), slot.index(), false));
                if (slot.amountOfConcentration()) {
                    found.addAll(reads(layout.compartmentOf(id)));
                }
            }
        }
        return found;
    }
}
