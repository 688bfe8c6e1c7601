package paget.design.services;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.ECrossReferenceAdapter;

import paget.model.observe.ModelReads;
import paget.model.query.Contents;
import paget.model.query.Places;

/**
 * Who refers to an element. Editors of diagrams keep an index of references, which answers at once; without one the
 * model is searched.
 */
final class Inverse {

    private Inverse() {
    }

    /** The elements of a type that refer to an element, each once, in the order of the model. */
    static <T extends EObject> Stream<T> of(EObject element, Class<T> type) {
        ECrossReferenceAdapter index = ECrossReferenceAdapter.getCrossReferenceAdapter(element);
        if (index == null) {
            return Places.organismOf(element).stream().flatMap(organism -> Contents.of(organism, type))
                    .filter(each -> each.eCrossReferences().contains(element));
        }
        // No reference of the metamodel has an opposite, so all that can be asked for is the container.
        List<T> found = index.getNonNavigableInverseReferences(element, false).stream()
                .map(setting -> setting.getEObject()).filter(type::isInstance).map(type::cast).distinct().toList();
        return found.size() < 2 ? found.stream() : found.stream().sorted(Inverse::compare);
    }

    /** Orders elements of one model as their file has them: outer ones first, then by the place in the container. */
    private static int compare(EObject one, EObject other) {
        if (one == other) {
            return 0;
        }
        int depth = Integer.compare(depth(one), depth(other));
        EObject a = one;
        EObject b = other;
        for (int i = depth; i > 0; i = Integer.compare(depth(a), depth(b))) {
            a = a.eContainer();
        }
        for (int i = Integer.compare(depth(a), depth(b)); i < 0; i = Integer.compare(depth(a), depth(b))) {
            b = b.eContainer();
        }
        if (a == b) {
            return depth;
        }
        while (a.eContainer() != b.eContainer()) {
            a = a.eContainer();
            b = b.eContainer();
        }
        EObject container = a.eContainer();
        return container == null ? 0 : Comparator.comparingInt((EObject each) -> feature(container, each))
                .thenComparingInt(each -> place(container, each)).compare(a, b);
    }

    /** Which of the container's features holds an element, in the order in which the file has them. */
    private static int feature(EObject container, EObject element) {
        return container.eClass().getEAllContainments().indexOf(element.eContainmentFeature());
    }

    /**
     * Where an element stands in its feature. Two elements of a list change places only if one of them is moved, which
     * who asked for its container hears; what comes or goes besides need not concern anybody.
     */
    private static int place(EObject container, EObject element) {
        return ModelReads.unheard(() -> container.eGet(element.eContainmentFeature()) instanceof List<?> siblings
                ? siblings.indexOf(element)
                : 0);
    }

    private static int depth(EObject element) {
        int depth = 0;
        for (EObject above = element.eContainer(); above != null; above = above.eContainer()) {
            depth++;
        }
        return depth;
    }
}
