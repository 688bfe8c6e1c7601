package paget.report;

import paget.chart.Lettering;
import paget.diagram.text.Typeface;
import paget.report.internal.HtmlPage;

/** Letters as outlines of one typeface, so that figures look the same everywhere and on paper. */
public final class OutlineLettering implements Lettering {

    public static final OutlineLettering INSTANCE = new OutlineLettering();
    /** Decimals of the coordinates of outlines, which are in parts of the letters' size. */
    private static final int DIGITS = 4;

    private OutlineLettering() {
    }

    private static Typeface face(boolean strong) {
        return Typeface.of(strong, false);
    }

    @Override
    public double width(String text, double size) {
        return face(false).width(text, size);
    }

    @Override
    public String svg(String text, double x, double y, double size, boolean strong, String color) {
        StringBuilder svg = new StringBuilder("<g fill=\"" + color + "\" transform=\"translate(" + x + " " + y
                + ") scale(" + size + ")\" aria-label=\"" + HtmlPage.escape(text) + "\">");
        double at = 0;
        for (int point : text.codePoints().toArray()) {
            Typeface.Glyph glyph = face(strong).glyph(point);
            if (!glyph.outline().isEmpty()) {
                svg.append("<path transform=\"translate(").append(at).append(" 0)\" d=\"")
                        .append(glyph.outline().svg(DIGITS)).append("\"/>");
            }
            at += glyph.advance();
        }
        return svg.append("</g>").toString();
    }
}
