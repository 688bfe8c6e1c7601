package paget.sbml.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sbml.jsbml.ASTNode;
import org.sbml.jsbml.ASTNode.Type;
import org.sbml.jsbml.FunctionDefinition;
import org.sbml.jsbml.MathContainer;

import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.expression.Expression;
import paget.sim.expression.Expression.Apply;
import paget.sim.expression.Expression.Call;
import paget.sim.expression.Expression.Delay;
import paget.sim.expression.Expression.Piece;
import paget.sim.expression.Expression.Piecewise;
import paget.sim.expression.Expression.RateOf;
import paget.sim.expression.Expressions;
import paget.sim.expression.Operator;
import paget.sim.random.Distribution;

/** Turns JSBML's formulas into expressions. */
final class MathReader {

    /** SBML Level 3 keeps the value of CODATA 2006, whatever metrology has found since. */
    private static final double AVOGADRO = 6.02214179e23;

    private static final Map<Type, Operator> OPERATORS = new EnumMap<>(Type.class);

    static {
        OPERATORS.put(Type.PLUS, Operator.PLUS);
        OPERATORS.put(Type.SUM, Operator.PLUS);
        OPERATORS.put(Type.MINUS, Operator.MINUS);
        OPERATORS.put(Type.TIMES, Operator.TIMES);
        OPERATORS.put(Type.PRODUCT, Operator.TIMES);
        OPERATORS.put(Type.DIVIDE, Operator.DIVIDE);
        OPERATORS.put(Type.POWER, Operator.POWER);
        OPERATORS.put(Type.RELATIONAL_EQ, Operator.EQUAL);
        OPERATORS.put(Type.RELATIONAL_NEQ, Operator.NOT_EQUAL);
        OPERATORS.put(Type.RELATIONAL_LT, Operator.LESS);
        OPERATORS.put(Type.RELATIONAL_LEQ, Operator.LESS_EQUAL);
        OPERATORS.put(Type.RELATIONAL_GT, Operator.GREATER);
        OPERATORS.put(Type.RELATIONAL_GEQ, Operator.GREATER_EQUAL);
        OPERATORS.put(Type.FUNCTION_POWER, Operator.POWER);
        OPERATORS.put(Type.FUNCTION_CEILING, Operator.CEILING);
        for (Type type : Type.values()) {
            String name = type.name();
            int prefix = name.startsWith("FUNCTION_") ? "FUNCTION_".length()
                    : name.startsWith("LOGICAL_") ? "LOGICAL_".length() : -1;
            if (prefix > 0) {
                for (Operator operator : Operator.values()) {
                    if (operator.name().equals(name.substring(prefix))) {
                        OPERATORS.putIfAbsent(type, operator);
                    }
                }
            }
        }
    }

    private final String element;
    private final String what;
    private final DrawReader draws;
    private final boolean moment;
    private final Map<String, String> localNames;
    private final Map<String, Expression> values;
    private final Set<String> open;

    private MathReader(String element, String what, DrawReader draws, boolean moment, Map<String, String> localNames) {
        this(element, what, draws, moment, localNames, Map.of(), Set.of());
    }

    /**
     * @param moment whether the formula is computed at single moments, so that it can draw random numbers
     * @param values what ids mean while a function is written out
     * @param open functions that are being written out
     */
    private MathReader(String element, String what, DrawReader draws, boolean moment, Map<String, String> localNames,
            Map<String, Expression> values, Set<String> open) {
        this.element = element;
        this.what = what;
        this.draws = draws;
        this.moment = moment;
        this.localNames = localNames;
        this.values = values;
        this.open = open;
    }

    /**
     * The formula of an element, or null when it has none. It holds all the time.
     *
     * @param element id of the element at fault, for issues
     * @param what how a sentence names the element
     * @throws InvalidModelException when the formula uses what is not supported
     */
    static Expression read(MathContainer container, String element, String what, DrawReader draws) {
        return read(container, element, what, draws, Map.of());
    }

    /** The same with ids that mean something else here, such as local parameters. */
    static Expression read(MathContainer container, String element, String what, DrawReader draws,
            Map<String, String> localNames) {
        if (container == null || !container.isSetMath()) {
            return null;
        }
        return new MathReader(element, what, draws, false, localNames).convert(container.getMath());
    }

    /** A formula that is computed at single moments, so that it can draw random numbers; null when there is none. */
    static Expression readMoment(MathContainer container, String element, String what, DrawReader draws) {
        return container == null || !container.isSetMath() ? null
                : new MathReader(element, what, draws, true, Map.of()).convert(container.getMath());
    }

    /** The body of a function that does not draw. */
    static Expression read(ASTNode node, String element, String what, DrawReader draws) {
        return new MathReader(element, what, draws, false, Map.of()).convert(node);
    }

    private Expression convert(ASTNode node) {
        return switch (node.getType()) {
            case INTEGER, REAL -> Expressions.number(node.getReal());
            case REAL_E -> Expressions.number(scientific(node));
            case RATIONAL -> Expressions.number((double) node.getNumerator() / node.getDenominator());
            case CONSTANT_E -> Expressions.number(Math.E);
            case CONSTANT_PI -> Expressions.number(Math.PI);
            case CONSTANT_TRUE -> Expressions.TRUE;
            case CONSTANT_FALSE -> Expressions.FALSE;
            case NAME -> name(node.getName());
            case NAME_TIME -> Expressions.TIME;
            case NAME_AVOGADRO -> Expressions.number(AVOGADRO);
            case FUNCTION -> call(node);
            case FUNCTION_DELAY -> delay(node);
            case FUNCTION_RATE_OF -> rateOf(node);
            case FUNCTION_PIECEWISE -> piecewise(node);
            case FUNCTION_ROOT -> withQualifier(Operator.SQRT, Operator.ROOT, node);
            case FUNCTION_LOG -> withQualifier(Operator.LOG10, Operator.LOG, node);
            case SEMANTICS, QUALIFIER_DEGREE, QUALIFIER_LOGBASE -> convert(node.getChild(0));
            default -> apply(node);
        };
    }

    private Expression name(String id) {
        Expression value = values.get(id);
        return value != null ? value : Expressions.symbol(localNames.getOrDefault(id, id));
    }

    private Expression call(ASTNode node) {
        FunctionDefinition drawing = draws.function(node.getName());
        List<Expression> arguments = children(node);
        if (drawing == null) {
            return new Call(node.getName(), arguments);
        }
        if (drawing.getArgumentCount() != arguments.size() || open.contains(drawing.getId())) {
            throw unsupported("calls the function \"" + drawing.getId() + "\" in a way that has no meaning.");
        }
        Map<String, Expression> inside = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            inside.put(drawing.getArgument(i).getName(), arguments.get(i));
        }
        Set<String> opened = new HashSet<>(open);
        opened.add(drawing.getId());
        return new MathReader(element, what, draws, moment, Map.of(), inside, opened).convert(drawing.getBody());
    }

    private Expression draw(Distribution distribution, ASTNode node) {
        if (!moment) {
            throw new InvalidModelException(List.of(Issue.error("sbml.distrib", element, what
                    + " draws random numbers all the time, which is not supported; initial assignments and events can"
                    + " draw.")));
        }
        if (!distribution.accepts(node.getChildCount())) {
            throw unsupported("gives " + node.getChildCount() + " arguments to the distribution \""
                    + distribution.functionName() + "\", which does not take as many.");
        }
        return draws.add(element, distribution, children(node));
    }

    /** Mantissa and exponent as one decimal number, which the product of two rounded factors is not. */
    private static double scientific(ASTNode node) {
        double mantissa = node.getMantissa();
        return Double.isFinite(mantissa)
                ? new BigDecimal(Double.toString(mantissa)).scaleByPowerOfTen(node.getExponent()).doubleValue()
                : node.getReal();
    }

    private List<Expression> children(ASTNode node) {
        List<Expression> converted = new ArrayList<>();
        for (int i = 0; i < node.getChildCount(); i++) {
            converted.add(convert(node.getChild(i)));
        }
        return converted;
    }

    private Expression apply(ASTNode node) {
        Distribution distribution = DrawReader.distribution(node);
        if (distribution != null) {
            return draw(distribution, node);
        }
        Operator operator = OPERATORS.get(node.getType());
        if (operator == null) {
            throw unsupported("uses the mathematical construct \"" + label(node) + "\", which is not supported.");
        }
        List<Expression> arguments = children(node);
        if (!operator.accepts(arguments.size())) {
            throw unsupported("calls \"" + operator.functionName() + "\" with " + arguments.size() + " arguments.");
        }
        return new Apply(operator, arguments);
    }

    private static String label(ASTNode node) {
        return node.isSetDefinitionURL() ? node.getDefinitionURL()
                : node.getName() == null ? node.getType().name() : node.getName();
    }

    private Expression withQualifier(Operator unqualified, Operator qualified, ASTNode node) {
        List<Expression> arguments = children(node);
        return new Apply(arguments.size() == 1 ? unqualified : qualified, arguments);
    }

    private Expression delay(ASTNode node) {
        if (node.getChildCount() != 2) {
            throw unsupported("calls \"delay\" with " + node.getChildCount() + " arguments.");
        }
        return new Delay(convert(node.getChild(0)), convert(node.getChild(1)));
    }

    private Expression rateOf(ASTNode node) {
        if (node.getChildCount() != 1 || !node.getChild(0).isName()) {
            throw unsupported("takes \"rateOf\" of something that is no element.");
        }
        String id = node.getChild(0).getName();
        return new RateOf(localNames.getOrDefault(id, id));
    }

    private Expression piecewise(ASTNode node) {
        List<ASTNode> flat = new ArrayList<>();
        ASTNode otherwise = null;
        for (ASTNode child : node.getChildren()) {
            switch (child.getType()) {
                case CONSTRUCTOR_PIECE -> flat.addAll(child.getChildren());
                case CONSTRUCTOR_OTHERWISE -> otherwise = child.getChild(0);
                default -> flat.add(child);
            }
        }
        if (flat.size() % 2 == 1) {
            otherwise = flat.removeLast();
        }
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < flat.size(); i += 2) {
            pieces.add(new Piece(convert(flat.get(i)), convert(flat.get(i + 1))));
        }
        return new Piecewise(pieces, otherwise == null ? null : convert(otherwise));
    }

    private InvalidModelException unsupported(String rest) {
        return new InvalidModelException(List.of(Issue.error("sbml.math", element, what + " " + rest)));
    }
}
