package paget.chart.internal;

import java.util.List;

import paget.chart.ChartStyle;
import paget.chart.ElementColors;

/** The field of a chart with its axes, its title and its legend. */
final class Frame {

    static final double TOP = 40;
    static final double MARGIN = 16;
    static final double LINE = 18;

    private Frame() {
    }

    /** A page with a title. */
    static Svg page(ChartStyle style, double height, String title) {
        Svg svg = new Svg(style, height);
        return svg.words(svg.fitting(title, svg.width() - 2 * MARGIN), MARGIN, 24, 0, true);
    }

    /** The height that rows need for their labels on at most two lines. */
    static double rowHeight(Svg svg, List<String> labels, double most, double least) {
        return labels.stream().anyMatch(label -> svg.widthOf(label) > most) ? Math.max(least, 2 * Svg.LEADING + 4) : least;
    }

    /** Lines and numbers of the abscissa at the foot of a field, with its title. */
    static void abscissa(Svg svg, Axis axis, double top, double bottom, String title) {
        for (double mark : axis.marks()) {
            double x = axis.at(mark);
            svg.line(x, top, x, bottom, svg.style().faint(), 1);
            svg.words(Axis.label(mark), x, bottom + 16, 0.5, false);
        }
        svg.line(axis.begin(), bottom, axis.end(), bottom, svg.style().ink(), 1);
        svg.words(title, (axis.begin() + axis.end()) / 2, bottom + 34, 0.5, false);
    }

    /** Lines and numbers of the ordinate at the left of a field, with its title. */
    static void ordinate(Svg svg, Axis axis, double left, double right, String title) {
        for (double mark : axis.marks()) {
            double y = axis.at(mark);
            svg.line(left, y, right, y, svg.style().faint(), 1);
            svg.words(Axis.label(mark), left - 6, y + 4, 1, false);
        }
        svg.line(left, axis.begin(), left, axis.end(), svg.style().ink(), 1);
        svg.upwards(svg.fitting(title, Math.abs(axis.end() - axis.begin())), MARGIN + 4,
                (axis.begin() + axis.end()) / 2);
    }

    /** Width that the numbers and the title of an ordinate take. */
    static double left(Svg svg, Axis axis) {
        return MARGIN + 24 + axis.marks().stream().mapToDouble(mark -> svg.widthOf(Axis.label(mark))).max().orElse(0);
    }

    /** Number of lines that a legend takes at the foot of a chart. */
    static int legendLines(Svg svg, List<String> labels) {
        double x = MARGIN;
        int lines = labels.isEmpty() ? 0 : 1;
        for (String label : labels) {
            double width = entry(svg, label);
            if (x > MARGIN && x + width > svg.width() - MARGIN) {
                x = MARGIN;
                lines++;
            }
            x += width;
        }
        return lines;
    }

    static void legend(Svg svg, List<String> ids, List<String> labels, ElementColors colors, double top) {
        double x = MARGIN;
        double y = top;
        for (int i = 0; i < labels.size(); i++) {
            double width = entry(svg, labels.get(i));
            if (x > MARGIN && x + width > svg.width() - MARGIN) {
                x = MARGIN;
                y += LINE;
            }
            svg.box(x, y + 3, 10, 10, colors.hex(ids.get(i)), "");
            svg.words(svg.fitting(labels.get(i), svg.width() - 2 * MARGIN - 20), x + 16, y + 12, 0, false);
            x += width;
        }
    }

    private static double entry(Svg svg, String label) {
        return Math.min(svg.width() - 2 * MARGIN, svg.widthOf(label) + 34);
    }
}
