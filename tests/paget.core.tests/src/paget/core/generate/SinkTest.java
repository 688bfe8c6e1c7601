package paget.core.generate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SinkTest {

    @Test
    void filesAppearTogetherOnCommit(@TempDir Path folder) throws IOException {
        try (FolderSink sink = new FolderSink(folder)) {
            sink.write("config/settings.xml", "<a/>");
            sink.write("cells.csv", "x,y\n");
            assertFalse(Files.exists(folder.resolve("cells.csv")));
            sink.commit();
            assertEquals(List.of("config/settings.xml", "cells.csv"), sink.written());
        }
        assertEquals("<a/>", Files.readString(folder.resolve("config/settings.xml")));
        assertEquals(List.of("cells.csv", "config"), names(folder));
    }

    @Test
    void withoutCommitNothingIsLeft(@TempDir Path parent) throws IOException {
        Path folder = parent.resolve("a/b");
        try (FolderSink sink = new FolderSink(folder)) {
            sink.write("half.txt", "half");
        }
        assertFalse(Files.exists(folder));
    }

    @Test
    void othersFilesStay(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        try (FolderSink sink = new FolderSink(folder)) {
            sink.write("half.txt", "half");
        }
        assertEquals(List.of("mine.txt"), names(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/etc/passwd", "../up", "a/../../up", "a//b", "a/", "C:\\x", "a\\b", "./a"})
    void pathsStayBelowTheRoot(String path) throws IOException {
        try (ZipSink sink = new ZipSink(new ByteArrayOutputStream())) {
            assertThrows(IllegalArgumentException.class, () -> sink.open(path));
        }
    }

    @Test
    void noFileIsWrittenTwice() throws IOException {
        try (ZipSink sink = new ZipSink(new ByteArrayOutputStream())) {
            sink.write("a.txt", "1");
            assertThrows(IllegalArgumentException.class, () -> sink.write("A.TXT", "2"));
        }
    }

    @Test
    void anArchiveDependsOnItsContentOnly() throws IOException {
        byte[] archive = archive();
        assertArrayEquals(archive, archive());
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            assertEquals("b/c.txt", zip.getNextEntry().getName());
            assertEquals("é", new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            assertEquals("a.txt", zip.getNextEntry().getName());
        }
    }

    private static byte[] archive() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipSink sink = new ZipSink(bytes)) {
            sink.write("b/c.txt", "é");
            sink.write("a.txt", "");
        }
        return bytes.toByteArray();
    }

    private static List<String> names(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            List<String> names = entries.map(p -> p.getFileName().toString()).sorted().toList();
            assertTrue(names.stream().noneMatch(n -> n.startsWith(".")), names::toString);
            return names;
        }
    }
}
