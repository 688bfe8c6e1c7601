package paget.model.query;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import paget.model.Organ;
import paget.model.Organism;
import paget.model.Place;
import paget.model.Region;

/** Where an element is: the place (tissue or vessel), the region (organ or vessel) and the organism that contain it. */
public final class Places {

    private Places() {
    }

    /** The tissue or vessel that contains the element, or that it is. */
    public static Optional<Place> placeOf(EObject element) {
        return container(element, Place.class);
    }

    /** The organ or vessel that contains the element, or that it is. */
    public static Optional<Region> regionOf(EObject element) {
        return container(element, Region.class);
    }

    /** The organ that contains the element, or that it is. */
    public static Optional<Organ> organOf(EObject element) {
        return container(element, Organ.class);
    }

    /** The organism that contains the element, or that it is. */
    public static Optional<Organism> organismOf(EObject element) {
        return container(element, Organism.class);
    }

    private static <T> Optional<T> container(EObject element, Class<T> type) {
        for (EObject o = element; o != null; o = o.eContainer()) {
            if (type.isInstance(o)) {
                return Optional.of(type.cast(o));
            }
        }
        return Optional.empty();
    }
}
