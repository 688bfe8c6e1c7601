package paget.diagram.ui.internal.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;

import paget.diagram.layout.Bounds;
import paget.diagram.layout.DiagramLayout;
import paget.diagram.layout.NodePlace;
import paget.diagram.ui.internal.Messages;
import paget.diagram.ui.internal.model.Geometry;
import paget.diagram.ui.internal.model.Mover;
import paget.diagram.view.EdgeView;
import paget.diagram.view.ElementView;
import paget.diagram.view.NodeView;

/** The user's own styles, and copies of styles and of layouts, which may be pasted into any diagram. */
final class Styles {

    private static Map<String, String> copiedStyle;
    private static Map<String, Bounds> copiedLayout = Map.of();

    private Styles() {
    }

    static Map<String, String> style(DiagramLayout layout, ElementView view) {
        return switch (view) {
        case NodeView node -> layout.place(node) == null ? Map.of() : layout.place(node).style();
        case EdgeView edge -> layout.place(edge).style();
        };
    }

    /** Changes the style of views in one step. */
    static void change(DiagramCanvas canvas, String label, List<ElementView> views, UnaryOperator<Map<String, String>> change) {
        DiagramLayout layout = canvas.diagram().layout();
        canvas.diagram().change(label, () -> {
            for (ElementView view : views) {
                Map<String, String> style = change.apply(new HashMap<>(style(layout, view)));
                switch (view) {
                case NodeView node -> {
                    NodePlace p = layout.place(node);
                    if (p != null) {
                        layout.put(node, new NodePlace(p.bounds(), p.pinned(), p.collapsed(), p.sized(), style));
                    }
                }
                case EdgeView edge -> {
                    layout.put(edge, layout.place(edge).styled(style));
                }
                }
            }
        });
    }

    /** Gives views a property of style; null takes it away. */
    static void set(DiagramCanvas canvas, List<ElementView> views, String property, String value) {
        change(canvas, Messages.Style_change, views, style -> {
            if (value == null) {
                style.remove(property);
            } else {
                style.put(property, value);
            }
            return style;
        });
    }

    static void copy(DiagramCanvas canvas, ElementView view) {
        copiedStyle = Map.copyOf(style(canvas.diagram().layout(), view));
    }

    static boolean canPaste() {
        return copiedStyle != null;
    }

    static void paste(DiagramCanvas canvas, List<ElementView> views) {
        change(canvas, Messages.Style_paste, views, style -> new HashMap<>(copiedStyle));
    }

    /** Names an element so that one like it is found in another diagram or model. */
    private static String name(NodeView node) {
        EObject element = node.semantic();
        String above = node.parent() == null ? "" : node.parent().label();
        return element.eClass().getName() + " " + above + " / " + node.label();
    }

    static void copyLayout(DiagramCanvas canvas, List<NodeView> nodes) {
        Map<String, Bounds> copied = new HashMap<>();
        for (ElementView view : Geometry.withContents(nodes)) {
            if (view instanceof NodeView node && canvas.diagram().layout().place(node) != null) {
                copied.put(name(node), canvas.diagram().layout().place(node).bounds());
            }
        }
        copiedLayout = copied;
    }

    static boolean canPasteLayout() {
        return !copiedLayout.isEmpty();
    }

    /** Gives the nodes that are called like the copied ones the same places and sizes. */
    static void pasteLayout(DiagramCanvas canvas, List<NodeView> nodes) {
        DiagramLayout layout = canvas.diagram().layout();
        canvas.diagram().change(Messages.Layout_paste, () -> {
            for (ElementView view : Geometry.withContents(nodes)) {
                Bounds bounds = view instanceof NodeView node ? copiedLayout.get(name(node)) : null;
                if (bounds != null && Geometry.isResizable((NodeView) view)) {
                    Mover.place(layout, Map.of((NodeView) view, bounds));
                    Mover.resize(layout, (NodeView) view, bounds);
                }
            }
        });
    }
}
