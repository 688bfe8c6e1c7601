package paget.diagram.foreign;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;

/** Has a second service for steps, so that it is open which one is called. */
public class AmbiguousServices extends FlowServices {

    public boolean isOpen(InternalEObject step) {
        return isOpen((EObject) step);
    }
}
