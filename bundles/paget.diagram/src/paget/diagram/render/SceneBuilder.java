package paget.diagram.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import paget.diagram.layout.Bounds;
import paget.diagram.layout.DiagramLayout;
import paget.diagram.layout.EdgePlace;
import paget.diagram.layout.LabelBoxes;
import paget.diagram.layout.Metrics;
import paget.diagram.layout.NodePlace;
import paget.diagram.layout.Point;
import paget.diagram.layout.Routes;
import paget.diagram.render.Scene.Group;
import paget.diagram.render.Scene.Item;
import paget.diagram.render.Scene.Shape;
import paget.diagram.render.Scene.Stroke;
import paget.diagram.render.Scene.Text;
import paget.diagram.spec.ColorSource;
import paget.diagram.spec.EdgeArrow;
import paget.diagram.spec.Styles.FontFormat;
import paget.diagram.spec.Styles.LabelAlignment;
import paget.diagram.text.Path;
import paget.diagram.text.Typeface;
import paget.diagram.view.Diagram;
import paget.diagram.view.EdgeView;
import paget.diagram.view.ElementView;
import paget.diagram.view.Look.Rgb;
import paget.diagram.view.Look;
import paget.diagram.view.NodeView;

/** Makes the scene of a diagram whose views have places. */
public final class SceneBuilder {

    private static final double MARGIN = 16;
    private static final double CORNER = 5;
    private static final double DECORATION = 14;

    private final Diagram diagram;
    private final DiagramLayout layout;
    private final Theme theme;
    private final Overlay overlay;
    private final OverlayPainter painter;
    private final NodeShapes shapes;
    private final Routes routes;

    /** For a diagram, its places and a theme. */
    public SceneBuilder(Diagram diagram, DiagramLayout layout, Theme theme) {
        this(diagram, layout, theme, Overlay.NONE);
    }

    /** The same with numbers laid over the diagram. */
    public SceneBuilder(Diagram diagram, DiagramLayout layout, Theme theme, Overlay overlay) {
        this.diagram = diagram;
        this.layout = layout;
        this.theme = theme;
        this.overlay = overlay;
        this.painter = new OverlayPainter(overlay, theme);
        this.shapes = new NodeShapes(theme);
        this.routes = new Routes(layout);
    }

    /**
     * The whole picture. Edges lie above the containers and below nothing.
     *
     * @param legend whether to say below the diagram what its symbols mean
     */
    public Scene build(boolean legend) {
        List<Group> groups = new ArrayList<>();
        diagram.children().forEach(node -> add(node, groups));
        for (EdgeView edge : diagram.edges()) {
            if (edge.isVisible() && edge.look() != null) {
                groups.add(edge(edge));
            }
        }
        addBadges(groups);
        addLegend(groups);
        if (legend) {
            addSymbols(groups);
        }
        Rgb background = diagram.description().background() instanceof ColorSource.Fixed fixed
                ? theme.adapt(new Rgb(fixed.red(), fixed.green(), fixed.blue()))
                : theme.background();
        Bounds around = SceneBounds.of(groups);
        Bounds whole = around == null ? new Bounds(0, 0, 200, 100)
                : new Bounds(Math.floor(around.x() - MARGIN), Math.floor(around.y() - MARGIN),
                        Math.ceil(around.width() + 2 * MARGIN), Math.ceil(around.height() + 2 * MARGIN));
        return new Scene(whole.x(), whole.y(), whole.width(), whole.height(), background, List.copyOf(groups));
    }

    private void addBadges(List<Group> groups) {
        if (!overlay.isEmpty()) {
            for (Group group : List.copyOf(groups)) {
                Group badge = badge(group.view());
                if (!badge.items().isEmpty()) {
                    groups.add(badge);
                }
            }
        }
    }

    private void addLegend(List<Group> groups) {
        Bounds around = SceneBounds.of(groups);
        if (!overlay.isEmpty() && around != null) {
            groups.add(new Group(null, Legend.draw(overlay, theme, around.x(), around.bottom() + MARGIN)));
        }
    }

    private void addSymbols(List<Group> groups) {
        Bounds around = SceneBounds.of(groups);
        if (around != null) {
            SymbolLegend symbols = new SymbolLegend(diagram, theme);
            groups.add(new Group(null, symbols.draw(around.x(), around.bottom() + MARGIN, symbols.rows(around.width()))));
        }
    }

    private void add(NodeView node, List<Group> groups) {
        NodePlace place = layout.place(node);
        if (place == null || !node.isVisible()) {
            return;
        }
        groups.add(node(node));
        if (!place.collapsed() && !node.isCollapsed()) {
            node.children().forEach(child -> add(child, groups));
        }
        if (!node.isCollapsed()) {
            node.borderNodes().forEach(border -> add(border, groups));
        }
    }

    /** What to draw for one node, without what it contains, in the diagram's coordinates. */
    public Group node(NodeView node) {
        Bounds b = layout.absolute(node);
        Map<String, String> overrides = layout.place(node).style();
        List<Item> items = new ArrayList<>();
        if (node.isCollapsed()) {
            Rgb color = theme.adapt(new Rgb(136, 136, 136));
            items.add(new Shape(Path.ellipse(b.x(), b.y(), b.width(), b.height()), color, null));
            return new Group(node, items);
        }
        painter.behind(node, b, items);
        Look themed = LookColors.map(StyleOverrides.apply(node.look(), overrides), theme::adapt, theme::adapt);
        switch (painter.apply(node, themed)) {
        case Look.Node look when node.kind() == NodeView.Kind.LIST_ITEM -> {
            painter.behindItem(node, look, b, items);
            item(look, b, items);
        }
        case Look.Node look -> {
            shapes.node(look, b, items);
            if (!look.hideLabel()) {
                nodeLabel(node, look, b, items);
            }
        }
        case Look.Container look -> {
            double header = Metrics.header(node);
            shapes.container(look, b, header, node.parent() != null && Metrics.isStack(node.parent()), items);
            if (!look.hideLabel()) {
                LabelAlignment alignment = look.label().alignment();
                label(look.label(), new Bounds(b.x() + 8, b.y(), b.width() - 16, Math.max(header, 1)), alignment, null,
                        items);
            }
        }
        case null, default -> items.add(new Shape(Path.rectangle(b.x(), b.y(), b.width(), b.height(), 4), null,
                new Stroke(theme.adapt(new Rgb(136, 136, 136)), 1, List.of(3.0, 3.0))));
        }
        node.decorations().forEach(decoration -> decoration(decoration, b, items));
        return new Group(node, items);
    }

    private void item(Look.Node look, Bounds b, List<Item> items) {
        label(look.label(), new Bounds(b.x() + Metrics.LIST_INSET, b.y(), b.width() - 2 * Metrics.LIST_INSET, b.height()),
                look.label().alignment() == LabelAlignment.CENTER ? LabelAlignment.LEFT : look.label().alignment(), null,
                items);
    }

    private void nodeLabel(NodeView node, Look.Node look, Bounds b, List<Item> items) {
        Bounds outside = LabelBoxes.outside(node, layout);
        if (outside == null) {
            label(look.label(), new Bounds(b.x() + 4, b.y(), b.width() - 8, b.height()), look.label().alignment(), null,
                    items);
        } else {
            label(look.label(), outside, node.kind() == NodeView.Kind.BORDER_NODE ? LabelAlignment.LEFT : LabelAlignment.CENTER,
                    theme.background(), items);
        }
    }

    private void label(Look.Label label, Bounds area, LabelAlignment alignment, Rgb halo, List<Item> items) {
        if (label.text().isEmpty() && label.icon().isEmpty()) {
            return;
        }
        Typeface face = Metrics.face(label);
        double size = Metrics.fontSize(label);
        double icon = Metrics.iconSpace(label);
        List<String> lines = Metrics.lines(label, Math.max(area.width() - icon, 20));
        double widest = lines.stream().mapToDouble(line -> face.width(line, size)).max().orElse(0);
        double height = lines.size() * face.lineHeight(size);
        double left = switch (alignment) {
        case LEFT -> area.x();
        case RIGHT -> area.right() - widest - icon;
        case CENTER -> area.x() + (area.width() - widest - icon) / 2;
        };
        double top = area.y() + (area.height() - height) / 2;
        if (!label.icon().isEmpty()) {
            items.add(new Scene.Image(label.icon(), left, area.y() + (area.height() - Metrics.ICON) / 2, Metrics.ICON,
                    Metrics.ICON));
        }
        Rgb color = label.color();
        for (String line : lines) {
            double width = face.width(line, size);
            double x = left + icon + switch (alignment) {
            case LEFT -> 0;
            case RIGHT -> widest - width;
            case CENTER -> (widest - width) / 2;
            };
            double baseline = top + face.ascent(size);
            items.add(new Text(line, x, baseline, size, face, color, halo));
            rule(label, FontFormat.UNDERLINE, x, baseline + size * 0.12, width, color, items);
            rule(label, FontFormat.STRIKE_THROUGH, x, baseline - size * 0.28, width, color, items);
            top += face.lineHeight(size);
        }
    }

    private static void rule(Look.Label label, FontFormat format, double x, double y, double width, Rgb color,
            List<Item> items) {
        if (label.format().contains(format)) {
            items.add(new Shape(Path.line(x, y, x + width, y), null, new Stroke(color, 1, List.of())));
        }
    }

    private static void decoration(Look.Decoration decoration, Bounds b, List<Item> items) {
        double x = switch (decoration.position()) {
        case WEST, NORTH_WEST, SOUTH_WEST -> b.x() - 3;
        case EAST, NORTH_EAST, SOUTH_EAST -> b.right() - DECORATION + 3;
        default -> b.center().x() - DECORATION / 2;
        };
        double y = switch (decoration.position()) {
        case NORTH, NORTH_EAST, NORTH_WEST -> b.y() - 3;
        case SOUTH, SOUTH_EAST, SOUTH_WEST -> b.bottom() - DECORATION + 3;
        default -> b.center().y() - DECORATION / 2;
        };
        items.add(new Scene.Image(decoration.image(), x, y, DECORATION, DECORATION));
    }

    /** What to draw for one edge, in the diagram's coordinates. */
    public Group edge(EdgeView edge) {
        List<Item> items = new ArrayList<>();
        EdgePlace place = layout.place(edge);
        Look.Edge look = painter.apply(edge, (Look.Edge) LookColors.map(StyleOverrides.apply(edge.look(), place.style()),
                theme::adapt, theme::adapt));
        List<Point> points = routes.points(edge);
        Rgb color = look.stroke();
        double width = look.size();
        painter.behind(edge, way(points), width, items);
        items.add(new Shape(way(shortened(points, look)), null,
                new Stroke(color, width, NodeShapes.dashes(look.line(), width))));
        int last = points.size() - 1;
        items.addAll(Arrows.draw(look.sourceArrow(), points.get(0), points.get(1), color, width, theme.background()));
        items.addAll(Arrows.draw(look.targetArrow(), points.get(last), points.get(last - 1), color, width,
                theme.background()));
        LabelBoxes.of(edge, place, points).forEach((name, box) -> label(switch (name) {
        case "begin" -> look.begin();
        case "end" -> look.end();
        default -> look.center();
        }, box, LabelAlignment.CENTER, theme.background(), items));
        return new Group(edge, items);
    }

    /** What the overlay writes on an element; it lies above all elements. */
    public Group badge(ElementView view) {
        return new Group(view, switch (view) {
        case NodeView node -> painter.badge(node, layout.absolute(node));
        case EdgeView edge -> painter.badge(edge, routes.points(edge));
        });
    }

    /** The way without what the ends hide. */
    private static List<Point> shortened(List<Point> points, Look.Edge look) {
        List<Point> result = new ArrayList<>(points);
        result.set(0, towards(points.get(0), points.get(1), inset(look.sourceArrow(), look)));
        int last = points.size() - 1;
        result.set(last, towards(points.get(last), points.get(last - 1), inset(look.targetArrow(), look)));
        return result;
    }

    private static double inset(EdgeArrow arrow, Look.Edge look) {
        return Arrows.inset(arrow) * Arrows.scale(look.size());
    }

    private static Point towards(Point from, Point to, double distance) {
        double length = from.distance(to);
        double share = length == 0 ? 0 : Math.min(1, distance / length);
        return from.plus((to.x() - from.x()) * share, (to.y() - from.y()) * share);
    }

    private static Path way(List<Point> points) {
        Path.Builder path = new Path.Builder().move(points.get(0).x(), points.get(0).y());
        for (int i = 1; i < points.size(); i++) {
            Point at = points.get(i);
            if (i < points.size() - 1) {
                Point before = points.get(i - 1);
                Point after = points.get(i + 1);
                double r = Math.min(CORNER, Math.min(at.distance(before), at.distance(after)) / 2);
                Point in = towards(at, before, r);
                Point out = towards(at, after, r);
                Point c1 = towards(in, at, r * 0.5522847498);
                Point c2 = towards(out, at, r * 0.5522847498);
                path.line(in.x(), in.y()).curve(c1.x(), c1.y(), c2.x(), c2.y(), out.x(), out.y());
            } else {
                path.line(at.x(), at.y());
            }
        }
        return path.build();
    }
}
