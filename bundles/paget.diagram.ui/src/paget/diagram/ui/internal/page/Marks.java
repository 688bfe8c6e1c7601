package paget.diagram.ui.internal.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Display;

import paget.diagram.layout.Bounds;
import paget.diagram.layout.NodePlace;
import paget.diagram.layout.Point;
import paget.diagram.layout.Routes;
import paget.diagram.render.Scene;
import paget.diagram.render.Theme;
import paget.diagram.text.Path;
import paget.diagram.text.Typeface;
import paget.diagram.ui.ElementProblem;
import paget.diagram.ui.internal.parts.Accent;
import paget.diagram.ui.internal.parts.Grid;
import paget.diagram.ui.internal.picture.Painter;
import paget.diagram.view.EdgeView;
import paget.diagram.view.ElementView;
import paget.diagram.view.Look.Rgb;
import paget.diagram.view.NodeView;

/** What is painted on the canvas besides the diagram: grid, problems, pins, hits, the hint at the mouse, the legend. */
public final class Marks {

    private static final double TEXT = 12.5;
    private static final double PADDING = 8;

    private final DiagramCanvas canvas;
    private final Map<ElementView, ElementProblem.Severity> problems = new IdentityHashMap<>();
    private final List<Scene.Item> made = new ArrayList<>();
    private ElementView target;
    private List<ElementView> hits = List.of();
    private String hint;
    private org.eclipse.swt.graphics.Point hintAt;

    Marks(DiagramCanvas canvas) {
        this.canvas = canvas;
    }

    /** Finds out anew what is wrong with what is shown. */
    void update() {
        problems.clear();
        for (ElementView view : canvas.picture().views()) {
            List<ElementProblem> found = canvas.problems().of(view.semantic());
            boolean own = !(view instanceof EdgeView edge) || edge.mapping().elementBased();
            if (!found.isEmpty() && own) {
                problems.put(view, found.getFirst().severity());
            }
        }
    }

    private void redraw() {
        canvas.viewer().getControl().redraw();
    }

    /** Marks the node into which something would go; null for none. */
    void setTarget(ElementView view) {
        if (target != view) {
            target = view;
            redraw();
        }
    }

    /** Marks what a search found. */
    void setHits(List<ElementView> views) {
        hits = List.copyOf(views);
        redraw();
    }

    /** Shows a sentence beside the mouse; null or empty for none. */
    void setHint(String sentence) {
        String wanted = sentence == null || sentence.isEmpty() ? null : sentence;
        if (!java.util.Objects.equals(wanted, hint)) {
            hint = wanted;
            hintAt = canvas.viewer().getControl().toControl(Display.getCurrent().getCursorLocation());
            redraw();
        }
    }

    /** The sentence that is shown beside the mouse, or null. */
    public String hint() {
        return hint;
    }

    void paintBelow(GC gc, Bounds part, double zoom) {
        Theme theme = canvas.picture().theme();
        gc.setBackground(painter().color(theme.background()));
        gc.fillRectangle((int) Math.floor(part.x()), (int) Math.floor(part.y()), (int) Math.ceil(part.width()) + 2,
                (int) Math.ceil(part.height()) + 2);
        if (canvas.settings().showGrid()) {
            Grid.paint(gc, part, zoom, theme, painter());
        }
    }

    private Painter painter() {
        return canvas.picture().painter();
    }

    void paintAbove(GC gc, Bounds part, double zoom) {
        Painter.prepare(gc);
        for (ElementView view : hits) {
            frame(gc, view, new Rgb(240, 160, 20), 3 / zoom);
        }
        if (target != null) {
            org.eclipse.swt.graphics.Color accent = Accent.color(canvas.viewer().getContents());
            frame(gc, target, new Rgb(accent.getRed(), accent.getGreen(), accent.getBlue()), 2.5 / zoom);
        }
        activePiece(gc, zoom);
        problems.forEach((view, severity) -> badge(gc, view, severity));
        canvas.diagram().diagram().forEachNode(node -> pin(gc, node));
        screen(gc, zoom);
    }

    /** The piece of an edge that keys move. */
    private void activePiece(GC gc, double zoom) {
        Point at = canvas.edgeKeys().active();
        if (at != null) {
            int reach = (int) Math.max(2, Math.round(5 / zoom));
            gc.setBackground(Accent.color(canvas.viewer().getContents()));
            gc.fillOval((int) at.x() - reach, (int) at.y() - reach, 2 * reach, 2 * reach);
        }
    }

    private void frame(GC gc, ElementView view, Rgb color, double width) {
        Bounds b = view instanceof NodeView node && canvas.diagram().layout().place(node) != null
                ? canvas.diagram().layout().absolute(node)
                : canvas.picture().bounds(view);
        if (b != null) {
            gc.setForeground(painter().color(color));
            gc.setLineAttributes(new LineAttributes((float) width));
            gc.drawRoundRectangle((int) b.x() - 3, (int) b.y() - 3, (int) b.width() + 6, (int) b.height() + 6, 10, 10);
        }
    }

    /** The middle of a view's badge, or null if the view is not shown. */
    private Point corner(ElementView view) {
        if (canvas.picture().bounds(view) == null) {
            return null;
        }
        if (view instanceof EdgeView edge) {
            List<Point> points = new Routes(canvas.diagram().layout()).points(edge);
            return Routes.at(points, 0.36);
        }
        Bounds b = canvas.diagram().layout().absolute((NodeView) view);
        return new Point(b.right() - 2, b.y() + 2);
    }

    private void badge(GC gc, ElementView view, ElementProblem.Severity severity) {
        Point at = corner(view);
        if (at == null) {
            return;
        }
        Signs.badge(at.x(), at.y(), severity, canvas.picture().theme()).forEach(item -> paint(gc, item));
    }

    private void pin(GC gc, NodeView node) {
        NodePlace place = canvas.diagram().layout().place(node);
        if (place != null && place.pinned() && canvas.picture().bounds(node) != null) {
            Bounds b = canvas.diagram().layout().absolute(node);
            Signs.pin(b.x() + 1, b.y() + 1, canvas.picture().theme()).forEach(item -> paint(gc, item));
        }
    }

    /** True if an element that is shown has a problem of this kind as its worst. */
    boolean hasProblems(ElementProblem.Severity severity) {
        return problems.containsValue(severity);
    }

    /** True if an element that is shown is pinned. */
    boolean hasPins() {
        return canvas.picture().views().stream().anyMatch(view -> view instanceof NodeView node
                && canvas.diagram().layout().place(node) instanceof NodePlace place && place.pinned());
    }

    /** What stays at its place on the screen, whatever is scrolled to. */
    private void screen(GC gc, double zoom) {
        Transform before = new Transform(gc.getDevice());
        gc.getTransform(before);
        org.eclipse.draw2d.geometry.Point origin = canvas.viewer().toCanvas(0, 0);
        Transform screen = new Transform(gc.getDevice());
        gc.getTransform(screen);
        screen.scale((float) (1 / zoom), (float) (1 / zoom));
        screen.translate(-origin.x, -origin.y);
        gc.setTransform(screen);
        if (canvas.picture().views().isEmpty()) {
            note(gc, Empty.sentence(canvas.diagram()), null);
        }
        if (hint != null) {
            note(gc, hint, hintAt);
        }
        gc.setTransform(before);
        screen.dispose();
        before.dispose();
    }

    /** A sentence on a plate: in the middle, or below a point. */
    private void note(GC gc, String sentence, org.eclipse.swt.graphics.Point at) {
        Typeface face = Typeface.of(false, false);
        List<String> lines = lines(sentence, face);
        double width = lines.stream().mapToDouble(line -> face.width(line, TEXT)).max().orElse(0) + 2 * PADDING;
        double height = lines.size() * face.lineHeight(TEXT) + 2 * PADDING;
        org.eclipse.swt.graphics.Point size = canvas.viewer().getControl().getSize();
        double x = at == null ? (size.x - width) / 2 : Math.clamp(at.x + 14.0, 4, Math.max(4, size.x - width - 20));
        double y = at == null ? (size.y - height) / 2 : Math.clamp(at.y + 18.0, 4, Math.max(4, size.y - height - 20));
        boolean dark = canvas.picture().theme() == Theme.DARK;
        Rgb plate = dark ? new Rgb(58, 61, 66) : new Rgb(250, 251, 252);
        Rgb line = dark ? new Rgb(98, 102, 110) : new Rgb(190, 196, 204);
        Rgb ink = dark ? new Rgb(225, 228, 232) : new Rgb(40, 46, 54);
        paint(gc, new Scene.Shape(Path.rectangle(x, y, width, height, 6), plate, new Scene.Stroke(line, 1, List.of())));
        double baseline = y + PADDING + face.ascent(TEXT);
        for (String each : lines) {
            double left = at == null ? x + (width - face.width(each, TEXT)) / 2 : x + PADDING;
            paint(gc, new Scene.Text(each, left, baseline, TEXT, face, ink, null));
            baseline += face.lineHeight(TEXT);
        }
    }

    private static List<String> lines(String sentence, Typeface face) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : sentence.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && face.width(longer, TEXT) > 420) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private void paint(GC gc, Scene.Item item) {
        painter().paint(gc, item, 1);
        made.add(item);
        if (made.size() > 500) {
            painter().forget(made);
            made.clear();
        }
    }

    /** The view whose badge is at a point of the diagram, or null. */
    ElementView badgeAt(double x, double y) {
        double reach = Signs.BADGE / 2 + 1;
        for (ElementView view : problems.keySet()) {
            Point middle = corner(view);
            if (middle != null && Math.abs(middle.x() - x) <= reach && Math.abs(middle.y() - y) <= reach) {
                return view;
            }
        }
        return null;
    }

    /** The middle of the badge that marks a view, or null if nothing is wrong with it. */
    public Point badge(ElementView view) {
        return problems.containsKey(view) ? corner(view) : null;
    }
}
