package paget.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagramCommandTest {

    private static final String BREAST = "example:breast-cxcr4";

    @TempDir
    private Path folder;

    private CommandLineRun draw(String view, Path out, String... more) {
        List<String> arguments = new ArrayList<>(List.of("diagram", BREAST, "--view", view, "--out", out.toString()));
        arguments.addAll(List.of(more));
        return CommandLineRun.of(arguments.toArray(String[]::new));
    }

    @Test
    void withoutAViewTheOrganismIsDrawn() throws IOException {
        Path plain = folder.resolve("plain.svg");
        Path named = folder.resolve("named.svg");
        assertEquals(0, CommandLineRun.of("diagram", BREAST, "--out", plain.toString()).code());
        assertEquals(0, draw("Organism", named).code());
        assertEquals(Files.readString(named), Files.readString(plain));
    }

    @Test
    void anUnknownViewIsAnsweredWithThoseThereAre() {
        CommandLineRun run = draw("Elephant", folder.resolve("x.svg"));
        assertEquals(2, run.code());
        assertTrue(run.err().contains("There are: Organism, Tissue/Primary tumour, "), run::err);
        run = draw("Tissue/Lung/Parenchyme", folder.resolve("x.svg"));
        assertTrue(run.err().contains("Did you mean Tissue/Lung/Parenchyma"), run::err);
    }

    @Test
    void theViewsOfAModelAreListed() {
        CommandLineRun views = CommandLineRun.of("list", "views", BREAST);
        assertEquals(0, views.code(), views::err);
        List<String> names = views.out().lines().map(line -> line.split("  ")[0]).toList();
        assertTrue(names.containsAll(List.of("Organism", "Tissue/Lung/Parenchyma", "CellTypes", "Treatments")), views::out);
        assertEquals(2, CommandLineRun.of("list", "views").code());
    }

    @Test
    void aDiagramIsDrawnTheSameEveryTime() throws IOException {
        CommandLineRun run = draw("Organism", folder.resolve("organism.svg"));
        assertEquals(0, run.code(), run::err);
        String svg = Files.readString(folder.resolve("organism.svg"));
        assertTrue(svg.startsWith("<") && svg.contains("</svg>"));
        draw("organism", folder.resolve("again.svg"));
        assertArrayEquals(Files.readAllBytes(folder.resolve("organism.svg")), Files.readAllBytes(folder.resolve("again.svg")));
    }

    @Test
    void aPictureOfPixelsHasItsSignature() throws IOException {
        assertEquals(0, draw("CellTypes", folder.resolve("cells.png"), "--dark", "--scale", "1").code());
        byte[] png = Files.readAllBytes(folder.resolve("cells.png"));
        // the eight bytes with which every PNG begins (PNG specification, 5.2)
        assertArrayEquals(new byte[] {(byte) 137, 80, 78, 71, 13, 10, 26, 10}, Arrays.copyOf(png, 8));
    }

    @Test
    void aPageIsSharpAtAnySize() throws IOException {
        assertEquals(0, draw("CellTypes", folder.resolve("cells.pdf")).code());
        byte[] pdf = Files.readAllBytes(folder.resolve("cells.pdf"));
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        assertTrue(text.startsWith("%PDF-1."));
        assertFalse(text.contains("/Image"), "nothing is pixels");
        assertFalse(text.contains("/Font"), "letters are outlines");
        draw("CellTypes", folder.resolve("again.pdf"));
        assertArrayEquals(pdf, Files.readAllBytes(folder.resolve("again.pdf")));
    }

    @Test
    void aResultIsLaidOverTheDiagram() throws IOException {
        String model = "example:metastatic-inefficiency";
        Path result = folder.resolve("result");
        assertEquals(0, CommandLineRun.of("run", model, "--study", "mean_course", "--points", "3", "--out", result.toString()).code());
        Path end = folder.resolve("end.svg");
        CommandLineRun run = CommandLineRun.of("diagram", model, "--results", result.toString(), "--out", end.toString());
        assertEquals(0, run.code(), run::err);
        assertEquals("", run.err());
        assertTrue(Files.readString(end).contains("aria-label=\"Legend\""));
        String half = over(model, result, "6.5");
        assertNotEquals(Files.readString(end), half);
        assertEquals(half, over(model, result, "156 h"), "6.5 days are 156 hours");
        CommandLineRun late = CommandLineRun.of("diagram", model, "--results", result.toString(), "--time", "14 d", "--out",
                end.toString());
        assertEquals(2, late.code());
        assertTrue(late.err().contains("lies outside the result, which goes from 0.0 to 13.0 d"), late::err);
        CommandLineRun other = CommandLineRun.of("diagram", "example:immune-dormancy", "--results", result.toString(), "--out",
                folder.resolve("other.svg").toString());
        assertTrue(other.err().contains("The model is not the one that was run"), other::err);
        assertEquals(2, draw("Organism", end, "--time", "1").code());
        assertEquals(2, draw("Organism", end, "--results", folder.toString()).code());
    }

    private String over(String model, Path result, String time) throws IOException {
        Path out = folder.resolve("over.svg");
        CommandLineRun run = CommandLineRun.of("diagram", model, "--results", result.toString(), "--time", time, "--out", out.toString());
        assertEquals(0, run.code(), run::err);
        return Files.readString(out);
    }

    @Test
    void mistakesAreUsage() throws IOException {
        CommandLineRun view = draw("Organsim", folder.resolve("x.svg"));
        assertEquals(2, view.code());
        assertTrue(view.err().contains("There is no view \"Organsim\". Did you mean Organism?"), view::err);
        assertEquals(2, draw("Organism", folder.resolve("x.gif")).code());
        assertEquals(2, draw("Organism", folder.resolve("x.png"), "--scale", "0").code());
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }
}
