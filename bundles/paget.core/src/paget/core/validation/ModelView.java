package paget.core.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import paget.model.Element;
import paget.model.Organism;
import paget.model.PagetPackage;
import paget.model.Quantity;
import paget.model.query.Circulation;

/** A model as the rules see it: walked once, with its elements by class and by id, and its units. */
final class ModelView {

    /** A quantity with the element that states it. */
    record Stated(EObject owner, EReference feature, Quantity quantity) {
    }

    private final Organism organism;
    private final List<EObject> all = new ArrayList<>();
    private final Map<Class<?>, List<?>> byType = new HashMap<>();
    private final Map<String, Element> byId = new HashMap<>();
    private final Map<EClass, List<EReference>> quantityFeatures = new LinkedHashMap<>();
    private final List<Stated> quantities = new ArrayList<>();
    private final ModelUnits units;
    private final Circulation circulation;

    ModelView(Organism organism) {
        this.organism = organism;
        add(organism);
        for (TreeIterator<EObject> contents = organism.eAllContents(); contents.hasNext();) {
            add(contents.next());
        }
        units = new ModelUnits(this);
        circulation = new Circulation(organism);
    }

    private void add(EObject object) {
        all.add(object);
        if (object instanceof Element element && element.getId() != null) {
            byId.putIfAbsent(element.getId(), element);
        }
        for (EReference feature : quantityFeatures.computeIfAbsent(object.eClass(), ModelView::quantityFeatures)) {
            if (object.eGet(feature) instanceof Quantity quantity) {
                quantities.add(new Stated(object, feature, quantity));
            }
        }
    }

    /** The features of a class that hold a quantity. */
    static List<EReference> quantityFeatures(EClass type) {
        return type.getEAllContainments().stream()
                .filter(r -> !r.isMany() && r.getEReferenceType() == PagetPackage.Literals.QUANTITY).toList();
    }

    Organism organism() {
        return organism;
    }

    ModelUnits units() {
        return units;
    }

    Circulation circulation() {
        return circulation;
    }

    /** Everything of a type, in the order of the model. */
    <T> List<T> all(Class<T> type) {
        @SuppressWarnings("unchecked")
        List<T> found = (List<T>) byType.computeIfAbsent(type,
                t -> all.stream().filter(t::isInstance).map(t::cast).toList());
        return found;
    }

    /** All quantities that elements state. */
    List<Stated> quantities() {
        return quantities;
    }

    /** The element with an id, or null. */
    Element element(String id) {
        return byId.get(id);
    }
}
