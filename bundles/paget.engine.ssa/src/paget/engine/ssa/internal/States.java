package paget.engine.ssa.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import paget.sim.random.RandomStream;

/** Arrays and streams in checkpoints. */
final class States {

    private States() {
    }

    static void writeDoubles(DataOutput out, double[] values) throws IOException {
        out.writeInt(values.length);
        for (double value : values) {
            out.writeDouble(value);
        }
    }

    static double[] readDoubles(DataInput in) throws IOException {
        double[] values = new double[in.readInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readDouble();
        }
        return values;
    }

    static void writeStream(DataOutput out, RandomStream stream) throws IOException {
        long[] state = stream.state();
        out.writeInt(state.length);
        for (long value : state) {
            out.writeLong(value);
        }
    }

    static void readStream(DataInput in, RandomStream stream) throws IOException {
        long[] state = new long[in.readInt()];
        for (int i = 0; i < state.length; i++) {
            state[i] = in.readLong();
        }
        stream.restore(state);
    }

    /** A whole number next to a value, at random so that the mean stays; 0 for what is negative. */
    static double round(double value, RandomStream random) {
        double below = Math.floor(Math.max(0, value));
        return value > below && random.nextDouble() < value - below ? below + 1 : below;
    }
}
