package paget.ui.internal.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/** Tells one state of a file from another. A file that is not there, or cannot be looked at, has size -1. */
record FileStamp(long size, FileTime modified) {
    private static final FileStamp NONE = new FileStamp(-1, FileTime.fromMillis(0));

    static FileStamp of(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileStamp(attributes.size(), attributes.lastModifiedTime());
        } catch (IOException e) {
            // What is the matter with the file is said when it is read or written.
            return NONE;
        }
    }
}
