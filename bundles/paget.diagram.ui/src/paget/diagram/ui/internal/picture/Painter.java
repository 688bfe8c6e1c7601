package paget.diagram.ui.internal.picture;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;

import paget.diagram.render.Scene;
import paget.diagram.text.Typeface;
import paget.diagram.view.Look.Rgb;

/**
 * Paints the items of a scene. Letters are the outlines of the one font, as in the files that are written, so that the
 * window shows the same picture at any zoom.
 */
public final class Painter {

    /** Letters that would be lower than this are not painted; nobody can read them. */
    private static final double LEAST_LETTERS = 2.5;
    private static final float HALO = 3.2f;

    private final Device device;
    private final Icons icons;
    private final Map<Rgb, Color> colors = new HashMap<>();
    private final Map<Scene.Item, Path> paths = new IdentityHashMap<>();

    public Painter(Device device, Icons icons) {
        this.device = device;
        this.icons = icons;
    }

    /** Sets a graphics context up for pictures. */
    public static void prepare(GC gc) {
        gc.setAntialias(SWT.ON);
        gc.setInterpolation(SWT.HIGH);
        gc.setFillRule(SWT.FILL_WINDING);
    }

    /**
     * Paints one item. The graphics context has the zoom in its transformation.
     *
     * @param zoom pixels for each unit, which decides what is too small to be seen
     */
    public void paint(GC gc, Scene.Item item, double zoom) {
        switch (item) {
        case Scene.Shape shape -> shape(gc, shape);
        case Scene.Text text -> text(gc, text, zoom);
        case Scene.Image image -> icons.paint(gc, image, zoom);
        }
    }

    private void shape(GC gc, Scene.Shape shape) {
        Path path = paths.computeIfAbsent(shape, unused -> path(shape.path(), 0, 0, 1));
        if (shape.fill() != null) {
            gc.setBackground(color(shape.fill()));
            gc.fillPath(path);
        }
        Scene.Stroke stroke = shape.stroke();
        if (stroke != null) {
            gc.setForeground(color(stroke.color()));
            LineAttributes line = new LineAttributes((float) stroke.width(), SWT.CAP_FLAT, SWT.JOIN_ROUND);
            if (!stroke.dashes().isEmpty()) {
                line.style = SWT.LINE_CUSTOM;
                line.dash = new float[stroke.dashes().size()];
                for (int i = 0; i < line.dash.length; i++) {
                    line.dash[i] = stroke.dashes().get(i).floatValue();
                }
            }
            gc.setLineAttributes(line);
            gc.drawPath(path);
        }
    }

    private void text(GC gc, Scene.Text text, double zoom) {
        if (text.text().isBlank() || text.size() * zoom < LEAST_LETTERS) {
            return;
        }
        Path letters = paths.computeIfAbsent(text, unused -> letters(text));
        if (text.halo() != null) {
            gc.setForeground(color(text.halo()));
            gc.setLineAttributes(new LineAttributes(HALO, SWT.CAP_ROUND, SWT.JOIN_ROUND));
            gc.drawPath(letters);
        }
        gc.setBackground(color(text.color()));
        gc.fillPath(letters);
    }

    private Path letters(Scene.Text text) {
        Path all = new Path(device);
        double at = text.x();
        for (int point : text.text().codePoints().toArray()) {
            Typeface.Glyph glyph = text.face().glyph(point);
            append(all, glyph.outline(), at, text.y(), text.size());
            at += glyph.advance() * text.size();
        }
        return all;
    }

    private Path path(paget.diagram.text.Path outline, double dx, double dy, double scale) {
        Path path = new Path(device);
        append(path, outline, dx, dy, scale);
        return path;
    }

    private static void append(Path path, paget.diagram.text.Path outline, double dx, double dy, double scale) {
        outline.forEach((step, p) -> {
            float[] f = new float[6];
            for (int i = 0; i < 6; i += 2) {
                f[i] = (float) (dx + p[i] * scale);
                f[i + 1] = (float) (dy + p[i + 1] * scale);
            }
            switch (step) {
            case MOVE -> path.moveTo(f[0], f[1]);
            case LINE -> path.lineTo(f[0], f[1]);
            case CURVE -> path.cubicTo(f[0], f[1], f[2], f[3], f[4], f[5]);
            case CLOSE -> path.close();
            }
        });
    }

    /** A colour of the picture. */
    public Color color(Rgb rgb) {
        return colors.computeIfAbsent(rgb, unused -> new Color(rgb.red(), rgb.green(), rgb.blue()));
    }

    /** Lets go of what was made for items that are painted no longer. */
    public void forget(Iterable<Scene.Item> items) {
        for (Scene.Item item : items) {
            Path path = paths.remove(item);
            if (path != null) {
                path.dispose();
            }
        }
    }

    /** Icons of the specification as images that are made for the zoom at which they are shown. */
    public interface Icons {
        /** Paints an image in its rectangle. */
        void paint(GC gc, Scene.Image image, double zoom);

        /** An icon of 16 units as an image for menus and lists, or null if there is none. */
        Image small(String path);
    }

    public void dispose() {
        paths.values().forEach(Path::dispose);
        paths.clear();
    }
}
