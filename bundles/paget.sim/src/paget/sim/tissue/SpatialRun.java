package paget.sim.tissue;

import paget.sim.run.Run;

/** A run of a {@link TissueModel} whose cells and fields can be looked at. */
public interface SpatialRun extends Run {

    /**
     * A copy of what is in a tissue now.
     *
     * @param tissue number of the tissue in {@link TissueModel#tissues()}
     */
    TissueSnapshot snapshot(int tissue);
}
