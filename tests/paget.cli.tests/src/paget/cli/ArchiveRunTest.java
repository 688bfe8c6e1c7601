package paget.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive with two tasks. */
class ArchiveRunTest {

    private static final String FORMATS = "http://identifiers.org/combine.specifications/";
    private static final Map<String, String> FILES = Map.of("manifest.xml",
            "<omexManifest xmlns=\"http://identifiers.org/combine.specifications/omex-manifest\"><content location=\".\" format=\""
                    + FORMATS + "omex\"/><content location=\"./model.xml\" format=\"" + FORMATS + "sbml\"/><content "
                    + "location=\"./plan.sedml\" format=\"" + FORMATS + "sed-ml\" master=\"true\"/></omexManifest>",
            "model.xml", """
                    <sbml xmlns="http://www.sbml.org/sbml/level3/version1/core" level="3" version="1"><model id="m">
                      <listOfParameters><parameter id="p" value="1" constant="false"/></listOfParameters>
                    </model></sbml>
                    """,
            "plan.sedml", """
                    <sedML xmlns="http://sed-ml.org/sed-ml/level1/version3" level="1" version="3">
                      <listOfSimulations>
                        <uniformTimeCourse id="short" initialTime="0" outputStartTime="0" outputEndTime="10" numberOfPoints="50"/>
                        <uniformTimeCourse id="long" initialTime="0" outputStartTime="0" outputEndTime="99" numberOfPoints="50"/>
                      </listOfSimulations>
                      <listOfModels><model id="m" source="model.xml"/></listOfModels>
                      <listOfTasks>
                        <task id="first" modelReference="m" simulationReference="short"/>
                        <task id="second" modelReference="m" simulationReference="long"/>
                      </listOfTasks>
                    </sedML>
                    """);

    @TempDir
    private Path folder;

    private Path archive() throws IOException {
        Path file = folder.resolve("a.omex");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var entry : FILES.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    @Test
    void howToChooseATaskIsToldToThoseWhoHaveNot() throws IOException {
        String hint = "the first is run unless --study names another: first, second";
        CommandLineRun any = CommandLineRun.of("run", archive().toString());
        assertEquals(0, any.code(), any::err);
        assertTrue(any.err().contains(hint), any::err);
        assertTrue(any.out().contains("time 10"), any::out);
        CommandLineRun chosen = CommandLineRun.of("run", archive().toString(), "--study", "second");
        assertEquals(0, chosen.code(), chosen::err);
        assertFalse(chosen.err().contains("the first is run"), chosen::err);
        assertTrue(chosen.out().contains("time 99"), chosen::out);
    }
}
