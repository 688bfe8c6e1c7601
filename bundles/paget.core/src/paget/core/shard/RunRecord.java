package paget.core.shard;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

import paget.core.study.ReplicateRunner.Result;
import paget.sim.ObservableInfo;
import paget.sim.run.RunStatistics;
import paget.sim.run.Trajectory;

/** One run in a shard's file: the bits of every number. */
final class RunRecord {

    /** Length of the id of a simulation. */
    static final int KEY_LENGTH = 64;

    private RunRecord() {
    }

    static void write(DataOutput out, String key, long replicate, Result result) throws IOException {
        if (key.length() != KEY_LENGTH) {
            throw new IllegalArgumentException("not the id of a simulation: " + key);
        }
        out.writeBytes(key);
        out.writeLong(replicate);
        RunStatistics s = result.statistics();
        out.writeUTF(s.method());
        for (long number : new long[] {s.events(), s.steps(), s.rejectedSteps(), s.evaluations(), s.jacobians()}) {
            out.writeLong(number);
        }
        Trajectory t = result.trajectory();
        out.writeInt(t.rows());
        out.writeInt(t.columns());
        for (int row = 0; row < t.rows(); row++) {
            out.writeDouble(t.time(row));
            for (int column = 0; column < t.columns(); column++) {
                out.writeDouble(t.value(row, column));
            }
        }
    }

    /** What follows the key and the number of the replicate. */
    static Result read(DataInput in, List<ObservableInfo> observables) throws IOException {
        RunStatistics statistics = new RunStatistics(in.readUTF(), in.readLong(), in.readLong(), in.readLong(),
                in.readLong(), in.readLong());
        int rows = in.readInt();
        double[] values = new double[in.readInt()];
        if (values.length != observables.size()) {
            throw new IOException("a run with " + values.length + " results where there are " + observables.size());
        }
        Trajectory.Recorder recorder = new Trajectory.Recorder(observables, rows);
        for (int row = 0; row < rows; row++) {
            double time = in.readDouble();
            for (int column = 0; column < values.length; column++) {
                values[column] = in.readDouble();
            }
            recorder.accept(time, values);
        }
        return new Result(recorder.trajectory(), statistics, true);
    }

    /** Passes over the same; returns nothing. */
    static void skip(DataInput in) throws IOException {
        in.skipBytes(in.readUnsignedShort());
        in.skipBytes(5 * Long.BYTES);
        long rows = in.readInt();
        long bytes = rows * (1L + in.readInt()) * Double.BYTES;
        while (bytes > 0) {
            int passed = in.skipBytes((int) Math.min(bytes, Integer.MAX_VALUE));
            if (passed == 0) {
                throw new IOException("the file ends within a run");
            }
            bytes -= passed;
        }
    }
}
