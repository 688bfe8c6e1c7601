package paget.sim.network;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import paget.sim.expression.Expression;
import paget.sim.expression.Expression.Call;
import paget.sim.expression.Rewriting;

/** Replaces calls of a network's functions by their bodies. */
public final class FunctionInliner {

    private final Map<String, FunctionDefinition> definitions = new HashMap<>();
    private final Map<String, Expression> bodies = new HashMap<>();
    private final Set<String> open = new LinkedHashSet<>();

    public FunctionInliner(List<FunctionDefinition> functions) {
        functions.forEach(f -> definitions.put(f.id(), f));
    }

    /**
     * The expression without calls.
     *
     * @throws IllegalArgumentException with one sentence when a function is unknown, calls itself or gets the wrong
     *         number of arguments
     */
    public Expression inline(Expression expression) {
        Expression inner = Rewriting.mapChildren(expression, this::inline);
        if (!(inner instanceof Call(String id, List<Expression> arguments))) {
            return inner;
        }
        FunctionDefinition function = definitions.get(id);
        if (function == null) {
            throw new IllegalArgumentException("The function \"" + id + "\" is not defined.");
        }
        if (function.arguments().size() != arguments.size()) {
            throw new IllegalArgumentException("The function \"" + id + "\" takes " + function.arguments().size()
                    + " arguments, not " + arguments.size() + ".");
        }
        Map<String, Expression> values = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            values.put(function.arguments().get(i), arguments.get(i));
        }
        return Rewriting.substitute(body(function), values);
    }

    private Expression body(FunctionDefinition function) {
        Expression body = bodies.get(function.id());
        if (body == null) {
            if (!open.add(function.id())) {
                throw new IllegalArgumentException(
                        "The function \"" + function.id() + "\" calls itself: " + String.join(", ", open) + ".");
            }
            body = inline(function.body());
            open.remove(function.id());
            bodies.put(function.id(), body);
        }
        return body;
    }
}
