package paget.diagram.render;

import java.util.ArrayList;
import java.util.List;

import paget.diagram.render.Scene.Item;
import paget.diagram.render.Scene.Shape;
import paget.diagram.render.Scene.Stroke;
import paget.diagram.render.Scene.Text;
import paget.diagram.text.Path;
import paget.diagram.text.Typeface;
import paget.diagram.view.Look.Rgb;

/** Draws what the colours and widths of an overlay mean. */
public final class Legend {

    private static final double SIZE = 11;
    private static final double BAR_WIDTH = 140;
    private static final double BAR_HEIGHT = 10;
    private static final double GAP = 28;
    private static final int STEPS = 28;
    private static final double LINE = 17;

    private final Theme theme;
    private final List<Item> items = new ArrayList<>();
    private final Rgb ink;
    private final Rgb quiet;

    private Legend(Theme theme) {
        this.theme = theme;
        this.ink = theme.adapt(new Rgb(34, 34, 34));
        this.quiet = theme.adapt(new Rgb(96, 96, 96));
    }

    /** The legend of an overlay with its upper left corner at a point: a block of titles, then one for each scale. */
    public static List<Item> draw(Overlay overlay, Theme theme, double x, double y) {
        Legend legend = new Legend(theme);
        double at = legend.head(overlay, x, y);
        for (Overlay.Shading shading : overlay.shadings()) {
            at = legend.scale(shading, at, y);
        }
        if (overlay.weights() != null) {
            at = legend.widths(overlay.weights().scale(), at, y);
        }
        if (overlay.highlight() != null && !overlay.highlight().note().isEmpty()) {
            legend.highlight(overlay.highlight(), at, y);
        }
        return legend.items;
    }

    private double head(Overlay overlay, double x, double y) {
        double width = 0;
        if (!overlay.title().isEmpty()) {
            width = text(overlay.title(), x, y, true, ink);
        }
        if (!overlay.caption().isEmpty()) {
            width = Math.max(width, text(overlay.caption(), x, y + LINE, false, ink));
        }
        if (!overlay.keys().isEmpty()) {
            width = Math.max(width, text("■ colours in charts", x, y + 2 * LINE, false, quiet));
        }
        return width == 0 ? x : x + width + GAP;
    }

    private double scale(Overlay.Shading shading, double x, double y) {
        text(shading.scale().heading(), x, y, false, ink);
        double step = BAR_WIDTH / STEPS;
        for (int i = 0; i < STEPS; i++) {
            Rgb color = shading.ramp().at((i + 0.5) / STEPS, theme);
            // A hair wider than the step, so that no renderer leaves a gap between two.
            double width = i < STEPS - 1 ? step + 0.4 : step;
            items.add(new Shape(Path.rectangle(x + i * step, y + LINE, width, BAR_HEIGHT, 0), color, null));
        }
        items.add(new Shape(Path.rectangle(x, y + LINE, BAR_WIDTH, BAR_HEIGHT, 0), null, new Stroke(quiet, 0.75, List.of())));
        return Math.max(ends(shading.scale(), x, y), x + Typeface.of(Typeface.Face.REGULAR).width(shading.scale().heading(), SIZE))
                + GAP;
    }

    private double widths(ValueScale scale, double x, double y) {
        text(scale.heading(), x, y, false, ink);
        double middle = y + LINE + BAR_HEIGHT / 2;
        double thin = OverlayPainter.THIN / 2;
        double thick = OverlayPainter.THICK / 2;
        items.add(new Shape(Path.polygon(x, middle - thin, x + BAR_WIDTH, middle - thick, x + BAR_WIDTH, middle + thick, x,
                middle + thin), quiet, null));
        return Math.max(ends(scale, x, y), x + Typeface.of(Typeface.Face.REGULAR).width(scale.heading(), SIZE)) + GAP;
    }

    /** The numbers at the ends and in the middle of a bar; gives its right side. */
    private double ends(ValueScale scale, double x, double y) {
        double top = y + LINE + BAR_HEIGHT + 1;
        Typeface face = Typeface.of(Typeface.Face.REGULAR);
        text(ValueText.of(scale.least()), x, top, false, quiet);
        String most = ValueText.of(scale.most());
        text(most, x + BAR_WIDTH - face.width(most, SIZE), top, false, quiet);
        if (scale.most() > scale.least()) {
            String half = ValueText.of(scale.at(0.5));
            text(half, x + (BAR_WIDTH - face.width(half, SIZE)) / 2, top, false, quiet);
        }
        return x + BAR_WIDTH;
    }

    private void highlight(Overlay.Highlight highlight, double x, double y) {
        Rgb color = OverlayPainter.standsOut(theme);
        items.add(new Shape(Path.rectangle(x, y + 2, 18, 12, 4), Theme.mix(color, theme.background(), 0.8),
                new Stroke(color, 2, List.of())));
        text(highlight.note(), x + 25, y, false, ink);
    }

    /** Writes a line with its top at a height and gives its width. */
    private double text(String text, double x, double top, boolean strong, Rgb color) {
        Typeface face = Typeface.of(strong ? Typeface.Face.SEMIBOLD : Typeface.Face.REGULAR);
        items.add(new Text(text, x, top + face.ascent(SIZE), SIZE, face, color, null));
        return face.width(text, SIZE);
    }
}
