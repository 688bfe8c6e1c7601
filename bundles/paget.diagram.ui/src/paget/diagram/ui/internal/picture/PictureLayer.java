package paget.diagram.ui.internal.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Region;
import org.eclipse.swt.graphics.Transform;

import paget.diagram.layout.Bounds;

/** The layer below all figures of GEF. It paints the picture of the diagram at the zoom of the viewer. */
public final class PictureLayer extends FreeformLayer {

    private static final int MARGIN = 120;
    private static final int FAR = 1_000_000;

    /** Paints something more into the picture. */
    public interface Extra {
        /** Coordinates are those of the diagram. */
        void paint(GC gc, Bounds part, double zoom);
    }

    private final Supplier<GC> current;
    private final List<Extra> below = new ArrayList<>();
    private final List<Extra> above = new ArrayList<>();
    private Picture picture;
    private double zoom = 1;
    private double viewWidth;
    private double viewHeight;

    PictureLayer(Supplier<GC> current) {
        this.current = current;
        setEnabled(false);
    }

    public void setPicture(Picture picture) {
        this.picture = picture;
    }

    void setZoom(double zoom) {
        this.zoom = zoom;
    }

    /** Adds what is painted behind the diagram. */
    public void addBelow(Extra extra) {
        below.add(extra);
    }

    /** Adds what is painted over the diagram. */
    public void addAbove(Extra extra) {
        above.add(extra);
    }

    /** Repaints a part of the picture; null does nothing. */
    public void damage(Bounds part) {
        if (part != null) {
            repaint((int) Math.floor(part.x()) - 2, (int) Math.floor(part.y()) - 2, (int) Math.ceil(part.width()) + 4,
                    (int) Math.ceil(part.height()) + 4);
        }
    }

    /** Says how much of the diagram the window can show, in its units; the picture can then stand in the middle. */
    public void setView(double width, double height) {
        if (viewWidth != width || viewHeight != height) {
            viewWidth = width;
            viewHeight = height;
            resized();
        }
    }

    /** There is always some room around the picture to draw in. */
    @Override
    public Rectangle getFreeformExtent() {
        Bounds all = picture == null ? null : picture.bounds();
        if (all == null) {
            return new Rectangle(0, 0, 400, 300);
        }
        int across = (int) Math.max(MARGIN, (viewWidth - all.width()) / 2);
        int down = (int) Math.max(MARGIN, (viewHeight - all.height()) / 2);
        return new Rectangle((int) Math.floor(all.x()) - across, (int) Math.floor(all.y()) - down,
                (int) Math.ceil(all.width()) + 2 * across, (int) Math.ceil(all.height()) + 2 * down);
    }

    /** Tells the scroll bars that the picture has another size. */
    public void resized() {
        fireExtentChanged();
        revalidate();
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return false;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        GC gc = current.get();
        if (gc == null || picture == null) {
            return;
        }
        Rectangle clip = graphics.getClip(new Rectangle()).getIntersection(new Rectangle(-FAR, -FAR, 2 * FAR, 2 * FAR));
        Bounds part = new Bounds(clip.x - 1.0, clip.y - 1.0, clip.width + 2.0, clip.height + 2.0);
        Point origin = new Point(0, 0);
        translateToAbsolute(origin);
        State state = new State(gc);
        Transform transform = new Transform(gc.getDevice());
        transform.translate(origin.x, origin.y);
        transform.scale((float) zoom, (float) zoom);
        gc.setTransform(transform);
        gc.setClipping((int) Math.floor(part.x()), (int) Math.floor(part.y()), (int) Math.ceil(part.width()) + 1,
                (int) Math.ceil(part.height()) + 1);
        below.forEach(extra -> extra.paint(gc, part, zoom));
        picture.paint(gc, part, zoom);
        above.forEach(extra -> extra.paint(gc, part, zoom));
        transform.dispose();
        state.restore();
    }

    /** What draw2d believes the graphics context to be like. */
    private static final class State {
        private final GC gc;
        private final org.eclipse.swt.graphics.Color foreground;
        private final org.eclipse.swt.graphics.Color background;
        private final LineAttributes line;
        private final int alpha;
        private final int antialias;
        private final int fillRule;
        private final int interpolation;
        private final Region clipping;

        State(GC gc) {
            this.gc = gc;
            foreground = gc.getForeground();
            background = gc.getBackground();
            line = gc.getLineAttributes();
            alpha = gc.getAlpha();
            antialias = gc.getAntialias();
            fillRule = gc.getFillRule();
            interpolation = gc.getInterpolation();
            clipping = new Region(gc.getDevice());
            gc.getClipping(clipping);
        }

        void restore() {
            gc.setTransform(null);
            gc.setClipping(clipping);
            clipping.dispose();
            gc.setForeground(foreground);
            gc.setBackground(background);
            gc.setLineAttributes(line);
            gc.setAlpha(alpha);
            gc.setAntialias(antialias);
            gc.setFillRule(fillRule);
            gc.setInterpolation(interpolation);
        }
    }
}
