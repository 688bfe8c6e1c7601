package paget.sim.network;

import java.util.List;

import paget.sim.expression.Expression;
import paget.sim.random.Distribution;

/**
 * A number drawn from a distribution. Initial assignments and events read it by its id. There is one number for the
 * start; each time an event computes its values, its delay or its priority, it draws anew. What is read more than once
 * in one such computation is one number.
 *
 * @param arguments of the distribution; they may read earlier draws
 */
public record Draw(String id, String name, String source, Distribution distribution, List<Expression> arguments)
        implements Element {

    public Draw {
        arguments = List.copyOf(arguments);
        if (!distribution.accepts(arguments.size())) {
            throw new IllegalArgumentException("The distribution " + distribution.functionName() + " does not take "
                    + arguments.size() + " arguments.");
        }
    }
}
