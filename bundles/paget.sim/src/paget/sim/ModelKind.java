package paget.sim;

/** The forms in which a model can be run. A drawn model compiles to either. */
public enum ModelKind {
    /** Numbers in well-mixed places: a {@link paget.sim.network.ReactionNetwork}. */
    NETWORK,
    /** Cells in space: a {@link paget.sim.tissue.TissueModel}. */
    TISSUE
}
