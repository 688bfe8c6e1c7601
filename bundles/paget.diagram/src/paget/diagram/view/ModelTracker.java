package paget.diagram.view;

import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import paget.diagram.spec.ReadObservation;

/**
 * Hears of every change in a model and keeps for each of its parts when that was. A part is a feature of an object, what
 * contains it, or who refers to it.
 */
final class ModelTracker extends EContentAdapter {

    /** Something that can be read and can change. */
    static final class Part {
        /** The number of the change that touched it last. */
        long changed;
        /** The computation that read it last. */
        long run;
    }

    private static final int CONTAINER = 0;
    private static final int REFERRERS = 1;
    private static final int FEATURES = 2;
    private static final Part[] NONE_READ = {};

    private final ReadObservation observation;
    private final Map<EObject, Part[]> parts = new IdentityHashMap<>();
    private final Part structure = new Part();
    private final Part anything = new Part();
    private long changes = 1;
    private long epoch;
    private long runs;
    private int unheard;

    ModelTracker(ReadObservation observation) {
        this.observation = observation;
    }

    /** Counts changes. */
    long changes() {
        return changes;
    }

    /** Counts how often everything was forgotten, which touches also what read nothing of the model. */
    long epoch() {
        return epoch;
    }

    /** Counts computations. */
    long runs() {
        return runs;
    }

    /** Begins a computation. */
    long nextRun() {
        return ++runs;
    }

    /** Whether every object of the model tells of reads. */
    boolean hearsEverything() {
        return unheard == 0;
    }

    /** A feature of an object. */
    Part feature(EObject object, int featureId) {
        return featureId < 0 ? anything : part(object, FEATURES + featureId);
    }

    /** What contains an object. */
    Part container(EObject object) {
        return part(object, CONTAINER);
    }

    /** Who refers to an object. */
    Part referrers(EObject object) {
        return part(object, REFERRERS);
    }

    /** Who contains whom. */
    Part structure() {
        return structure;
    }

    /** What every change touches. */
    Part anything() {
        return anything;
    }

    /** Of an object outside of the model nothing is heard, so any change may have to do with it. */
    private Part part(EObject object, int index) {
        Part[] known = parts.get(object);
        if (known == null) {
            return anything;
        }
        if (index >= known.length) {
            known = Arrays.copyOf(known, index + 1);
            parts.put(object, known);
        }
        if (known[index] == null) {
            known[index] = new Part();
        }
        return known[index];
    }

    /** Forgets everything remembered. */
    void touchAll() {
        epoch++;
        changes++;
        structure.changed = changes;
    }

    private void touch(EObject object, int index) {
        Part[] known = parts.get(object);
        if (known != null && index < known.length && known[index] != null) {
            known[index].changed = changes;
        }
    }

    @Override
    public void notifyChanged(Notification notification) {
        if (notification.isTouch() || notification.getEventType() == Notification.RESOLVE) {
            super.notifyChanged(notification);
            return;
        }
        changes++;
        anything.changed = changes;
        super.notifyChanged(notification);
        if (notification.getNotifier() instanceof EObject changed) {
            if (notification.getFeature() instanceof EStructuralFeature feature) {
                touch(changed, FEATURES + changed.eClass().getFeatureID(feature));
                if (feature instanceof EReference reference) {
                    Consumer<EObject> touch = reference.isContainment() ? this::touchMoved : value -> touch(value, REFERRERS);
                    forEach(notification.getOldValue(), touch);
                    forEach(notification.getNewValue(), touch);
                }
            }
        } else if (!(notification.getNotifier() instanceof Resource)
                || notification.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS) {
            touchAll();
        }
    }

    private static void forEach(Object value, Consumer<EObject> touch) {
        switch (value) {
        case EObject object -> touch.accept(object);
        case Collection<?> several -> several.forEach(each -> forEach(each, touch));
        case null, default -> {
            // A position in a list.
        }
        }
    }

    /** What comes into the model or leaves it begins or ceases to refer to others. */
    private void touchMoved(EObject moved) {
        structure.changed = changes;
        touch(moved, CONTAINER);
        touchReferred(moved);
        EcoreUtil.<EObject>getAllProperContents(moved, false).forEachRemaining(this::touchReferred);
    }

    private void touchReferred(EObject referrer) {
        List<EObject> referred = referrer.eCrossReferences();
        Iterator<EObject> each = ((InternalEList<EObject>) referred).basicIterator();
        each.forEachRemaining(target -> touch(target, REFERRERS));
    }

    @Override
    protected void setTarget(EObject target) {
        parts.put(target, NONE_READ);
        if (!observation.hears(target.eClass())) {
            unheard++;
        }
        super.setTarget(target);
    }

    /** Nothing is heard any more of what leaves the model, so nothing that was read of it counts. */
    @Override
    protected void unsetTarget(EObject target) {
        super.unsetTarget(target);
        Part[] known = parts.remove(target);
        if (known != null) {
            for (Part part : known) {
                if (part != null) {
                    part.changed = changes;
                }
            }
            if (!observation.hears(target.eClass())) {
                unheard--;
            }
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
        parts.clear();
    }
}
