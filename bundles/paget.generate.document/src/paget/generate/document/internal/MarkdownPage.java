package paget.generate.document.internal;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import paget.core.generate.Provenance;
import paget.generate.document.internal.Supplement.Cell;
import paget.generate.document.internal.Supplement.Grid;

/** A supplement in Markdown, with mathematics between dollar signs. */
public final class MarkdownPage {

    private final StringBuilder out = new StringBuilder();

    private MarkdownPage() {
    }

    /** The page. */
    public static String of(Supplement s, Provenance provenance) {
        MarkdownPage page = new MarkdownPage();
        page.line("# " + escape(s.title()) + ": equations\n");
        provenance.lines().forEach(line -> page.line("- " + escape(line)));
        if (!s.description().isBlank()) {
            page.line("\n" + escape(s.description()));
        }
        page.table("Variables", s.variables());
        page.line("\n## Equations");
        s.equations().forEach(equation -> page.line("\n$$" + equation + "$$"));
        page.table("Rates of processes", s.rates());
        page.table("Parameters", s.parameters());
        page.table("Treatments", s.treatments());
        page.table("Results", s.results());
        if (!s.references().isEmpty()) {
            page.line("\n## References\n");
            s.references().forEach(reference -> page.line("- " + escape(reference)));
        }
        return page.out.toString();
    }

    private void table(String title, Grid grid) {
        if (grid.rows().isEmpty()) {
            return;
        }
        line("\n## " + title + "\n");
        line("| " + String.join(" | ", grid.header()) + " |");
        line("|" + String.join("|", Collections.nCopies(grid.header().size(), "---")) + "|");
        for (List<Cell> row : grid.rows()) {
            line("| " + row.stream().map(MarkdownPage::cell).collect(Collectors.joining(" | ")) + " |");
        }
    }

    /** A bar in a formula would end the cell. */
    private static String cell(Cell cell) {
        return switch (cell.kind()) {
            case TEXT -> escape(cell.text());
            case FORMULA -> "$" + cell.text().replace("|", "\\vert ") + "$";
            case NAME -> "$" + LatexMath.symbol(cell.text()) + "$";
        };
    }

    /** Text in which nothing has a meaning for Markdown. */
    static String escape(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_{}\\[\\]<>#|$~])", "\\\\$1");
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}
