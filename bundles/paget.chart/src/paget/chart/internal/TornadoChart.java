package paget.chart.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import paget.chart.ChartStyle;
import paget.chart.Drawing;
import paget.chart.ElementColors;
import paget.core.study.Figure;

/** Bars of one column, the longest first, to either side of zero, with intervals. */
public final class TornadoChart {

    private static final double BAR = 22;
    private static final double LABELS = 0.4;

    private TornadoChart() {
    }

    public static Drawing svg(Figure figure, ChartData data, ChartStyle style) {
        String id = figure.y().getFirst();
        List<Integer> order = new ArrayList<>();
        for (int row = 0; row < data.rows(); row++) {
            if (Double.isFinite(data.number(row, id))) {
                order.add(row);
            }
        }
        order.sort(Comparator.comparingDouble((Integer row) -> -Math.abs(data.number(row, id))));
        Svg measure = new Svg(style, style.height());
        List<String> names = order.stream().map(row -> data.text(row, figure.x())).toList();
        Frame.Names room = Frame.Names.of(measure, names, LABELS);
        double bar = room.rowHeight(measure, names, BAR);
        double bottom = Frame.TOP + Math.max(1, order.size()) * bar;
        Svg svg = Frame.page(style, bottom + Frame.foot(measure, data.title(id)), figure.title());
        double left = Frame.MARGIN + Math.min(names.stream().mapToDouble(svg::widthOf).max().orElse(0), room.width()) + 8;
        double[] ends = BarChart.ends(figure, data);
        Axis across = Axis.around(ends[0], ends[1], left + (ends[0] < 0 ? BarChart.VALUES : 0),
                svg.width() - Frame.MARGIN - (ends[1] > 0 ? BarChart.VALUES : 8));
        Frame.abscissa(svg, across, Frame.TOP, bottom, data.title(id));
        ElementColors colors = data.colors(names);
        for (int i = 0; i < order.size(); i++) {
            int row = order.get(i);
            double middle = Frame.TOP + (i + 0.5) * bar;
            double value = data.number(row, id);
            String name = names.get(i);
            svg.lines(svg.wrapped(name, room.width(), room.lines()), left - 8, middle, 1);
            svg.bar(Math.min(across.at(0), across.at(value)), middle - BAR / 2 + 3,
                    Math.abs(across.at(value) - across.at(0)), BAR - 6, colors.hex(name), name, name + ": " + Axis.label(value));
            double low = figure.lower().isEmpty() ? value : data.number(row, figure.lower().getFirst());
            double high = figure.lower().isEmpty() ? value : data.number(row, figure.upper().getFirst());
            if (!figure.lower().isEmpty()) {
                BarChart.whisker(svg, across, low, high, middle);
            }
            BarChart.value(svg, across, value, low, high, middle);
        }
        svg.line(across.at(0), Frame.TOP, across.at(0), bottom, style.ink(), 1);
        return svg.drawing(figure.title());
    }
}
