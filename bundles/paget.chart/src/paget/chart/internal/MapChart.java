package paget.chart.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

import paget.chart.ChartStyle;
import paget.chart.Drawing;
import paget.chart.ElementColors;
import paget.core.study.Figure;

/** A field of coloured cells over two quantities: values as a ramp of colours, or classes. */
public final class MapChart {

    private static final double SCALE_WIDTH = 14;

    private final Figure figure;
    private final ChartData data;
    private final double[] columns;
    private final double[] lines;

    private MapChart(Figure figure, ChartData data) {
        if (figure.y().size() < 2) {
            throw new IllegalArgumentException("the map " + figure.title() + " needs an ordinate and a value");
        }
        this.figure = figure;
        this.data = data;
        columns = data.distinct(figure.x());
        lines = data.distinct(figure.y().getFirst());
    }

    public static Drawing values(Figure figure, ChartData data, ChartStyle style) {
        return new MapChart(figure, data).values(style);
    }

    public static Drawing classes(Figure figure, ChartData data, ChartStyle style) {
        return new MapChart(figure, data).classes(style);
    }

    private Drawing values(ChartStyle style) {
        String value = figure.y().get(1);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < data.rows(); row++) {
            double number = data.number(row, value);
            if (Double.isFinite(number)) {
                low = Math.min(low, number);
                high = Math.max(high, number);
            }
        }
        Svg svg = Frame.page(style, style.height(), figure.title());
        double bottom = style.height() - Frame.foot(svg, data.title(figure.x()));
        Axis scale = Axis.around(low, high, bottom, Frame.TOP);
        double right = svg.width() - Frame.MARGIN - SCALE_WIDTH - 64;
        List<String> colors = new ArrayList<>();
        for (int row = 0; row < data.rows(); row++) {
            double number = data.number(row, value);
            colors.add(Double.isFinite(number) ? Ramp.hex((number - scale.from()) / (scale.to() - scale.from()))
                    : style.faint());
        }
        field(svg, right, bottom, colors);
        int parts = 64;
        double part = (scale.begin() - scale.end()) / parts;
        for (int i = 0; i < parts; i++) {
            svg.box(right + 16, scale.begin() - (i + 1) * part, SCALE_WIDTH, part + 0.5, Ramp.hex((i + 0.5) / parts), "");
        }
        for (double mark : scale.marks()) {
            svg.words(Axis.label(mark), right + 20 + SCALE_WIDTH, scale.at(mark) + 4, 0, false);
        }
        svg.words(data.title(value), svg.width() - Frame.MARGIN, Frame.TOP - 10, 1, false);
        return svg.drawing(figure.title());
    }

    private Drawing classes(ChartStyle style) {
        String value = figure.y().get(1);
        LinkedHashSet<String> names = new LinkedHashSet<>();
        for (int row = 0; row < data.rows(); row++) {
            names.add(data.text(row, value));
        }
        List<String> all = List.copyOf(names);
        ElementColors palette = data.colors(all);
        Svg measure = new Svg(style, style.height());
        Svg svg = Frame.page(style, style.height() + Frame.legendLines(measure, all) * Frame.LINE, figure.title());
        List<String> colors = new ArrayList<>();
        for (int row = 0; row < data.rows(); row++) {
            colors.add(palette.hex(data.text(row, value)));
        }
        field(svg, svg.width() - Frame.MARGIN - 8, style.height() - Frame.foot(svg, data.title(figure.x())), colors);
        Frame.legend(svg, all, all, palette, style.height());
        return svg.drawing(figure.title());
    }

    private void field(Svg svg, double right, double bottom, List<String> colors) {
        String ordinate = figure.y().getFirst();
        boolean wideAcross = Magnitudes.areRatios(columns);
        boolean wideUp = Magnitudes.areRatios(lines);
        double[] across = edges(columns, wideAcross);
        double[] up = edges(lines, wideUp);
        Axis vertical = new Axis(up[0], up[up.length - 1], bottom, Frame.TOP, wideUp);
        double left = Frame.left(svg, vertical, data.title(ordinate));
        Axis horizontal = new Axis(across[0], across[across.length - 1], left, right, wideAcross);
        for (int row = 0; row < data.rows(); row++) {
            int i = index(columns, data.number(row, figure.x()));
            int j = index(lines, data.number(row, ordinate));
            if (i >= 0 && j >= 0) {
                double x = horizontal.at(across[i]);
                double y = vertical.at(up[j + 1]);
                svg.bar(x, y, horizontal.at(across[i + 1]) - x + 0.3, vertical.at(up[j]) - y + 0.3, colors.get(row), "",
                        data.title(figure.x()) + ": " + Axis.label(columns[i]) + ", " + data.title(ordinate) + ": "
                                + Axis.label(lines[j]) + ", " + data.text(row, figure.y().get(1)));
            }
        }
        if (figure.y().size() > 2) {
            boundary(svg, horizontal, vertical);
        }
        Frame.abscissa(svg, horizontal, bottom, bottom, data.title(figure.x()));
        Frame.ordinate(svg, vertical, left, left, data.title(ordinate));
    }

    /** A line through the boundary at each column; a column without one interrupts it. */
    private void boundary(Svg svg, Axis horizontal, Axis vertical) {
        StringBuilder path = new StringBuilder();
        boolean drawn = false;
        for (double column : columns) {
            double at = Double.NaN;
            for (int row = 0; row < data.rows(); row++) {
                at = data.number(row, figure.x()) == column ? data.number(row, figure.y().get(2)) : at;
            }
            if (Double.isFinite(at)) {
                path.append(String.format(Locale.ROOT, "%s%.2f %.2f", drawn ? "L" : "M", horizontal.at(column), vertical.at(at)));
            }
            drawn = Double.isFinite(at);
        }
        svg.path(path.toString(), svg.style().ink(), 2, "none", 1);
    }

    private static int index(double[] sorted, double value) {
        return Arrays.binarySearch(sorted, value);
    }

    /** Cells end halfway between their centres, which is at their geometric mean on a logarithmic axis. */
    private static double[] edges(double[] centres, boolean logarithmic) {
        if (!logarithmic) {
            return edges(centres);
        }
        double[] edges = edges(Arrays.stream(centres).map(Math::log).toArray());
        return Arrays.stream(edges).map(Math::exp).toArray();
    }

    private static double[] edges(double[] centres) {
        if (centres.length == 0) {
            return new double[] {0, 1};
        }
        int n = centres.length;
        double[] edges = new double[n + 1];
        for (int i = 1; i < n; i++) {
            edges[i] = (centres[i - 1] + centres[i]) / 2;
        }
        double first = n > 1 ? centres[1] - centres[0] : 1;
        double last = n > 1 ? centres[n - 1] - centres[n - 2] : 1;
        edges[0] = centres[0] - first / 2;
        edges[n] = centres[n - 1] + last / 2;
        return edges;
    }
}
