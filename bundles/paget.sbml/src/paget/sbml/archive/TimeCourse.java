package paget.sbml.archive;

/**
 * A uniform time course from time 0.
 *
 * @param end end time, in the model's unit of time
 * @param points number of output times, both ends included
 */
public record TimeCourse(double end, int points) {
}
