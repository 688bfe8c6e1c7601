package paget.diagram.internal.expression;

import paget.diagram.spec.ReadObservation;

/**
 * What hears the service that runs on a thread. Indexes and views, which are no objects of the model, tell it what the
 * service reads of them.
 */
public final class CurrentReads {

    private static final ThreadLocal<Reads> CURRENT = new ThreadLocal<>();

    private CurrentReads() {
    }

    /** What hears the service on this thread; {@link Reads#NONE} if none runs. */
    public static Reads get() {
        Reads current = CURRENT.get();
        return current == null ? Reads.NONE : current;
    }

    static <T, X extends Exception> T during(Reads reads, ReadObservation.Code<T, X> code) throws X {
        Reads outer = CURRENT.get();
        CURRENT.set(reads);
        try {
            return code.run();
        } finally {
            if (outer == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(outer);
            }
        }
    }
}
