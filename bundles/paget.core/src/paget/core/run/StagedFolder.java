package paget.core.run;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder that is filled in two steps: files are written into a hidden folder inside it and moved to their final
 * names together, so that nothing half-written ever bears a final name.
 */
public final class StagedFolder implements AutoCloseable {

    private static final String PREFIX = ".paget-unfinished-";

    private final Path target;
    private final Path stage;
    private final boolean made;

    /**
     * @param target the folder; made when it is missing, with its parents
     * @throws IOException when it cannot be made or written, or a file is in its place
     */
    public StagedFolder(Path target) throws IOException {
        this.target = target;
        made = Files.notExists(target);
        Files.createDirectories(target);
        stage = Files.createTempDirectory(target, PREFIX);
    }

    /** The place to write a file to for now; its folder exists. */
    public Path file(String path) throws IOException {
        Path file = stage.resolve(path);
        Files.createDirectories(file.getParent());
        return file;
    }

    /** Moves all files to their final names, replacing earlier ones; the file named last is moved last. */
    public void commit(String last) throws IOException {
        List<Path> files = new ArrayList<>();
        try (var walk = Files.walk(stage)) {
            walk.filter(Files::isRegularFile).sorted().forEach(files::add);
        }
        Path lastFile = stage.resolve(last);
        if (files.remove(lastFile)) {
            files.add(lastFile);
        }
        for (Path file : files) {
            Path end = target.resolve(stage.relativize(file));
            Files.createDirectories(end.getParent());
            Files.move(file, end, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
        removeStage();
    }

    /** Moves all files to their final names, replacing earlier ones. */
    public void commit() throws IOException {
        commit("");
    }

    /** Removes what has not been moved, and the folder itself when it was made for nothing. */
    @Override
    public void close() throws IOException {
        removeStage();
        if (made && isEmpty(target)) {
            Files.delete(target);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return false;
        }
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private void removeStage() throws IOException {
        if (Files.exists(stage)) {
            Files.walkFileTree(stage, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                    Files.delete(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
        }
    }
}
