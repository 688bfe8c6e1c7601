package paget.core.run;

/** The user asked for something that cannot be meant. The message is a sentence for the user. */
public class UsageException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public UsageException(String message) {
        super(message);
    }
}
