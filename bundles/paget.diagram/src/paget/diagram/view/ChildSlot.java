package paget.diagram.view;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/** The views of one mapping in one host, with what decides which there are. */
final class ChildSlot {

    final Memo<List<EObject>> candidates;
    final Map<EObject, Memo<Boolean>> preconditions = new IdentityHashMap<>();
    Map<EObject, NodeView> views = new IdentityHashMap<>();

    ChildSlot(ModelTracker tracker) {
        candidates = new Memo<>(tracker);
    }

    /** Forgets the preconditions of elements that are no longer candidates. */
    void keepPreconditionsOf(List<EObject> current) {
        if (preconditions.size() > current.size()) {
            Map<EObject, Boolean> kept = new IdentityHashMap<>();
            current.forEach(element -> kept.put(element, true));
            preconditions.keySet().removeIf(element -> !kept.containsKey(element));
        }
    }
}
