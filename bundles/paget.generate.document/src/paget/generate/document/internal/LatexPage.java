package paget.generate.document.internal;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import paget.generate.document.internal.Supplement.Cell;
import paget.generate.document.internal.Supplement.Grid;

/** A supplement in LaTeX. */
public final class LatexPage {

    private static final Map<Character, String> SPECIAL = Map.ofEntries(Map.entry('\\', "\\textbackslash{}"),
            Map.entry('{', "\\{"), Map.entry('}', "\\}"), Map.entry('$', "\\$"), Map.entry('&', "\\&"),
            Map.entry('#', "\\#"), Map.entry('%', "\\%"), Map.entry('_', "\\_"), Map.entry('~', "\\textasciitilde{}"),
            Map.entry('^', "\\textasciicircum{}"), Map.entry('<', "\\textless{}"), Map.entry('>', "\\textgreater{}"),
            Map.entry('|', "\\textbar{}"), Map.entry('›', "\\guilsinglright{}"));
    private final StringBuilder out = new StringBuilder();

    private LatexPage() {
    }

    /** The document. */
    public static String of(Supplement s) {
        LatexPage page = new LatexPage();
        page.line("\\documentclass[a4paper]{article}");
        page.line("\\usepackage{fontspec,amsmath,longtable,array}");
        page.line("\\usepackage[margin=2cm,landscape]{geometry}");
        page.line("\\title{" + escape(s.title()) + ": equations}");
        page.line("\\date{}");
        page.line("\\begin{document}");
        page.line("\\maketitle");
        if (!s.description().isBlank()) {
            page.line(escape(s.description()));
        }
        page.table("Variables", s.variables());
        page.line("\\section{Equations}");
        s.equations().forEach(equation -> page.line("\\[" + equation + "\\]"));
        page.rates(s.rates());
        page.table("Parameters", s.parameters());
        page.table("Treatments", s.treatments());
        page.table("Results", s.results());
        page.references(s.references());
        page.line("\\end{document}");
        return page.out.toString();
    }

    private void rates(Grid rates) {
        line("\\section{Rates of processes}");
        for (List<Cell> row : rates.rows()) {
            line("\\noindent " + escape(row.get(0).text()) + ":");
            line("\\[" + row.get(1).text() + "\\]");
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

    private static String cell(Cell cell) {
        return cell.isMath() ? "$" + cell.text() + "$" : escape(cell.text());
    }

    private void references(List<String> references) {
        if (!references.isEmpty()) {
            line("\\section{References}");
            line("\\begin{itemize}");
            references.forEach(reference -> line("\\item " + escape(reference)));
            line("\\end{itemize}");
        }
    }

    /** Text in which nothing has a meaning for LaTeX. */
    static String escape(String text) {
        return text.replaceAll("\\s+", " ").chars().mapToObj(c -> SPECIAL.getOrDefault((char) c,
                Character.toString(c))).collect(Collectors.joining());
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}
