package paget.diagram.spec;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * Says what Java code reads of a model, so that a diagram need not call its services again while that is unchanged. Only
 * the objects themselves can tell, so the metamodel has to help; services on other models are called after every change.
 */
public interface ReadObservation {

    /** Hears what is read. */
    interface Listener {

        /**
         * The value of a feature was read, or whether it is set.
         *
         * @param featureId the feature's number in the class of the object
         */
        void feature(EObject object, int featureId);

        /**
         * What contains an object was read, or which resource holds it, or how it stands to its siblings: what makes it go
         * before or after one of them changes this.
         */
        void container(EObject object);
    }

    /**
     * Code that reads.
     *
     * @param <T> what it gives
     * @param <X> how it fails
     */
    interface Code<T, X extends Exception> {

        /** Runs the code. */
        T run() throws X;
    }

    /** Hears nothing. */
    ReadObservation NONE = new ReadObservation() {
        @Override
        public boolean hears(EClass type) {
            return false;
        }

        @Override
        public <T, X extends Exception> T heardBy(Listener listener, Code<T, X> code) throws X {
            return code.run();
        }
    };

    /** Whether objects of a class tell of every read. */
    boolean hears(EClass type);

    /** Runs code and tells the listener what it reads of such objects on this thread. */
    <T, X extends Exception> T heardBy(Listener listener, Code<T, X> code) throws X;
}
