package paget.model.id;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;

import paget.model.Element;

/**
 * Gives every element an id once. As an adapter of a model's root or resource it does so whenever elements are added,
 * and renews the ids of copies that are pasted beside their originals. Other ids that are there are never changed.
 */
public final class IdAssigner extends EContentAdapter {

    /** Gives ids to the elements of a tree that have none. */
    public static void assignMissing(EObject root) {
        if (!lacksId(root)) {
            return;
        }
        Set<String> taken = taken(root, Set.of());
        assign(root, taken);
        for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();) {
            assign(all.next(), taken);
        }
    }

    private static boolean lacksId(EObject part) {
        if (part instanceof Element element && element.getId() == null) {
            return true;
        }
        for (TreeIterator<EObject> all = part.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Element element && element.getId() == null) {
                return true;
            }
        }
        return false;
    }

    private static void assign(EObject object, Set<String> taken) {
        if (object instanceof Element element && element.getId() == null) {
            String id = ElementIds.propose(element, candidate -> taken.contains(folded(candidate)));
            taken.add(folded(id));
            element.setId(id);
        }
    }

    /** The ids in use, folded to one case, because some formats that Paget writes do not tell the cases apart. */
    static Set<String> taken(EObject whole, Collection<? extends EObject> without) {
        Set<String> taken = new HashSet<>();
        if (!without.contains(whole)) {
            add(whole, taken);
            for (TreeIterator<EObject> all = whole.eAllContents(); all.hasNext();) {
                EObject next = all.next();
                if (without.contains(next)) {
                    all.prune();
                } else {
                    add(next, taken);
                }
            }
        }
        return taken;
    }

    private static void add(EObject object, Set<String> taken) {
        if (object instanceof Element element && element.getId() != null) {
            taken.add(folded(element.getId()));
        }
    }

    static String folded(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        switch (notification.getEventType()) {
            case Notification.ADD, Notification.SET -> {
                if (notification.getNewValue() instanceof EObject added) {
                    added(List.of(added), notification.getNotifier());
                }
            }
            case Notification.ADD_MANY -> added((Collection<?>) notification.getNewValue(), notification.getNotifier());
            default -> {
                // Nothing was added.
            }
        }
    }

    private static void added(Collection<?> values, Object owner) {
        List<EObject> contained = values.stream().filter(EObject.class::isInstance).map(EObject.class::cast)
                .filter(o -> owner instanceof Resource ? o.eContainer() == null : o.eContainer() == owner).toList();
        if (!contained.isEmpty()) {
            EObject whole = EcoreUtil.getRootContainer(contained.getFirst());
            Reidentifier.renew(contained, taken(whole, contained));
        }
    }
}
