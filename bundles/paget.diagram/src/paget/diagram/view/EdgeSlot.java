package paget.diagram.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/** The edges of one mapping, with what decides which there are. */
final class EdgeSlot {

    /** What makes an edge the same edge. */
    record Key(EObject semantic, NodeView source, NodeView target) {
    }

    /** The elements that an edge's element names as its ends. */
    record Ends(List<EObject> sources, List<EObject> targets) {
    }

    final Memo<List<EObject>> candidates;
    Map<Object, Memo<Ends>> ends = new HashMap<>();
    Map<Key, Memo<Boolean>> preconditions = new HashMap<>();
    Map<Key, EdgeView> views = new HashMap<>();

    EdgeSlot(ModelTracker tracker) {
        candidates = new Memo<>(tracker);
    }

    /** Takes over from the map of the refresh before, or begins. */
    static <K, V> Memo<V> carry(Map<K, Memo<V>> before, Map<K, Memo<V>> now, K key, ModelTracker tracker) {
        Memo<V> memo = before.remove(key);
        if (memo == null) {
            memo = now.get(key);
        }
        if (memo == null) {
            memo = new Memo<>(tracker);
        }
        now.put(key, memo);
        return memo;
    }
}
