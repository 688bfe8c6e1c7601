package paget.design.services;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Where the steps of a tool go on. */
public class ContextServices {

    /**
     * The element. Sirius takes the class of a mapping for that of its elements and objects to a feature that only a
     * subclass has; of what a service gives it knows nothing and leaves it alone.
     */
    public EObject itself(EObject element) {
        return element;
    }

    /** The element at the end of an edge, given the edge of the diagram. */
    public EObject targetElement(EObject edge) {
        EStructuralFeature end = edge.eClass().getEStructuralFeature("targetNode");
        return Views.element((EObject) edge.eGet(end));
    }
}
