package paget.ui.internal.edit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import paget.ui.internal.tree.ModelStructure;

/**
 * A position among the children of an element.
 *
 * @param index position in the list, or -1 for its end
 */
public record Place(EObject owner, EReference feature, int index) {
    /** The end of the list of an element that takes all the elements; the preferred list goes first. */
    public static Optional<Place> into(EObject owner, EReference preferred, Collection<EObject> elements) {
        if (preferred != null && takes(preferred, elements)) {
            return Optional.of(new Place(owner, preferred, -1));
        }
        return ModelStructure.features(owner).stream().filter(feature -> takes(feature, elements)).findFirst()
                .map(feature -> new Place(owner, feature, -1));
    }

    /** Right before (0) or behind (1) an element, where its list takes all the elements. */
    public static Optional<Place> beside(EObject sibling, Collection<EObject> elements, int offset) {
        EObject owner = sibling.eContainer();
        EReference feature = sibling.eContainmentFeature();
        if (owner == null || !takes(feature, elements)) {
            return Optional.empty();
        }
        return Optional.of(new Place(owner, feature, ((List<?>) owner.eGet(feature)).indexOf(sibling) + offset));
    }

    private static boolean takes(EReference feature, Collection<EObject> elements) {
        return feature.isMany() && feature.isChangeable()
                && elements.stream().allMatch(element -> feature.getEReferenceType().isSuperTypeOf(element.eClass()));
    }
}
