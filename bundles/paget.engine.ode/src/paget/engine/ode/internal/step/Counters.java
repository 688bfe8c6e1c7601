package paget.engine.ode.internal.step;

/** What an integration has cost so far. */
public final class Counters {

    public long steps;
    public long rejectedSteps;
    public long evaluations;
    public long jacobians;
    public long factorizations;
    public boolean usedExplicit;
    public boolean usedStiff;

    /** Takes over the numbers of another. */
    public void set(Counters other) {
        steps = other.steps;
        rejectedSteps = other.rejectedSteps;
        evaluations = other.evaluations;
        jacobians = other.jacobians;
        factorizations = other.factorizations;
        usedExplicit = other.usedExplicit;
        usedStiff = other.usedStiff;
    }

    /** The methods used, in the order in which the automatic choice takes them. */
    public String methods() {
        return usedStiff ? usedExplicit ? DormandPrince853.NAME + "+" + Rodas5P.NAME : Rodas5P.NAME
                : DormandPrince853.NAME;
    }

    /** All numbers, for a checkpoint. */
    public long[] save() {
        return new long[] { steps, rejectedSteps, evaluations, jacobians, factorizations, usedExplicit ? 1 : 0,
                usedStiff ? 1 : 0 };
    }

    /** Goes back to what {@link #save} gave. */
    public void restore(long[] saved) {
        steps = saved[0];
        rejectedSteps = saved[1];
        evaluations = saved[2];
        jacobians = saved[3];
        factorizations = saved[4];
        usedExplicit = saved[5] != 0;
        usedStiff = saved[6] != 0;
    }
}
