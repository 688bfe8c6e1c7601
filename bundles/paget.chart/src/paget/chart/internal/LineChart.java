package paget.chart.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import paget.chart.ChartStyle;
import paget.chart.Drawing;
import paget.chart.ElementColors;
import paget.core.study.Figure;

/** Lines, steps, fits to measured points and receiver operating characteristics over a numeric abscissa, with bands. */
public final class LineChart {

    private static final double BAND = 0.18;
    private static final double POINT = 3.5;

    private final Figure figure;
    private final ChartData data;
    private final boolean steps;
    private final boolean unitSquare;
    private final ElementColors colors;
    private Axis across;
    private Axis up;

    private LineChart(Figure figure, ChartData data, boolean steps, boolean unitSquare) {
        this.figure = figure;
        this.data = data;
        this.steps = steps;
        this.unitSquare = unitSquare;
        this.colors = data.colors(figure.y());
    }

    public static Drawing lines(Figure figure, ChartData data, ChartStyle style) {
        return new LineChart(figure, data, false, false).svg(style);
    }

    public static Drawing steps(Figure figure, ChartData data, ChartStyle style) {
        return new LineChart(figure, data, true, false).svg(style);
    }

    public static Drawing roc(Figure figure, ChartData data, ChartStyle style) {
        return new LineChart(figure, data, false, true).svg(style);
    }

    private Drawing svg(ChartStyle style) {
        List<String> labels = data.titles(figure.y());
        Svg measure = new Svg(style, style.height());
        boolean single = labels.size() == 1;
        int legend = single ? 0 : Frame.legendLines(measure, labels);
        Svg svg = Frame.page(style, style.height() + legend * Frame.LINE, figure.title());
        String title = single ? labels.getFirst() : data.sharedUnit(figure.y());
        double bottom = style.height() - Frame.foot(svg, data.title(figure.x()));
        up = ordinate(bottom);
        double left = Frame.left(svg, up, title);
        double right = svg.width() - Frame.MARGIN - 8;
        if (unitSquare) {
            right = Math.min(right, left + bottom - Frame.TOP);
        }
        double[] span = unitSquare ? new double[] {0, 1} : ends(List.of(figure.x()));
        boolean wide = !unitSquare && Magnitudes.areRatios(data.distinct(figure.x()));
        across = new Axis(span[0], span[1] > span[0] ? span[1] : span[0] + 1, left, right, wide);
        Frame.abscissa(svg, across, Frame.TOP, bottom, data.title(figure.x()));
        Frame.ordinate(svg, up, left, right, title);
        if (unitSquare) {
            svg.line(across.at(0), up.at(0), across.at(1), up.at(1), style.ink(), 0.7);
        }
        for (int i = 0; i < figure.y().size(); i++) {
            String color = colors.hex(figure.y().get(i));
            if (figure.kind() == Figure.Kind.FIT && i == 0) {
                points(svg, color);
                continue;
            }
            if (!figure.lower().isEmpty()) {
                svg.path(band(figure.lower().get(i), figure.upper().get(i)), "", 0, color, BAND);
            }
            svg.path(curve(figure.y().get(i)), color, 1.8, "none", 1);
        }
        if (!single) {
            Frame.legend(svg, figure.y(), labels, colors, style.height());
        }
        return svg.drawing(figure.title());
    }

    private Axis ordinate(double bottom) {
        if (unitSquare) {
            return new Axis(0, 1, bottom, Frame.TOP);
        }
        double[] ends = ends(values());
        Magnitudes magnitudes = new Magnitudes();
        figure.y().forEach(id -> magnitudes.add(IntStream.range(0, data.rows()).mapToDouble(row -> data.number(row, id))
                .toArray()));
        // Steps are shares, which are judged against 1.
        return !steps && magnitudes.areFarApart() ? Axis.decades(magnitudes.foot(), ends[1], bottom, Frame.TOP)
                : Axis.around(ends[0], ends[1], bottom, Frame.TOP);
    }

    /** Measured values with their intervals. */
    private void points(Svg svg, String color) {
        String id = figure.y().getFirst();
        for (int row = 0; row < data.rows(); row++) {
            double value = data.number(row, id);
            double at = data.number(row, figure.x());
            if (!Double.isFinite(value) || !Double.isFinite(at)) {
                continue;
            }
            double x = across.at(at);
            String note = data.title(id) + ": " + Axis.label(value);
            if (!figure.lower().isEmpty()) {
                double low = data.number(row, figure.lower().getFirst());
                double high = data.number(row, figure.upper().getFirst());
                note += " (" + Axis.label(low) + " – " + Axis.label(high) + ")";
                svg.line(x, up.at(low), x, up.at(high), color, 1.2);
                svg.line(x - 3, up.at(low), x + 3, up.at(low), color, 1.2);
                svg.line(x - 3, up.at(high), x + 3, up.at(high), color, 1.2);
            }
            svg.circle(x, up.at(value), POINT, color, "", note);
        }
    }

    private List<String> values() {
        List<String> all = new ArrayList<>(figure.y());
        all.addAll(figure.lower());
        all.addAll(figure.upper());
        return all;
    }

    private double[] ends(List<String> ids) {
        double[] ends = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (String id : ids) {
            for (int row = 0; row < data.rows(); row++) {
                double value = data.number(row, id);
                if (Double.isFinite(value)) {
                    ends[0] = Math.min(ends[0], value);
                    ends[1] = Math.max(ends[1], value);
                }
            }
        }
        if (ends[0] > ends[1]) {
            return new double[] {0, 1};
        }
        // Amounts are easier to judge from zero on, where that does not flatten the picture.
        return ends[0] > 0 && ends[0] < ends[1] / 2 && !ids.contains(figure.x()) ? new double[] {0, ends[1]} : ends;
    }

    private String curve(String id) {
        StringBuilder path = new StringBuilder();
        boolean open = false;
        double previous = 0;
        for (int row = 0; row < data.rows(); row++) {
            double value = data.number(row, id);
            double x = data.number(row, figure.x());
            if (!Double.isFinite(value) || !Double.isFinite(x) || up.logarithmic() && value < up.from()) {
                open = false;
                continue;
            }
            if (open && steps) {
                path.append('L').append(point(x, previous));
            }
            path.append(open ? 'L' : 'M').append(point(x, value));
            open = true;
            previous = value;
        }
        return path.isEmpty() ? "M0 0" : path.toString();
    }

    private String band(String lower, String upper) {
        StringBuilder there = new StringBuilder();
        StringBuilder back = new StringBuilder();
        for (int row = 0; row < data.rows(); row++) {
            double x = data.number(row, figure.x());
            double low = data.number(row, lower);
            double high = data.number(row, upper);
            if (Double.isFinite(x) && Double.isFinite(low) && Double.isFinite(high)) {
                if (steps && row > 0 && !there.isEmpty()) {
                    there.append('L').append(point(x, data.number(row - 1, upper)));
                    back.insert(0, "L" + point(x, data.number(row - 1, lower)));
                }
                there.append(there.isEmpty() ? 'M' : 'L').append(point(x, high));
                back.insert(0, "L" + point(x, low));
            }
        }
        return there.isEmpty() ? "M0 0" : there + back.toString() + "Z";
    }

    private String point(double x, double y) {
        return Svg.number(across.at(x)) + " " + Svg.number(up.at(Double.isFinite(y) ? y : up.from())) + " ";
    }
}
