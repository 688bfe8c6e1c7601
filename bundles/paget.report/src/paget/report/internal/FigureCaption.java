package paget.report.internal;

import java.util.List;
import java.util.Locale;

import paget.chart.Panels.Panel;
import paget.core.study.Column;
import paget.core.study.Figure;
import paget.core.study.StudyResult;

/** What stands below a figure: its title, and what its marks, bands and whiskers mean. What its axes and its legend say is not said again. */
final class FigureCaption {

    private FigureCaption() {
    }

    static String of(Panel panel) {
        Figure figure = panel.figure();
        List<Column> columns = columns(panel.result(), figure.data());
        String first = label(columns, figure.y().getFirst());
        String says = switch (figure.kind()) {
            case LINES -> intervals(columns, figure, "Bands");
            case FIT -> "Points: " + lower(first) + "; line: the model fitted to them." + intervals(columns, figure, "Bars");
            case STEPS -> "The part without the event." + (figure.lower().isEmpty() ? "" : " Bands are the intervals at each time.");
            case ROC -> "The curve has a point for every cut-off; the diagonal is a marker that tells nothing.";
            case BARS -> intervals(columns, figure, "Whiskers");
            case TORNADO -> "The largest first." + intervals(columns, figure, "Whiskers");
            case HEAT_MAP, PHASE_MAP -> "Colours show the " + lower(label(columns, figure.y().get(1))) + "."
                    + (figure.y().size() > 2 ? " The line is the " + lower(label(columns, figure.y().get(2))) + "." : "");
            case TREE -> "Each node stands right of what it came from"
                    + (figure.y().size() < 2 ? "." : "; areas show " + label(columns, figure.y().get(1)) + ".");
            case SANKEY -> "Streams are as wide as " + label(columns, figure.y().get(1)) + "; places stand in the order in "
                    + "which they are reached.";
        };
        return Cells.sentence((figure.title() + ". " + says.strip()).strip());
    }

    private static String intervals(List<Column> columns, Figure figure, String what) {
        if (figure.lower().isEmpty()) {
            return "";
        }
        String from = column(columns, figure.lower().getFirst()).label();
        String to = column(columns, figure.upper().getFirst()).label();
        if (from.endsWith("from")) {
            return " " + what + " are " + (figure.kind() == Figure.Kind.LINES ? "the intervals at each point." : "the intervals of the table.");
        }
        int shared = from.lastIndexOf(", ", Math.max(0, firstDifference(from, to)));
        return " " + what + " run from " + (shared < 0 ? from : from.substring(shared + 2)) + " to "
                + (shared < 0 ? to : to.substring(shared + 2)) + ".";
    }

    private static int firstDifference(String a, String b) {
        int i = 0;
        while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    /** In the middle of a sentence; names in capitals stay. */
    private static String lower(String words) {
        return words.length() > 1 && Character.isLowerCase(words.charAt(1)) ? words.substring(0, 1).toLowerCase(Locale.ROOT)
                + words.substring(1) : words;
    }

    private static List<Column> columns(StudyResult result, String data) {
        return result.series().stream().filter(series -> series.id().equals(data)).map(series -> series.columns())
                .findFirst().orElseGet(() -> result.table(data).columns());
    }

    private static Column column(List<Column> columns, String id) {
        return columns.stream().filter(column -> column.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("what the figure shows has no column " + id));
    }

    private static String label(List<Column> columns, String id) {
        Column column = column(columns, id);
        return column.unit().isEmpty() ? column.label() : column.label() + " (" + column.unit() + ")";
    }
}
