package paget.core.generate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps files in memory, for previews and for archives within archives. */
public final class MemorySink implements OutputSink {

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final SinkPaths paths = new SinkPaths();

    @Override
    public OutputStream open(String path) {
        paths.claim(path);
        return new ByteArrayOutputStream() {
            @Override
            public void close() throws IOException {
                super.close();
                files.put(path, toByteArray());
            }
        };
    }

    /** The content of each file by path, in the order in which they were ended. */
    public Map<String, byte[]> files() {
        return Collections.unmodifiableMap(files);
    }

    /** A file as text in UTF-8. */
    public String text(String path) {
        byte[] content = files.get(path);
        if (content == null) {
            throw new IllegalArgumentException("there is no file " + path + " among " + files.keySet());
        }
        return new String(content, StandardCharsets.UTF_8);
    }

    /** Writes all files into another sink. */
    public void copyTo(OutputSink sink) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            try (OutputStream out = sink.open(file.getKey())) {
                out.write(file.getValue());
            }
        }
    }
}
