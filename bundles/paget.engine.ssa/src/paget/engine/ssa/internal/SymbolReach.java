package paget.engine.ssa.internal;

import java.util.HashSet;
import java.util.Set;

import paget.sim.expression.Expression;
import paget.sim.network.Element;
import paget.sim.network.FunctionDefinition;
import paget.sim.network.Reaction;
import paget.sim.network.ReactionNetwork;
import paget.sim.network.Rule;
import paget.sim.network.Species;

/** What the value of an expression depends on, directly and through rules, functions and reaction rates. */
final class SymbolReach {

    /**
     * @param time whether it depends on model time, on the past, or on something that differential equations change
     * @param state whether it depends on something that reactions change
     */
    record Reach(boolean time, boolean state) {
    }

    private final ReactionNetwork network;
    private final Set<String> seen = new HashSet<>();
    private boolean time;
    private boolean state;

    SymbolReach(ReactionNetwork network) {
        this.network = network;
    }

    Reach of(Expression expression) {
        visit(expression);
        return new Reach(time, state);
    }

    private void visit(Expression expression) {
        switch (expression) {
            case Expression.Time t -> time = true;
            case Expression.Symbol(String id) -> symbol(id);
            case Expression.Apply apply -> apply.arguments().forEach(this::visit);
            case Expression.Piecewise piecewise -> {
                piecewise.pieces().forEach(piece -> {
                    visit(piece.value());
                    visit(piece.condition());
                });
                if (piecewise.otherwise() != null) {
                    visit(piecewise.otherwise());
                }
            }
            case Expression.Call call -> {
                call.arguments().forEach(this::visit);
                if (seen.add(call.function())) {
                    network.functions().stream().filter(f -> f.id().equals(call.function()))
                            .map(FunctionDefinition::body).forEach(this::visit);
                }
            }
            case Expression.Delay delay -> {
                time = true;
                visit(delay.expression());
                visit(delay.duration());
            }
            case Expression.RateOf rateOf -> {
                time = true;
                state = true;
            }
            case Expression.Constant constant -> {
                // a number depends on nothing
            }
            case Expression.Truth truth -> {
                // a truth value depends on nothing
            }
            case Expression.Avogadro avogadro -> {
                // a number depends on nothing
            }
        }
    }

    private void symbol(String id) {
        if (!seen.add(id)) {
            return;
        }
        Element element = network.element(id);
        switch (element) {
            case Reaction reaction -> visit(reaction.discreteRate());
            case Species species -> {
                state |= !species.constant() && !species.boundary();
                time |= !species.constant() && Networks.isContinuous(network, id);
                if (!species.hasOnlySubstanceUnits() && species.compartment() != null) {
                    symbol(species.compartment());
                }
            }
            case null, default -> {
                // parameters and compartments change by rules, which follow
            }
        }
        for (Rule rule : network.rules()) {
            switch (rule) {
                case Rule.Assignment assignment when assignment.variable().equals(id) -> visit(
                        assignment.expression());
                case Rule.Rate rate when rate.variable().equals(id) -> time = true;
                case Rule.Algebraic algebraic -> {
                    // which variable it determines is not known here, so it may be this one
                    time = true;
                    state = true;
                }
                default -> {
                    // a rule for something else
                }
            }
        }
    }
}
