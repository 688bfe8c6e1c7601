package paget.sim.network;

import java.util.List;

import paget.sim.expression.Expression;

/**
 * A function that expressions may call. The body may use its arguments, other functions, and time.
 */
public record FunctionDefinition(String id, String name, String source, List<String> arguments, Expression body)
        implements Element {

    public FunctionDefinition {
        arguments = List.copyOf(arguments);
    }
}
