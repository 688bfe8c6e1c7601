package paget.sbml.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The table of results of a case.
 *
 * @param columns headings after that of time
 * @param times one for each row
 * @param rows values by row and column
 */
record ExpectedResults(List<String> columns, double[] times, double[][] rows) {

    static ExpectedResults read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
        if (lines.size() < 2) {
            throw new IOException("the results file " + file.getFileName() + " is empty");
        }
        List<String> headings = Arrays.stream(lines.getFirst().split(",")).map(s -> s.replace("\"", "").strip())
                .toList();
        List<double[]> rows = new ArrayList<>();
        double[] times = new double[lines.size() - 1];
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            if (cells.length != headings.size()) {
                throw new IOException("a row of the results file " + file.getFileName() + " has " + cells.length
                        + " cells instead of " + headings.size());
            }
            times[rows.size()] = number(cells[0]);
            double[] row = new double[cells.length - 1];
            for (int i = 0; i < row.length; i++) {
                row[i] = number(cells[i + 1]);
            }
            rows.add(row);
        }
        return new ExpectedResults(headings.subList(1, headings.size()), times, rows.toArray(double[][]::new));
    }

    private static double number(String cell) throws IOException {
        String text = cell.strip();
        try {
            return switch (text.toUpperCase(Locale.ROOT)) {
                case "INF", "INFINITY" -> Double.POSITIVE_INFINITY;
                case "-INF", "-INFINITY" -> Double.NEGATIVE_INFINITY;
                case "NAN" -> Double.NaN;
                default -> Double.parseDouble(text);
            };
        } catch (NumberFormatException e) {
            throw new IOException("\"" + text + "\" in a results file is no number", e);
        }
    }
}
