package paget.chart.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import paget.chart.ChartStyle;
import paget.chart.Drawing;
import paget.chart.ElementColors;
import paget.core.study.Figure;

/** A tree from left to right, a line for each leaf; the area of a node is as large as its size. */
public final class TreeChart {

    private static final double LINE = 28;
    private static final double LARGEST = 11;
    private static final double SMALLEST = 2.5;

    private final Figure figure;
    private final ChartData data;
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, List<String>> children = new HashMap<>();
    private final List<String> roots = new ArrayList<>();
    private final Map<String, Double> heights = new HashMap<>();
    private int leaves;

    private TreeChart(Figure figure, ChartData data) {
        this.figure = figure;
        this.data = data;
        for (int row = 0; row < data.rows(); row++) {
            rows.put(data.text(row, figure.x()), row);
        }
        for (int row = 0; row < data.rows(); row++) {
            String name = data.text(row, figure.x());
            String parent = data.text(row, figure.y().getFirst());
            if (rows.containsKey(parent) && !parent.equals(name)) {
                children.computeIfAbsent(parent, p -> new ArrayList<>()).add(name);
            } else {
                roots.add(name);
            }
        }
    }

    public static Drawing svg(Figure figure, ChartData data, ChartStyle style) {
        return new TreeChart(figure, data).svg(style);
    }

    private Drawing svg(ChartStyle style) {
        Set<String> seen = new HashSet<>();
        roots.forEach(root -> place(root, seen));
        if (seen.size() < rows.size()) {
            throw new IllegalArgumentException("the tree " + figure.title() + " has a circle");
        }
        Svg svg = Frame.page(style, Frame.TOP + Math.max(1, leaves) * LINE + Frame.MARGIN, figure.title());
        double widest = rows.keySet().stream().mapToDouble(svg::widthOf).max().orElse(0);
        int depth = roots.stream().mapToInt(this::depth).max().orElse(1);
        double most = Math.min(widest, svg.width() / 3);
        double step = depth < 2 ? 0 : (svg.width() - 2 * Frame.MARGIN - most - 3 * LARGEST) / (depth - 1);
        ElementColors colors = data.colors(rows.keySet().stream().sorted().toList());
        roots.forEach(root -> draw(svg, root, Frame.MARGIN + LARGEST, step, most, colors));
        return svg.drawing(figure.title());
    }

    private double place(String node, Set<String> seen) {
        if (!seen.add(node)) {
            throw new IllegalArgumentException("the tree " + figure.title() + " has a circle at " + node);
        }
        List<String> below = children.getOrDefault(node, List.of());
        double height = below.isEmpty() ? leaves++
                : below.stream().mapToDouble(child -> place(child, seen)).average().orElseThrow();
        heights.put(node, height);
        return height;
    }

    private int depth(String node) {
        return 1 + children.getOrDefault(node, List.of()).stream().mapToInt(this::depth).max().orElse(0);
    }

    private double y(String node) {
        return Frame.TOP + (heights.get(node) + 0.5) * LINE;
    }

    private void draw(Svg svg, String node, double x, double step, double most, ElementColors colors) {
        double y = y(node);
        for (String child : children.getOrDefault(node, List.of())) {
            svg.path("M" + Svg.number(x) + " " + Svg.number(y) + "C" + Svg.number(x + step / 2) + " " + Svg.number(y)
                    + " " + Svg.number(x + step / 2) + " " + Svg.number(y(child)) + " " + Svg.number(x + step) + " "
                    + Svg.number(y(child)), svg.style().ink(), 1, "none", 1);
            draw(svg, child, x + step, step, most, colors);
        }
        double size = size(node);
        String note = Double.isNaN(size) ? node : node + ": " + Axis.label(size);
        svg.circle(x, y, radius(size), colors.hex(node), node, note);
        svg.words(svg.fitting(node, most), x + LARGEST + 4, y - 5, 0, false);
    }

    private double size(String node) {
        return figure.y().size() < 2 ? Double.NaN : data.number(rows.get(node), figure.y().get(1));
    }

    private double radius(double size) {
        double largest = rows.keySet().stream().mapToDouble(this::size).filter(Double::isFinite).max().orElse(0);
        return Double.isFinite(size) && largest > 0
                ? Math.max(SMALLEST, LARGEST * Math.sqrt(Math.max(0, size) / largest)) : LARGEST / 2;
    }
}
