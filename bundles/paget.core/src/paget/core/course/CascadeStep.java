package paget.core.course;

/**
 * A step of cells from one population into another in the course of a run. All arrays have one value for each output
 * time.
 *
 * @param process    id of the process
 * @param flux       cells that take the step per time
 * @param waiting    mean time that a cell stays in the population that it starts from, whatever ends its stay: the
 *                   population divided by all that leaves it (J. D. C. Little 1961); NaN where nothing leaves
 * @param efficiency share of the step in all that leaves the population that it starts from, which is the chance that a
 *                   cell takes this step rather than dying, failing or going elsewhere (competing risks with the hazards
 *                   of that moment); NaN where nothing leaves
 */
public record CascadeStep(String process, double[] flux, double[] waiting, double[] efficiency) {
}
