package paget.diagram.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import paget.diagram.layout.Bounds;
import paget.diagram.layout.Metrics;
import paget.diagram.layout.Point;
import paget.diagram.render.Scene.Item;
import paget.diagram.render.Scene.Shape;
import paget.diagram.render.Scene.Stroke;
import paget.diagram.render.Scene.Text;
import paget.diagram.text.Path;
import paget.diagram.text.Typeface;
import paget.diagram.view.Diagram;
import paget.diagram.view.EdgeView;
import paget.diagram.view.ElementView;
import paget.diagram.view.Look;
import paget.diagram.view.Look.Rgb;
import paget.diagram.view.NodeView;

/**
 * Says what the symbols of a diagram mean: one entry for each kind of node and edge that is shown, and for each style that
 * such a view has for a reason. The entries follow the specification's order, containers first, edges last, and then
 * decorations.
 */
public final class SymbolLegend {

    /** The height of an entry. */
    public static final double LINE = 22;
    private static final double SYMBOL = 36;
    private static final double SYMBOL_HEIGHT = 15;
    private static final double GAP = 8;
    private static final double COLUMN_GAP = 22;
    private static final double SIZE = 11;
    private static final double ICON = 13;

    private final Theme theme;
    private final Map<String, Symbol> entries = new LinkedHashMap<>();

    /** Draws a symbol into a rectangle. */
    @FunctionalInterface
    public interface Symbol {
        /** Adds what is drawn. */
        void draw(Bounds place, List<Item> items);
    }

    /** The legend of what a diagram shows. */
    public SymbolLegend(Diagram diagram, Theme theme) {
        this(diagram, theme, Map.of());
    }

    /**
     * The legend of what a diagram shows, and of more.
     *
     * @param more symbols that are not of the diagram itself, by what they mean
     */
    public SymbolLegend(Diagram diagram, Theme theme, Map<String, Symbol> more) {
        this.theme = theme;
        List<ElementView> shown = new ArrayList<>(diagram.elements());
        shown.removeIf(view -> !view.isVisible() || view.isCollapsed() || view.look() == null);
        shown.sort(Comparator.<ElementView>comparingInt(SymbolLegend::rank)
                .thenComparingInt(view -> diagram.description().mappings().indexOf(view.mapping())));
        shown.forEach(view -> entries.putIfAbsent(SymbolNames.of(view), (place, items) -> symbol(view, place, items)));
        for (ElementView view : shown) {
            for (Look.Decoration decoration : view.decorations()) {
                entries.putIfAbsent(decoration.name(), (place, items) -> items.add(image(decoration.image(), place)));
            }
        }
        more.forEach(entries::putIfAbsent);
    }

    private static int rank(ElementView view) {
        return switch (view) {
        case NodeView node when node.isContainer() -> 0;
        case NodeView node -> 1;
        case EdgeView edge -> 2;
        };
    }

    /** What the symbols mean, from first to last. */
    public List<String> texts() {
        return List.copyOf(entries.keySet());
    }

    /** What the legend takes with so many entries in a column. */
    public Metrics.Size size(int rows) {
        int columns = columns(rows);
        return new Metrics.Size(columns * columnWidth() - COLUMN_GAP, Math.min(rows, entries.size()) * LINE);
    }

    private int columns(int rows) {
        return Math.max(1, (entries.size() + rows - 1) / rows);
    }

    /** How many entries a column has if the legend shall be so wide at most. */
    public int rows(double width) {
        int columns = Math.max(1, (int) ((width + COLUMN_GAP) / columnWidth()));
        return Math.max(1, (entries.size() + columns - 1) / columns);
    }

    private double columnWidth() {
        Typeface face = Typeface.of(Typeface.Face.REGULAR);
        double widest = entries.keySet().stream().mapToDouble(text -> face.width(text, SIZE)).max().orElse(0);
        return SYMBOL + GAP + widest + COLUMN_GAP;
    }

    /** The legend with its upper left corner at a point. */
    public List<Item> draw(double x, double y, int rows) {
        List<Item> items = new ArrayList<>();
        int number = 0;
        for (Map.Entry<String, Symbol> entry : entries.entrySet()) {
            double left = x + number / rows * columnWidth();
            double top = y + number % rows * LINE;
            entry.getValue().draw(new Bounds(left, top + (LINE - SYMBOL_HEIGHT) / 2, SYMBOL, SYMBOL_HEIGHT), items);
            Typeface face = Typeface.of(Typeface.Face.REGULAR);
            double baseline = top + (LINE - face.lineHeight(SIZE)) / 2 + face.ascent(SIZE);
            items.add(new Text(entry.getKey(), left + SYMBOL + GAP, baseline, SIZE, face, theme.adapt(new Rgb(34, 34, 34)), null));
            number++;
        }
        return items;
    }

    private void symbol(ElementView view, Bounds b, List<Item> items) {
        switch (LookColors.map(view.look(), theme::adapt, theme::adapt)) {
        case Look.Node look when view instanceof NodeView node && node.kind() == NodeView.Kind.LIST_ITEM -> icon(look.label(), b, items);
        case Look.Node look -> {
            new NodeShapes(theme).node(look, isWide(look) ? b : middle(b, SYMBOL_HEIGHT), items);
            if (look.position() == paget.diagram.spec.Styles.LabelPosition.NODE && !look.hideLabel()) {
                icon(look.label(), b, items);
            }
        }
        case Look.Container look -> new NodeShapes(theme).container(look, b, SYMBOL_HEIGHT * 0.45, false, items);
        case Look.Edge look -> edge(look, b, items);
        case null -> throw new IllegalStateException("only views with a look have an entry");
        }
    }

    /** Shapes that are usually wider than high, because their label stands inside. */
    private static boolean isWide(Look.Node look) {
        return switch (look.shape()) {
        case SQUARE, STROKE, ELLIPSE, NOTE, LOZENGE -> look.position() == paget.diagram.spec.Styles.LabelPosition.NODE;
        case DOT, RING, TRIANGLE, IMAGE -> false;
        };
    }

    private static Bounds middle(Bounds b, double size) {
        return new Bounds(b.center().x() - size / 2, b.center().y() - size / 2, size, size);
    }

    private static void icon(Look.Label label, Bounds b, List<Item> items) {
        if (!label.icon().isEmpty()) {
            items.add(image(label.icon(), b));
        }
    }

    private static Item image(String path, Bounds b) {
        Bounds at = middle(b, ICON);
        return new Scene.Image(path, at.x(), at.y(), ICON, ICON);
    }

    private void edge(Look.Edge look, Bounds b, List<Item> items) {
        double width = Math.min(look.size(), 3);
        Point from = new Point(b.x(), b.center().y());
        Point to = new Point(b.right(), b.center().y());
        double start = from.x() + Arrows.inset(look.sourceArrow()) * Arrows.scale(width);
        double end = to.x() - Arrows.inset(look.targetArrow()) * Arrows.scale(width);
        items.add(new Shape(Path.line(start, from.y(), Math.max(start, end), to.y()), null,
                new Stroke(look.stroke(), width, NodeShapes.dashes(look.line(), width))));
        items.addAll(Arrows.draw(look.sourceArrow(), from, to, look.stroke(), width, theme.background()));
        items.addAll(Arrows.draw(look.targetArrow(), to, from, look.stroke(), width, theme.background()));
    }
}
