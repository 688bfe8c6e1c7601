package paget.model.resource;

import org.w3c.dom.Document;

/** One step from an older file format to the next. */
public interface Migration {

    /** The version that the step starts from; it ends at the next. */
    int from();

    /**
     * Changes a document of version {@link #from()} into one of the next version. The version stamp is changed by the
     * caller.
     */
    void migrate(Document document);
}
