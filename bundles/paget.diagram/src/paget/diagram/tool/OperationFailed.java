package paget.diagram.tool;

/** A tool cannot do what it was asked to. The message is one sentence for people. */
final class OperationFailed extends Exception {

    private static final long serialVersionUID = 1L;

    OperationFailed(String message) {
        super(message);
    }

    OperationFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
