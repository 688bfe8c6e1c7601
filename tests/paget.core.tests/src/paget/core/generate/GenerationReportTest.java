package paget.core.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import paget.core.generate.GenerationReport.Outcome;
import paget.model.Organ;
import paget.model.PagetFactory;

class GenerationReportTest {

    @Test
    void saysWhatBecameOfEachElement(@TempDir Path folder) throws IOException {
        Organ organ = PagetFactory.eINSTANCE.createOrgan();
        organ.setId("lung");
        organ.setName("Lung | left");
        GenerationReport report = new GenerationReport.Builder("sbml").exact(organ, "compartment lung")
                .approximated(organ, "volume = 1 L").leftOut(organ, "no tissue").build();
        assertTrue(report.isIncomplete());
        assertEquals(1, report.count(Outcome.APPROXIMATED));
        try (FolderSink sink = new FolderSink(folder)) {
            ReportFiles.write(report, new Provenance("1.0.0", "Mouse", "abc", List.of("Set: a.b=1")), sink);
            sink.commit();
        }
        String markdown = Files.readString(folder.resolve("export-report.md"));
        assertTrue(markdown.contains("1 exact, 1 approximated, 1 left out."));
        assertTrue(markdown.contains("| Lung \\| left | Organ | lung | no tissue |"));
        JsonObject json = JsonParser.parseString(Files.readString(folder.resolve("export-report.json")))
                .getAsJsonObject();
        assertEquals("sbml", json.get("format").getAsString());
        assertEquals("LEFT_OUT",
                json.getAsJsonArray("entries").get(2).getAsJsonObject().get("outcome").getAsString());
    }
}
