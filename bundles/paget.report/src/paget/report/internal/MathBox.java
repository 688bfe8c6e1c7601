package paget.report.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import paget.diagram.text.Typeface;

/**
 * A laid-out part of a formula: a box on a baseline.
 *
 * @param width how far the next part stands
 * @param up height above the baseline
 * @param down depth below it
 * @param ink what is drawn
 */
record MathBox(double width, double up, double down, List<Ink> ink) {

    /** Decimals of the coordinates of outlines, which are in parts of the letters' size. */
    private static final int DIGITS = 4;

    /** Something drawn with the box's left end on the baseline at the origin. */
    sealed interface Ink {
    }

    /** A letter, which may be drawn higher than it is wide. */
    record Letter(Typeface.Glyph glyph, double x, double y, double size, double stretch) implements Ink {
    }

    /** A line of even thickness. */
    record Stroke(double x1, double y1, double x2, double y2, double thickness) implements Ink {
    }

    /** A box within the box. */
    record Part(MathBox box, double x, double y) implements Ink {
    }

    static MathBox empty() {
        return new MathBox(0, 0, 0, List.of());
    }

    double height() {
        return up + down;
    }

    /** The same with room on both sides. */
    MathBox padded(double left, double right) {
        return new MathBox(width + left + right, up, down, List.of(new Part(this, left, 0)));
    }

    /** Boxes side by side on one baseline. */
    static MathBox row(List<MathBox> boxes) {
        double x = 0;
        double up = 0;
        double down = 0;
        List<Ink> parts = new ArrayList<>();
        for (MathBox box : boxes) {
            parts.add(new Part(box, x, 0));
            x += box.width();
            up = Math.max(up, box.up());
            down = Math.max(down, box.down());
        }
        return new MathBox(x, up, down, List.copyOf(parts));
    }

    /** Draws it as SVG elements with its left end at x on the line y. */
    void draw(StringBuilder svg, double x, double y) {
        for (Ink one : ink) {
            switch (one) {
                case Part(MathBox box, double px, double py) -> box.draw(svg, x + px, y + py);
                case Letter letter -> {
                    if (!letter.glyph().outline().isEmpty()) {
                        svg.append("<path transform=\"translate(").append(number(x + letter.x())).append(' ').append(number(y + letter.y()))
                                .append(") scale(").append(number(letter.size())).append(' ').append(number(letter.size() * letter.stretch()))
                                .append(")\" d=\"").append(letter.glyph().outline().svg(DIGITS)).append("\"/>\n");
                    }
                }
                case Stroke line -> svg.append("<line x1=\"").append(number(x + line.x1())).append("\" y1=\"").append(number(y + line.y1()))
                        .append("\" x2=\"").append(number(x + line.x2())).append("\" y2=\"").append(number(y + line.y2()))
                        .append("\" stroke=\"#000000\" stroke-width=\"").append(number(line.thickness())).append("\"/>\n");
            }
        }
    }

    /** A coordinate with three decimals. */
    static String number(double value) {
        return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
    }
}
