package paget.model.path;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.emf.ecore.EObject;

import paget.model.Organism;

/** Where an element stands, in words for people. */
public final class ElementPath {

    /** Stands between the parts of a path. */
    public static final String SEPARATOR = " › ";

    private ElementPath() {
    }

    /**
     * The labels of the element and of all that contain it below the organism, outermost first, such as
     * {@code Lung › Parenchyma › Tumour cells}. The path of the organism is its own label.
     */
    public static String of(EObject object) {
        Deque<String> parts = new ArrayDeque<>();
        for (EObject o = object; o != null && !(o instanceof Organism); o = o.eContainer()) {
            parts.addFirst(Labels.of(o));
        }
        return parts.isEmpty() ? Labels.of(object) : String.join(SEPARATOR, parts);
    }
}
