package paget.sim.run;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

import paget.sim.SimulationException;

/**
 * Reads what {@link StateWriter} wrote, in the same order. All methods throw a {@link SimulationException} with
 * code {@code CHECKPOINT} when the bytes end early or a length is absurd.
 */
public final class StateReader {

    private final ByteBuffer in;

    /** @param bytes are read where they are and must not change */
    public StateReader(byte[] bytes) {
        this.in = ByteBuffer.wrap(bytes);
    }

    private <T> T get(Function<ByteBuffer, T> read) {
        try {
            return read.apply(in);
        } catch (BufferUnderflowException e) {
            throw new SimulationException(SimulationException.Code.CHECKPOINT, "", Double.NaN, Double.NaN,
                    "The checkpoint's state is not what this engine writes.", e);
        }
    }

    public double real() {
        return get(ByteBuffer::getDouble);
    }

    public long whole() {
        return get(ByteBuffer::getLong);
    }

    public boolean flag() {
        return get(ByteBuffer::get) != 0;
    }

    public String text() {
        return get(from -> {
            byte[] text = new byte[Short.toUnsignedInt(from.getShort())];
            from.get(text);
            return new String(text, StandardCharsets.UTF_8);
        });
    }

    public double[] reals() {
        return get(from -> {
            double[] values = new double[length(from)];
            from.asDoubleBuffer().get(values);
            from.position(from.position() + values.length * Double.BYTES);
            return values;
        });
    }

    public long[] wholes() {
        return get(from -> {
            long[] values = new long[length(from)];
            from.asLongBuffer().get(values);
            from.position(from.position() + values.length * Long.BYTES);
            return values;
        });
    }

    private static int length(ByteBuffer from) {
        int length = from.getInt();
        if (length < 0 || length > from.remaining() / Long.BYTES) {
            throw new BufferUnderflowException();
        }
        return length;
    }
}
