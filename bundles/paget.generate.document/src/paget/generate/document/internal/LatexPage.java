package paget.generate.document.internal;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import paget.generate.document.internal.Supplement.Cell;
import paget.generate.document.internal.Supplement.Grid;

/** A supplement in LaTeX. */
public final class LatexPage {

    /** Formulas in running text, since those of a display are not broken into lines; the rest of one is indented. */
    private static final String FORMULA = """
            \\newcommand{\\formula}[1]{\\par\\smallskip\\noindent\\hangindent=3em\\hangafter=1 $\\displaystyle #1$\\par\\smallskip}
            \\binoppenalty=10\\relpenalty=10
            \\renewcommand{\\arraystretch}{1.2}
            """;
    private final StringBuilder out = new StringBuilder();

    private LatexPage() {
    }

    /** The document. */
    public static String of(Supplement s) {
        LatexPage page = new LatexPage();
        page.line("\\documentclass[a4paper]{article}");
        page.line("\\usepackage{iftex,amsmath,longtable,array}");
        page.line("\\usepackage[margin=2cm,landscape]{geometry}");
        page.line("\\ifPDFTeX\\usepackage[T1]{fontenc}\\usepackage[utf8]{inputenc}\\usepackage{textcomp}\\else\\usepackage{fontspec}\\fi");
        page.out.append(FORMULA);
        page.line("\\title{" + LatexText.escape(s.title()) + ": equations}");
        page.line("\\date{}");
        page.line("\\begin{document}");
        page.line("\\maketitle\\raggedright");
        if (!s.description().isBlank()) {
            page.line(LatexText.escape(s.description()));
        }
        page.table("Variables", s.variables());
        page.line("\\section{Equations}");
        s.equations().forEach(equation -> page.formula(equation));
        page.rates(s.rates());
        page.table("Parameters", s.parameters());
        page.table("Treatments", s.treatments());
        page.table("Results", s.results());
        page.references(s.references());
        page.line("\\end{document}");
        return LatexText.declaringCharacters(page.out.toString(), "\\begin{document}");
    }

    private void rates(Grid rates) {
        line("\\section{Rates of processes}");
        for (List<Cell> row : rates.rows()) {
            line("\\noindent " + LatexText.escape(row.get(0).text()) + ":");
            formula(row.get(1).text());
        }
    }

    private void table(String title, Grid grid) {
        if (grid.rows().isEmpty()) {
            return;
        }
        int columns = grid.header().size();
        line("\\section{" + title + "}");
        line("\\begin{longtable}{" + String.join("", Collections.nCopies(columns, ">{\\raggedright}p{"
                + String.format(Locale.ROOT, "%.2f", 0.9 / columns) + "\\linewidth}")) + "}");
        line(String.join(" & ", grid.header()) + " \\tabularnewline \\hline \\endhead");
        for (List<Cell> row : grid.rows()) {
            line(row.stream().map(LatexPage::cell).collect(Collectors.joining(" & ")) + " \\tabularnewline");
        }
        line("\\end{longtable}");
    }

    /** Names may be broken at their underscores, as mathematics may not. */
    private static String cell(Cell cell) {
        return switch (cell.kind()) {
            case TEXT -> LatexText.escape(cell.text());
            case FORMULA -> "$" + cell.text() + "$";
            case NAME -> "\\textit{" + LatexText.escape(cell.text()).replace("\\_", "\\_\\allowbreak{}") + "}";
        };
    }

    private void formula(String formula) {
        line("\\formula{" + formula + "}");
    }

    private void references(List<String> references) {
        if (!references.isEmpty()) {
            line("\\section{References}");
            line("\\begin{itemize}");
            references.forEach(reference -> line("\\item " + LatexText.escape(reference)));
            line("\\end{itemize}");
        }
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}
