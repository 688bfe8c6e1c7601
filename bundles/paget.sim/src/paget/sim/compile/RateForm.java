package paget.sim.compile;

/** Which of a reaction's two expressions is compiled. */
public enum RateForm {
    /** {@link paget.sim.network.Reaction#rate()}, for real-valued populations. */
    RATE,
    /** {@link paget.sim.network.Reaction#discreteRate()}, for whole-numbered populations. */
    PROPENSITY
}
