package paget.sim.run;

/**
 * What a run did. Statistics of several runs add up.
 *
 * @param method the algorithm that was chosen, for instance {@code direct}
 * @param events reaction firings and model events executed by stochastic engines, model events by others
 * @param steps accepted steps of an integrator or leaps
 * @param rejectedSteps steps tried and thrown away
 * @param evaluations evaluations of the right-hand side or of single propensities where counted
 * @param jacobians evaluations of the Jacobian of the right-hand side
 */
public record RunStatistics(String method, long events, long steps, long rejectedSteps, long evaluations,
        long jacobians) {

    public static final RunStatistics NONE = new RunStatistics("", 0, 0, 0, 0, 0);

    /** Of an algorithm without Jacobian. */
    public RunStatistics(String method, long events, long steps, long rejectedSteps, long evaluations) {
        this(method, events, steps, rejectedSteps, evaluations, 0);
    }

    public RunStatistics plus(RunStatistics other) {
        String joined = method.isEmpty() ? other.method
                : other.method.isEmpty() || other.method.equals(method) ? method : method + "+" + other.method;
        return new RunStatistics(joined, events + other.events, steps + other.steps,
                rejectedSteps + other.rejectedSteps, evaluations + other.evaluations, jacobians + other.jacobians);
    }
}
