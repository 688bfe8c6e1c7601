package paget.ui.internal.tree;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import paget.model.Organism;
import paget.model.PagetPackage;

/**
 * How a model is laid out as a tree. An organism shows a group for each kind of content, also an empty one, because
 * that is where users add the first; what lies deeper shows a group only where it has several kinds of content.
 * Quantities, their evidence and ontology terms are no nodes: they are edited in the properties of their element.
 */
public final class ModelStructure {
    private ModelStructure() {
    }

    /** The containment features that show as nodes. */
    public static List<EReference> features(EObject owner) {
        return owner.eClass().getEAllContainments().stream().filter(ModelStructure::isShown).toList();
    }

    private static boolean isShown(EReference feature) {
        return feature.getEReferenceType() != PagetPackage.Literals.QUANTITY
                && feature.getEReferenceType() != PagetPackage.Literals.ONTOLOGY_TERM
                && feature.getEReferenceType() != PagetPackage.Literals.DISTRIBUTION
                && feature.getEReferenceType() != PagetPackage.Literals.EVIDENCE;
    }

    /** Children of an element or a group: elements and groups. */
    public static List<Object> children(Object node) {
        if (node instanceof FeatureGroup group) {
            return new ArrayList<>(group.members());
        }
        if (!(node instanceof EObject owner)) {
            return List.of();
        }
        List<Object> children = new ArrayList<>();
        List<EReference> features = features(owner);
        boolean grouped = isGrouped(owner);
        for (EReference feature : features) {
            if (!feature.isMany()) {
                if (owner.eGet(feature) instanceof EObject child) {
                    children.add(child);
                }
            } else if (grouped) {
                FeatureGroup group = new FeatureGroup(owner, feature);
                if (owner instanceof Organism || !group.members().isEmpty()) {
                    children.add(group);
                }
            } else {
                children.addAll(new FeatureGroup(owner, feature).members());
            }
        }
        return children;
    }

    private static boolean isGrouped(EObject owner) {
        return owner instanceof Organism || features(owner).stream().filter(EReference::isMany)
                .filter(feature -> !((List<?>) owner.eGet(feature)).isEmpty()).count() > 1;
    }

    /** The element or group above an element or group; null for the organism. */
    public static Object parent(Object node) {
        if (node instanceof FeatureGroup group) {
            return group.owner();
        }
        if (!(node instanceof EObject element) || element.eContainer() == null) {
            return null;
        }
        EObject owner = element.eContainer();
        EReference feature = element.eContainmentFeature();
        return feature.isMany() && isGrouped(owner) ? new FeatureGroup(owner, feature) : owner;
    }

    /** The nearest element at or above an object that has a node of its own: a quantity leads to its element. */
    public static EObject shown(EObject object) {
        EObject current = object;
        while (current != null && current.eContainer() != null && !isShown(current.eContainmentFeature())) {
            current = current.eContainer();
        }
        return current;
    }
}
