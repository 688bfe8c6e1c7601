package paget.sim.expression;

/** Cuts text into tokens. One token of look-ahead. */
final class Tokens {

    enum Kind {
        NUMBER, NAME, QUOTED_NAME, SYMBOL, END
    }

    private static final String[] SYMBOLS = { "==", "!=", "<=", ">=", "&&", "||", "+", "-", "*", "/", "^", "(", ")",
            ",", "<", ">", "!" };

    private final String text;
    private int position;
    private Kind kind;
    private String value;
    private int start;

    Tokens(String text) {
        this.text = text;
        next();
    }

    Kind kind() {
        return kind;
    }

    /** Text of the present token; of a quoted name, without the quotes. */
    String value() {
        return value;
    }

    /** Where the present token begins. */
    int start() {
        return start;
    }

    boolean is(String symbol) {
        return kind == Kind.SYMBOL && value.equals(symbol);
    }

    ExpressionSyntaxException error(String problem, int offset) {
        return new ExpressionSyntaxException(problem, text, offset);
    }

    /** The present token in words, for messages. */
    String describe() {
        return kind == Kind.END ? "the end" : "\"" + value + "\"";
    }

    void next() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
        start = position;
        if (position == text.length()) {
            set(Kind.END, "");
            return;
        }
        char c = text.charAt(position);
        if (isDigit(c) || c == '.' && position + 1 < text.length() && isDigit(text.charAt(position + 1))) {
            number();
        } else if (Character.isLetter(c) || c == '_') {
            while (position < text.length() && isNamePart(text.charAt(position))) {
                position++;
            }
            set(Kind.NAME, text.substring(start, position));
        } else if (c == '`') {
            int end = text.indexOf('`', position + 1);
            if (end < 0) {
                throw error("The quoted name has no closing quote.", start);
            }
            if (end == position + 1) {
                throw error("The quoted name is empty.", start);
            }
            position = end + 1;
            set(Kind.QUOTED_NAME, text.substring(start + 1, end));
        } else {
            symbol();
        }
    }

    private void symbol() {
        for (String symbol : SYMBOLS) {
            if (text.startsWith(symbol, position)) {
                position += symbol.length();
                set(Kind.SYMBOL, symbol);
                return;
            }
        }
        String hint = switch (text.charAt(position)) {
            case '=' -> " A comparison is written ==.";
            case '&' -> " A logical and is written &&.";
            case '|' -> " A logical or is written ||.";
            default -> "";
        };
        throw error("The character \"" + Character.toString(text.codePointAt(position))
                + "\" has no meaning here." + hint, start);
    }

    private void number() {
        digits();
        if (position < text.length() && text.charAt(position) == '.') {
            position++;
            digits();
        }
        if (position < text.length() && (text.charAt(position) == 'e' || text.charAt(position) == 'E')) {
            int mark = position;
            position++;
            if (position < text.length() && (text.charAt(position) == '+' || text.charAt(position) == '-')) {
                position++;
            }
            int firstDigit = position;
            digits();
            if (position == firstDigit) {
                throw error("The exponent of the number has no digits.", mark);
            }
        }
        if (position < text.length() && isNamePart(text.charAt(position))) {
            throw error("A number cannot be followed directly by \"" + text.charAt(position)
                    + "\"; write * between factors.", position);
        }
        set(Kind.NUMBER, text.substring(start, position));
    }

    private void digits() {
        while (position < text.length() && isDigit(text.charAt(position))) {
            position++;
        }
    }

    private void set(Kind newKind, String newValue) {
        kind = newKind;
        value = newValue;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    /** Whether text can stand for a name without quotes. */
    static boolean isPlainName(String text) {
        if (text.isEmpty() || !Character.isLetter(text.charAt(0)) && text.charAt(0) != '_') {
            return false;
        }
        return text.chars().allMatch(c -> isNamePart((char) c));
    }
}
