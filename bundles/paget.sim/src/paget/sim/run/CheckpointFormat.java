package paget.sim.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

import paget.sim.SimulationException;

/**
 * The byte layout of checkpoints: mark, version, fields, state, and a CRC-32C over all of that.
 */
final class CheckpointFormat {

    private static final int MARK = 0x50474350;
    private static final int VERSION = 1;
    private static final int CHECKSUM_LENGTH = 8;

    private CheckpointFormat() {
    }

    /** @param state that of the checkpoint, which is not copied before it is written: states can be large */
    static byte[] write(Checkpoint checkpoint, byte[] state) {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(head)) {
            out.writeInt(MARK);
            out.writeInt(VERSION);
            out.writeUTF(checkpoint.engine());
            out.writeUTF(checkpoint.engineVersion());
            out.writeUTF(checkpoint.modelHash());
            out.writeLong(checkpoint.seed());
            out.writeLong(checkpoint.replicate());
            out.writeDouble(checkpoint.time());
            out.writeInt(state.length);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory does not fail.", e);
        }
        int length = Math.addExact(head.size(), state.length);
        ByteBuffer bytes = ByteBuffer.allocate(Math.addExact(length, CHECKSUM_LENGTH));
        bytes.put(head.toByteArray()).put(state);
        return bytes.putLong(checksum(bytes.array(), length)).array();
    }

    static Checkpoint read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != MARK) {
                throw refuse("This is no checkpoint.", null);
            }
            int version = in.readInt();
            if (version != VERSION) {
                throw refuse("The checkpoint has version " + version + ", but only " + VERSION + " is known.", null);
            }
            int length = bytes.length - CHECKSUM_LENGTH;
            DataInputStream end = new DataInputStream(
                    new ByteArrayInputStream(bytes, Math.max(0, length), CHECKSUM_LENGTH));
            if (length < 0 || end.readLong() != checksum(bytes, length)) {
                throw refuse("The checkpoint is damaged.", null);
            }
            String engine = in.readUTF();
            String engineVersion = in.readUTF();
            String modelHash = in.readUTF();
            long seed = in.readLong();
            long replicate = in.readLong();
            double time = in.readDouble();
            byte[] state = in.readNBytes(in.readInt());
            return new Checkpoint(engine, engineVersion, modelHash, seed, replicate, time, state);
        } catch (IOException e) {
            throw refuse("The checkpoint is damaged.", e);
        }
    }

    private static long checksum(byte[] bytes, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, length);
        return crc.getValue();
    }

    private static SimulationException refuse(String message, Throwable cause) {
        return new SimulationException(SimulationException.Code.CHECKPOINT, "", Double.NaN, Double.NaN, message,
                cause);
    }
}
