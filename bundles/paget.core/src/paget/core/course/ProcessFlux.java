package paget.core.course;

/**
 * How fast a process goes: the rate of its reaction, less that of a reaction of its own that undoes it, such as crowding.
 *
 * @param process id of the process
 * @param cells   whether it changes populations
 * @param values  per time in base units, one for each output time; NaN where the result does not tell
 */
public record ProcessFlux(String process, boolean cells, double[] values) {
}
