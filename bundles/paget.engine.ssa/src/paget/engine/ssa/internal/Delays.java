package paget.engine.ssa.internal;

import java.util.ArrayList;
import java.util.List;

import paget.sim.expression.Expression;
import paget.sim.network.ReactionNetwork;

/** Finds the durations of all delayed expressions of a network. */
final class Delays {

    private final List<Expression> durations = new ArrayList<>();

    private Delays() {
    }

    static List<Expression> of(ReactionNetwork network) {
        Delays delays = new Delays();
        network.functions().forEach(f -> delays.visit(f.body()));
        network.rules().forEach(r -> delays.visit(r.expression()));
        network.reactions().forEach(r -> delays.visit(r.discreteRate()));
        network.observables().forEach(o -> delays.visit(o.expression()));
        network.events().forEach(e -> {
            delays.visit(e.trigger());
            delays.visit(e.delay());
            delays.visit(e.priority());
            e.assignments().forEach(a -> delays.visit(a.expression()));
        });
        return delays.durations;
    }

    private void visit(Expression expression) {
        switch (expression) {
            case Expression.Delay delay -> {
                durations.add(delay.duration());
                visit(delay.expression());
                visit(delay.duration());
            }
            case Expression.Apply apply -> apply.arguments().forEach(this::visit);
            case Expression.Call call -> call.arguments().forEach(this::visit);
            case Expression.Piecewise piecewise -> {
                piecewise.pieces().forEach(piece -> {
                    visit(piece.value());
                    visit(piece.condition());
                });
                visit(piecewise.otherwise());
            }
            case null, default -> {
                // symbols and numbers hold no delays
            }
        }
    }
}
