package paget.ui.internal.tree;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** A node of the tree that gathers the children of one kind, such as the factors of an organism. */
public record FeatureGroup(EObject owner, EReference feature) {
    /** The members in the model's order. */
    public List<EObject> members() {
        return ((List<?>) owner.eGet(feature)).stream().map(EObject.class::cast).toList();
    }
}
