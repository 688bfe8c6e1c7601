package paget.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import paget.diagram.AvailableView;
import paget.diagram.DiagramSession;
import paget.diagram.render.Theme;

/** The examples in all their diagrams. The golden table counts views by mapping, which Sirius shows as well. */
class GoldenDiagramsTest {

    /** An environment variable; where it is set, the table is written anew instead of being compared. */
    private static final String RENEW = "PAGET_RENEW_GOLDEN";

    static List<String> examples() {
        return Drawing.EXAMPLES;
    }

    @Test
    void everyExampleShowsInEveryDiagramWhatTheGoldenTableSays() throws IOException {
        StringBuilder found = new StringBuilder();
        for (String example : Drawing.EXAMPLES) {
            Drawing drawing = Drawing.example(example);
            for (AvailableView view : drawing.views()) {
                try (DiagramSession session = drawing.open(view)) {
                    assertEquals(List.of(), session.problems(), example + " " + view.name());
                    found.append(line(example + " | " + view.name() + " | usual layers", session));
                }
                try (DiagramSession session = drawing.openWhole(view)) {
                    assertEquals(List.of(), session.problems(), example + " " + view.name());
                    found.append(line(example + " | " + view.name() + " | all layers", session));
                }
            }
        }
        if (System.getenv(RENEW) != null) {
            Files.writeString(Path.of(System.getProperty("basedir", ""), "src", "golden", "views.txt"), found);
        } else {
            assertEquals(golden(), found.toString(), "If the models or the specification were changed on purpose, look at the"
                    + " differences and renew the table with: " + RENEW + "=yes ./paget verify");
        }
    }

    private static String line(String head, DiagramSession session) {
        Map<String, Integer> counts = new TreeMap<>();
        session.diagram().elements().forEach(view -> counts.merge(view.mapping().name(), 1, Integer::sum));
        StringBuilder line = new StringBuilder(head).append(" |");
        counts.forEach((mapping, count) -> line.append(' ').append(mapping).append('=').append(count));
        return line.append('\n').toString();
    }

    private static String golden() throws IOException {
        try (InputStream input = GoldenDiagramsTest.class.getResourceAsStream("/golden/views.txt")) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void thePictureIsAlwaysTheSame(String example) {
        List<String> once = pictures(Drawing.example(example));
        List<String> again = pictures(Drawing.example(example));
        assertEquals(once, again);
        once.forEach(svg -> assertFalse(svg.contains("NaN")));
    }

    private static List<String> pictures(Drawing drawing) {
        return drawing.views().stream().map(view -> {
            try (DiagramSession session = drawing.open(view)) {
                session.layoutAll();
                return session.svg(Theme.LIGHT);
            }
        }).toList();
    }

    @Test
    void theBreastCancerModelIsFreeOfFindings() {
        Drawing drawing = Drawing.example("breast-cxcr4");
        Stream<String> findings = drawing.views().stream().flatMap(view -> {
            try (DiagramSession session = drawing.open(view)) {
                return session.validate().stream().map(finding -> view.name() + ": " + finding.message());
            }
        });
        assertEquals(List.of(), findings.filter(text -> !text.contains("has no flow")).toList());
        assertTrue(drawing.views().size() > 10);
    }
}
