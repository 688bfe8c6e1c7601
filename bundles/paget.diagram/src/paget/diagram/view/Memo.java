package paget.diagram.view;

import java.util.Arrays;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

import paget.diagram.internal.expression.Reads;

/** A value computed from a model, kept until something changes that was read for it. */
final class Memo<T> implements Reads {

    private final ModelTracker tracker;
    private ModelTracker.Part[] parts = {};
    private int count;
    private T value;
    private boolean filled;
    private long run;
    private long epoch;
    private long computed;
    private long checked;

    Memo(ModelTracker tracker) {
        this.tracker = tracker;
    }

    T get(Function<Reads, T> compute) {
        if (!isValid()) {
            filled = false;
            count = 0;
            run = tracker.nextRun();
            epoch = tracker.epoch();
            computed = tracker.changes();
            checked = computed;
            value = compute.apply(this);
            if (parts.length > count) {
                parts = Arrays.copyOf(parts, count);
            }
            filled = true;
        }
        return value;
    }

    private boolean isValid() {
        if (!filled || epoch != tracker.epoch()) {
            return false;
        }
        if (checked != tracker.changes()) {
            for (int i = 0; i < count; i++) {
                if (parts[i].changed > computed) {
                    return false;
                }
            }
            checked = tracker.changes();
        }
        return true;
    }

    private void read(ModelTracker.Part part) {
        if (part.run != run) {
            part.run = run;
            if (count == parts.length) {
                parts = Arrays.copyOf(parts, Math.max(8, 2 * count));
            }
            parts[count++] = part;
        }
    }

    @Override
    public void feature(EObject object, int featureId) {
        read(tracker.feature(object, featureId));
    }

    @Override
    public void container(EObject object) {
        read(tracker.container(object));
    }

    @Override
    public void referrers(EObject object) {
        read(tracker.referrers(object));
    }

    @Override
    public void structure() {
        read(tracker.structure());
    }

    @Override
    public void anything() {
        read(tracker.anything());
    }

    @Override
    public boolean hearsEverything() {
        return tracker.hearsEverything();
    }
}
