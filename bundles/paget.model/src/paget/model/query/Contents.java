package paget.model.query;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;

/** Walks through what an element contains. */
public final class Contents {

    private Contents() {
    }

    /** Everything of a type below an element, in the order of the model. */
    public static <T> Stream<T> of(EObject root, Class<T> type) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(root.eAllContents(), Spliterator.ORDERED), false)
                .filter(type::isInstance).map(type::cast);
    }
}
