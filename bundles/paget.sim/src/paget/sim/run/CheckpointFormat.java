package paget.sim.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
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

    static byte[] write(Checkpoint checkpoint) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MARK);
            out.writeInt(VERSION);
            out.writeUTF(checkpoint.engine());
            out.writeUTF(checkpoint.engineVersion());
            out.writeUTF(checkpoint.modelHash());
            out.writeLong(checkpoint.seed());
            out.writeLong(checkpoint.replicate());
            out.writeDouble(checkpoint.time());
            byte[] state = checkpoint.state();
            out.writeInt(state.length);
            out.write(state);
            out.flush();
            out.writeLong(checksum(bytes.toByteArray(), bytes.size()));
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory does not fail.", e);
        }
        return bytes.toByteArray();
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
        crc.update(Arrays.copyOf(bytes, length));
        return crc.getValue();
    }

    private static SimulationException refuse(String message, Throwable cause) {
        return new SimulationException(SimulationException.Code.CHECKPOINT, "", Double.NaN, Double.NaN, message,
                cause);
    }
}
