package paget.sim.run;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Collects numbers into the bytes of a checkpoint's state. */
public final class StateWriter {

    private static final int FIRST_CAPACITY = 1024;
    private static final int LONGEST_TEXT = 0xFFFF;
    private static final int LARGEST = Integer.MAX_VALUE - 64;

    private ByteBuffer bytes = ByteBuffer.allocate(FIRST_CAPACITY);

    /** Makes room for so many bytes more, which states of known size need only once. */
    public StateWriter reserve(long more) {
        long wanted = bytes.position() + more;
        if (wanted > bytes.capacity()) {
            if (wanted > LARGEST) {
                throw new IllegalStateException("A state of " + wanted + " bytes is larger than an array can be.");
            }
            int room = (int) Math.max(wanted, Math.min(LARGEST, bytes.capacity() * 2L));
            bytes = ByteBuffer.wrap(Arrays.copyOf(bytes.array(), room)).position(bytes.position());
        }
        return this;
    }

    public StateWriter add(double value) {
        reserve(Double.BYTES).bytes.putDouble(value);
        return this;
    }

    public StateWriter add(long value) {
        reserve(Long.BYTES).bytes.putLong(value);
        return this;
    }

    public StateWriter add(boolean value) {
        reserve(1).bytes.put((byte) (value ? 1 : 0));
        return this;
    }

    /**
     * Length in bytes, as two bytes, and UTF-8.
     *
     * @throws IllegalArgumentException when that is longer than 65,535 bytes
     */
    public StateWriter add(String value) {
        byte[] text = value.getBytes(StandardCharsets.UTF_8);
        if (text.length > LONGEST_TEXT) {
            throw new IllegalArgumentException("a text of " + text.length + " bytes is too long for a state");
        }
        reserve(Short.BYTES + text.length).bytes.putShort((short) text.length).put(text);
        return this;
    }

    /** Length and values. */
    public StateWriter add(double[] values) {
        return add(values, values.length);
    }

    /** The first so many values with their number before them. */
    public StateWriter add(double[] values, int count) {
        reserve(Integer.BYTES + (long) count * Double.BYTES).bytes.putInt(count).asDoubleBuffer()
                .put(values, 0, count);
        bytes.position(bytes.position() + count * Double.BYTES);
        return this;
    }

    /** Length and values. */
    public StateWriter add(long[] values) {
        return add(values, values.length);
    }

    /** The first so many values with their number before them. */
    public StateWriter add(long[] values, int count) {
        reserve(Integer.BYTES + (long) count * Long.BYTES).bytes.putInt(count).asLongBuffer().put(values, 0, count);
        bytes.position(bytes.position() + count * Long.BYTES);
        return this;
    }

    /** What was added; without a copy where it fills the room that was reserved. */
    public byte[] toBytes() {
        return bytes.hasRemaining() ? Arrays.copyOf(bytes.array(), bytes.position()) : bytes.array();
    }
}
