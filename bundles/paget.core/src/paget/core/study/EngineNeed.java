package paget.core.study;

/** What a study asks of an engine. */
public enum EngineNeed {
    /** One run says it all. */
    DETERMINISTIC,
    /** Replicates have to differ. */
    STOCHASTIC
}
