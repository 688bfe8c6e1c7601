package paget.chart.internal;

import java.util.List;
import java.util.stream.IntStream;

import paget.chart.ChartStyle;
import paget.chart.ElementColors;

/** The field of a chart with its axes, its title and its legend. */
final class Frame {

    static final double TOP = 40;
    static final double MARGIN = 16;
    static final double LINE = 18;
    /** Ordinary letters are as much narrower than strong ones. */
    private static final double STRONG = 0.94;
    /** Between numbers of an axis. */
    private static final double APART = 6;
    /** That the title of an axis may take. */
    private static final int TITLE_LINES = 4;

    private Frame() {
    }

    /** A page with a title, on two lines where it is long. */
    static Svg page(ChartStyle style, double height, String title) {
        Svg svg = new Svg(style, height);
        List<String> lines = svg.wrapped(title, STRONG * (svg.width() - 2 * MARGIN), 2);
        double y = lines.size() > 1 ? 15 : 24;
        for (String line : lines) {
            svg.words(line, MARGIN, y, 0, true);
            y += Svg.LEADING;
        }
        return svg;
    }

    /**
     * The room at the left of rows for their names.
     *
     * @param width of the widest name as it is broken
     * @param lines that a name takes at most
     */
    record Names(double width, int lines) {

        private static final double WIDEST = 0.5;
        private static final double STEP = 0.04;

        /** Two lines, as narrow as they may be from a part of the picture on; three where names need them. */
        static Names of(Svg svg, List<String> names, double part) {
            for (int i = 2; i <= 3; i++) {
                int lines = i;
                for (double share = part; share <= WIDEST; share += STEP) {
                    double width = share * svg.width();
                    if (names.stream().allMatch(name -> svg.isWhole(name, width, lines))) {
                        return new Names(width, lines);
                    }
                }
            }
            return new Names(WIDEST * svg.width(), 3);
        }

        /** The height of a row that needs at least so much for itself. */
        double rowHeight(Svg svg, List<String> names, double least) {
            int taken = names.stream().mapToInt(name -> svg.wrapped(name, width, lines).size()).max().orElse(1);
            return taken < 2 ? least : Math.max(least, taken * Svg.LEADING + 4);
        }
    }

    /** The room that the title of an abscissa and its numbers need at the foot. */
    static double foot(Svg svg, String title) {
        return 50 + (across(svg, title).size() - 1) * Svg.LEADING;
    }

    private static List<String> across(Svg svg, String title) {
        return svg.wrapped(title, svg.width() - 2 * MARGIN, TITLE_LINES);
    }

    /** Lines and numbers of the abscissa at the foot of a field, with its title. */
    static void abscissa(Svg svg, Axis axis, double top, double bottom, String title) {
        List<Double> marks = axis.marks();
        int stride = stride(svg, axis, marks);
        // The numbers that are left have zero among them.
        int zero = IntStream.range(0, marks.size()).filter(i -> marks.get(i) == 0).findFirst().orElse(0);
        for (int i = 0; i < marks.size(); i++) {
            double x = axis.at(marks.get(i));
            svg.line(x, top, x, bottom, svg.style().faint(), 1);
            if ((i - zero) % stride == 0) {
                svg.words(Axis.label(marks.get(i)), x, bottom + 16, 0.5, false);
            }
        }
        svg.line(axis.begin(), bottom, axis.end(), bottom, svg.style().ink(), 1);
        List<String> lines = across(svg, title);
        double widest = lines.stream().mapToDouble(svg::widthOf).max().orElse(0);
        // A long title would leave the picture, were it in the middle of a narrow field.
        double middle = Math.min(Math.max((axis.begin() + axis.end()) / 2, MARGIN + widest / 2), svg.width() - MARGIN - widest / 2);
        svg.lines(lines, middle, bottom + 30 + (lines.size() - 1) * Svg.LEADING / 2, 0.5);
    }

    /** Every how many of the marks have room for their numbers. */
    private static int stride(Svg svg, Axis axis, List<Double> marks) {
        double widest = marks.stream().mapToDouble(mark -> svg.widthOf(Axis.label(mark))).max().orElse(0) + APART;
        double each = marks.size() < 2 ? widest
                : Math.abs(axis.at(marks.getLast()) - axis.at(marks.getFirst())) / (marks.size() - 1);
        return Math.max(1, (int) Math.ceil(widest / each));
    }

    /** Lines and numbers of the ordinate at the left of a field, with its title. */
    static void ordinate(Svg svg, Axis axis, double left, double right, String title) {
        for (double mark : axis.marks()) {
            double y = axis.at(mark);
            svg.line(left, y, right, y, svg.style().faint(), 1);
            svg.words(Axis.label(mark), left - 6, y + 4, 1, false);
        }
        svg.line(left, axis.begin(), left, axis.end(), svg.style().ink(), 1);
        double x = MARGIN + 4;
        for (String line : upwards(svg, axis, title)) {
            svg.upwards(line, x, (axis.begin() + axis.end()) / 2);
            x += Svg.LEADING;
        }
    }

    private static List<String> upwards(Svg svg, Axis axis, String title) {
        return svg.wrapped(title, Math.abs(axis.end() - axis.begin()), TITLE_LINES);
    }

    /** Width that the numbers and the title of an ordinate take. */
    static double left(Svg svg, Axis axis, String title) {
        return MARGIN + 24 + (upwards(svg, axis, title).size() - 1) * Svg.LEADING + axis.marks().stream().mapToDouble(mark -> svg.widthOf(Axis.label(mark))).max().orElse(0);
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
