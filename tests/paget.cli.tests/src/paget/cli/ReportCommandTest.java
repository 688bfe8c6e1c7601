package paget.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports and the evidence ledger on the command line. */
class ReportCommandTest {

    @TempDir
    private Path folder;

    private String place(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void aReportOfAModelHoldsItsStudiesAndCommandsThatWork() throws IOException {
        Path model = SmallModel.write(folder);
        CommandLineRun report = CommandLineRun.of("report", model.toString(), "--no-store", "--out", place("r.html"));
        assertEquals(0, report.code(), report::err);
        String html = Files.readString(folder.resolve("r.html"));
        assertTrue(html.contains(">Course</h3>") && html.contains(">Trial</h3>"), html);
        String command = html.substring(html.indexOf("<pre>paget ") + 11);
        String[] words = command.substring(0, command.indexOf("</pre>")).split(" ");
        CommandLineRun again = CommandLineRun.of(
                java.util.stream.Stream.concat(Arrays.stream(words), java.util.stream.Stream.of("--no-store"))
                        .toArray(String[]::new));
        assertEquals(0, again.code(), again::err);
        String hash = again.out().lines().filter(line -> line.contains("s, result ")).findFirst().orElseThrow();
        assertTrue(html.contains(hash.substring(hash.lastIndexOf(' ') + 1)), hash);
    }

    @Test
    void aReportOfAFolderSaysWhenTheModelHasChanged() throws IOException {
        Path model = SmallModel.write(folder);
        CommandLineRun.of("run", model.toString(), "--no-store", "--out", place("results"));
        CommandLineRun pdf = CommandLineRun.of("report", place("results"), "--out", place("r.pdf"));
        assertEquals(0, pdf.code(), pdf::err);
        assertTrue(new String(Files.readAllBytes(folder.resolve("r.pdf")), 0, 5).startsWith("%PDF-"));
        Files.writeString(model, SmallModel.TEXT.replace("value=\"0.2\"", "value=\"0.3\""));
        assertEquals(0, CommandLineRun.of("report", place("results"), "--out", place("r.html")).code());
        assertTrue(Files.readString(folder.resolve("r.html")).contains("has changed since this run"));
    }

    @Test
    void aModelThatCannotBeRunGetsNoStoreBesideIt() throws IOException {
        Path model = SmallModel.write(folder, SmallModel.TEXT.replace("value=\"0.2\" unit=\"1/d\"", "value=\"0.2\" unit=\"mm\""));
        CommandLineRun report = CommandLineRun.of("report", model.toString(), "--out", place("r.html"));
        assertTrue(report.err().contains("Growth"), report::err);
        try (Stream<Path> beside = Files.list(folder)) {
            assertTrue(beside.allMatch(file -> file.equals(model) || file.endsWith("r.html")), "a store without runs");
        }
    }

    @Test
    void mistakesAreSaid() throws IOException {
        Path model = SmallModel.write(folder);
        CommandLineRun run = CommandLineRun.of("report", model.toString(), "--out", place("r.docx"));
        assertEquals(2, run.code());
        assertTrue(run.err().contains("must end in .html or .pdf"), run::err);
        run = CommandLineRun.of("report", folder.toString(), "--out", place("r.html"));
        assertEquals(2, run.code());
        assertTrue(run.err().contains("paget: \"" + folder + "\" holds no run.json, so it is no folder of results."), run::err);
        assertFalse(run.err().contains("Exception"), run::err);
    }

    @Test
    void theLedgerGoesOutAndComesBack() throws IOException {
        Path model = SmallModel.write(folder);
        CommandLineRun export = CommandLineRun.of("evidence", "export", model.toString(), "--out", place("l.csv"));
        assertTrue(export.out().contains("2 values, 2 of them without evidence"), export::out);
        Path csv = folder.resolve("l.csv");
        String written = Files.readString(model);
        assertTrue(written.contains("timeUnit=\"d\""), "a default that saving leaves out: " + written);
        assertEquals("0 of 2 values were changed.",
                CommandLineRun.of("evidence", "import", model.toString(), csv.toString()).out().strip());
        assertEquals(written, Files.readString(model), "what changes nothing leaves the file as its author wrote it");
        Files.writeString(csv, Files.readString(csv).replace(",0.2,", ",0.25,"));
        assertEquals(0, CommandLineRun.of("evidence", "import", model.toString(), csv.toString()).code());
        assertTrue(Files.readString(model).contains("value=\"0.25\""));
        String other = CommandLineRun.of("evidence", "import", model.toString(), csv.toString(), "--out", place("o.paget")).out();
        assertEquals(List.of("0 of 2 values were changed.", place("o.paget")), other.lines().toList());
        Files.writeString(csv, Files.readString(csv).replace(",0.25,", ",much,"));
        CommandLineRun wrong = CommandLineRun.of("evidence", "import", model.toString(), csv.toString());
        assertEquals(1, wrong.code());
        assertTrue(wrong.err().contains("\"much\" is no number"), wrong::err);
        assertTrue(Files.readString(model).contains("value=\"0.25\""));
    }
}
