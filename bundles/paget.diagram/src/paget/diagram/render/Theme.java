package paget.diagram.render;

import paget.diagram.view.Look.Rgb;

/** Turns the colours of a specification into those of a picture. */
public enum Theme {
    /** Colours as specified, on white. */
    LIGHT(new Rgb(255, 255, 255)),
    /** Light and dark exchanged, hues kept, on near black. */
    DARK(new Rgb(30, 31, 34));

    private final Rgb background;

    Theme(Rgb background) {
        this.background = background;
    }

    /** The colour behind everything. */
    public Rgb background() {
        return background;
    }

    /** A specified colour in this theme. */
    public Rgb adapt(Rgb color) {
        if (this == LIGHT) {
            return color;
        }
        double r = color.red() / 255.0;
        double g = color.green() / 255.0;
        double b = color.blue() / 255.0;
        double most = Math.max(r, Math.max(g, b));
        double least = Math.min(r, Math.min(g, b));
        double lightness = (most + least) / 2;
        double wanted = 0.93 - 0.77 * lightness;
        double span = most - least;
        double saturation = span == 0 ? 0 : span / (1 - Math.abs(2 * lightness - 1));
        double chroma = Math.min(saturation, 0.75) * (1 - Math.abs(2 * wanted - 1));
        double base = wanted - chroma / 2;
        return new Rgb(channel(r, least, span, chroma, base), channel(g, least, span, chroma, base),
                channel(b, least, span, chroma, base));
    }

    /** Keeps a channel's share between the darkest and the lightest, which keeps the hue. */
    private static int channel(double value, double least, double span, double chroma, double base) {
        double share = span == 0 ? 0.5 : (value - least) / span;
        return (int) Math.round(Math.clamp(base + share * chroma, 0, 1) * 255);
    }

    /** A colour between two. */
    public static Rgb mix(Rgb from, Rgb to, double share) {
        return new Rgb(mix(from.red(), to.red(), share), mix(from.green(), to.green(), share),
                mix(from.blue(), to.blue(), share));
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
