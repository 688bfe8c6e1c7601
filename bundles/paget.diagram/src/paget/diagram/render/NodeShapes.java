package paget.diagram.render;

import java.util.List;

import paget.diagram.layout.Bounds;
import paget.diagram.render.Scene.Item;
import paget.diagram.render.Scene.Shape;
import paget.diagram.render.Scene.Stroke;
import paget.diagram.text.Path;
import paget.diagram.view.Look.Rgb;
import paget.diagram.view.Look;

/** Draws the bodies of nodes and containers. The colours of their looks are those of the picture. */
final class NodeShapes {

    private static final double SOFT = 4;

    private final Theme theme;

    NodeShapes(Theme theme) {
        this.theme = theme;
    }

    void node(Look.Node look, Bounds b, List<Item> items) {
        Rgb fill = look.fill();
        Stroke stroke = border(look.border(), fill);
        switch (look.shape()) {
        case SQUARE -> items.add(new Shape(Path.rectangle(b.x(), b.y(), b.width(), b.height(), SOFT), fill, stroke));
        case STROKE -> items.add(new Shape(Path.rectangle(b.x(), b.y(), b.width(), b.height(), SOFT), null,
                new Stroke(fill, 1.5, List.of())));
        case ELLIPSE -> items.add(new Shape(Path.ellipse(b.x(), b.y(), b.width(), b.height()), fill, stroke));
        case LOZENGE -> items.add(new Shape(Path.polygon(b.center().x(), b.y(), b.right(), b.center().y(),
                b.center().x(), b.bottom(), b.x(), b.center().y()), fill, stroke));
        case TRIANGLE -> items.add(new Shape(
                Path.polygon(b.center().x(), b.y(), b.right(), b.bottom(), b.x(), b.bottom()), fill, stroke));
        case NOTE -> note(b, fill, stroke, items);
        case DOT -> dot(look, b, fill, stroke, items);
        case RING -> items.add(new Shape(
                Path.ellipse(b.x() + 1.5, b.y() + 1.5, b.width() - 3, b.height() - 3), null, new Stroke(fill, 3, List.of())));
        case IMAGE -> items.add(new Scene.Image(look.image(), b.x(), b.y(), b.width(), b.height()));
        }
    }

    private static void note(Bounds b, Rgb fill, Stroke stroke, List<Item> items) {
        double fold = Math.min(10, Math.min(b.width(), b.height()) / 3);
        items.add(new Shape(Path.polygon(b.x(), b.y(), b.right() - fold, b.y(), b.right(), b.y() + fold, b.right(),
                b.bottom(), b.x(), b.bottom()), fill, stroke));
        items.add(new Shape(Path.line(b.right() - fold, b.y(), b.right() - fold, b.y() + fold, b.right(), b.y() + fold),
                null, stroke));
    }

    private static void dot(Look.Node look, Bounds b, Rgb fill, Stroke stroke, List<Item> items) {
        double ring = Math.max(1, look.stroke());
        items.add(new Shape(Path.ellipse(b.x() + ring / 2, b.y() + ring / 2, b.width() - ring, b.height() - ring), null,
                new Stroke(stroke.color(), ring, stroke.dashes())));
        double gap = ring + Math.max(1.5, Math.min(b.width(), b.height()) * 0.1);
        if (b.width() > 2 * gap && b.height() > 2 * gap) {
            items.add(new Shape(Path.ellipse(b.x() + gap, b.y() + gap, b.width() - 2 * gap, b.height() - 2 * gap), fill,
                    null));
        }
    }

    void container(Look.Container look, Bounds b, double header, boolean stacked, List<Item> items) {
        Rgb body = look.background();
        Rgb band = look.foreground();
        Stroke stroke = border(look.border(), Theme.mix(body, band, 0.5));
        switch (look.shape()) {
        case IMAGE -> items.add(new Scene.Image(look.image(), b.x(), b.y(), b.width(), b.height()));
        case PARALLELOGRAM -> {
            double slant = Math.min(16, b.width() / 4);
            items.add(new Shape(
                    Path.polygon(b.x() + slant, b.y(), b.right(), b.y(), b.right() - slant, b.bottom(), b.x(), b.bottom()),
                    body, stroke));
        }
        case FLAT -> {
            double radius = stacked ? 0 : look.arcWidth() > 0 ? look.arcWidth() : 3;
            items.add(new Shape(Path.rectangle(b.x(), b.y(), b.width(), b.height(), radius), body, null));
            boolean plain = look.gradient() == paget.diagram.spec.Styles.Gradient.LIQUID || band.equals(body);
            if (header > 0 && !plain) {
                items.add(new Shape(band(b, Math.min(header, b.height()), radius), band, null));
            }
            items.add(new Shape(Path.rectangle(b.x(), b.y(), b.width(), b.height(), radius), null, stroke));
        }
        }
    }

    /** A header with round upper corners; round lower ones too if it is all there is. */
    private static Path band(Bounds b, double height, double radius) {
        if (height >= b.height() || radius == 0) {
            return Path.rectangle(b.x(), b.y(), b.width(), height, radius);
        }
        double r = Math.min(radius, Math.min(b.width(), b.height()) / 2);
        double c = r * 0.4477152502;
        double bottom = b.y() + Math.max(height, r);
        return new Path.Builder().move(b.x(), bottom).line(b.x(), b.y() + r)
                .curve(b.x(), b.y() + c, b.x() + c, b.y(), b.x() + r, b.y()).line(b.right() - r, b.y())
                .curve(b.right() - c, b.y(), b.right(), b.y() + c, b.right(), b.y() + r).line(b.right(), bottom).close()
                .build();
    }

    /** The pen for a border; without one a thin line a little apart from the fill. */
    private Stroke border(Look.Border border, Rgb fill) {
        if (border.size() == 0) {
            Rgb away = theme == Theme.LIGHT ? new Rgb(0, 0, 0) : new Rgb(255, 255, 255);
            return new Stroke(Theme.mix(fill, away, 0.28), 1, List.of());
        }
        return new Stroke(border.color(), border.size(), dashes(border.line(), border.size()));
    }

    static List<Double> dashes(paget.diagram.spec.Styles.LineStyle line, double width) {
        double unit = Math.max(1, width);
        return switch (line) {
        case SOLID -> List.of();
        case DASH -> List.of(6 * unit, 4 * unit);
        case DOT -> List.of(1.5 * unit, 3 * unit);
        case DASH_DOT -> List.of(7 * unit, 3 * unit, 1.5 * unit, 3 * unit);
        };
    }
}
