package paget.cli.internal;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

import paget.core.run.Digits;
import paget.core.run.NumberText;
import paget.core.study.Column;
import paget.core.study.Column.Kind;
import paget.core.study.Series;
import paget.core.study.Table;
import paget.core.study.TableText;

/** Lays out tables for reading: columns aligned, numbers to the right, repeated words in the first column once. */
final class TextTable {

    private static final String NOTHING = "-";
    private static final String GAP = "  ";

    private final List<String[]> lines = new ArrayList<>();
    private final boolean[] right;

    private TextTable(boolean[] right) {
        this.right = right;
    }

    /** Prints a table with its title. */
    static void print(Table table, PrintStream out) {
        TextTable text = new TextTable(numeric(table.columns()));
        text.header(table.columns());
        String above = null;
        TableText words = new TableText(table);
        for (int row = 0; row < table.rows().size(); row++) {
            String[] cells = new String[table.columns().size()];
            for (int column = 0; column < cells.length; column++) {
                String cell = words.cell(row, column);
                cells[column] = cell.isEmpty() && text.right[column] ? NOTHING : cell;
            }
            boolean grouped = table.columns().getFirst().kind() == Kind.TEXT;
            String first = cells[0];
            if (grouped && first.equals(above)) {
                cells[0] = "";
            }
            above = first;
            text.lines.add(cells);
        }
        out.println(table.title());
        text.print(out);
    }

    /** Prints a short series with its title. */
    static void print(Series series, PrintStream out) {
        TextTable text = new TextTable(numeric(series.columns()));
        text.header(series.columns());
        for (int row = 0; row < series.rows(); row++) {
            String[] cells = new String[series.columns().size()];
            for (int column = 0; column < cells.length; column++) {
                cells[column] = number(series.values()[column][row]);
            }
            text.lines.add(cells);
        }
        out.println(series.title());
        text.print(out);
    }

    /** Prints rows without title and header, every cell in full and numbers exact, for tools that look for lines. */
    static void printBare(Table table, PrintStream out) {
        TextTable text = new TextTable(new boolean[table.columns().size()]);
        for (List<Object> row : table.rows()) {
            text.lines.add(row.stream().map(cell -> cell instanceof Double number ? exact(number) : (String) cell)
                    .toArray(String[]::new));
        }
        text.print(out);
    }

    private static String exact(double value) {
        return Double.isNaN(value) ? NOTHING : NumberText.of(value);
    }

    private static boolean[] numeric(List<Column> columns) {
        boolean[] numeric = new boolean[columns.size()];
        for (int i = 0; i < numeric.length; i++) {
            numeric[i] = columns.get(i).kind() == Kind.NUMBER;
        }
        return numeric;
    }

    private void header(List<Column> columns) {
        lines.add(columns.stream()
                .map(column -> column.unit().isEmpty() ? column.label() : column.label() + " (" + column.unit() + ")")
                .toArray(String[]::new));
    }

    private void print(PrintStream out) {
        int[] widths = new int[right.length];
        for (String[] line : lines) {
            for (int i = 0; i < line.length; i++) {
                widths[i] = Math.max(widths[i], length(line[i]));
            }
        }
        for (String[] line : lines) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < line.length; i++) {
                String space = " ".repeat(widths[i] - length(line[i]));
                text.append(i == 0 ? "" : GAP).append(right[i] ? space + line[i] : line[i] + space);
            }
            out.println(text.toString().stripTrailing());
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String number(double value) {
        return Double.isNaN(value) ? NOTHING : Digits.of(value);
    }
}
