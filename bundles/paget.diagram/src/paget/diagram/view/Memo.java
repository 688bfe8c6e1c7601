package paget.diagram.view;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

import paget.diagram.internal.expression.Reads;

/** A value computed from a model, kept until a change touches what it read. */
final class Memo<T> implements Reads {

    private final ModelTracker tracker;
    private final Set<EObject> reads = Collections.newSetFromMap(new IdentityHashMap<>(2));
    private T value;
    private boolean valid;
    private long generation;
    private long structure;
    private long epoch;

    Memo(ModelTracker tracker) {
        this.tracker = tracker;
    }

    T get(Function<Reads, T> compute) {
        if (!isValid()) {
            release();
            generation = 0;
            structure = 0;
            value = compute.apply(this);
            reads.forEach(read -> tracker.register(this, read));
            epoch = tracker.epoch();
            valid = true;
        }
        return value;
    }

    boolean isValid() {
        return valid && epoch == tracker.epoch() && (generation == 0 || generation == tracker.generation())
                && (structure == 0 || structure == tracker.structure());
    }

    void touch() {
        valid = false;
        reads.clear();
    }

    /** Stops hearing of changes. */
    void release() {
        reads.forEach(read -> tracker.unregister(this, read));
        reads.clear();
        valid = false;
    }

    @Override
    public void object(EObject read) {
        reads.add(read);
    }

    @Override
    public void structure() {
        structure = tracker.structure();
    }

    @Override
    public void anything() {
        generation = tracker.generation();
    }
}
