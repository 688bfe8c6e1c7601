package paget.model.observe;

import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.ecore.EObject;

/**
 * Tells listeners what the code that they run reads. A listener hears the thread that it runs the code on, no other.
 * While nobody listens anywhere, a read costs one look at a counter.
 */
public final class ModelReads {

    /**
     * Code that reads.
     *
     * @param <T> what it gives
     * @param <X> how it fails
     */
    public interface Code<T, X extends Exception> {

        /** Runs the code. */
        T run() throws X;
    }

    private static final AtomicInteger LISTENING = new AtomicInteger();
    private static final ThreadLocal<ReadListener> LISTENER = new ThreadLocal<>();

    private ModelReads() {
    }

    /** Runs code and tells a listener what it reads. A listener that is there already hears nothing meanwhile. */
    public static <T, X extends Exception> T heardBy(ReadListener listener, Code<T, X> code) throws X {
        LISTENING.incrementAndGet();
        try {
            return with(listener, code);
        } finally {
            LISTENING.decrementAndGet();
        }
    }

    /** Runs code of whose reads no listener shall hear, since what it gives depends on less than it reads. */
    public static <T, X extends Exception> T unheard(Code<T, X> code) throws X {
        return listener() == null ? code.run() : with(null, code);
    }

    private static <T, X extends Exception> T with(ReadListener listener, Code<T, X> code) throws X {
        ReadListener outer = LISTENER.get();
        LISTENER.set(listener);
        try {
            return code.run();
        } finally {
            if (outer == null) {
                LISTENER.remove();
            } else {
                LISTENER.set(outer);
            }
        }
    }

    static void feature(EObject object, int featureId) {
        ReadListener listener = listener();
        if (listener != null) {
            listener.feature(object, featureId);
        }
    }

    static void container(EObject object) {
        ReadListener listener = listener();
        if (listener != null) {
            listener.container(object);
        }
    }

    private static ReadListener listener() {
        return LISTENING.get() == 0 ? null : LISTENER.get();
    }
}
