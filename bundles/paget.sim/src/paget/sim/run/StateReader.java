package paget.sim.run;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

import paget.sim.SimulationException;

/**
 * Reads what {@link StateWriter} wrote, in the same order. All methods throw a {@link SimulationException} with
 * code {@code CHECKPOINT} when the bytes end early or a length is absurd.
 */
public final class StateReader {

    private final DataInputStream in;

    public StateReader(byte[] bytes) {
        this.in = new DataInputStream(new ByteArrayInputStream(bytes));
    }

    /** Reads in sequence. */
    private interface Read<T> {
        T from(DataInputStream in) throws IOException;
    }

    private <T> T get(Read<T> read) {
        try {
            return read.from(in);
        } catch (IOException e) {
            throw new SimulationException(SimulationException.Code.CHECKPOINT, "", Double.NaN, Double.NaN,
                    "The checkpoint's state is not what this engine writes.", e);
        }
    }

    public double real() {
        return get(DataInputStream::readDouble);
    }

    public long whole() {
        return get(DataInputStream::readLong);
    }

    public boolean flag() {
        return get(DataInputStream::readBoolean);
    }

    public String text() {
        return get(i -> i.readUTF());
    }

    public double[] reals() {
        return get(i -> {
            double[] values = new double[length(i)];
            ByteBuffer.wrap(i.readNBytes(values.length * Double.BYTES)).asDoubleBuffer().get(values);
            return values;
        });
    }

    public long[] wholes() {
        return get(i -> {
            long[] values = new long[length(i)];
            ByteBuffer.wrap(i.readNBytes(values.length * Long.BYTES)).asLongBuffer().get(values);
            return values;
        });
    }

    private static int length(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available() / Long.BYTES) {
            throw new IOException("There are no " + length + " numbers left.");
        }
        return length;
    }
}
