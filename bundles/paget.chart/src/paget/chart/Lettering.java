package paget.chart;

import paget.chart.internal.Svg;

/** Writes words into a picture. */
public interface Lettering {

    /** Leaves the letters to the viewer's own fonts. */
    Lettering OF_THE_VIEWER = new Lettering() {
        @Override
        public double width(String text, double size) {
            // The mean advance of letters in sans-serif fonts, in parts of their size.
            return 0.56 * size * text.codePointCount(0, text.length());
        }

        @Override
        public String svg(String text, double x, double y, double size, boolean strong, String color) {
            return "<text x=\"" + Svg.number(x) + "\" y=\"" + Svg.number(y) + "\" font-size=\"" + Svg.number(size)
                    + "\"" + (strong ? " font-weight=\"600\"" : "") + " fill=\"" + color + "\">" + Svg.escape(text)
                    + "</text>";
        }
    };

    /** Width of a text, in the picture's units. */
    double width(String text, double size);

    /** A text whose first letter stands at x, on the line y. */
    String svg(String text, double x, double y, double size, boolean strong, String color);
}
