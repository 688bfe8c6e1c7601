package paget.chart.internal;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import paget.chart.ChartStyle;
import paget.chart.Drawing;
import paget.chart.ElementColors;
import paget.core.study.Figure;

/**
 * Streams between places, as wide as what flows. A place stands one column right of the last one that feeds it; streams
 * that lead back are left out of that order.
 */
public final class SankeyChart {

    private static final double BOX = 14;
    private static final double GAP = 10;
    private static final int LABEL_LINES = 6;

    /** A place with the streams that reach and leave it. */
    private static final class Place {
        private final String name;
        private double in;
        private double out;
        private int column;
        private double top;
        private double usedIn;
        private double usedOut;
        private List<String> label = List.of();

        Place(String name) {
            this.name = name;
        }

        double size() {
            return Math.max(in, out);
        }
    }

    private record Stream(Place from, Place to, double size) {
    }

    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<Stream> streams = new ArrayList<>();

    private SankeyChart(Figure figure, ChartData data) {
        if (figure.y().size() < 2) {
            throw new IllegalArgumentException("the streams " + figure.title() + " need an end and a width");
        }
        for (int row = 0; row < data.rows(); row++) {
            double size = data.number(row, figure.y().get(1));
            if (size > 0 && Double.isFinite(size)) {
                Stream stream = new Stream(place(data.text(row, figure.x())),
                        place(data.text(row, figure.y().getFirst())), size);
                stream.from().out += size;
                stream.to().in += size;
                streams.add(stream);
            }
        }
    }

    private Place place(String name) {
        return places.computeIfAbsent(name, Place::new);
    }

    public static Drawing svg(Figure figure, ChartData data, ChartStyle style) {
        return new SankeyChart(figure, data).draw(figure, data, style);
    }

    private Drawing draw(Figure figure, ChartData data, ChartStyle style) {
        int last = arrange();
        Svg measure = new Svg(style, style.height());
        double widest = places.values().stream().filter(p -> p.column == last).mapToDouble(p -> measure.widthOf(p.name))
                .max().orElse(0);
        double end = Math.min(widest + 8, measure.width() / 4);
        double step = last == 0 ? 0 : (measure.width() - 2 * Frame.MARGIN - BOX - end) / last;
        places.values().forEach(place -> place.label = measure.wrapped(place.name,
                place.column == last ? end : step - BOX - 10, LABEL_LINES));
        double scale = scale(last, style.height() - Frame.TOP - Frame.MARGIN);
        double bottom = style.height() - Frame.MARGIN;
        for (int column = 0; column <= last; column++) {
            double y = Frame.TOP;
            for (Place place : column(column)) {
                double slot = Math.max(place.size() * scale, place.label.size() * Svg.LEADING);
                place.top = y + (slot - place.size() * scale) / 2;
                y += slot + GAP;
            }
            bottom = Math.max(bottom, y - GAP);
        }
        Svg svg = Frame.page(style, bottom + Frame.MARGIN, figure.title());
        ElementColors colors = data.colors(List.copyOf(places.keySet()));
        String unit = data.column(figure.y().get(1)).unit().isEmpty() ? "" : " " + data.column(figure.y().get(1)).unit();
        for (Stream stream : streams) {
            draw(svg, stream, step, scale, colors.hex(stream.from().name), unit);
        }
        for (Place place : places.values()) {
            double x = Frame.MARGIN + place.column * step;
            svg.bar(x, place.top, BOX, Math.max(1, place.size() * scale), colors.hex(place.name), place.name,
                    place.name + ": " + Axis.label(place.size()) + unit);
            svg.lines(place.label, x + BOX + 5, place.top + place.size() * scale / 2, 0);
        }
        return svg.drawing(figure.title());
    }

    private List<Place> column(int column) {
        return places.values().stream().filter(place -> place.column == column).toList();
    }

    /** Length for each cell that flows: the fullest column has the room, less its gaps, but at least half of it. */
    private double scale(int last, double room) {
        double scale = Double.POSITIVE_INFINITY;
        for (int column = 0; column <= last; column++) {
            List<Place> here = column(column);
            double sum = here.stream().mapToDouble(Place::size).sum();
            scale = Math.min(scale, Math.max(room - GAP * (here.size() - 1), room / 2) / sum);
        }
        return scale;
    }

    /** @return the last column */
    private int arrange() {
        // A path without circles is shorter than the number of places.
        for (int round = 0; round < places.size(); round++) {
            boolean moved = false;
            for (Stream stream : streams) {
                if (stream.from() != stream.to() && stream.to().column <= stream.from().column
                        && stream.from().column + 1 < places.size()) {
                    stream.to().column = stream.from().column + 1;
                    moved = true;
                }
            }
            if (!moved) {
                break;
            }
        }
        return places.values().stream().mapToInt(p -> p.column).max().orElse(0);
    }

    private static void draw(Svg svg, Stream stream, double step, double scale, String color, String unit) {
        double width = stream.size() * scale;
        double x1 = Frame.MARGIN + stream.from().column * step + BOX;
        double x2 = Frame.MARGIN + stream.to().column * step;
        double y1 = stream.from().top + stream.from().usedOut * scale;
        double y2 = stream.to().top + stream.to().usedIn * scale;
        stream.from().usedOut += stream.size();
        stream.to().usedIn += stream.size();
        double middle = (x1 + x2) / 2;
        Path2D path = new Path2D.Double();
        path.moveTo(x1, y1);
        path.curveTo(middle, y1, middle, y2, x2, y2);
        path.lineTo(x2, y2 + width);
        path.curveTo(middle, y2 + width, middle, y1 + width, x1, y1 + width);
        path.closePath();
        svg.area(path, color, 0.4, stream.from().name,
                stream.from().name + " → " + stream.to().name + ": " + Axis.label(stream.size()) + unit);
    }
}
