package paget.core.store;

/** A store that cannot be opened, read or written, with a sentence that says why. */
public final class RunStoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RunStoreException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    public RunStoreException(String sentence) {
        super(sentence);
    }
}
