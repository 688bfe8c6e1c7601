package paget.diagram.render;

import paget.diagram.view.Look.Rgb;

/** Turns the colours of a specification into those of a picture. */
public enum Theme {
    /** Colours as specified, on white. */
    LIGHT(new Rgb(255, 255, 255)),
    /** Light and dark exchanged, hues kept, on near black. */
    DARK(new Rgb(30, 31, 34));

    /** Up to this lightness a colour is one of lines and letters. */
    private static final double LINES = 0.62;
    /** From this lightness on a colour is one of areas. */
    private static final double AREAS = 0.8;
    /** Luminance that stands out from near black at a ratio of 4.6. */
    private static final double BRIGHT = 0.25;
    /** Luminance from which light letters stand out at a ratio of 4.6. */
    private static final double DIM = 0.08;
    private static final double STEP = 0.01;
    /** The most saturation of areas and of lines on dark. */
    private static final double CALM = 0.45;
    private static final double VIVID = 0.75;

    private final Rgb background;

    Theme(Rgb background) {
        this.background = background;
    }

    /** The colour behind everything. */
    public Rgb background() {
        return background;
    }

    /** A specified colour in this theme. Colours of lines and letters stay bright enough, those of areas dark enough. */
    public Rgb adapt(Rgb color) {
        if (this == LIGHT) {
            return color;
        }
        double lightness = (most(color) + least(color)) / 510.0;
        double wanted = 0.93 - 0.77 * lightness;
        Rgb adapted = lit(color, lightness, wanted);
        boolean line = lightness < LINES;
        while (line && luminance(adapted) < BRIGHT && wanted < 0.93) {
            wanted += STEP;
            adapted = lit(color, lightness, wanted);
        }
        while (lightness > AREAS && luminance(adapted) > DIM && wanted > 0.1) {
            wanted -= STEP;
            adapted = lit(color, lightness, wanted);
        }
        return adapted;
    }

    /** The colour with another lightness, its hue kept. */
    private static Rgb lit(Rgb color, double lightness, double wanted) {
        double span = (most(color) - least(color)) / 255.0;
        double saturation = span == 0 ? 0 : span / (1 - Math.abs(2 * lightness - 1));
        double chroma = Math.min(saturation, lightness > AREAS ? CALM : VIVID) * (1 - Math.abs(2 * wanted - 1));
        double base = wanted - chroma / 2;
        double least = least(color) / 255.0;
        return new Rgb(channel(color.red() / 255.0, least, span, chroma, base),
                channel(color.green() / 255.0, least, span, chroma, base),
                channel(color.blue() / 255.0, least, span, chroma, base));
    }

    private static int most(Rgb color) {
        return Math.max(color.red(), Math.max(color.green(), color.blue()));
    }

    private static int least(Rgb color) {
        return Math.min(color.red(), Math.min(color.green(), color.blue()));
    }

    /** The relative luminance of the Web Content Accessibility Guidelines 2.2: 0 is black, 1 is white. */
    public static double luminance(Rgb color) {
        return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green()) + 0.0722 * linear(color.blue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
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
