package paget.model.resource;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import paget.model.PagetFactory;
import paget.model.SampleModel;

class SaveFailureTest {

    private static final byte[] OLD = {1, 2, 3};
    private static final byte[] NEW = {4, 5, 6, 7};

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void oldFile() throws IOException {
        file = folder.resolve("m.paget");
        Files.write(file, OLD);
    }

    private ModelFileException fails(AtomicFile writer, Path target) throws IOException {
        ModelFileException e = assertThrows(ModelFileException.class, () -> writer.write(target, NEW));
        assertArrayEquals(OLD, Files.readAllBytes(file), "the original is untouched");
        try (var all = Files.list(folder)) {
            assertTrue(all.noneMatch(p -> p.toString().endsWith(".tmp")), "nothing half-written is left");
        }
        return e;
    }

    @Test
    void fullDisk() throws IOException {
        ModelFileException e = fails(new AtomicFile((temporary, bytes) -> {
            Files.write(temporary, new byte[] {4});
            throw new FileSystemException(temporary.toString(), null, "No space left on device");
        }), file);
        assertEquals("\"m.paget\" was not saved, because the disk is full; the file is as it was.", e.getMessage());
    }

    @Test
    void readOnlyDisk() throws IOException {
        ModelFileException e = fails(new AtomicFile((temporary, bytes) -> {
            throw new FileSystemException(temporary.toString(), null, "Read-only file system");
        }), file);
        assertTrue(e.getMessage().contains("the disk is read-only"), e.getMessage());
    }

    @Test
    void readOnlyFile() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        ModelFileException e = fails(new AtomicFile(), file);
        assertEquals("file.read-only", e.diagnostics().getFirst().problem());
    }

    @Test
    void folderInsteadOfAFile() throws IOException {
        assertEquals("file.folder", fails(new AtomicFile(), folder).diagnostics().getFirst().problem());
    }

    @Test
    void folderThatDoesNotExist() throws IOException {
        assertEquals("file.no-folder",
                fails(new AtomicFile(), folder.resolve("none/m.paget")).diagnostics().getFirst().problem());
    }

    @Test
    void textThatXmlCannotHold() {
        SampleModel sample = new SampleModel();
        sample.lung.setDescription("bell \u0007");
        ModelFileException e = assertThrows(ModelFileException.class, () -> new ModelFiles().toBytes(sample.organism));
        assertEquals("text.unwritable", e.diagnostics().getFirst().problem());
        assertTrue(e.getMessage().contains("Lung"), e.getMessage());
    }

    @Test
    void unpairedSurrogate() {
        SampleModel sample = new SampleModel();
        sample.lung.setName("Lung \uD800");
        ModelFileException e = assertThrows(ModelFileException.class, () -> new ModelFiles().toBytes(sample.organism));
        assertEquals("text.unwritable", e.diagnostics().getFirst().problem());
    }

    @Test
    void referenceToARemovedElement() {
        SampleModel sample = new SampleModel();
        sample.parenchyma.getPopulations().remove(sample.solitary);
        ModelFileException e = assertThrows(ModelFileException.class, () -> new ModelFiles().toBytes(sample.organism));
        assertEquals("reference.outside", e.diagnostics().getFirst().problem());
        assertTrue(e.getMessage().contains("Extravasation"), e.getMessage());
    }

    @Test
    void idUsedTwice() {
        SampleModel sample = new SampleModel();
        sample.lung.setId(sample.breast.getId());
        ModelFileException e = assertThrows(ModelFileException.class, () -> new ModelFiles().toBytes(sample.organism));
        assertEquals("id.duplicate", e.diagnostics().getFirst().problem());
    }

    @Test
    void malformedId() {
        SampleModel sample = new SampleModel();
        sample.lung.setId("the lung");
        ModelFileException e = assertThrows(ModelFileException.class, () -> new ModelFiles().toBytes(sample.organism));
        assertEquals("id.malformed", e.diagnostics().getFirst().problem());
    }

    @Test
    void nothingToSave() {
        PagetResource empty = (PagetResource) new ModelFiles().resourceSet()
                .createResource(org.eclipse.emf.common.util.URI.createURI("m.paget"));
        assertThrows(ModelFileException.class, empty::toBytes);
        empty.getContents().add(PagetFactory.eINSTANCE.createFactor());
        assertThrows(ModelFileException.class, empty::toBytes);
    }
}
