package paget.sim.run;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/** Collects numbers into the bytes of a checkpoint's state. */
public final class StateWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    /** Writes in sequence. */
    private interface Write {
        void to(DataOutputStream out) throws IOException;
    }

    private StateWriter put(Write write) {
        try {
            write.to(out);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory does not fail.", e);
        }
    }

    public StateWriter add(double value) {
        return put(o -> o.writeDouble(value));
    }

    public StateWriter add(long value) {
        return put(o -> o.writeLong(value));
    }

    public StateWriter add(boolean value) {
        return put(o -> o.writeBoolean(value));
    }

    public StateWriter add(String value) {
        return put(o -> o.writeUTF(value));
    }

    /** Length and values. */
    public StateWriter add(double[] values) {
        return put(o -> {
            o.writeInt(values.length);
            ByteBuffer all = ByteBuffer.allocate(Math.multiplyExact(values.length, Double.BYTES));
            all.asDoubleBuffer().put(values);
            o.write(all.array());
        });
    }

    /** Length and values. */
    public StateWriter add(long[] values) {
        return put(o -> {
            o.writeInt(values.length);
            ByteBuffer all = ByteBuffer.allocate(Math.multiplyExact(values.length, Long.BYTES));
            all.asLongBuffer().put(values);
            o.write(all.array());
        });
    }

    public byte[] toBytes() {
        return bytes.toByteArray();
    }
}
