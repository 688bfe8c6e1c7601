package paget.core.generate;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes files into a zip archive whose bytes depend on their names, order and content only. */
public final class ZipSink implements OutputSink, AutoCloseable {

    /**
     * Close to the first moment that the format can express. For that moment itself Java writes a second time stamp, which
     * depends on the time zone of the machine.
     */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;
    private final SinkPaths paths = new SinkPaths();
    private boolean fileOpen;

    /** @param out receives the archive; closed with the sink */
    public ZipSink(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    @Override
    public OutputStream open(String path) throws IOException {
        if (fileOpen) {
            throw new IllegalStateException("the file before " + path + " is still open");
        }
        paths.claim(path);
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        fileOpen = true;
        return new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                if (fileOpen) {
                    fileOpen = false;
                    zip.closeEntry();
                }
            }
        };
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
