package paget.diagram.ui.internal.picture;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.graphics.GC;

import paget.diagram.layout.Bounds;
import paget.diagram.layout.DiagramLayout;
import paget.diagram.layout.NodePlace;
import paget.diagram.render.Overlay;
import paget.diagram.render.Scene;
import paget.diagram.render.SceneBounds;
import paget.diagram.render.SceneBuilder;
import paget.diagram.render.Theme;
import paget.diagram.ui.internal.model.Geometry;
import paget.diagram.view.Diagram;
import paget.diagram.view.EdgeView;
import paget.diagram.view.ElementView;
import paget.diagram.view.NodeView;

/** What is painted of a diagram: one group of items for each view, from back to front, kept up to date. */
public final class Picture {

    /** What is painted for a view: itself, and what the overlay writes on it, which lies above all views. */
    private record Drawn(Scene.Group group, Scene.Group badge, Bounds bounds) {
    }

    private final Diagram diagram;
    private final DiagramLayout layout;
    private final Painter painter;
    private final Map<ElementView, Drawn> drawn = new IdentityHashMap<>();
    private final List<ElementView> order = new ArrayList<>();
    private final Consumer<Bounds> damaged;
    private Theme theme;
    private Overlay overlay = Overlay.NONE;
    private SceneBuilder builder;

    /** @param damaged is told which part of the picture changed */
    public Picture(Diagram diagram, DiagramLayout layout, Painter painter, Theme theme, Consumer<Bounds> damaged) {
        this.diagram = diagram;
        this.layout = layout;
        this.painter = painter;
        this.theme = theme;
        this.damaged = damaged;
        rebuild();
    }

    public Theme theme() {
        return theme;
    }

    /** Shows the same in another theme. */
    public void setTheme(Theme other) {
        theme = other;
        rebuild();
    }

    /** Lays numbers over the diagram. */
    public void setOverlay(Overlay other) {
        overlay = other;
        rebuild();
    }

    public Overlay overlay() {
        return overlay;
    }

    /** Makes everything anew. */
    public void rebuild() {
        Bounds before = bounds();
        builder = new SceneBuilder(diagram, layout, theme, overlay);
        drawn.values().forEach(this::forget);
        drawn.clear();
        arrange();
        damaged.accept(Bounds.union(before, bounds()));
    }

    /**
     * Takes over a change.
     *
     * @param views     what looks or lies otherwise
     * @param structure true if views came, went or changed their order
     */
    public void update(Set<ElementView> views, boolean structure) {
        Bounds damage = null;
        for (ElementView view : Geometry.withContents(views)) {
            Drawn old = drawn.remove(view);
            if (old != null) {
                damage = Bounds.union(damage, old.bounds());
                forget(old);
                if (!structure) {
                    damage = Bounds.union(damage, draw(view));
                }
            }
        }
        if (structure) {
            Bounds before = bounds();
            arrange();
            damage = Bounds.union(before, bounds());
        }
        if (damage != null) {
            damaged.accept(damage);
        }
    }

    /** Finds what is to be painted and in which order; draws what is not drawn yet. */
    private void arrange() {
        order.clear();
        diagram.children().forEach(this::arrange);
        for (EdgeView edge : diagram.edges()) {
            if (edge.isVisible() && edge.look() != null) {
                order.add(edge);
            }
        }
        Map<ElementView, Drawn> kept = new IdentityHashMap<>();
        for (ElementView view : order) {
            if (!drawn.containsKey(view)) {
                draw(view);
            }
            kept.put(view, drawn.remove(view));
        }
        drawn.values().forEach(this::forget);
        drawn.clear();
        drawn.putAll(kept);
    }

    private void forget(Drawn old) {
        painter.forget(old.group().items());
        painter.forget(old.badge().items());
    }

    private void arrange(NodeView node) {
        NodePlace place = layout.place(node);
        if (place == null || !node.isVisible()) {
            return;
        }
        order.add(node);
        if (!place.collapsed() && !node.isCollapsed()) {
            node.children().forEach(this::arrange);
        }
        if (!node.isCollapsed()) {
            node.borderNodes().forEach(this::arrange);
        }
    }

    private Bounds draw(ElementView view) {
        Scene.Group group = switch (view) {
        case NodeView node -> builder.node(node);
        case EdgeView edge -> builder.edge(edge);
        };
        Scene.Group badge = overlay.isEmpty() ? new Scene.Group(view, List.of()) : builder.badge(view);
        Bounds bounds = SceneBounds.of(List.of(group, badge));
        if (bounds == null) {
            bounds = view instanceof NodeView node ? layout.absolute(node) : new Bounds(0, 0, 0, 0);
        }
        // Lines stand out by half their width, heads of arrows and haloes a little more.
        Bounds wide = new Bounds(bounds.x() - 8, bounds.y() - 8, bounds.width() + 16, bounds.height() + 16);
        drawn.put(view, new Drawn(group, badge, wide));
        return wide;
    }

    /** The rectangle around everything, or null for an empty picture. */
    public Bounds bounds() {
        Bounds all = null;
        for (ElementView view : order) {
            Drawn each = drawn.get(view);
            all = each == null ? all : Bounds.union(all, each.bounds());
        }
        return all;
    }

    /** What the overlay writes on a view. */
    public Scene.Group badge(ElementView view) {
        Drawn each = drawn.get(view);
        return each == null ? new Scene.Group(view, List.of()) : each.badge();
    }

    /** The rectangle that a view takes with its labels, or null if it is not shown. */
    public Bounds bounds(ElementView view) {
        Drawn each = drawn.get(view);
        return each == null ? null : each.bounds();
    }

    /** The views that are painted, from back to front. */
    public List<ElementView> views() {
        return List.copyOf(order);
    }

    /** Paints what is in a part of the picture. */
    public void paint(GC gc, Bounds part, double zoom) {
        Painter.prepare(gc);
        for (ElementView view : order) {
            Drawn each = drawn.get(view);
            if (each != null && each.bounds().overlaps(part, 1)) {
                each.group().items().forEach(item -> painter.paint(gc, item, zoom));
            }
        }
        if (!overlay.isEmpty()) {
            paintBadges(gc, part, zoom);
        }
    }

    private void paintBadges(GC gc, Bounds part, double zoom) {
        for (ElementView view : order) {
            Drawn each = drawn.get(view);
            if (each != null && each.bounds().overlaps(part, 1)) {
                each.badge().items().forEach(item -> painter.paint(gc, item, zoom));
            }
        }
    }

    public Painter painter() {
        return painter;
    }
}
