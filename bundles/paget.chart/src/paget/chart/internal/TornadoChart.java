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
        double bottom = Frame.TOP + Math.max(1, order.size()) * BAR;
        Svg svg = Frame.page(style, bottom + 50, figure.title());
        double widest = order.stream().mapToDouble(row -> svg.widthOf(data.text(row, figure.x()))).max().orElse(0);
        double left = Frame.MARGIN + Math.min(widest, LABELS * svg.width()) + 8;
        double[] ends = BarChart.ends(figure, data);
        Axis across = Axis.around(ends[0], ends[1], left, svg.width() - Frame.MARGIN - 8);
        Frame.abscissa(svg, across, Frame.TOP, bottom, data.title(id));
        ElementColors colors = data.colors(order.stream().map(row -> data.text(row, figure.x())).toList());
        for (int i = 0; i < order.size(); i++) {
            int row = order.get(i);
            double y = Frame.TOP + i * BAR;
            double value = data.number(row, id);
            String name = data.text(row, figure.x());
            svg.words(svg.fitting(name, left - Frame.MARGIN - 8), left - 8, y + BAR / 2 + 4, 1, false);
            svg.bar(Math.min(across.at(0), across.at(value)), y + 3, Math.abs(across.at(value) - across.at(0)), BAR - 6,
                    colors.hex(name), name, name + ": " + Axis.label(value));
            if (!figure.lower().isEmpty()) {
                BarChart.whisker(svg, across, data.number(row, figure.lower().getFirst()),
                        data.number(row, figure.upper().getFirst()), y + BAR / 2);
            }
        }
        svg.line(across.at(0), Frame.TOP, across.at(0), bottom, style.ink(), 1);
        return svg.drawing(figure.title());
    }
}
