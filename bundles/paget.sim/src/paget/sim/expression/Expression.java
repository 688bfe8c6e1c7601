package paget.sim.expression;

import java.util.List;
import java.util.Objects;

/**
 * An immutable formula. Equality is structural. {@link Expressions} has short factories, {@link ExpressionParser}
 * reads text, {@link ExpressionPrinter} writes it.
 */
public sealed interface Expression {

    /** A number. */
    record Constant(double value) implements Expression {
    }

    /** A truth value; its number is 1 or 0. */
    record Truth(boolean value) implements Expression {
    }

    /** The value of a model element: species, parameter, compartment, reaction rate, stoichiometry or argument. */
    record Symbol(String id) implements Expression {
        public Symbol {
            Objects.requireNonNull(id, "id");
        }
    }

    /** Model time. */
    record Time() implements Expression {
    }

    /** Avogadro's number, 6.02214076e23 (exact in SI since 2019; {@link Expressions#AVOGADRO}). */
    record Avogadro() implements Expression {
    }

    /** An operator or elementary function with its arguments. */
    record Apply(Operator operator, List<Expression> arguments) implements Expression {
        public Apply {
            arguments = List.copyOf(arguments);
            if (!operator.accepts(arguments.size())) {
                throw new IllegalArgumentException(
                        "The operator " + operator.functionName() + " does not take " + arguments.size()
                                + " arguments.");
            }
        }

        public Expression argument(int index) {
            return arguments.get(index);
        }
    }

    /** One branch of a {@link Piecewise}. */
    record Piece(Expression value, Expression condition) {
        public Piece {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(condition, "condition");
        }
    }

    /**
     * The value of the first piece whose condition holds, else {@code otherwise}.
     *
     * @param otherwise null when there is none; the value is then NaN where no condition holds
     */
    record Piecewise(List<Piece> pieces, Expression otherwise) implements Expression {
        public Piecewise {
            pieces = List.copyOf(pieces);
        }
    }

    /** A call of a function that the model defines. */
    record Call(String function, List<Expression> arguments) implements Expression {
        public Call {
            Objects.requireNonNull(function, "function");
            arguments = List.copyOf(arguments);
        }
    }

    /** The value that {@code expression} had {@code duration} ago. */
    record Delay(Expression expression, Expression duration) implements Expression {
        public Delay {
            Objects.requireNonNull(expression, "expression");
            Objects.requireNonNull(duration, "duration");
        }
    }

    /** The time derivative of a model element's value. */
    record RateOf(String id) implements Expression {
        public RateOf {
            Objects.requireNonNull(id, "id");
        }
    }
}
