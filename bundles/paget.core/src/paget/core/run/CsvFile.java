package paget.core.run;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import paget.core.study.Column;
import paget.core.study.Series;
import paget.core.study.Table;

/**
 * Writes series and tables as comma-separated values (RFC 4180 with line feeds): a header of column ids, then numbers
 * with as many digits as it takes to read them back exactly. No number is an empty field.
 */
public final class CsvFile {

    private CsvFile() {
    }

    static void write(Series series, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            header(series.columns(), out);
            double[][] values = series.values();
            for (int row = 0; row < series.rows(); row++) {
                for (int column = 0; column < values.length; column++) {
                    if (column > 0) {
                        out.write(',');
                    }
                    out.write(number(values[column][row]));
                }
                out.write('\n');
            }
        }
    }

    static void write(Table table, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            write(table, out);
        }
    }

    /** Writes a table; does not close the writer. */
    public static void write(Table table, Writer out) throws IOException {
        header(table.columns(), out);
        for (List<Object> row : table.rows()) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(cell instanceof Double number ? inTable(number) : quoted((String) cell)));
            out.write(String.join(",", cells));
            out.write('\n');
        }
    }

    private static void header(List<Column> columns, Writer out) throws IOException {
        out.write(String.join(",", columns.stream().map(column -> quoted(column.id())).toList()));
        out.write('\n');
    }

    /** Tables are short and read by people too. */
    private static String inTable(double value) {
        return isWhole(value) || Double.isNaN(value) ? number(value) : NumberText.of(value);
    }

    private static boolean isWhole(double value) {
        // Whole numbers below 2^53 are exact without a fraction.
        return value == Math.rint(value) && Math.abs(value) < 1e15;
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        return isWhole(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static String quoted(String text) {
        return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
