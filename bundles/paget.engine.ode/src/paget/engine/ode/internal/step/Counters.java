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
}
