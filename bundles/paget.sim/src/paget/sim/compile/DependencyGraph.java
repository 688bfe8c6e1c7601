package paget.sim.compile;

/**
 * What depends on what among reactions, directly and through rules.
 */
public final class DependencyGraph {

    private final int[][] affectedBy;
    private final int[][] readers;
    private final boolean[] timeDependent;

    DependencyGraph(int[][] affectedBy, int[][] readers, boolean[] timeDependent) {
        this.affectedBy = affectedBy;
        this.readers = readers;
        this.timeDependent = timeDependent;
    }

    /** Reactions whose rates change when this one fires, ascending. Do not modify. */
    public int[] affectedBy(int reaction) {
        return affectedBy[reaction];
    }

    /** Reactions whose rates read this position of y, ascending. Do not modify. */
    public int[] readersOfState(int state) {
        return readers[state];
    }

    /** Whether the rate reads model time, a delayed value, or the target of a rate rule, so changes between firings. */
    public boolean isTimeDependent(int reaction) {
        return timeDependent[reaction];
    }

    public boolean hasTimeDependentRates() {
        for (boolean dependent : timeDependent) {
            if (dependent) {
                return true;
            }
        }
        return false;
    }
}
