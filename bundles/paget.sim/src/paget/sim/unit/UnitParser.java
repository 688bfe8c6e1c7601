package paget.sim.unit;

/**
 * Reads units.
 *
 * <pre>
 * product  = factor { ( "*" | "·" | "/" | space ) factor }
 * factor   = primary [ "^" exponent | superscript ]
 * primary  = number | symbol | "(" product ")"
 * exponent = [ "-" ] number | "(" [ "-" ] number [ "/" number ] ")"
 * </pre>
 * A slash divides by the next factor only: {@code a/b*c} is (a/b)·c. {@code **} may stand for {@code ^}.
 */
final class UnitParser {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final char SUPERSCRIPT_MINUS = '⁻';
    private static final int MAXIMUM_DEPTH = 50;

    private final String text;
    private int position;
    private int depth;

    private UnitParser(String text) {
        this.text = text;
    }

    static Unit parse(String text) {
        UnitParser parser = new UnitParser(text);
        parser.skipSpace();
        if (parser.atEnd()) {
            throw new UnitSyntaxException("The unit is empty; a plain number has the unit 1.", text, 0);
        }
        Unit unit = parser.product();
        if (!parser.atEnd()) {
            throw parser.error("\"" + parser.present() + "\" has no meaning here.");
        }
        return unit.named(text.strip());
    }

    private UnitSyntaxException error(String problem) {
        return new UnitSyntaxException(problem, text, position);
    }

    private boolean atEnd() {
        return position >= text.length();
    }

    private char present() {
        return text.charAt(position);
    }

    private boolean at(char c) {
        return !atEnd() && present() == c;
    }

    private boolean skipSpace() {
        int start = position;
        while (!atEnd() && Character.isWhitespace(present())) {
            position++;
        }
        return position > start;
    }

    private Unit product() {
        if (++depth > MAXIMUM_DEPTH) {
            throw error("The unit is nested too deeply.");
        }
        Unit result = factor();
        while (true) {
            boolean space = skipSpace();
            if (atEnd() || at(')')) {
                depth--;
                return result;
            }
            if (at('*') || at('·') || at('⋅') || at('×')) {
                position++;
                skipSpace();
                result = result.times(factor());
            } else if (at('/')) {
                position++;
                skipSpace();
                result = result.divide(factor());
            } else if (space) {
                result = result.times(factor());
            } else {
                throw error("\"" + present() + "\" has no meaning here.");
            }
        }
    }

    private Unit factor() {
        Unit base = primary();
        if (at('^')) {
            position++;
            return base.power(exponent());
        }
        if (text.startsWith("**", position)) {
            position += 2;
            return base.power(exponent());
        }
        if (!atEnd() && (present() == SUPERSCRIPT_MINUS || SUPERSCRIPTS.indexOf(present()) >= 0)) {
            return base.power(superscript());
        }
        return base;
    }

    private Unit primary() {
        if (atEnd()) {
            throw error("A unit is missing at the end.");
        }
        if (at('(')) {
            position++;
            skipSpace();
            Unit inner = product();
            if (!at(')')) {
                throw error("A closing parenthesis is missing.");
            }
            position++;
            return inner;
        }
        if (isDigit(present()) || at('.')) {
            int start = position;
            double factor = number();
            if (!(factor > 0) || Double.isInfinite(factor)) {
                position = start;
                throw error("The number in a unit must be positive and finite.");
            }
            return Unit.DIMENSIONLESS.scaled(factor);
        }
        int start = position;
        while (!atEnd() && isSymbolPart(present(), position - start)) {
            position++;
        }
        String symbol = text.substring(start, position);
        if (symbol.isEmpty()) {
            throw error("\"" + present() + "\" has no meaning here.");
        }
        Unit unit = UnitSymbols.lookup(symbol);
        if (unit == null) {
            position = start;
            throw error("The unit \"" + symbol + "\" is unknown.");
        }
        return unit;
    }

    private static boolean isSymbolPart(char c, int index) {
        boolean superscript = SUPERSCRIPTS.indexOf(c) >= 0;
        return Character.isLetter(c) || c == '%' || c == '‰' || c == 'µ' || index > 0 && isDigit(c) && !superscript;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private double number() {
        int start = position;
        while (!atEnd() && (isDigit(present()) || present() == '.')) {
            position++;
        }
        if (!atEnd() && (present() == 'e' || present() == 'E')) {
            int mark = position;
            position++;
            if (at('-') || at('+')) {
                position++;
            }
            int firstDigit = position;
            while (!atEnd() && isDigit(present())) {
                position++;
            }
            if (position == firstDigit) {
                position = mark;
            }
        }
        String digits = text.substring(start, position);
        try {
            return Double.parseDouble(digits);
        } catch (NumberFormatException e) {
            position = start;
            throw error("\"" + digits + "\" is no number.");
        }
    }

    private double exponent() {
        boolean parenthesis = at('(');
        if (parenthesis) {
            position++;
        }
        int sign = 1;
        if (at('-')) {
            sign = -1;
            position++;
        }
        if (atEnd() || !isDigit(present()) && !at('.')) {
            throw error("An exponent is missing.");
        }
        double value = number();
        if (parenthesis) {
            if (at('/')) {
                position++;
                value /= number();
            }
            if (!at(')')) {
                throw error("A closing parenthesis is missing.");
            }
            position++;
        }
        return sign * value;
    }

    private double superscript() {
        int sign = 1;
        if (at(SUPERSCRIPT_MINUS)) {
            sign = -1;
            position++;
        }
        int value = 0;
        int start = position;
        while (!atEnd() && SUPERSCRIPTS.indexOf(present()) >= 0 && position - start < 3) {
            value = value * 10 + SUPERSCRIPTS.indexOf(present());
            position++;
        }
        if (position == start) {
            throw error("An exponent is missing.");
        }
        return sign * value;
    }
}
