package paget.sbml.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import paget.sbml.Sbml;
import paget.sim.InvalidModelException;

/** Archives give a model and, where they describe one, a time course. */
class OmexArchiveTest {

    private static final String MODEL = Sbml.level3("<listOfParameters><parameter id=\"p\" value=\"1\" "
            + "constant=\"false\"/></listOfParameters>");
    private static final String FORMATS = "http://identifiers.org/combine.specifications/";
    private static final String SEDML = """
            <sedML xmlns="http://sed-ml.org/sed-ml/level1/version3" level="1" version="3">
              <listOfSimulations>
                <uniformTimeCourse id="s" initialTime="0" outputStartTime="5" outputEndTime="10" numberOfPoints="50"/>
              </listOfSimulations>
              <listOfModels><model id="m" source="../models/second.xml"/></listOfModels>
              <listOfTasks><task id="t" modelReference="m" simulationReference="s"/></listOfTasks>
            </sedML>
            """;

    @TempDir
    private Path folder;

    private Path archive(Map<String, String> files) throws IOException {
        Path file = folder.resolve("a.omex");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var entry : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private static Map<String, String> files(boolean sedml) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("manifest.xml", "<omexManifest xmlns=\"http://identifiers.org/combine.specifications/omex-manifest\">"
                + "<content location=\".\" format=\"" + FORMATS + "omex\"/><content location=\"./models/first.xml\" "
                + "format=\"" + FORMATS + "sbml\"/><content location=\"./models/second.xml\" format=\"" + FORMATS
                + "sbml\"/>" + (sedml ? "<content location=\"./plans/p.sedml\" format=\"" + FORMATS + "sed-ml\" "
                        + "master=\"true\"/>" : "") + "</omexManifest>");
        files.put("models/first.xml", MODEL);
        files.put("models/second.xml", MODEL);
        if (sedml) {
            files.put("plans/p.sedml", SEDML);
        }
        return files;
    }

    @Test
    void theFirstModelIsTaken() throws IOException {
        OmexArchive archive = OmexArchive.read(archive(files(false)));
        assertEquals("models/first.xml", archive.location());
        assertEquals(Optional.empty(), archive.course());
    }

    @Test
    void theModelAndTimeCourseOfAPlanGoFirst() throws IOException {
        OmexArchive archive = OmexArchive.read(archive(files(true)));
        assertEquals("models/second.xml", archive.location());
        // 50 steps from 5 to 10 are 100 from 0.
        assertEquals(Optional.of(new TimeCourse(10, 101)), archive.course());
    }

    @Test
    void whatIsNoArchiveIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("b.omex"), "text");
        assertThrows(InvalidModelException.class, () -> OmexArchive.read(text));
        Path empty = archive(Map.of("models/first.xml", MODEL));
        String message = assertThrows(InvalidModelException.class, () -> OmexArchive.read(empty)).issues().getFirst()
                .message();
        assertTrue(message.contains("manifest.xml"), message);
    }
}
