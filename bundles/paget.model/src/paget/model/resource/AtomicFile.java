package paget.model.resource;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * Replaces the content of a file so that at every moment the file has its old or its new content whole: the new one is
 * written beside it and moved over it. What was there before stays as a backup, whose name ends in {@code ~}.
 */
final class AtomicFile {

    /** Writes bytes to a new file and has the disk confirm them. */
    interface Output {

        /** Fails where the bytes cannot be stored in full. */
        void write(Path file, byte[] bytes) throws IOException;
    }

    private static final Set<PosixFilePermission> WRITERS = EnumSet.of(PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private final Output output;

    AtomicFile() {
        this(AtomicFile::writeThrough);
    }

    AtomicFile(Output output) {
        this.output = output;
    }

    /**
     * Writes a file; one that has the bytes already is left alone.
     *
     * @throws ModelFileException where that is not possible; the file is then as it was
     */
    void write(Path file, byte[] bytes) throws ModelFileException {
        Path name = file.getFileName();
        try {
            // Through a link the file that it points to is replaced, not the link.
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            refuse(target, name);
            if (Files.exists(target) && Files.size(target) == bytes.length && Arrays.equals(Files.readAllBytes(target), bytes)) {
                return;
            }
            replace(target, bytes);
        } catch (ModelFileException e) {
            throw e;
        } catch (IOException e) {
            throw new ModelFileException("file.not-written", "\"" + name + "\" was not saved, because " + reason(e)
                    + "; the file is as it was.", e);
        }
    }

    private static void refuse(Path target, Path name) throws IOException {
        if (Files.isDirectory(target)) {
            throw new ModelFileException("file.folder", "\"" + name + "\" is a folder; choose a file name to save the model.",
                    null);
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new ModelFileException("file.special", "\"" + name + "\" is not an ordinary file; choose another name.", null);
        }
        Path folder = target.getParent();
        if (!Files.isDirectory(folder)) {
            throw new ModelFileException("file.no-folder", "The folder \"" + folder
                    + "\" does not exist; create it or choose another.", null);
        }
        if (Files.exists(target) && isReadOnly(target)) {
            throw new ModelFileException("file.read-only",
                    "\"" + name + "\" is write-protected; allow writing or save under another name.", null);
        }
    }

    /** By its permissions too: an administrator may write everywhere, but a protected file is meant to stay. */
    private static boolean isReadOnly(Path file) throws IOException {
        if (!Files.isWritable(file)) {
            return true;
        }
        return Files.getFileStore(file).supportsFileAttributeView("posix")
                && Files.getPosixFilePermissions(file).stream().noneMatch(WRITERS::contains);
    }

    private void replace(Path target, byte[] bytes) throws IOException {
        Path temporary = beside(target);
        try {
            output.write(temporary, bytes);
            if (Files.exists(target)) {
                copyPermissions(target, temporary);
                backUp(target);
            }
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
        confirmFolder(target.getParent());
    }

    /** A free name in the same folder, where a move is atomic. */
    private static Path beside(Path target) {
        return target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        if (Files.getFileStore(to).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    private static void backUp(Path target) throws IOException {
        Path backup = target.resolveSibling(target.getFileName() + "~");
        Path copy = beside(target);
        try {
            Files.copy(target, copy, StandardCopyOption.COPY_ATTRIBUTES);
            move(copy, backup);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void writeThrough(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** The move itself is kept only when the folder is; not every system can open one. */
    private static void confirmFolder(Path folder) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(folder, StandardOpenOption.READ);
        } catch (AccessDeniedException e) {
            return;
        }
        try (channel) {
            channel.force(true);
        }
    }

    private static String reason(IOException e) {
        String told = e instanceof FileSystemException f && f.getReason() != null ? f.getReason()
                : String.valueOf(e.getMessage());
        return switch (e) {
            case AccessDeniedException a -> "writing is not allowed in its folder";
            case NoSuchFileException n -> "its folder has gone";
            default -> {
                String lower = told.toLowerCase();
                yield lower.contains("no space") ? "the disk is full"
                        : lower.contains("read-only") ? "the disk is read-only"
                        : lower.contains("quota") ? "your disk quota is used up" : "of an error of the disk (" + told + ")";
            }
        };
    }
}
