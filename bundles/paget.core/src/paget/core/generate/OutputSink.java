package paget.core.generate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Where a generator's files go. */
public interface OutputSink {

    /**
     * Begins a file. One file is open at a time; closing the stream ends it.
     *
     * @param path path below the root with {@code /} between folders, such as {@code config/settings.xml}
     * @throws IllegalArgumentException when the path leaves the root, names a folder or was written before
     */
    OutputStream open(String path) throws IOException;

    /** Writes a whole text file in UTF-8. */
    default void write(String path, String text) throws IOException {
        try (OutputStream out = open(path)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
