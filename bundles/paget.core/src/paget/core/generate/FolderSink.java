package paget.core.generate;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import paget.core.run.StagedFolder;

/** Writes files into a folder. They get their final names together, by {@link #commit()}. */
public final class FolderSink implements OutputSink, AutoCloseable {

    private final StagedFolder folder;
    private final SinkPaths paths = new SinkPaths();
    private final List<String> written = new ArrayList<>();

    /**
     * @param target the folder; made when it is missing, with its parents
     * @throws IOException when it cannot be written
     */
    public FolderSink(Path target) throws IOException {
        folder = new StagedFolder(target);
    }

    @Override
    public OutputStream open(String path) throws IOException {
        paths.claim(path);
        written.add(path);
        return new BufferedOutputStream(Files.newOutputStream(folder.file(path)));
    }

    /** Paths written so far, in order. */
    public List<String> written() {
        return List.copyOf(written);
    }

    /** Gives all files their final names. Files of those names that were there before are replaced. */
    public void commit() throws IOException {
        folder.commit();
    }

    /** Removes what has not been committed. */
    @Override
    public void close() throws IOException {
        folder.close();
    }
}
