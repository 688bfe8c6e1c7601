package paget.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;

import paget.chart.Panels;
import paget.core.run.ModelSource;
import paget.core.run.ResultFolder;
import paget.core.run.RunOutcome;
import paget.core.run.RunRequest;
import paget.core.run.RunService;
import paget.core.run.SavedResult;
import paget.core.run.UsageException;
import paget.core.study.Column;
import paget.core.study.Figure;
import paget.core.study.StudyResult;
import paget.core.study.Table;
import paget.report.internal.MathMl;
import paget.sim.expression.ExpressionParser;
import paget.sim.run.Progress;

class ReportTest {

    private static final String EXAMPLE = "example:immune-dormancy";

    private static ModelSource source;
    private static RunOutcome outcome;
    private static Report report;

    @TempDir
    private Path folder;

    @BeforeAll
    static void makeReport() {
        source = ModelSource.open(EXAMPLE);
        outcome = new RunService().run(EXAMPLE, source.organism().orElseThrow(), source.hash(), RunRequest.AS_DRAWN,
                Progress.NONE);
        report = new Report("Dormancy & escape", source.organism(), source.hash(), ModelDiagrams.of(source),
                List.of(SavedResult.of(outcome)), List.of());
    }

    @Test
    void thePageHasEveryChapterAndNeedsNoOtherFile() {
        String html = report.html();
        for (String part : List.of(">Dormancy &amp; escape</h1>", ">Equations</h2>", ">Evidence</h2>",
                ">Studies</h2>", ">How to repeat it</h2>", "<math ", outcome.result().hash(), source.hash(),
                "paget run " + EXAMPLE, "Seed: " + outcome.plan().seed(), "engine ode", "Diagram: Cell types and clones.")) {
            assertTrue(html.contains(part), part);
        }
        outcome.result().tables().forEach(table -> assertTrue(html.contains(table.columns().getFirst().label())));
        assertEquals(report.diagrams().size() + Panels.of(outcome.result()).size(),
                Pattern.compile("<figure id=\"figure-\\d+\"[^>]*>(<div [^>]*><a [^>]*>)?<img [^>]*src=\"data:image/svg").matcher(html)
                        .results().count());
        assertFalse(Pattern.compile("(src|href)=\"(?!data:|#)").matcher(html).find());
    }

    /** Two phases of rest side by side, a diagram that leads to itself, and rows and figures that a printer keeps whole. */
    @Test
    void figuresHaveTheRoomThatTheWindowHas() {
        String html = new Report("Rest", source.organism(), source.hash(), ModelDiagrams.of(source), List.of(SavedResult.of(
                new RunService().run(EXAMPLE, source.organism().orElseThrow(), source.hash(), RunRequest.ofStudy("steady_states"),
                        Progress.NONE))), List.of()).html();
        Matcher row = Pattern.compile("<div class=\"row[^>]*>\n<figure.*\n<figure.*\n</div>").matcher(html);
        assertTrue(row.find() && row.group().contains("Steady states, branch 1") && row.group().contains("Steady states, branch 2"),
                "two charts in a row");
        Matcher zoom = Pattern.compile("<div class=\"zoom\" id=\"(large-\\d+)\"[^>]*><a href=\"#\\1\">").matcher(html);
        assertTrue(zoom.find(), "a diagram wider than the text leads to itself at its own size");
        assertTrue(html.contains(" class=\"back\" href=\"#figure-" + zoom.group(1).substring(6) + "\""));
        assertTrue(Pattern.compile("@media print \\{(?s:.*)figure, \\.row, tr, [^}]*break-inside: avoid").matcher(html).find());
    }

    /** Of 31 things to switch off a figure has the ten that matter most; the table keeps all. */
    @Test
    void rankingsShowTheForemost() {
        List<List<Object>> rows = IntStream.range(0, 31).mapToObj(i -> List.<Object>of("Factor " + i, i < 20 ? 0.0 : (double) i)).toList();
        Table table = new Table("ranks", "Ranks", List.of(Column.text("name", "Name"), Column.number("change", "Change", "%")), rows);
        Figure figure = new Figure("Ranking", Figure.Kind.TORNADO, "ranks", "name", List.of("change"), List.of(), List.of());
        SavedResult one = SavedResult.of(outcome);
        SavedResult ranked = new SavedResult(one.modelFile(), one.model(), one.modelHash(), one.study(), one.kind(), one.engine(),
                one.seed(), one.start(), one.seconds(), one.command(), one.resultHash(), one.plugIns(), List.of(),
                new StudyResult(List.of(), List.of(table), List.of(), List.of(figure), List.of(), 1, true));
        String html = new Report("Ranks", Optional.empty(), "0", List.of(), List.of(ranked), List.of()).html();
        String svg = new String(Base64.getDecoder().decode(html.replaceAll("(?s).*?src=\"data:image/svg\\+xml;base64,([^\"]*)\".*", "$1")),
                StandardCharsets.UTF_8);
        assertEquals(10, Pattern.compile("<title>Factor \\d+: ").matcher(svg).results().count());
        assertTrue(svg.contains("Factor 30: ") && svg.contains("Factor 21: ") && !svg.contains("Factor 20: "), svg);
        assertTrue(html.contains("<td>Factor 0</td>") && html.contains("The table has the others"), html);
    }

    @Test
    void valuesWithoutEvidenceStandOut() {
        String html = report.html();
        long flagged = Pattern.compile("<tr class=\"flagged\">").matcher(html).results().count();
        assertEquals(paget.core.evidence.EvidenceLedger.of(source.organism().orElseThrow()).unsourced(), flagged);
    }

    @Test
    void thePdfSaysTheSame() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(report.pdf())) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            for (String part : List.of("Dormancy & escape", "Equations", "Evidence", "How to repeat it",
                    "paget run " + EXAMPLE)) {
                assertTrue(text.contains(part), part);
            }
            assertTrue(pdf.getNumberOfPages() > 2);
        }
    }

    @Test
    void aFolderOfResultsTellsTheSameAsTheRun() throws IOException {
        try (ResultFolder results = new ResultFolder(folder)) {
            results.write(outcome);
        }
        SavedResult saved = SavedResult.read(folder);
        assertEquals(outcome.result().hash(), saved.result().hash());
        assertEquals(outcome.result().tables(), saved.result().tables());
        assertEquals(outcome.result().figures(), saved.result().figures());
        assertEquals(outcome.result().answers(), saved.result().answers());
        assertFalse(saved.result().elements().byName().isEmpty());
        assertEquals(outcome.result().elements(), saved.result().elements());
        Report again = new Report(report.title(), report.model(), report.modelHash(), report.diagrams(),
                List.of(saved), List.of());
        assertEquals(report.html(), again.html());
        Files.delete(folder.resolve("run.json"));
        assertThrows(UsageException.class, () -> SavedResult.read(folder));
    }

    @Test
    void aReportWithoutTheModelSaysWhy() {
        Report alone = new Report("Gone", Optional.empty(), "0", List.of(), List.of(SavedResult.of(outcome)),
                List.of("The model is not at hand."));
        assertTrue(alone.html().contains("The model is not at hand."));
        assertFalse(alone.html().contains(">Equations</h2>"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a*(b+c)|a·(b+c)",
        "a-(b-c)|a−(b−c)",
        "(a+b)^2|(a+b)2",
        "a/(b+c)|ab+c",
        "-a*b|−a·b",
        "1e-6*a|1·10−6·a",
        "exp(-k*time)|e−k·t",
        "a < b && c >= d|a<b∧c≥d",
        "piecewise(a, b > 0, c)|{aif b>0cotherwise"})
    void formulasReadAsTheyAreMeant(String formula, String words) throws Exception {
        String markup = MathMl.equation("<mi>x</mi>", ExpressionParser.parse(formula));
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(markup)));
        assertEquals("x=" + words, document.getDocumentElement().getTextContent());
    }
}
