package paget.analysis.colony;

import paget.sim.random.RandomStream;

/**
 * A colony that starts with one cell; every cell divides at the birth rate and dies at the death rate, independently of
 * the others (the linear birth–death process; N. T. J. Bailey, The Elements of Stochastic Processes, chapter 8).
 *
 * @param birth births a cell and unit of time, above zero
 * @param death deaths a cell and unit of time, not negative
 */
public record BirthDeathColony(double birth, double death) {

    public BirthDeathColony {
        if (!(birth > 0) || !(death >= 0) || Double.isInfinite(birth) || Double.isInfinite(death)) {
            throw new IllegalArgumentException("no colony grows at the rates " + birth + " and " + death);
        }
    }

    /** The chance that the colony dies out some day: min(1, d/b). */
    public double extinction() {
        return Math.min(1, death / birth);
    }

    /**
     * Draws the time at which the colony first has {@code size} cells, event by event.
     *
     * @param size at least 1
     * @param latest times beyond it do not matter
     * @return infinite when the colony dies out or is too late
     */
    public double timeToReach(long size, double latest, RandomStream random) {
        double total = birth + death;
        double up = birth / total;
        long cells = 1;
        double time = 0;
        while (cells < size) {
            if (cells == 0) {
                return Double.POSITIVE_INFINITY;
            }
            time += random.nextExponential() / (cells * total);
            if (time > latest) {
                return Double.POSITIVE_INFINITY;
            }
            cells += random.nextDouble() < up ? 1 : -1;
        }
        return time;
    }
}
