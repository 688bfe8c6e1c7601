package paget.results.ui.internal.chart;

import java.util.ArrayList;
import java.util.List;

/** Writes what a chart shows as comma-separated values: the abscissa, then each series with its band. */
public final class CsvChart {
    private CsvChart() {
    }

    /** The text of the file; numbers read back to the same values. */
    public static String write(ChartData data, List<ChartSeries> shown) {
        StringBuilder out = new StringBuilder();
        List<String> head = new ArrayList<>(List.of(data.abscissa()));
        for (ChartSeries series : shown) {
            head.add(series.legend());
            if (series.band().isPresent()) {
                head.add(series.label() + " lower");
                head.add(series.label() + " upper");
            }
        }
        row(out, head);
        for (int i = 0; i < data.x().length; i++) {
            List<String> cells = new ArrayList<>(List.of(data.isBars() ? data.categories().get(i) : number(data.x()[i])));
            for (ChartSeries series : shown) {
                cells.add(number(series.y()[i]));
                int index = i;
                series.band().ifPresent(band -> {
                    cells.add(number(band.lower()[index]));
                    cells.add(number(band.upper()[index]));
                });
            }
            row(out, cells);
        }
        return out.toString();
    }

    /** Cells as comma-separated values. */
    public static String write(List<List<String>> rows) {
        StringBuilder out = new StringBuilder();
        rows.forEach(cells -> row(out, cells));
        return out.toString();
    }

    /** A number that reads back to the same value; nothing for NaN. */
    public static String number(double value) {
        return Double.isNaN(value) ? "" : Double.toString(value);
    }

    private static void row(StringBuilder out, List<String> cells) {
        out.append(String.join(",", cells.stream().map(CsvChart::quoted).toList())).append("\r\n");
    }

    private static String quoted(String cell) {
        return cell.matches("[^,\"\r\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
