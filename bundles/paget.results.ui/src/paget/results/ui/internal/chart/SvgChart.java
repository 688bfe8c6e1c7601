package paget.results.ui.internal.chart;

import java.util.List;
import java.util.Locale;

import paget.chart.ElementColors;
import paget.chart.Lettering;
import paget.report.OutlineLettering;

/** Draws a chart as SVG: the visible series in the ranges and on the scales that the window shows. */
public final class SvgChart {
    private static final int WIDTH = 800;
    private static final int HEIGHT = 480;
    private static final int LEFT = 80;
    private static final int RIGHT = 20;
    private static final int TOP = 44;
    private static final int BOTTOM = 60;
    private static final int LEGEND_ROW = 18;
    private static final double BAR_SHARE = 0.8;
    private static final double SIZE = 12;
    private static final double TITLE_SIZE = 15;
    private static final double POINT = 3.5;
    private static final int SLANT = 35;
    private static final String INK = "#222222";
    private static final Lettering LETTERS = OutlineLettering.INSTANCE;
    private final ChartData data;
    private final List<ChartSeries> shown;
    private final ElementColors colors;
    private final AxisScale horizontal;
    private final AxisScale vertical;
    private final StringBuilder out = new StringBuilder();

    private SvgChart(ChartData data, List<ChartSeries> shown, ElementColors colors, ChartRanges ranges) {
        this.data = data;
        this.shown = shown;
        this.colors = colors;
        horizontal = new AxisScale(ranges.xMinimum(), ranges.xMaximum(), ranges.xLogarithmic());
        vertical = new AxisScale(ranges.yMinimum(), ranges.yMaximum(), ranges.yLogarithmic());
    }

    /** The picture as the text of an SVG file. */
    public static String draw(ChartData data, List<ChartSeries> shown, ElementColors colors, ChartRanges ranges) {
        return new SvgChart(data, shown, colors, ranges).draw();
    }

    private String draw() {
        int height = HEIGHT + slant() + LEGEND_ROW * shown.size();
        add("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\">",
                WIDTH, height, WIDTH, height);
        add("<title>%s</title>", escape(data.title()));
        add("<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>");
        add("<clipPath id=\"plot\"><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/></clipPath>", LEFT, TOP, WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM);
        add("%s", LETTERS.svg(data.title(), (WIDTH - LETTERS.width(data.title(), TITLE_SIZE)) / 2, 26, TITLE_SIZE, true, INK));
        axes();
        add("<g clip-path=\"url(#plot)\">");
        for (ChartSeries series : shown) {
            if (data.isBars()) {
                bars(series);
            } else if (series.points()) {
                points(series);
            } else {
                line(series);
            }
        }
        add("</g>");
        legend();
        add("</svg>");
        return out.toString();
    }

    private double x(double value) {
        return LEFT + horizontal.position(value) * (WIDTH - LEFT - RIGHT);
    }

    private double y(double value) {
        return HEIGHT - BOTTOM - vertical.position(value) * (HEIGHT - TOP - BOTTOM);
    }

    private void axes() {
        double bottom = HEIGHT - BOTTOM;
        for (double mark : vertical.marks()) {
            add("<line x1=\"%d\" y1=\"%.2f\" x2=\"%d\" y2=\"%.2f\" stroke=\"#dddddd\"/>", LEFT, y(mark), WIDTH - RIGHT, y(mark));
            text(LEFT - 8, y(mark) + 4, 1, AxisScale.label(mark));
        }
        if (data.isBars()) {
            for (int i = 0; i < data.categories().size(); i++) {
                category(data.categories().get(i), x(i), bottom + 18);
            }
        } else {
            for (double mark : horizontal.marks()) {
                add("<line x1=\"%.2f\" y1=\"%d\" x2=\"%.2f\" y2=\"%.2f\" stroke=\"#dddddd\"/>", x(mark), TOP, x(mark), bottom);
                text(x(mark), bottom + 18, 0.5, AxisScale.label(mark));
            }
        }
        add("<path d=\"M%d %dV%.2fH%d\" fill=\"none\" stroke=\"#333333\"/>", LEFT, TOP, bottom, WIDTH - RIGHT);
        text((LEFT + WIDTH - RIGHT) / 2.0, bottom + 42 + slant(), 0.5, data.abscissa());
        double foot = (TOP + bottom + LETTERS.width(data.ordinate(), SIZE)) / 2;
        turned(data.ordinate(), 18, foot, -90);
    }

    /** Height that names of bars need below the axis where they do not fit side by side. */
    private int slant() {
        double widest = data.categories().stream().mapToDouble(name -> LETTERS.width(name, SIZE)).max().orElse(0);
        double room = (double) (WIDTH - LEFT - RIGHT) / Math.max(1, data.categories().size());
        return widest < room ? 0 : (int) (widest * Math.sin(Math.toRadians(SLANT)));
    }

    private void category(String name, double x, double y) {
        if (slant() == 0) {
            text(x, y, 0.5, name);
        } else {
            double width = LETTERS.width(name, SIZE);
            double angle = Math.toRadians(SLANT);
            turned(name, x + 4 - width * Math.cos(angle), y - 2 + width * Math.sin(angle), -SLANT);
        }
    }

    private void turned(String words, double x, double y, int degrees) {
        add("<g transform=\"translate(%.2f %.2f) rotate(%d)\">%s</g>", x, y, degrees, LETTERS.svg(words, 0, 0, SIZE, false, INK));
    }

    private void line(ChartSeries series) {
        series.band().ifPresent(band -> band(series, band));
        StringBuilder path = new StringBuilder();
        boolean gap = true;
        double previous = 0;
        for (int i = 0; i < data.x().length; i++) {
            double px = x(data.x()[i]);
            double py = y(series.y()[i]);
            if (Double.isFinite(px) && Double.isFinite(py)) {
                if (data.steps() && !gap) {
                    path.append(String.format(Locale.ROOT, "L%.2f %.2f", px, previous));
                }
                path.append(String.format(Locale.ROOT, "%s%.2f %.2f", gap ? "M" : "L", px, py));
                gap = false;
                previous = py;
            } else {
                gap = true;
            }
        }
        add("<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.8\" stroke-linejoin=\"round\"/>", path, colors.hex(series.id()));
    }

    private void band(ChartSeries series, ChartSeries.Band band) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < data.x().length; i++) {
            point(points, data.x()[i], band.upper()[i]);
        }
        for (int i = data.x().length - 1; i >= 0; i--) {
            point(points, data.x()[i], band.lower()[i]);
        }
        add("<polygon points=\"%s\" fill=\"%s\" fill-opacity=\"0.2\"/>", points, colors.hex(series.id()));
    }

    private void point(StringBuilder points, double atX, double atY) {
        double px = x(atX);
        // What a logarithmic axis cannot show lies at its foot.
        double py = vertical.logarithmic() && !(atY > vertical.minimum()) ? y(vertical.minimum()) : y(atY);
        if (Double.isFinite(px) && Double.isFinite(py)) {
            points.append(String.format(Locale.ROOT, "%.2f,%.2f ", px, py));
        }
    }

    private void points(ChartSeries series) {
        for (int i = 0; i < data.x().length; i++) {
            double px = x(data.x()[i]);
            double py = y(series.y()[i]);
            if (Double.isFinite(px) && Double.isFinite(py)) {
                interval(series, i, px);
                add("<circle cx=\"%.2f\" cy=\"%.2f\" r=\"%.1f\" fill=\"%s\"/>", px, py, POINT, colors.hex(series.id()));
            }
        }
    }

    private void bars(ChartSeries series) {
        double width = BAR_SHARE / shown.size();
        double foot = vertical.logarithmic() ? vertical.minimum() : Math.max(0, vertical.minimum());
        for (int i = 0; i < data.x().length; i++) {
            double from = data.x()[i] - BAR_SHARE / 2 + shown.indexOf(series) * width;
            double top = y(series.y()[i]);
            if (Double.isFinite(top)) {
                add("<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" fill=\"%s\"/>", x(from), Math.min(top, y(foot)),
                        x(from + width) - x(from), Math.abs(y(foot) - top), colors.hex(series.id()));
                interval(series, i, (x(from) + x(from + width)) / 2);
            }
        }
    }

    private void interval(ChartSeries series, int index, double middle) {
        series.band().ifPresent(band -> {
            double low = y(band.lower()[index]);
            double high = y(band.upper()[index]);
            if (Double.isFinite(low) && Double.isFinite(high)) {
                add("<path d=\"M%.2f %.2fV%.2fM%.2f %.2fh8M%.2f %.2fh8\" stroke=\"#333333\"/>", middle, low, high, middle - 4, low, middle - 4, high);
            }
        });
    }

    private void legend() {
        for (int i = 0; i < shown.size(); i++) {
            double row = HEIGHT + slant() + LEGEND_ROW * i;
            add("<rect x=\"%d\" y=\"%.2f\" width=\"18\" height=\"4\" fill=\"%s\"/>", LEFT, row - 6, colors.hex(shown.get(i).id()));
            text(LEFT + 26, row, 0, shown.get(i).legend());
        }
    }

    /** @param anchor part of the width that lies left of x */
    private void text(double x, double y, double anchor, String words) {
        add("%s", LETTERS.svg(words, x - anchor * LETTERS.width(words, SIZE), y, SIZE, false, INK));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private void add(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
