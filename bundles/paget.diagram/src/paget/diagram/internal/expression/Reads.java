package paget.diagram.internal.expression;

import org.eclipse.emf.ecore.EObject;

/** Hears what an evaluation depends on. */
public interface Reads {

    /** Hears nothing. */
    Reads NONE = new Reads() {
        @Override
        public void object(EObject read) {
            // Nobody asks.
        }

        @Override
        public void structure() {
            // Nobody asks.
        }

        @Override
        public void anything() {
            // Nobody asks.
        }
    };

    /** Features of an object were read. */
    void object(EObject read);

    /** Who contains whom was read. */
    void structure();

    /** Code ran that may have read anything. */
    void anything();
}
