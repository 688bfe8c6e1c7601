package paget.core.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import paget.sim.expression.Expression;
import paget.sim.expression.Expression.Apply;
import paget.sim.expression.Expression.Constant;
import paget.sim.expression.Expression.Piece;
import paget.sim.expression.Expression.Piecewise;
import paget.sim.expression.Expression.Symbol;
import paget.sim.expression.Expression.Time;
import paget.sim.expression.Operator;
import paget.sim.unit.Unit;

/**
 * What an expression measures, as far as its parts tell. A number that is written into it may measure anything, unless
 * it is a small whole number, which counts as a plain factor.
 */
final class ExpressionDimension {

    private static final double LARGEST_PLAIN_FACTOR = 10;

    /** Parts are added or compared that measure different things, or a function takes something with a unit. */
    static final class Mismatch extends Exception {
        private static final long serialVersionUID = 1L;

        Mismatch(String sentence) {
            super(sentence);
        }
    }

    private final Function<String, Optional<Unit>> symbols;

    ExpressionDimension(Function<String, Optional<Unit>> symbols) {
        this.symbols = symbols;
    }

    /** The unit that the expression measures in; empty where a part may measure anything. */
    Optional<Unit> of(Expression expression) throws Mismatch {
        return switch (expression) {
            case Symbol(String id) -> symbols.apply(id);
            case Time t -> Optional.of(ModelUnits.TIME);
            case Constant(double value) -> value == Math.rint(value) && Math.abs(value) <= LARGEST_PLAIN_FACTOR && value != 0
                    ? Optional.of(Unit.DIMENSIONLESS) : Optional.empty();
            case Apply apply -> apply(apply);
            case Piecewise(List<Piece> pieces, Expression otherwise) -> piecewise(pieces, otherwise);
            default -> Optional.empty();
        };
    }

    private Optional<Unit> apply(Apply apply) throws Mismatch {
        List<Expression> arguments = apply.arguments();
        return switch (apply.operator()) {
            case PLUS, MINUS, MIN, MAX -> same(arguments);
            case TIMES -> product(arguments);
            case DIVIDE -> {
                Optional<Unit> above = of(arguments.get(0));
                Optional<Unit> below = of(arguments.get(1));
                yield above.isPresent() && below.isPresent() ? Optional.of(above.get().divide(below.get())) : Optional.empty();
            }
            case POWER -> power(arguments.get(0), arguments.get(1));
            case SQRT -> of(arguments.getFirst()).map(unit -> unit.power(0.5));
            case ABS, FLOOR, CEILING -> of(arguments.getFirst());
            case EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> {
                same(arguments);
                yield Optional.of(Unit.DIMENSIONLESS);
            }
            case EXP, LN, LOG10 -> {
                plain(apply.operator(), arguments.getFirst());
                yield Optional.of(Unit.DIMENSIONLESS);
            }
            default -> {
                for (Expression argument : arguments) {
                    of(argument);
                }
                yield Optional.empty();
            }
        };
    }

    private void plain(Operator operator, Expression argument) throws Mismatch {
        Optional<Unit> unit = of(argument);
        if (unit.isPresent() && !unit.get().isDimensionless()) {
            throw new Mismatch("takes " + operator.functionName() + " of something in " + shown(unit.get())
                    + "; divide it by a quantity of the same unit first");
        }
    }

    private Optional<Unit> product(List<Expression> factors) throws Mismatch {
        Unit product = Unit.DIMENSIONLESS;
        boolean known = true;
        for (Expression factor : factors) {
            Optional<Unit> unit = of(factor);
            known &= unit.isPresent();
            product = unit.isPresent() ? product.times(unit.get()) : product;
        }
        return known ? Optional.of(product) : Optional.empty();
    }

    private Optional<Unit> power(Expression base, Expression exponent) throws Mismatch {
        Optional<Unit> unit = of(base);
        if (exponent instanceof Constant(double value)) {
            return unit.map(u -> u.power(value));
        }
        of(exponent);
        return unit.filter(Unit::isDimensionless);
    }

    private Optional<Unit> piecewise(List<Piece> pieces, Expression otherwise) throws Mismatch {
        List<Expression> values = new ArrayList<>(pieces.stream().map(Piece::value).toList());
        if (otherwise != null) {
            values.add(otherwise);
        }
        for (Piece piece : pieces) {
            of(piece.condition());
        }
        return same(values);
    }

    private Optional<Unit> same(List<Expression> parts) throws Mismatch {
        Optional<Unit> found = Optional.empty();
        for (Expression part : parts) {
            boolean number = part instanceof Constant;
            Optional<Unit> unit = of(part);
            if (number || unit.isEmpty()) {
                continue;
            }
            if (found.isPresent() && !found.get().isCommensurable(unit.get())) {
                throw new Mismatch("adds or compares something in " + shown(found.get()) + " and something in "
                        + shown(unit.get()) + "; check the units of its parts");
            }
            found = found.isPresent() ? found : unit;
        }
        boolean allNumbers = parts.stream().allMatch(Constant.class::isInstance);
        return allNumbers ? product(parts) : found;
    }

    static String shown(Unit unit) {
        return unit.toString();
    }
}
