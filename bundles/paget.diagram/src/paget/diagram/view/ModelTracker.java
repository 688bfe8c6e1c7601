package paget.diagram.view;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EContentAdapter;

/**
 * Hears of every change in a model and tells which remembered values it may have touched.
 * <p>
 * A value that came from {@code feature:} and {@code var:} expressions is touched by changes of the objects it read. A
 * value that came from Java code may have read anything, so every change touches it.
 */
final class ModelTracker extends EContentAdapter {

    private final Map<EObject, Set<Memo<?>>> readers = new IdentityHashMap<>();
    private long generation = 1;
    private long structure = 1;
    private long epoch;

    /** Counts changes. */
    long generation() {
        return generation;
    }

    /** Counts changes of containment. */
    long structure() {
        return structure;
    }

    /** Counts how often everything was forgotten, which touches also what read nothing of the model. */
    long epoch() {
        return epoch;
    }

    /** Forgets everything remembered. */
    void touchAll() {
        epoch++;
        generation++;
        structure++;
        readers.values().forEach(memos -> memos.forEach(Memo::touch));
        readers.clear();
    }

    void register(Memo<?> memo, EObject read) {
        readers.computeIfAbsent(read, unused -> new HashSet<>()).add(memo);
    }

    void unregister(Memo<?> memo, EObject read) {
        Set<Memo<?>> memos = readers.get(read);
        if (memos != null) {
            memos.remove(memo);
            if (memos.isEmpty()) {
                readers.remove(read);
            }
        }
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (notification.isTouch() || notification.getEventType() == Notification.RESOLVE) {
            return;
        }
        if (notification.getNotifier() instanceof EObject changed) {
            generation++;
            if (notification.getFeature() instanceof EReference reference && reference.isContainment()) {
                structure++;
            }
            Set<Memo<?>> touched = readers.remove(changed);
            if (touched != null) {
                touched.forEach(Memo::touch);
            }
        } else if (notification.getNotifier() instanceof Resource
                ? notification.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS
                : true) {
            generation++;
            structure++;
        }
    }

    @Override
    protected boolean resolve() {
        return false;
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == ModelTracker.class;
    }

    void attach(Notifier top) {
        top.eAdapters().add(this);
    }

    void detach(Notifier top) {
        top.eAdapters().remove(this);
        readers.clear();
    }
}
