package paget.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

    private static Block.Picture picture(int width, int height, String caption) {
        return new Block.Picture("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height
                + "\"><rect width=\"10\" height=\"10\"/></svg>", caption);
    }

    @Test
    void headingsAndWhatIsSaidBelowThemStayWithAPicture() throws IOException {
        for (int lines = 20; lines < 48; lines += 3) {
            int at = lines;
            List<String> pages = pages(after(lines, new Block.Heading(3, "Section"), new Block.Text("Kind of study"),
                    picture(430, 290, "What is seen")));
            assertTrue(pages.stream().anyMatch(p -> p.contains("Section") && p.contains("Kind of study") && p.contains("What is seen")),
                    () -> at + " lines: " + pages);
        }
    }

    @Test
    void theNameOfAFormulaStaysWithIt() throws IOException {
        String high = "<math><mrow>" + "<mfrac><mn>1</mn>".repeat(12) + "<mn>2</mn>" + "</mfrac>".repeat(12) + "</mrow></math>";
        for (int lines = 30; lines < 48; lines++) {
            List<Block> blocks = after(lines, new Block.Formula("Name of a formula", high, "plain"), new Block.Text("Behind it"));
            try (PDDocument document = Loader.loadPDF(PdfPages.of("Test", blocks))) {
                int at = lines;
                List<String> pages = pages(blocks);
                for (int i = 0; i < pages.size(); i++) {
                    boolean drawn = document.getPage(i).getResources().getXObjectNames().iterator().hasNext();
                    assertEquals(pages.get(i).contains("Name of a formula"), drawn, () -> at + " lines");
                }
            }
        }
    }

    /** Two charts stand beside each other: four of them need one page, with words before and after. */
    @Test
    void picturesStandInRows() throws IOException {
        List<Block> blocks = new ArrayList<>(List.of(new Block.Text("Before")));
        for (int i = 0; i < 2; i++) {
            blocks.add(new Block.Pictures(List.of(picture(430, 300, "Left " + i), picture(430, 420, "Right " + i))));
        }
        blocks.add(new Block.Text("After"));
        List<String> pages = pages(blocks);
        assertEquals(1, pages.size(), pages::toString);
        for (String words : List.of("Before", "Left 0", "Right 0", "Left 1", "Right 1", "After")) {
            assertTrue(pages.getFirst().contains(words), words);
        }
    }

    /** A diagram that would be less than half as large on an upright page lies on a broad one; words go on before it. */
    @Test
    void aBroadDiagramHasABroadPageOfItsOwn() throws IOException {
        List<Block> blocks = List.of(new Block.Text("Before"), picture(1924, 1216, "Whole organism"), new Block.Text("After"));
        List<String> pages = pages(blocks);
        assertEquals(2, pages.size());
        assertTrue(pages.getFirst().contains("Before") && pages.getFirst().contains("After"), pages::toString);
        assertTrue(pages.getLast().contains("Whole organism"), pages::toString);
        try (PDDocument document = Loader.loadPDF(PdfPages.of("Test", blocks))) {
            assertTrue(document.getPage(1).getMediaBox().getWidth() > document.getPage(1).getMediaBox().getHeight());
        }
    }

    @Test
    void signsThatTheFontLacksAreOfTheFontOfSymbols() throws IOException {
        String text = String.join("", pages(List.of(new Block.Text("∅ → tumour_cells, p ≤ 0.05, α ≥ 2"))));
        assertTrue(text.contains("∅ → tumour_cells, p ≤ 0.05, α ≥ 2"), text);
    }
}
