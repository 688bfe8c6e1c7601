package paget.engine.ode.internal.step;

/**
 * Carries a state forward by accepted steps with automatic step size and method. The caller owns what happens
 * between steps: {@link #restart} after the state or the system has changed, {@link #accept} to go on from the end of
 * the step.
 */
public final class Integrator {

    private static final double SHRINK_ON_FAILURE = 0.1;
    /** A step is given up when it would be this much shorter than the first try. */
    private static final double DEEPEST_CUT = 1e-15;
    private static final int MARK_SIZE = 9;

    private final StiffSystem system;
    private final Tolerance tolerance;
    private final MethodChoice choice;
    private final double maximumStep;
    private final Counters counters;
    private final DormandPrince853 explicit;
    private final StepController explicitController = new StepController(8, 1.0 / 3, 6, false);
    private final StepController stiffController = new StepController(5, 0.2, 6, true);
    private final StiffnessWatch watch = new StiffnessWatch();
    private final InitialStep initialStep;
    private final StepReview review;
    private Rodas5P implicit;

    private double t;
    private final double[] y;
    private final double[] f;
    private double nextSize;
    private boolean stiffNow;
    private boolean failedByValue;
    private double lastError;
    private double end;
    private boolean switchPending;
    private final double[] mark = new double[MARK_SIZE];

    /**
     * @param review may ask for a shorter or a repeated step; null for none
     */
    public Integrator(StiffSystem system, Tolerance tolerance, MethodChoice choice, double maximumStep,
            Counters counters, StepReview review) {
        this.system = system;
        this.tolerance = tolerance;
        this.choice = choice;
        this.maximumStep = maximumStep;
        this.counters = counters;
        this.review = review;
        this.explicit = new DormandPrince853(system, tolerance);
        this.initialStep = new InitialStep(system, tolerance);
        this.y = new double[system.size()];
        this.f = new double[system.size()];
        this.stiffNow = choice == MethodChoice.STIFF;
    }

    /**
     * Starts a new stretch of the solution.
     *
     * @param state at {@code time}; copied
     * @param keepStepSize whether the solution goes on smoothly, so that the step size still suits
     */
    public void restart(double time, double[] state, boolean keepStepSize) {
        t = time;
        System.arraycopy(state, 0, y, 0, y.length);
        applySwitch();
        system.derivatives(t, y, f);
        if (implicit != null) {
            implicit.forgetJacobian();
        }
        if (!keepStepSize) {
            explicitController.reset();
            stiffController.reset();
            nextSize = hasFiniteDerivatives() ? initialStep.guess(t, y, f, method().errorOrder()) : 0;
        }
    }

    /** The derivatives at the start of the next step. Not a copy. */
    public double[] derivatives() {
        return f;
    }

    /** The state at the start of the next step. Not a copy. */
    public double[] state() {
        return y;
    }

    public boolean hasFiniteDerivatives() {
        for (double value : f) {
            if (!Double.isFinite(value)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Takes one step and keeps both its ends: until {@link #accept} or {@link #restart} the start is still known and
     * the step can be interpolated.
     *
     * @param limit time that must not be passed; the step ends exactly there when it comes near
     * @return false when no step size gives an acceptable error; see {@link #failedByValue()}
     */
    public boolean step(double limit) {
        double size = Math.min(nextSize, maximumStep);
        double least = Math.max(2 * Math.ulp(t), size * DEEPEST_CUT);
        boolean rejected = false;
        while (true) {
            boolean reaches = t + 1.01 * size >= limit;
            double tried = reaches ? limit - t : size;
            double error = attempt(tried);
            double factor = review == null || !(error <= 1) ? 1 : review.afterAttempt(t, tried, this);
            if (error <= 1 && factor == 1) {
                end = reaches ? limit : t + tried;
                complete(tried, error, rejected, reaches ? size : 0);
                return true;
            }
            counters.rejectedSteps++;
            rejected = true;
            if (factor == 1) {
                factor = review == null ? Double.NaN : review.afterRejection(tried, this);
            }
            if (Double.isNaN(factor)) {
                factor = Double.isFinite(error) ? controller().afterRejected(error) : SHRINK_ON_FAILURE;
            }
            size = tried * factor;
            if (size < least) {
                failedByValue = !Double.isFinite(error);
                lastError = error;
                return false;
            }
        }
    }

    /**
     * Replaces the last step by one of the given size from the same start, if its error is acceptable.
     *
     * @return whether it was; otherwise nothing is known of the step and {@link #step} must be called with this time
     *         as the limit
     */
    public boolean retake(double until) {
        double size = until - t;
        double error = attempt(size);
        if (!(error <= 1)) {
            counters.rejectedSteps++;
            nextSize = size * SHRINK_ON_FAILURE;
            return false;
        }
        method().finish();
        end = until;
        return true;
    }

    private double attempt(double size) {
        if (review != null) {
            review.beforeAttempt();
        }
        if (stiffNow) {
            counters.usedStiff = true;
        } else {
            counters.usedExplicit = true;
        }
        return method().attempt(t, y, f, size);
    }

    /** Tries the last step again, because the system has changed in the light of it. */
    public double attemptAgain(double size) {
        return method().attempt(t, y, f, size);
    }

    /** Makes the last try a step that can be interpolated, though it is not accepted yet. */
    public void finishAttempt(double size) {
        method().finish();
        end = t + size;
    }

    private void complete(double size, double error, boolean rejected, double wished) {
        counters.steps++;
        method().finish();
        double factor = controller().afterAccepted(size, error);
        nextSize = Math.max(size * (rejected ? Math.min(1, factor) : factor), wished);
        if (choice != MethodChoice.AUTOMATIC) {
            return;
        }
        double stiffness = method().stiffness();
        if (!stiffNow) {
            switchPending = watch.shouldBecomeImplicit(stiffness);
        } else {
            switchPending = watch.shouldBecomeExplicit(stiffness);
        }
    }

    /** Goes on from the end of the last step. */
    public void accept() {
        t = end;
        System.arraycopy(method().endState(), 0, y, 0, y.length);
        System.arraycopy(method().endDerivatives(), 0, f, 0, f.length);
        applySwitch();
    }

    private void applySwitch() {
        if (switchPending) {
            switchPending = false;
            stiffNow = !stiffNow;
            controller().reset();
        }
    }

    private StepMethod method() {
        if (!stiffNow) {
            return explicit;
        }
        if (implicit == null) {
            implicit = new Rodas5P(system, tolerance);
        }
        return implicit;
    }

    private StepController controller() {
        return stiffNow ? stiffController : explicitController;
    }

    /** Notes everything about the step to come that {@link #step} changes, for {@link #save()}. */
    public void mark() {
        mark[0] = t;
        mark[1] = nextSize;
        mark[2] = stiffNow ? 1 : 0;
        stiffController.save(mark, 3);
        watch.save(mark, 5);
    }

    /**
     * What is needed to take the step again that was taken after {@link #mark()}, besides the state and the
     * derivatives at its start.
     */
    public double[] save() {
        return mark.clone();
    }

    /**
     * Goes back to a mark.
     *
     * @param saved from {@link #save()}
     * @param state at the start of the step; copied
     * @param derivatives at the start of the step; copied
     */
    public void restore(double[] saved, double[] state, double[] derivatives) {
        t = saved[0];
        nextSize = saved[1];
        stiffNow = saved[2] != 0;
        stiffController.restore(saved, 3);
        watch.restore(saved, 5);
        System.arraycopy(state, 0, y, 0, y.length);
        System.arraycopy(derivatives, 0, f, 0, f.length);
        System.arraycopy(saved, 0, mark, 0, MARK_SIZE);
    }

    /** Start of the last step. */
    public double start() {
        return t;
    }

    /** End of the last step. */
    public double end() {
        return end;
    }

    /** The state inside the last step. @param out overwritten */
    public void interpolate(double time, double[] out) {
        if (time >= end) {
            System.arraycopy(method().endState(), 0, out, 0, out.length);
        } else if (time <= t) {
            System.arraycopy(y, 0, out, 0, out.length);
        } else {
            method().interpolate((time - t) / (end - t), out);
        }
    }

    /** The state at the end of the last step. Not a copy. */
    public double[] endState() {
        return method().endState();
    }

    /** The error scale of component i at the start of the step. */
    public double scale(int i) {
        return tolerance.scale(i, y[i], y[i]);
    }

    /** Whether the last failure came from values that were not finite. */
    public boolean failedByValue() {
        return failedByValue;
    }

    /** The component with the largest error in the last try. */
    public int worstComponent() {
        return method().worstComponent();
    }

    /** The error of the last failed try in units of the acceptable one. */
    public double lastError() {
        return lastError;
    }
}
