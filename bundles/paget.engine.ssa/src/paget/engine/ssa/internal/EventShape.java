package paget.engine.ssa.internal;

import java.util.ArrayList;
import java.util.List;

import paget.sim.expression.Expression;
import paget.sim.network.Event;
import paget.sim.network.FunctionDefinition;
import paget.sim.network.ReactionNetwork;
import paget.sim.network.Rule;

/**
 * On what the triggers of a network depend.
 *
 * @param state whether firings can change a trigger
 * @param mixed whether a single comparison depends on both time and state, so that the time of its change moves with
 *        every firing
 */
record EventShape(boolean state, boolean mixed) {

    static EventShape of(ReactionNetwork network) {
        boolean state = false;
        boolean mixed = false;
        for (Event event : network.events()) {
            state |= new SymbolReach(network).of(event.trigger()).state();
            for (Expression comparison : comparisons(network, event.trigger())) {
                SymbolReach.Reach reach = new SymbolReach(network).of(comparison);
                mixed |= reach.time() && reach.state();
            }
        }
        return new EventShape(state, mixed);
    }

    /** Comparisons in an expression; a symbol or call whose meaning lies elsewhere counts as a whole. */
    private static List<Expression> comparisons(ReactionNetwork network, Expression expression) {
        List<Expression> found = new ArrayList<>();
        collect(expression, found);
        for (Rule rule : network.rules()) {
            collect(rule.expression(), found);
        }
        for (FunctionDefinition function : network.functions()) {
            collect(function.body(), found);
        }
        return found;
    }

    private static void collect(Expression expression, List<Expression> found) {
        switch (expression) {
            case Expression.Apply apply when apply.operator().isComparison() -> found.add(apply);
            case Expression.Apply apply -> apply.arguments().forEach(argument -> collect(argument, found));
            case Expression.Piecewise piecewise -> found.add(piecewise);
            case Expression.Call call -> found.add(call);
            default -> {
                // symbols and numbers compare nothing by themselves; rules are looked at separately
            }
        }
    }
}
