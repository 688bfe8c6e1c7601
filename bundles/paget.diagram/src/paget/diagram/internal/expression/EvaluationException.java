package paget.diagram.internal.expression;

/** An expression could not be evaluated. The message is one sentence for people. */
public final class EvaluationException extends Exception {

    private static final long serialVersionUID = 1L;

    /** With a reason. */
    public EvaluationException(String message) {
        super(message);
    }

    /** With a reason and what caused it. */
    public EvaluationException(String message, Throwable cause) {
        super(message, cause);
    }
}
