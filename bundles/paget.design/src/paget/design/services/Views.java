package paget.design.services;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import paget.model.PagetPackage;

/**
 * Leads from a node of a diagram to its element. A few variables, such as the other end of an edge that is moved, hold
 * the node.
 */
final class Views {

    private Views() {
    }

    /** The element that a node shows; what is an element already stays. */
    static EObject element(EObject nodeOrElement) {
        if (nodeOrElement == null || nodeOrElement.eClass().getEPackage() == PagetPackage.eINSTANCE) {
            return nodeOrElement;
        }
        EStructuralFeature target = nodeOrElement.eClass().getEStructuralFeature("target");
        return target != null && nodeOrElement.eGet(target) instanceof EObject element ? element : nodeOrElement;
    }
}
