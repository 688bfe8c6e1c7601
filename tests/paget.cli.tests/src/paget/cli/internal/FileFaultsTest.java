package paget.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;

import org.junit.jupiter.api.Test;

class FileFaultsTest {

    private static final String FULL = "The disk is full, and nothing incomplete was left on it; make room, or write to another disk.";

    @Test
    void aFullDisk() {
        // The texts of Linux for ENOSPC, from a stream and from a channel or a move of a file.
        assertEquals(FULL, FileFaults.sentence(new IOException("No space left on device")));
        assertEquals(FULL, FileFaults.sentence(new FileSystemException("out/run.json", null, "No space left on device")));
    }

    @Test
    void whatMayNotBeWritten() {
        assertEquals("\"out\" may not be written.", FileFaults.sentence(new AccessDeniedException("out")));
        assertEquals("\"out\" is a file where a folder is needed.", FileFaults.sentence(new FileAlreadyExistsException("out")));
        assertEquals("\"out\" cannot be written: Read-only file system.",
                FileFaults.sentence(new FileSystemException("out", null, "Read-only file system")));
    }

    @Test
    void whatHasNoName() {
        assertEquals("Reading or writing failed: Connection reset.", FileFaults.sentence(new IOException("Connection reset")));
    }
}
