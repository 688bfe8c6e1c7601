package paget.report.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Where pages end: wherever on a page they come, what belongs together stays together. */
class PdfPagesTest {

    private static List<String> pages(List<Block> blocks) throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfPages.of("Test", blocks))) {
            List<String> pages = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper();
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }

    private static List<Block> after(int lines, Block... blocks) {
        List<Block> all = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            all.add(new Block.Text("Filler"));
        }
        all.addAll(List.of(blocks));
        return all;
    }

    @Test
    void theTitleOfATableStaysWithItsFirstRow() throws IOException {
        String tall = "Many words that need some lines in a narrow column of this table. ".repeat(12);
        Block table = new Block.Grid("Table title", List.of("Head", "Words"), List.of(false, false),
                List.of(List.of("First row", tall), List.of("Second row", "")), Set.of());
        for (int lines = 30; lines < 48; lines++) {
            int at = lines;
            List<String> pages = pages(after(lines, table));
            assertTrue(pages.stream().anyMatch(p -> p.contains("Table title") && p.contains("First row")),
                    () -> at + " lines: " + pages);
        }
    }

    @Test
    void headingsStayWithWhatFollows() throws IOException {
        for (int lines = 30; lines < 48; lines++) {
            int at = lines;
            List<String> pages = pages(after(lines, new Block.Heading(2, "Chapter"), new Block.Heading(3, "Section"),
                    new Block.Text("What it says")));
            assertTrue(pages.stream().anyMatch(p -> p.contains("Chapter") && p.contains("Section") && p.contains("What it says")),
                    () -> at + " lines: " + pages);
        }
    }

    /** Ten columns share a page, of which one is a sentence; the long words of the others stay whole all the same. */
    @Test
    void wordsStayWholeInNarrowColumns() throws IOException {
        List<String> head = new ArrayList<>(List.of("Sentence"));
        List<String> cells = new ArrayList<>(List.of("Some words that go on. ".repeat(30)));
        for (int i = 0; i < 9; i++) {
            head.add("C" + i);
            cells.add((i == 4 ? "Gastrointestinalepithelium " : "short ") + "and more of it here");
        }
        String text = String.join("", pages(List.of(new Block.Grid("", head, Collections.nCopies(10, false), List.of(cells),
                Set.of()))));
        assertTrue(text.contains("Gastrointestinalepithelium"), text);
    }
}
