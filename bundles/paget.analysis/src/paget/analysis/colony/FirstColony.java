package paget.analysis.colony;

import java.util.Arrays;

import paget.sim.random.RandomStream;

/**
 * When does the first of many colonies reach a size? Founders arrive at given times; each grows on its own. A population
 * model adds all colonies up, which reach a size together earlier than any one of them; this takes them apart again.
 */
public final class FirstColony {

    private static final int CHANNEL = 0xc010;

    private final BirthDeathColony colony;
    private final long size;

    public FirstColony(BirthDeathColony colony, long size) {
        this.colony = colony;
        this.size = size;
    }

    /**
     * Draws the time of the first colony of that size.
     *
     * @param times ascending times
     * @param founders number of founders that have arrived by each time, not falling; those between two times arrived
     *        at any moment between them with equal chance
     * @return NaN when none reached the size by the last time
     */
    public double draw(double[] times, double[] founders, long seed, long replicate) {
        RandomStream random = RandomStream.of(seed, replicate, CHANNEL);
        double first = times[times.length - 1];
        boolean found = false;
        for (int i = 1; i < times.length && times[i - 1] < first; i++) {
            int arrived = (int) Math.round(founders[i] - founders[i - 1]);
            double[] arrivals = new double[Math.max(0, arrived)];
            Arrays.setAll(arrivals, a -> random.nextDouble());
            for (double part : arrivals) {
                double start = times[i - 1] + part * (times[i] - times[i - 1]);
                double time = start + colony.timeToReach(size, first - start, random);
                if (time <= first) {
                    first = time;
                    found = true;
                }
            }
        }
        return found ? first : Double.NaN;
    }
}
