package paget.chart.internal;

import java.util.List;
import java.util.stream.IntStream;

import paget.chart.ChartStyle;
import paget.chart.Drawing;
import paget.chart.ElementColors;
import paget.core.study.Figure;

/** Horizontal bars in groups, a group for each row of a text column, with intervals. Grows with the number of rows. */
public final class BarChart {

    private static final double BAR = 16;
    private static final double GAP = 10;
    private static final double LABELS = 0.36;
    /** Room for the values in digits. */
    static final double VALUES = 56;
    /** What is smaller, in parts of the axis, is left from rounding. */
    private static final double ROUNDING = 1e-9;

    private BarChart() {
    }

    public static Drawing svg(Figure figure, ChartData data, ChartStyle style) {
        List<String> labels = data.titles(figure.y());
        Svg measure = new Svg(style, style.height());
        boolean single = labels.size() == 1;
        int legend = single ? 0 : Frame.legendLines(measure, labels);
        List<String> names = IntStream.range(0, data.rows()).mapToObj(row -> data.text(row, figure.x())).toList();
        Frame.Names room = Frame.Names.of(measure, names, LABELS);
        double group = GAP + room.rowHeight(measure, names, figure.y().size() * BAR);
        double bottom = Frame.TOP + Math.max(1, data.rows()) * group;
        String title = single ? labels.getFirst() : data.sharedUnit(figure.y());
        double foot = Frame.foot(measure, title);
        Svg svg = Frame.page(style, bottom + foot + legend * Frame.LINE, figure.title());
        ElementColors colors = data.colors(figure.y());
        double left = Frame.MARGIN + Math.min(names.stream().mapToDouble(svg::widthOf).max().orElse(0), room.width()) + 8;
        double[] ends = ends(figure, data);
        Axis across = Axis.around(ends[0], ends[1], left + (ends[0] < 0 ? VALUES : 0),
                svg.width() - Frame.MARGIN - (ends[1] > 0 ? VALUES : 8));
        Frame.abscissa(svg, across, Frame.TOP, bottom, title);
        for (int row = 0; row < data.rows(); row++) {
            double middle = Frame.TOP + (row + 0.5) * group;
            svg.lines(svg.wrapped(names.get(row), room.width(), room.lines()), left - 8, middle, 1);
            for (int i = 0; i < figure.y().size(); i++) {
                bar(svg, figure, data, row, i, across, middle + (i - figure.y().size() / 2.0) * BAR,
                        colors.hex(figure.y().get(i)), names.get(row));
            }
        }
        svg.line(across.at(0), Frame.TOP, across.at(0), bottom, style.ink(), 1);
        if (!single) {
            Frame.legend(svg, figure.y(), labels, colors, bottom + foot - 2);
        }
        return svg.drawing(figure.title());
    }

    private static void bar(Svg svg, Figure figure, ChartData data, int row, int index, Axis across, double y,
            String color, String name) {
        String id = figure.y().get(index);
        double value = data.number(row, id);
        if (!Double.isFinite(value)) {
            return;
        }
        double zero = across.at(0);
        double end = across.at(value);
        String note = name + ", " + data.title(id) + ": " + Axis.label(value)
                + (figure.lower().isEmpty() ? "" : " (" + Axis.label(data.number(row, figure.lower().get(index))) + " – "
                        + Axis.label(data.number(row, figure.upper().get(index))) + ")");
        svg.bar(Math.min(zero, end), y + 1, Math.abs(end - zero), BAR - 2, color, name, note);
        double low = figure.lower().isEmpty() ? value : data.number(row, figure.lower().get(index));
        double high = figure.lower().isEmpty() ? value : data.number(row, figure.upper().get(index));
        if (!figure.lower().isEmpty()) {
            whisker(svg, across, low, high, y + BAR / 2);
        }
        value(svg, across, value, low, high, y + BAR / 2);
    }

    /** The value in digits beyond its bar and interval, for bars that are too short to be seen. */
    static void value(Svg svg, Axis across, double value, double low, double high, double y) {
        boolean negative = value < 0;
        double reach = negative ? Math.min(value, Double.isFinite(low) ? low : value)
                : Math.max(value, Double.isFinite(high) ? high : value);
        boolean none = value != 0 && Math.abs(value) < ROUNDING * (across.to() - across.from());
        svg.words(none ? "≈ 0" : Axis.label(value, 3), across.at(reach) + (negative ? -5 : 5), y + 4, negative ? 1 : 0, false);
    }

    /** An interval across a bar. */
    static void whisker(Svg svg, Axis across, double low, double high, double y) {
        if (Double.isFinite(low) && Double.isFinite(high)) {
            String ink = svg.style().ink();
            svg.line(across.at(low), y, across.at(high), y, ink, 1.2);
            svg.line(across.at(low), y - 4, across.at(low), y + 4, ink, 1.2);
            svg.line(across.at(high), y - 4, across.at(high), y + 4, ink, 1.2);
        }
    }

    /** Smallest and largest value with the ends of intervals, zero among them. */
    static double[] ends(Figure figure, ChartData data) {
        double[] ends = {0, 0};
        for (List<String> ids : List.of(figure.y(), figure.lower(), figure.upper())) {
            for (String id : ids) {
                for (int row = 0; row < data.rows(); row++) {
                    double value = data.number(row, id);
                    if (Double.isFinite(value)) {
                        ends[0] = Math.min(ends[0], value);
                        ends[1] = Math.max(ends[1], value);
                    }
                }
            }
        }
        return ends[0] == ends[1] ? new double[] {0, 1} : ends;
    }
}
