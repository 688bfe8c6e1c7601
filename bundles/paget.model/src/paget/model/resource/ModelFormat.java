package paget.model.resource;

/** Facts of the file format. */
public final class ModelFormat {

    /** The version that this program writes. */
    public static final int VERSION = 1;

    /** The extension of model files, without a dot. */
    public static final String EXTENSION = "paget";

    /** No model file is larger; what is larger is refused before it is parsed. */
    public static final int MAXIMAL_BYTES = 64 * 1024 * 1024;

    /** No element of a model lies deeper than this in the file. */
    static final int MAXIMAL_DEPTH = 64;

    private ModelFormat() {
    }
}
