package paget.core.course;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import paget.sim.expression.Environment;
import paget.sim.expression.Expression;
import paget.sim.expression.Interpreter;
import paget.sim.network.Compartment;
import paget.sim.network.FunctionDefinition;
import paget.sim.network.Observable;
import paget.sim.network.Parameter;
import paget.sim.network.Reaction;
import paget.sim.network.ReactionNetwork;
import paget.sim.network.Rule;

/**
 * Evaluates expressions of a network at the output times of a run, from the columns of its result. Every state variable
 * has a column that shows it up to a factor. What the columns do not tell, and what events change, is NaN.
 */
final class NetworkState implements Environment {

    private final ReactionNetwork network;
    private final Map<String, double[]> species = new HashMap<>();
    private final Map<String, Expression> definitions = new HashMap<>();
    private final Set<String> changedByEvents = new HashSet<>();
    private final Set<String> open = new HashSet<>();
    private final double[] times;
    private int row;

    NetworkState(ReactionNetwork network, double[] times, Map<String, double[]> columns) {
        this.network = network;
        this.times = times;
        for (Observable observable : network.observables()) {
            double[] column = columns.get(observable.id());
            if (column != null && network.element(observable.id()) instanceof paget.sim.network.Species) {
                double scale = Interpreter.evaluate(observable.expression(), new One(observable.id()));
                double[] amounts = new double[column.length];
                for (int i = 0; i < column.length; i++) {
                    amounts[i] = column[i] / scale;
                }
                species.put(observable.id(), amounts);
            }
        }
        for (Rule rule : network.rules()) {
            if (rule instanceof Rule.Assignment assignment) {
                definitions.put(assignment.variable(), assignment.expression());
            }
        }
        network.initialAssignments().forEach(initial -> definitions.putIfAbsent(initial.symbol(), initial.expression()));
        network.events().forEach(event -> event.assignments().forEach(change -> changedByEvents.add(change.variable())));
    }

    /** Knows one symbol, which is 1. */
    private record One(String id) implements Environment {
        @Override
        public double symbol(String symbol) {
            return symbol.equals(id) ? 1 : Double.NaN;
        }

        @Override
        public double time() {
            return Double.NaN;
        }
    }

    /** The value of a symbol, such as a reaction's rate, at an output time. */
    double at(int outputTime, String symbol) {
        row = outputTime;
        return symbol(symbol);
    }

    @Override
    public double symbol(String id) {
        double[] known = species.get(id);
        if (known != null) {
            return known[row];
        }
        if (changedByEvents.contains(id) || !open.add(id)) {
            return Double.NaN;
        }
        try {
            Expression definition = definitions.get(id);
            if (definition != null) {
                return Interpreter.evaluate(definition, this);
            }
            return switch (network.element(id)) {
                case Reaction reaction -> Interpreter.evaluate(reaction.rate(), this);
                case Parameter parameter -> parameter.value();
                case Compartment compartment -> compartment.size();
                case null, default -> Double.NaN;
            };
        } finally {
            open.remove(id);
        }
    }

    @Override
    public double time() {
        return times[row];
    }

    @Override
    public double call(String function, double[] arguments) {
        if (!(network.element(function) instanceof FunctionDefinition definition)) {
            return Double.NaN;
        }
        NetworkState outer = this;
        return Interpreter.evaluate(definition.body(), new Environment() {
            @Override
            public double symbol(String id) {
                int index = definition.arguments().indexOf(id);
                return index >= 0 ? arguments[index] : outer.symbol(id);
            }

            @Override
            public double time() {
                return outer.time();
            }

            @Override
            public double call(String inner, double[] values) {
                return outer.call(inner, values);
            }
        });
    }

    @Override
    public double delay(Expression expression, double duration) {
        return Double.NaN;
    }

    @Override
    public double rateOf(String id) {
        return Double.NaN;
    }
}
