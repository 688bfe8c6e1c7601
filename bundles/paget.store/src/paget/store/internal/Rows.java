package paget.store.internal;

import paget.core.store.SimulationKey;
import paget.sim.run.Trajectory;

/** The rows of a run as one blob, column after column; the times are those of the settings. */
final class Rows {

    private Rows() {
    }

    /** @throws IllegalStateException when the rows are not at the output times, which every engine has to keep to */
    static byte[] of(SimulationKey key, Trajectory trajectory) {
        int rows = trajectory.rows();
        if (rows > key.settings().outputCount()) {
            throw new IllegalStateException("the engine " + key.engine() + " wrote " + rows + " rows for "
                    + key.settings().outputCount() + " output times");
        }
        double[] numbers = new double[rows * trajectory.columns()];
        for (int row = 0; row < rows; row++) {
            if (trajectory.time(row) != key.settings().outputTime(row)) {
                throw new IllegalStateException("the engine " + key.engine() + " wrote a row at "
                        + trajectory.time(row) + " in place of " + key.settings().outputTime(row));
            }
            for (int column = 0; column < trajectory.columns(); column++) {
                numbers[column * rows + row] = trajectory.value(row, column);
            }
        }
        return NumberBlob.of(numbers);
    }

    static Trajectory read(SimulationKey key, byte[] blob, int rows) {
        int columns = key.columns().size();
        double[] numbers = NumberBlob.read(blob, rows * columns);
        Trajectory.Recorder recorder = new Trajectory.Recorder(key.columns(), rows);
        double[] values = new double[columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                values[column] = numbers[column * rows + row];
            }
            recorder.accept(key.settings().outputTime(row), values);
        }
        return recorder.trajectory();
    }
}
