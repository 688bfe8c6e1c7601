package paget.sim.expression;

/** Text is not an expression. The message is one sentence with line and column. */
public final class ExpressionSyntaxException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String problem;
    private final int offset;
    private final int line;
    private final int column;

    /**
     * @param problem one sentence without the place
     * @param text the whole text
     * @param offset index of the first character at fault, 0 … text length
     */
    public ExpressionSyntaxException(String problem, String text, int offset) {
        this(problem, offset, lineOf(text, offset), offset - lineStart(text, offset) + 1);
    }

    private ExpressionSyntaxException(String problem, int offset, int line, int column) {
        super("Line " + line + ", column " + column + ": " + problem);
        this.problem = problem;
        this.offset = offset;
        this.line = line;
        this.column = column;
    }

    private static int lineStart(String text, int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    private static int lineOf(String text, int offset) {
        return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    /** What is wrong, without the place. */
    public String problem() {
        return problem;
    }

    /** Index of the first character at fault. */
    public int offset() {
        return offset;
    }

    /** Line, counted from 1. */
    public int line() {
        return line;
    }

    /** Column, counted from 1. */
    public int column() {
        return column;
    }
}
