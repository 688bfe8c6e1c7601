package paget.store.internal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

import paget.core.store.RunStoreException;

/** Numbers as bytes: float64, little-endian, compressed with zlib (RFC 1950), so that other tools read them easily. */
final class NumberBlob {

    private static final int CHUNK = 8192;

    private NumberBlob() {
    }

    static byte[] of(double[] numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asDoubleBuffer().put(numbers);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(bytes.array());
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(CHUNK);
            byte[] chunk = new byte[CHUNK];
            while (!deflater.finished()) {
                out.write(chunk, 0, deflater.deflate(chunk));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /**
     * Reads numbers back.
     *
     * @param count how many there must be
     * @throws RunStoreException when the bytes are something else
     */
    static double[] read(byte[] blob, int count) {
        byte[] bytes = new byte[count * Double.BYTES];
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(blob);
            int length = 0;
            while (length < bytes.length) {
                int more = inflater.inflate(bytes, length, bytes.length - length);
                if (more == 0) {
                    throw new RunStoreException("A row of the store holds fewer numbers than it should.");
                }
                length += more;
            }
            double[] numbers = new double[count];
            ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer().get(numbers);
            return numbers;
        } catch (DataFormatException e) {
            throw new RunStoreException("A row of the store is damaged: " + e.getMessage() + ".", e);
        } finally {
            inflater.end();
        }
    }
}
