package paget.diagram.render;

import java.util.List;

import paget.diagram.view.Look.Rgb;

/**
 * Colours from little to much. Lightness falls evenly along each ramp, so that the order is seen without colours too;
 * blue, orange and purple are told apart with the common kinds of colour blindness. The stops are those of the
 * sequential schemes of ColorBrewer (Harrower and Brewer 2003).
 */
public enum ColorRamp {
    /** Pale to deep blue. */
    BLUE("#eff3ff", "#bdd7e7", "#6baed6", "#3182bd", "#08519c"),
    /** Pale to deep orange. */
    ORANGE("#feedde", "#fdbe85", "#fd8d3c", "#e6550d", "#a63603"),
    /** Pale to deep purple. */
    PURPLE("#f2f0f7", "#cbc9e2", "#9e9ac8", "#756bb1", "#54278f"),
    /** Pale to deep green. */
    GREEN("#edf8e9", "#bae4b3", "#74c476", "#31a354", "#006d2c"),
    /** White to black. */
    GRAY("#f7f7f7", "#cccccc", "#969696", "#636363", "#252525");

    /** How much of its colour the least value keeps on dark; the deep end of a ramp would stand out there. */
    private static final double FAINTEST = 0.4;

    private final List<Rgb> stops;

    ColorRamp(String... stops) {
        this.stops = List.of(stops).stream().map(Rgb::parse).toList();
    }

    /** The colour at a share from 0 to 1. In the dark theme little is near the background and much is light. */
    public Rgb at(double share, Theme theme) {
        double part = Math.clamp(share, 0, 1);
        return theme == Theme.DARK ? Theme.mix(theme.background(), between(1 - part), FAINTEST + (1 - FAINTEST) * part)
                : between(part);
    }

    private Rgb between(double share) {
        double place = share * (stops.size() - 1);
        int below = Math.min((int) place, stops.size() - 2);
        return Theme.mix(stops.get(below), stops.get(below + 1), place - below);
    }

    /** Black or white, whichever is read better on a colour; relative luminance after WCAG 2. */
    public static Rgb ink(Rgb paper) {
        double luminance = Theme.luminance(paper);
        // Contrast to black is (L + .05) / .05, contrast to white 1.05 / (L + .05).
        return luminance + 0.05 > Math.sqrt(1.05 * 0.05) ? new Rgb(17, 17, 17) : new Rgb(255, 255, 255);
    }
}
