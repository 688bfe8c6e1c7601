package paget.studies.survival;

import paget.sim.run.Trajectory;

/** When a result first reaches a level. */
public final class FirstTime {

    private FirstTime() {
    }

    /**
     * The first time at which a column is at least the level, by linear interpolation between rows.
     *
     * @param from rows before this time do not count
     * @return NaN when it never is
     */
    public static double of(Trajectory trajectory, int column, double level, double from) {
        for (int row = 0; row < trajectory.rows(); row++) {
            double value = trajectory.value(row, column);
            if (trajectory.time(row) >= from && value >= level) {
                if (row == 0 || trajectory.time(row - 1) < from) {
                    return trajectory.time(row);
                }
                double before = trajectory.value(row - 1, column);
                double part = value == before ? 1 : (level - before) / (value - before);
                return trajectory.time(row - 1) + part * (trajectory.time(row) - trajectory.time(row - 1));
            }
        }
        return Double.NaN;
    }
}
