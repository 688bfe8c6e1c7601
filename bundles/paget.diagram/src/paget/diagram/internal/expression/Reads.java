package paget.diagram.internal.expression;

import org.eclipse.emf.ecore.EObject;

import paget.diagram.spec.ReadObservation;

/** Hears what an evaluation depends on. */
public interface Reads extends ReadObservation.Listener {

    /** Hears nothing. */
    Reads NONE = new Reads() {
        @Override
        public void feature(EObject object, int featureId) {
            // Nobody asks.
        }

        @Override
        public void container(EObject object) {
            // Nobody asks.
        }

        @Override
        public void referrers(EObject object) {
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

        @Override
        public boolean hearsEverything() {
            return false;
        }
    };

    /** Who refers to an object was read. */
    void referrers(EObject object);

    /** Who contains whom was read. */
    void structure();

    /** Something was read of which nobody tells when it changes. */
    void anything();

    /** Whether all objects of the model tell of reads, so that code which reads them is heard in full. */
    boolean hearsEverything();
}
