package paget.generate.sbml.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import paget.core.generate.XmlNode;
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
import paget.sim.expression.Expressions;
import paget.sim.expression.Operator;
import paget.sim.unit.Unit;

/**
 * Writes expressions as content MathML. Numbers get the units that the formula around them needs; where a formula is
 * consistent only because a number of its model stands for a unit, a factor of one with that unit is written, which
 * changes no value.
 */
final class MathWriter {

    static final String NAMESPACE = "http://www.w3.org/1998/Math/MathML";
    private static final String SYMBOLS = "http://www.sbml.org/sbml/symbols/";
    private static final Map<Operator, String> NAMES = new EnumMap<>(Operator.class);

    static {
        for (Operator operator : Operator.values()) {
            NAMES.put(operator, operator.functionName());
        }
        NAMES.put(Operator.POWER, "power");
        NAMES.put(Operator.CEILING, "ceiling");
        NAMES.put(Operator.LOG10, "log");
        NAMES.put(Operator.SQRT, "root");
    }

    private final UnaryOperator<String> ids;
    private final UnitInference inference;
    private final UnitTable units;

    /**
     * With units.
     *
     * @param ids from ids of the network to those of the file
     */
    MathWriter(UnaryOperator<String> ids, UnitInference inference, UnitTable units) {
        this.ids = ids;
        this.inference = inference;
        this.units = units;
    }

    /** The element {@code math} of a language that has no units. */
    static XmlNode withoutUnits(Expression expression) {
        MathWriter writer = new MathWriter(UnaryOperator.identity(), new UnitInference(Map.of(), Unit.DIMENSIONLESS),
                null);
        XmlNode math = new XmlNode("math").set("xmlns", NAMESPACE);
        math.add(writer.write(expression, Unit.DIMENSIONLESS));
        return math;
    }

    /** The element {@code math}; the expression is to have that unit. */
    XmlNode math(Expression expression, Unit expected) {
        XmlNode math = new XmlNode("math").set("xmlns", NAMESPACE);
        math.add(write(expression, UnitTable.inSbml(expected)));
        return math;
    }

    private XmlNode write(Expression expression, Unit expected) {
        Unit own = inference.of(expression);
        if (own == null || own.equals(expected)) {
            return plain(expression, expected);
        }
        if (expression instanceof Apply(Operator operator, List<Expression> arguments)
                && (operator == Operator.TIMES || operator == Operator.DIVIDE)) {
            for (Expression argument : arguments) {
                if (inference.of(argument) == null) {
                    return plain(expression, expected);
                }
            }
        }
        return apply("times", plain(expression, own), Numbers.cn(1, unit(expected.divide(own))));
    }

    private XmlNode plain(Expression expression, Unit unit) {
        return switch (expression) {
            case Constant(double value) -> Numbers.cn(value, unit(unit));
            case Avogadro avogadro -> Numbers.cn(Expressions.AVOGADRO, unit(unit));
            case Truth(boolean value) -> new XmlNode(value ? "true" : "false");
            case Symbol(String id) -> new XmlNode("ci").text(ids.apply(id));
            case Time now -> csymbol("time", "time");
            case RateOf(String id) -> apply(csymbol("rateOf", "rateOf"), new XmlNode("ci").text(ids.apply(id)));
            case Delay(Expression delayed, Expression duration) -> apply(csymbol("delay", "delay"),
                    write(delayed, unit), write(duration, inference.time()));
            case Call(String function, List<Expression> arguments) -> {
                XmlNode[] nodes = new XmlNode[arguments.size() + 1];
                nodes[0] = new XmlNode("ci").text(ids.apply(function));
                for (int i = 0; i < arguments.size(); i++) {
                    nodes[i + 1] = own(arguments.get(i));
                }
                yield apply(nodes);
            }
            case Piecewise(List<Piece> pieces, Expression otherwise) -> {
                XmlNode node = new XmlNode("piecewise");
                for (Piece piece : pieces) {
                    XmlNode part = node.add("piece");
                    part.add(write(piece.value(), unit));
                    part.add(write(piece.condition(), Unit.DIMENSIONLESS));
                }
                if (otherwise != null) {
                    node.add("otherwise").add(write(otherwise, unit));
                }
                yield node;
            }
            case Apply apply -> apply(apply, unit);
        };
    }

    private XmlNode apply(Apply apply, Unit unit) {
        List<Expression> arguments = apply.arguments();
        Operator operator = apply.operator();
        return switch (operator) {
            case PLUS, MINUS, MAX, MIN, ABS, FLOOR, CEILING, REM -> all(operator, arguments, unit);
            case TIMES, DIVIDE -> product(operator, arguments, unit);
            case POWER -> apply(new XmlNode("power"), base(arguments.get(0), arguments.get(1), unit, false),
                    exponent(arguments.get(1)));
            case SQRT -> apply(new XmlNode("root"), write(arguments.get(0), unit.power(2)));
            case ROOT -> {
                XmlNode degree = new XmlNode("degree");
                degree.add(exponent(arguments.get(0)));
                yield apply(new XmlNode("root"), degree, base(arguments.get(1), arguments.get(0), unit, true));
            }
            case LOG -> {
                XmlNode base = new XmlNode("logbase");
                base.add(write(arguments.get(0), Unit.DIMENSIONLESS));
                yield apply(new XmlNode("log"), base, write(arguments.get(1), Unit.DIMENSIONLESS));
            }
            case QUOTIENT -> all(operator, arguments, known(inference.first(arguments)));
            default -> all(operator, arguments,
                    operator.isComparison() ? known(inference.first(arguments)) : Unit.DIMENSIONLESS);
        };
    }

    /** The id of a unit, or null where there are none. */
    private String unit(Unit unit) {
        return units == null ? null : units.id(unit);
    }

    private static Unit known(Unit unit) {
        return unit == null ? Unit.DIMENSIONLESS : unit;
    }

    private XmlNode all(Operator operator, List<Expression> arguments, Unit unit) {
        List<XmlNode> nodes = new ArrayList<>();
        nodes.add(new XmlNode(NAMES.get(operator)));
        arguments.forEach(argument -> nodes.add(write(argument, unit)));
        return apply(nodes.toArray(XmlNode[]::new));
    }

    /** The first bare number takes the unit that is missing; other numbers have none. */
    private XmlNode product(Operator operator, List<Expression> arguments, Unit unit) {
        boolean divide = operator == Operator.DIVIDE;
        Unit missing = unit;
        int open = -1;
        for (int i = 0; i < arguments.size(); i++) {
            Unit own = inference.of(arguments.get(i));
            if (own == null) {
                open = open < 0 ? i : open;
            } else {
                missing = divide && i == 1 ? missing.times(own) : missing.divide(own);
            }
        }
        List<XmlNode> nodes = new ArrayList<>();
        nodes.add(new XmlNode(NAMES.get(operator)));
        for (int i = 0; i < arguments.size(); i++) {
            Unit own = inference.of(arguments.get(i));
            Unit wanted = own != null ? own : i != open ? Unit.DIMENSIONLESS
                    : divide && i == 1 ? Unit.DIMENSIONLESS.divide(missing) : missing;
            nodes.add(write(arguments.get(i), wanted));
        }
        return apply(nodes.toArray(XmlNode[]::new));
    }

    private XmlNode base(Expression base, Expression exponent, Unit unit, boolean root) {
        Unit own = inference.of(base);
        if (UnitInference.isNumber(exponent)) {
            double power = UnitInference.value(exponent);
            return write(base, own != null ? own : unit.power(root ? power : 1 / power));
        }
        if (own == null || own.equals(Unit.DIMENSIONLESS)) {
            return write(base, Unit.DIMENSIONLESS);
        }
        return apply(new XmlNode("divide"), write(base, own), Numbers.cn(1, unit(own)));
    }

    /** A fraction of numbers is one number here, so that readers can tell the unit of the power. */
    private XmlNode exponent(Expression exponent) {
        return UnitInference.isNumber(exponent)
                ? Numbers.cn(UnitInference.value(exponent), unit(Unit.DIMENSIONLESS))
                : write(exponent, Unit.DIMENSIONLESS);
    }

    private XmlNode own(Expression expression) {
        return write(expression, known(inference.of(expression)));
    }

    private static XmlNode csymbol(String symbol, String text) {
        return new XmlNode("csymbol").set("encoding", "text").set("definitionURL", SYMBOLS + symbol).text(text);
    }

    private static XmlNode apply(String operator, XmlNode... arguments) {
        XmlNode[] all = new XmlNode[arguments.length + 1];
        all[0] = new XmlNode(operator);
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return apply(all);
    }

    private static XmlNode apply(XmlNode... parts) {
        XmlNode apply = new XmlNode("apply");
        for (XmlNode part : parts) {
            apply.add(part);
        }
        return apply;
    }
}
