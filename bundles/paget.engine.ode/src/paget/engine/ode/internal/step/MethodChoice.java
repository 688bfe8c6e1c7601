package paget.engine.ode.internal.step;

/** Which method integrates. */
public enum MethodChoice {
    /** Starts explicitly and goes over to the implicit method and back as stiffness comes and goes. */
    AUTOMATIC,
    /** {@link DormandPrince853} throughout. */
    EXPLICIT,
    /** {@link Rodas5P} throughout. */
    STIFF
}
