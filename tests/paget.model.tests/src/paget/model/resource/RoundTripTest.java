package paget.model.resource;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import paget.model.Organism;
import paget.model.SampleModel;

class RoundTripTest {

    private final ModelFiles files = new ModelFiles();

    @TempDir
    Path folder;

    @Test
    void loadingAndSavingChangesNoByte() throws IOException {
        byte[] first = files.toBytes(new SampleModel().organism);
        LoadResult loaded = files.load(first, "sample");
        assertEquals(List.of(), loaded.diagnostics());
        assertArrayEquals(first, files.toBytes(loaded.orThrow()));
    }

    @Test
    void loadedModelEqualsSavedOne() throws IOException {
        Organism saved = new SampleModel().organism;
        Organism loaded = files.load(files.toBytes(saved), "sample").orThrow();
        assertTrue(EcoreUtil.equals(saved, loaded));
    }

    @Test
    void sameModelBuiltTwiceGivesSameBytes() throws IOException {
        assertArrayEquals(files.toBytes(new SampleModel().organism), files.toBytes(new SampleModel().organism));
    }

    @Test
    void fileIsUtf8WithLineFeedsAndStatesVersionAndZeros() throws IOException {
        String text = new String(files.toBytes(new SampleModel().organism), StandardCharsets.UTF_8);
        assertTrue(text.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"), text);
        assertTrue(text.endsWith("</paget:Organism>\n"), text);
        assertFalse(text.contains("\r"));
        assertTrue(text.contains("formatVersion=\"1\""), text);
        assertTrue(text.contains("<initial value=\"0.0\" unit=\"nmol/L\"/>"), text);
        assertTrue(text.contains("Müller et al."), text);
    }

    @Test
    void referencesAreWrittenAsIds() throws IOException {
        String text = new String(files.toBytes(new SampleModel().organism), StandardCharsets.UTF_8);
        assertTrue(text.contains("source=\"Breast\"") || text.contains("source=\"breast\""), text);
        assertFalse(text.contains("//@"), text);
        assertFalse(text.contains("href="), text);
    }

    @Test
    void savingAnUnchangedModelDoesNotTouchTheFile() throws IOException {
        Path file = folder.resolve("m.paget");
        files.save(new SampleModel().organism, file);
        var before = Files.getLastModifiedTime(file);
        byte[] bytes = Files.readAllBytes(file);
        Organism loaded = files.load(file).orThrow();
        files.save(loaded, file);
        assertArrayEquals(bytes, Files.readAllBytes(file));
        assertEquals(before, Files.getLastModifiedTime(file));
        assertFalse(Files.exists(folder.resolve("m.paget~")));
    }

    @Test
    void savingAChangedModelKeepsABackup() throws IOException {
        Path file = folder.resolve("m.paget");
        files.save(new SampleModel().organism, file);
        byte[] before = Files.readAllBytes(file);
        Organism loaded = files.load(file).orThrow();
        loaded.setName("Another");
        files.save(loaded, file);
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("m.paget~")));
        assertEquals("Another", files.load(file).orThrow().getName());
        try (var all = Files.list(folder)) {
            assertEquals(2, all.count(), "nothing half-written is left");
        }
    }

    @Test
    void resourceSetLoadsAndSavesAtomically() throws IOException {
        Path file = folder.resolve("m.paget");
        files.save(new SampleModel().organism, file);
        Resource resource = files.resourceSet().getResource(URI.createFileURI(file.toString()), true);
        ((Organism) resource.getContents().getFirst()).setName("Through EMF");
        resource.save(null);
        assertTrue(Files.exists(folder.resolve("m.paget~")));
        assertEquals("Through EMF", files.load(file).orThrow().getName());
    }

    @Test
    void savingThroughALinkKeepsTheLink() throws IOException {
        Path file = folder.resolve("m.paget");
        Path link = folder.resolve("link.paget");
        files.save(new SampleModel().organism, file);
        Files.createSymbolicLink(link, file);
        Organism loaded = files.load(link).orThrow();
        loaded.setName("Linked");
        files.save(loaded, link);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("Linked", files.load(file).orThrow().getName());
    }

    @Test
    void permissionsOfTheFileStay() throws IOException {
        Path file = folder.resolve("m.paget");
        files.save(new SampleModel().organism, file);
        var permissions = java.nio.file.attribute.PosixFilePermissions.fromString("rw-r-----");
        Files.setPosixFilePermissions(file, permissions);
        Organism loaded = files.load(file).orThrow();
        loaded.setName("Another");
        files.save(loaded, file);
        assertEquals(permissions, Files.getPosixFilePermissions(file));
    }

    @Test
    void organismStaysInItsResource() throws IOException {
        Organism loaded = files.load(files.toBytes(new SampleModel().organism), "sample").orThrow();
        Resource resource = loaded.eResource();
        files.save(loaded, folder.resolve("elsewhere.paget"));
        assertSame(resource, loaded.eResource());
    }
}
