package paget.design.services;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.ECrossReferenceAdapter;

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
        // The index counts the container among those who refer to an element.
        List<T> found = index.getInverseReferences(element, false).stream()
                .filter(setting -> !((EReference) setting.getEStructuralFeature()).isContainment())
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
        List<EObject> siblings = a.eContainer() == null ? List.of(a, b) : a.eContainer().eContents();
        return Comparator.<EObject>comparingInt(siblings::indexOf).compare(a, b);
    }

    private static int depth(EObject element) {
        int depth = 0;
        for (EObject above = element.eContainer(); above != null; above = above.eContainer()) {
            depth++;
        }
        return depth;
    }
}
