package paget.sim.expression;

import java.util.HashMap;
import java.util.Map;

/**
 * The operators and elementary functions of SBML Level 3 Version 2 mathematics. Truth values are the numbers 1 and
 * 0; any number other than 0 counts as true.
 */
public enum Operator {
    PLUS("plus", 0, Integer.MAX_VALUE),
    /** Negation with one argument, difference with two. */
    MINUS("minus", 1, 2),
    TIMES("times", 0, Integer.MAX_VALUE),
    DIVIDE("divide", 2, 2),
    POWER("pow", 2, 2),

    EQUAL("eq", 2, Integer.MAX_VALUE, true),
    NOT_EQUAL("neq", 2, 2, true),
    LESS("lt", 2, Integer.MAX_VALUE, true),
    LESS_EQUAL("leq", 2, Integer.MAX_VALUE, true),
    GREATER("gt", 2, Integer.MAX_VALUE, true),
    GREATER_EQUAL("geq", 2, Integer.MAX_VALUE, true),

    AND("and", 0, Integer.MAX_VALUE, true),
    OR("or", 0, Integer.MAX_VALUE, true),
    XOR("xor", 0, Integer.MAX_VALUE, true),
    NOT("not", 1, 1, true),
    IMPLIES("implies", 2, 2, true),

    ABS("abs", 1, 1),
    EXP("exp", 1, 1),
    LN("ln", 1, 1),
    LOG10("log10", 1, 1),
    /** {@code log(base, x)}. */
    LOG("log", 2, 2),
    SQRT("sqrt", 1, 1),
    /** {@code root(degree, x)}. */
    ROOT("root", 2, 2),
    FACTORIAL("factorial", 1, 1),
    FLOOR("floor", 1, 1),
    CEILING("ceil", 1, 1),
    /** {@code quotient(a, b)}: a divided by b, truncated towards zero. */
    QUOTIENT("quotient", 2, 2),
    /** {@code rem(a, b)}: a − b·quotient(a, b). */
    REM("rem", 2, 2),
    MAX("max", 1, Integer.MAX_VALUE),
    MIN("min", 1, Integer.MAX_VALUE),

    SIN("sin", 1, 1),
    COS("cos", 1, 1),
    TAN("tan", 1, 1),
    SEC("sec", 1, 1),
    CSC("csc", 1, 1),
    COT("cot", 1, 1),
    SINH("sinh", 1, 1),
    COSH("cosh", 1, 1),
    TANH("tanh", 1, 1),
    SECH("sech", 1, 1),
    CSCH("csch", 1, 1),
    COTH("coth", 1, 1),
    ARCSIN("arcsin", 1, 1),
    ARCCOS("arccos", 1, 1),
    ARCTAN("arctan", 1, 1),
    ARCSEC("arcsec", 1, 1),
    ARCCSC("arccsc", 1, 1),
    ARCCOT("arccot", 1, 1),
    ARCSINH("arcsinh", 1, 1),
    ARCCOSH("arccosh", 1, 1),
    ARCTANH("arctanh", 1, 1),
    ARCSECH("arcsech", 1, 1),
    ARCCSCH("arccsch", 1, 1),
    ARCCOTH("arccoth", 1, 1);

    private static final Map<String, Operator> BY_NAME = new HashMap<>();

    static {
        for (Operator operator : values()) {
            BY_NAME.put(operator.functionName, operator);
        }
        BY_NAME.put("power", POWER);
        BY_NAME.put("ceiling", CEILING);
        BY_NAME.put("asin", ARCSIN);
        BY_NAME.put("acos", ARCCOS);
        BY_NAME.put("atan", ARCTAN);
        BY_NAME.put("asinh", ARCSINH);
        BY_NAME.put("acosh", ARCCOSH);
        BY_NAME.put("atanh", ARCTANH);
    }

    private final String functionName;
    private final int minimumArguments;
    private final int maximumArguments;
    private final boolean logical;

    Operator(String functionName, int minimumArguments, int maximumArguments) {
        this(functionName, minimumArguments, maximumArguments, false);
    }

    Operator(String functionName, int minimumArguments, int maximumArguments, boolean logical) {
        this.functionName = functionName;
        this.minimumArguments = minimumArguments;
        this.maximumArguments = maximumArguments;
        this.logical = logical;
    }

    /** The operator of a function name in the expression language, or null. */
    public static Operator byName(String name) {
        return BY_NAME.get(name);
    }

    /** Name in function notation; every operator has one. */
    public String functionName() {
        return functionName;
    }

    public int minimumArguments() {
        return minimumArguments;
    }

    public int maximumArguments() {
        return maximumArguments;
    }

    /** Whether the value is 1 (true) or 0 (false). */
    public boolean isLogical() {
        return logical;
    }

    /** Whether the operator compares numbers. */
    public boolean isComparison() {
        return ordinal() >= EQUAL.ordinal() && ordinal() <= GREATER_EQUAL.ordinal();
    }

    public boolean accepts(int arguments) {
        return arguments >= minimumArguments && arguments <= maximumArguments;
    }
}
