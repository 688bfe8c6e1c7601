package paget.ui.internal.recovery;

import org.eclipse.core.runtime.jobs.ISchedulingRule;

/** Recovery files are written one after the other. */
final class SerialRule implements ISchedulingRule {
    static final SerialRule INSTANCE = new SerialRule();

    private SerialRule() {
    }

    @Override
    public boolean contains(ISchedulingRule rule) {
        return rule == this;
    }

    @Override
    public boolean isConflicting(ISchedulingRule rule) {
        return rule == this;
    }
}
