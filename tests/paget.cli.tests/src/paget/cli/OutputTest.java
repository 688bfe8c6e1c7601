package paget.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import org.junit.jupiter.api.Test;

import paget.cli.internal.WatchedOutput;

class OutputTest {

    private static WatchedOutput failing(String message) {
        return new WatchedOutput(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        });
    }

    @Test
    void aReaderWhoHasSeenEnoughIsNoFailure() throws IOException {
        WatchedOutput output = failing("Broken pipe");
        output.write(1);
        output.write(2);
        output.flush();
        assertNull(output.failure());
    }

    @Test
    void aFullDiskIsOne() throws IOException {
        WatchedOutput output = failing("No space left on device");
        output.write(1);
        assertEquals("No space left on device", output.failure());
    }

    @Test
    void allElsePassesThrough() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WatchedOutput output = new WatchedOutput(bytes);
        output.write(new byte[] {1, 2, 3}, 1, 2);
        output.write(7);
        output.flush();
        assertEquals(3, bytes.size());
        assertNull(output.failure());
    }
}
