package paget.core.course;

/**
 * A step of cells from one population into another in the course of a run. All arrays have one value for each output
 * time.
 *
 * @param process    id of the process
 * @param flux       cells that take the step per time
 * @param waiting    mean time that a cell would wait for the step if nothing else happened to it: the population that
 *                   it starts from divided by the flux; NaN where nothing flows
 * @param efficiency share of the step in all that leaves the population that it starts from, which is the chance that a
 *                   cell takes this step rather than dying, failing or going elsewhere (competing risks with the hazards
 *                   of that moment); NaN where nothing leaves
 */
public record CascadeStep(String process, double[] flux, double[] waiting, double[] efficiency) {
}
