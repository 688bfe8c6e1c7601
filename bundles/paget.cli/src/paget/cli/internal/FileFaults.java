package paget.cli.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;

/** Says what is wrong with a file or its disk. */
final class FileFaults {

    private FileFaults() {
    }

    /** One sentence for the user. */
    static String sentence(IOException e) {
        if (String.valueOf(e.getMessage()).contains("No space left")) {
            return "The disk is full, and nothing incomplete was left on it; make room, or write to another disk.";
        }
        if (!(e instanceof FileSystemException file)) {
            return "Reading or writing failed: " + e.getMessage() + ".";
        }
        String name = "\"" + file.getFile() + "\"";
        return switch (file) {
            case FileAlreadyExistsException exists -> name + " is a file where a folder is needed.";
            case AccessDeniedException denied -> name + " may not be written.";
            default -> name + " cannot be written"
                    + (file.getReason() == null ? "." : ": " + file.getReason() + ".");
        };
    }
}
