package paget.core.run;

/** A setting names an element or a quantity that the model does not have. */
public final class UnknownQuantityException extends UsageException {

    private static final long serialVersionUID = 1L;

    /** @param sentence says so, with what may have been meant */
    public UnknownQuantityException(String sentence) {
        super(sentence);
    }
}
