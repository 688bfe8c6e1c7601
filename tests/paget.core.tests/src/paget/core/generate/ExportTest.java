package paget.core.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import paget.core.run.ModelSource;
import paget.sample.plugin.DotGenerator;
import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.run.EngineOption;
import paget.sim.run.Progress;

class ExportTest {

    private Export export;

    @BeforeEach
    void openExample() {
        ModelSource source = ModelSource.open("example:breast-cxcr4");
        export = new Export(source.organism().orElseThrow(), source.hash(), Optional.empty(),
                List.of(new DotGenerator()));
    }

    @Test
    void formatsSayWhetherTheySuit() {
        assertTrue(export.formats().getFirst().isApplicable());
        ModelSource none = ModelSource.open("example:angiogenic-dormancy");
        Export other = new Export(none.organism().orElseThrow(), none.hash(), Optional.empty(),
                List.of(new DotGenerator()));
        assertFalse(other.formats().getFirst().isApplicable());
        other.choose(new DotGenerator());
        assertThrows(InvalidModelException.class, () -> other.preview(Progress.NONE));
    }

    @Test
    void optionsAreCheckedAsTheyAreSet() {
        assertEquals("Choose a format.", export.check().getFirst().message());
        export.choose(new DotGenerator());
        EngineOption direction = export.options().getFirst();
        assertEquals("LR", export.value(direction));
        assertTrue(export.set(direction, "up").orElseThrow().contains("LR, TB"));
        assertTrue(export.check().getFirst().isError());
        assertEquals(Optional.empty(), export.set(direction, "TB"));
        assertEquals(List.of(), export.check());
    }

    @Test
    void thePreviewIsWhatIsWritten(@TempDir Path folder) throws IOException {
        export.choose(new DotGenerator());
        Export.Preview preview = export.preview(Progress.NONE);
        assertEquals(List.of("organs.dot", ReportFiles.TO_READ, ReportFiles.TO_USE),
                List.copyOf(preview.files().keySet()));
        export.writeFolder(folder.resolve("out"), Progress.NONE);
        for (String path : preview.files().keySet()) {
            assertEquals(-1, Arrays.mismatch(preview.files().get(path),
                    Files.readAllBytes(folder.resolve("out").resolve(path))));
        }
        export.writeZip(folder.resolve("out.zip"), Progress.NONE);
        assertTrue(Files.size(folder.resolve("out.zip")) > 0);
    }

    @Test
    void aStrictExportLeavesNothingOutAndNothingBehind(@TempDir Path folder) throws IOException {
        export.choose(new DotGenerator());
        export.setStrict(true);
        Path out = folder.resolve("out");
        InvalidModelException e = assertThrows(InvalidModelException.class, () -> export.writeFolder(out, Progress.NONE));
        assertTrue(e.issues().getFirst().message().startsWith("cannot be written: "), e.getMessage());
        assertEquals(e.issues().size(), e.issues().stream().map(Issue::message).distinct().count(), "a reason is given once");
        assertTrue(e.issues().getFirst().element().matches("([^,]+, ){4}[^,]+ and \\d+ more"), e.getMessage());
        assertTrue(e.issues().getFirst().element().contains(" › "), "elements are named with their places");
        assertFalse(Files.exists(out));
        assertThrows(InvalidModelException.class, () -> export.writeZip(folder.resolve("x.zip"), Progress.NONE));
        try (var left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }
}
