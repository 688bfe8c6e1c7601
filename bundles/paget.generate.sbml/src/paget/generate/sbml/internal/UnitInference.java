package paget.generate.sbml.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import paget.sim.expression.Expression;
import paget.sim.expression.Expression.Apply;
import paget.sim.expression.Expression.Avogadro;
import paget.sim.expression.Expression.Call;
import paget.sim.expression.Expression.Constant;
import paget.sim.expression.Expression.Delay;
import paget.sim.expression.Expression.Piece;
import paget.sim.expression.Expression.Piecewise;
import paget.sim.expression.Expression.RateOf;
import paget.sim.expression.Expression.Symbol;
import paget.sim.expression.Expression.Time;
import paget.sim.expression.Expression.Truth;
import paget.sim.expression.Interpreter;
import paget.sim.expression.Operator;
import paget.sim.expression.Rewriting;
import paget.sim.unit.Unit;

/** The unit that an expression has because of the elements it names; null where bare numbers leave it open. */
final class UnitInference {

    private final Map<String, Unit> symbols;
    private final Unit time;

    /** @param symbols unit of every element that an expression may name, as SBML has it */
    UnitInference(Map<String, Unit> symbols, Unit time) {
        this.symbols = symbols;
        this.time = time;
    }

    Unit time() {
        return time;
    }

    Unit of(Expression expression) {
        return switch (expression) {
            case Constant constant -> null;
            case Avogadro avogadro -> null;
            case Call call -> null;
            case Truth truth -> Unit.DIMENSIONLESS;
            case Time now -> time;
            case Symbol(String id) -> symbols.get(id);
            case RateOf(String id) -> symbols.get(id) == null ? null : symbols.get(id).divide(time);
            case Delay(Expression delayed, Expression duration) -> of(delayed);
            case Piecewise(List<Piece> pieces, Expression otherwise) -> {
                Unit unit = pieces.stream().map(piece -> of(piece.value())).filter(Objects::nonNull).findFirst()
                        .orElse(null);
                yield unit != null || otherwise == null ? unit : of(otherwise);
            }
            case Apply apply -> of(apply);
        };
    }

    private Unit of(Apply apply) {
        List<Expression> arguments = apply.arguments();
        return switch (apply.operator()) {
            case PLUS, MINUS, MAX, MIN, ABS, FLOOR, CEILING, REM -> first(arguments);
            case TIMES -> product(arguments);
            case DIVIDE -> {
                Unit above = of(arguments.get(0));
                Unit below = of(arguments.get(1));
                yield above == null && below == null ? null
                        : (above == null ? Unit.DIMENSIONLESS : above).divide(below == null ? Unit.DIMENSIONLESS : below);
            }
            case POWER -> power(arguments.get(0), arguments.get(1), false);
            case SQRT -> {
                Unit unit = of(arguments.get(0));
                yield unit == null ? null : unit.power(0.5);
            }
            case ROOT -> power(arguments.get(1), arguments.get(0), true);
            default -> Unit.DIMENSIONLESS;
        };
    }

    private Unit power(Expression base, Expression exponent, boolean root) {
        Unit unit = of(base);
        if (unit == null || unit.equals(Unit.DIMENSIONLESS)) {
            return unit;
        }
        // A base with a unit and a changing exponent is written as a ratio to one of its units.
        return isNumber(exponent) ? unit.power(root ? 1 / value(exponent) : value(exponent)) : Unit.DIMENSIONLESS;
    }

    private Unit product(List<Expression> factors) {
        Unit product = null;
        for (Expression factor : factors) {
            Unit unit = of(factor);
            if (unit != null) {
                product = product == null ? unit : product.times(unit);
            }
        }
        return product;
    }

    /** The first unit that one of the expressions has, or null. */
    Unit first(List<Expression> expressions) {
        return expressions.stream().map(this::of).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** Whether an expression is made of numbers and operators only. */
    static boolean isNumber(Expression expression) {
        boolean[] plain = {true};
        Rewriting.visit(expression, part -> plain[0] &= part instanceof Constant
                || part instanceof Apply apply && apply.operator() != Operator.FACTORIAL);
        return plain[0];
    }

    /** The value of an expression made of numbers only. */
    static double value(Expression expression) {
        return Interpreter.evaluateConstant(expression);
    }
}
