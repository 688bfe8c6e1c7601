package paget.chart.internal;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import paget.chart.ChartStyle;
import paget.chart.Drawing;
import paget.chart.Mark;
import paget.chart.RaisedDigits;

/** An SVG document in the making. */
public final class Svg {

    /** Size of ordinary letters. */
    static final double SIZE = 12;
    /** From one line of words to the next. */
    static final double LEADING = 14;

    /** Least half width of a thing to point at. */
    private static final double LEAST_TARGET = 4;
    /** Numbers behind the kinds of segments that a path can have. */
    private static final int[] COORDINATES = {2, 2, 4, 6, 0};

    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final ChartStyle style;
    private final double width;
    private final double height;

    Svg(ChartStyle style, double height) {
        this.style = style;
        this.width = style.width();
        this.height = height;
    }

    ChartStyle style() {
        return style;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    Svg line(double x1, double y1, double x2, double y2, String color, double thickness) {
        text.append("<line x1=\"").append(number(x1)).append("\" y1=\"").append(number(y1)).append("\" x2=\"")
                .append(number(x2)).append("\" y2=\"").append(number(y2)).append("\" stroke=\"").append(color)
                .append("\" stroke-width=\"").append(number(thickness)).append("\"/>\n");
        return this;
    }

    /** @param note shown by viewers when the pointer rests on it; empty for none */
    Svg box(double x, double y, double w, double h, String color, String note) {
        text.append("<rect x=\"").append(number(x)).append("\" y=\"").append(number(y)).append("\" width=\"")
                .append(number(Math.max(0, w))).append("\" height=\"").append(number(Math.max(0, h)))
                .append("\" fill=\"").append(color).append('"');
        text.append(note.isEmpty() ? "/>\n" : "><title>" + escape(note) + "</title></rect>\n");
        return this;
    }

    /** An open line, or a filled area. */
    Svg path(String data, String stroke, double thickness, String fill, double opacity) {
        text.append("<path d=\"").append(data).append("\" fill=\"").append(fill).append('"');
        if (thickness > 0) {
            text.append(" stroke=\"").append(stroke).append("\" stroke-width=\"").append(number(thickness))
                    .append("\" stroke-linejoin=\"round\"");
        }
        text.append(opacity < 1 ? " fill-opacity=\"" + number(opacity) + "\"/>\n" : "/>\n");
        return this;
    }

    /** A box that stands for a value. */
    Svg bar(double x, double y, double w, double h, String color, String element, String note) {
        // What is thinner than the pointer is hard to meet.
        double reach = Math.max(0, (LEAST_TARGET - w) / 2);
        marks.add(new Mark(new Rectangle2D.Double(x - reach, y, w + 2 * reach, h), element, note));
        return box(x, y, w, h, color, note);
    }

    /** A filled area that stands for a value. */
    Svg area(Path2D outline, String color, double opacity, String element, String note) {
        text.append("<path d=\"").append(path(outline)).append("\" fill=\"").append(color).append("\" fill-opacity=\"")
                .append(number(opacity)).append("\"><title>").append(escape(note)).append("</title></path>\n");
        marks.add(new Mark(outline, element, note));
        return this;
    }

    /** The outline of a shape as the data of a path. */
    public static String path(Shape outline) {
        StringBuilder data = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator i = outline.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(at);
            data.append("MLQCZ".charAt(kind));
            for (int c = 0; c < COORDINATES[kind]; c++) {
                data.append(number(at[c])).append(' ');
            }
        }
        return data.toString();
    }

    Svg circle(double x, double y, double radius, String color, String element, String note) {
        double reach = Math.max(radius, LEAST_TARGET);
        marks.add(new Mark(new Ellipse2D.Double(x - reach, y - reach, 2 * reach, 2 * reach), element, note));
        text.append("<circle cx=\"").append(number(x)).append("\" cy=\"").append(number(y)).append("\" r=\"")
                .append(number(radius)).append("\" fill=\"").append(color).append("\"><title>").append(escape(note))
                .append("</title></circle>\n");
        return this;
    }

    /** @param anchor part of the width that lies left of x: 0, 0.5 or 1 */
    Svg words(String words, double x, double y, double anchor, boolean strong) {
        double left = x - anchor * widthOf(words);
        text.append(style.lettering().svg(RaisedDigits.in(words), left, y, SIZE, strong, style.ink())).append('\n');
        return this;
    }

    /** Words that read upwards, centred at y. */
    Svg upwards(String words, double x, double y) {
        double half = widthOf(words) / 2;
        text.append("<g transform=\"translate(").append(number(x)).append(' ').append(number(y + half))
                .append(") rotate(-90)\">")
                .append(style.lettering().svg(RaisedDigits.in(words), 0, 0, SIZE, false, style.ink())).append("</g>\n");
        return this;
    }

    /** Elements that somebody else has written. */
    Svg raw(String elements) {
        text.append(elements);
        return this;
    }

    /** The width of words as they are drawn, with their powers raised. */
    double widthOf(String words) {
        return style.lettering().width(RaisedDigits.in(words), SIZE);
    }

    /** The words, cut where they would be wider. */
    String fitting(String words, double most) {
        if (widthOf(words) <= most) {
            return words;
        }
        int end = words.length();
        while (end > 1 && widthOf(words.substring(0, end) + "…") > most) {
            end = words.offsetByCodePoints(end, -1);
        }
        return words.substring(0, end).strip() + "…";
    }

    /** The words on at most so many lines, broken at spaces; what is left over is cut. */
    List<String> wrapped(String words, double most, int lines) {
        List<String> out = new ArrayList<>();
        String line = "";
        String rest = words;
        while (!rest.isEmpty()) {
            int space = rest.indexOf(' ');
            String word = space < 0 ? rest : rest.substring(0, space);
            String joined = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && widthOf(joined) > most) {
                if (out.size() == lines - 1) {
                    break;
                }
                out.add(line);
                line = word;
            } else {
                line = joined;
            }
            rest = space < 0 ? "" : rest.substring(space + 1);
        }
        out.add(fitting(rest.isEmpty() ? line : line + " " + rest, most));
        return out;
    }

    /** Whether words have room on so many lines. */
    boolean isWhole(String words, double most, int lines) {
        return String.join(" ", wrapped(words, most, lines)).equals(words);
    }

    /** Lines of words, the middle of all of them at y. */
    Svg lines(List<String> lines, double x, double y, double anchor) {
        double base = y + 4 - (lines.size() - 1) * LEADING / 2;
        for (String line : lines) {
            words(line, x, base, anchor, false);
            base += LEADING;
        }
        return this;
    }

    Drawing drawing(String title) {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + number(width) + "\" height=\"" + number(height)
                + "\" viewBox=\"0 0 " + number(width) + " " + number(height)
                + "\" font-family=\"Inter, Helvetica, Arial, sans-serif\" role=\"img\">\n<title>" + escape(title)
                + "</title>\n<rect width=\"" + number(width) + "\" height=\"" + number(height) + "\" fill=\""
                + style.background() + "\"/>\n" + text + "</svg>\n";
        return new Drawing(svg, width, height, marks);
    }

    /** A coordinate with at most two decimals. */
    public static String number(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a picture has no place at " + value);
        }
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
    }

    public static String escape(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
