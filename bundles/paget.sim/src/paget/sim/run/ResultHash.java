package paget.sim.run;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 over rows in order: each time and its values as big-endian IEEE 754 doubles, every NaN as the one canonical
 * NaN. The same numbers give the same hash on every machine.
 */
public final class ResultHash implements TrajectorySink {

    private final MessageDigest digest;
    private ByteBuffer buffer = ByteBuffer.allocate(1024);

    public ResultHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    @Override
    public void accept(double time, double[] values) {
        int needed = (values.length + 1) * Double.BYTES;
        if (buffer.capacity() < needed) {
            buffer = ByteBuffer.allocate(needed);
        }
        buffer.clear();
        buffer.putLong(Double.doubleToLongBits(time));
        for (double value : values) {
            buffer.putLong(Double.doubleToLongBits(value));
        }
        digest.update(buffer.array(), 0, needed);
    }

    /** Adds all rows of a trajectory. */
    public ResultHash add(Trajectory trajectory) {
        double[] row = new double[trajectory.columns()];
        for (int i = 0; i < trajectory.rows(); i++) {
            for (int j = 0; j < row.length; j++) {
                row[j] = trajectory.value(i, j);
            }
            accept(trajectory.time(i), row);
        }
        return this;
    }

    /** Ends the hash: 64 lower-case hexadecimal digits. */
    public String finish() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
