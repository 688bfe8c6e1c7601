package paget.studies.exposure;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

import paget.sim.run.Trajectory;

/**
 * The highest level of a drug, which as a rule lies between two output times: the same run is written again with more rows
 * around the highest ones, until these change no more.
 */
final class Peaks {

    private static final int ROUNDS = 4;
    /** Parts into which the time between the neighbours of the highest row is divided. */
    private static final int PARTS = 24;
    private static final double CHANGE = 1e-7;

    private Peaks() {
    }

    /**
     * The same measures with the highest levels of the run.
     *
     * @param measured from the rows at the given times
     * @param times output times
     * @param run the run at other output times, which ascend to the same end
     */
    static List<Measured> of(List<Measured> measured, double[] times, Function<double[], Trajectory> run) {
        List<Measured> best = measured;
        double[] grid = times;
        for (int round = 0; round < ROUNDS; round++) {
            double[] finer = around(best, grid);
            Trajectory trajectory = run.apply(finer);
            List<Measured> better = best.stream().map(one -> higher(one, trajectory)).toList();
            boolean settled = true;
            for (int i = 0; i < best.size(); i++) {
                double before = best.get(i).exposure().maximum();
                settled &= better.get(i).exposure().maximum() - before <= CHANGE * before;
            }
            best = better;
            if (settled) {
                break;
            }
            grid = finer;
        }
        return best;
    }

    private static double[] around(List<Measured> measured, double[] grid) {
        TreeSet<Double> times = new TreeSet<>(List.of(grid[0], grid[grid.length - 1]));
        for (Measured one : measured) {
            int at = 0;
            while (at < grid.length - 1 && grid[at] < one.exposure().timeOfMaximum()) {
                at++;
            }
            double from = grid[Math.max(0, at - 1)];
            double to = grid[Math.min(grid.length - 1, at + 1)];
            for (int i = 0; i <= PARTS; i++) {
                times.add(i == PARTS ? to : from + (to - from) * i / PARTS);
            }
            // The highest row itself, whose level is known.
            times.add(grid[at]);
        }
        return times.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static Measured higher(Measured one, Trajectory trajectory) {
        double[] levels = trajectory.column(one.levelId());
        int highest = 0;
        for (int i = 1; i < levels.length; i++) {
            highest = levels[i] > levels[highest] ? i : highest;
        }
        return levels[highest] > one.exposure().maximum()
                ? one.withExposure(one.exposure().withMaximum(levels[highest], trajectory.time(highest))) : one;
    }
}
