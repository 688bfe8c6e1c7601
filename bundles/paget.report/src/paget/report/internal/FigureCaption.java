package paget.report.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import paget.chart.Panels.Panel;
import paget.core.study.Column;
import paget.core.study.Figure;
import paget.core.study.StudyResult;

/** What stands below a figure: its title, what its axes and marks show, and what bands and whiskers mean. */
final class FigureCaption {

    private static final int NAMED = 3;

    private FigureCaption() {
    }

    static String of(Panel panel) {
        Figure figure = panel.figure();
        List<Column> columns = columns(panel.result(), figure.data());
        String x = label(columns, figure.x());
        String first = label(columns, figure.y().getFirst());
        String says = switch (figure.kind()) {
            case LINES -> names(columns, figure.y()) + " over " + x + "." + intervals(columns, figure, "Bands");
            case FIT -> "Points are " + first + "; the line is the model fitted to them." + intervals(columns, figure, "Bars");
            case STEPS -> "The part without the event over " + x + "." + (figure.lower().isEmpty() ? ""
                    : " Bands are the intervals at each time.");
            case ROC -> first + " over " + x + " for every cut-off; the diagonal is a marker that tells nothing.";
            case BARS -> names(columns, figure.y()) + " by " + x + "." + intervals(columns, figure, "Whiskers");
            case TORNADO -> first + " by " + x + ", the largest first." + intervals(columns, figure, "Whiskers");
            case HEAT_MAP, PHASE_MAP -> label(columns, figure.y().get(1)) + " as colour over " + x + " and " + first + "."
                    + (figure.y().size() > 2 ? " The line is the " + label(columns, figure.y().get(2)).toLowerCase(Locale.ROOT) + "." : "");
            case TREE -> "Each node stands right of what it came from"
                    + (figure.y().size() < 2 ? "." : "; areas show " + label(columns, figure.y().get(1)) + ".");
            case SANKEY -> "Streams are as wide as " + label(columns, figure.y().get(1)) + "; places stand in the order in "
                    + "which they are reached.";
        };
        return figure.title() + ". " + upper(says);
    }

    private static String names(List<Column> columns, List<String> ids) {
        return ids.size() > NAMED ? "Values" + unit(columns, ids)
                : ids.stream().map(id -> label(columns, id)).collect(Collectors.joining(", "));
    }

    private static String unit(List<Column> columns, List<String> ids) {
        List<String> units = ids.stream().map(id -> column(columns, id).unit()).distinct().toList();
        return units.size() == 1 && !units.getFirst().isEmpty() ? " (" + units.getFirst() + ")" : "";
    }

    private static String intervals(List<Column> columns, Figure figure, String what) {
        if (figure.lower().isEmpty()) {
            return "";
        }
        String from = column(columns, figure.lower().getFirst()).label();
        String to = column(columns, figure.upper().getFirst()).label();
        if (from.equals("from")) {
            return " " + what + " are the intervals of the table.";
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

    private static String upper(String words) {
        return words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                + words.substring(words.offsetByCodePoints(0, 1));
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
