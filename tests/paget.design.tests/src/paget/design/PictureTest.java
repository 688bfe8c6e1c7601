package paget.design;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import paget.diagram.AvailableView;
import paget.diagram.DiagramSession;
import paget.diagram.layout.Bounds;
import paget.diagram.layout.Point;
import paget.diagram.layout.Routes;
import paget.diagram.render.Scene;
import paget.diagram.render.Theme;
import paget.diagram.view.EdgeView;
import paget.diagram.view.ElementView;
import paget.diagram.view.NodeView;

/** In every automatic picture of every example nodes are apart, labels can be read, and edges go round nodes. */
class PictureTest {

    /** The height of capital letters in the size of their face. */
    private static final double CAPITALS = 0.73;

    /** A word with its place and whose it is. */
    private record Word(String text, ElementView owner, Bounds bounds) {
    }

    static List<String> examples() {
        return Drawing.EXAMPLES;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void nothingLiesOnSomethingElse(String example) {
        Drawing drawing = Drawing.example(example);
        Set<String> faults = new TreeSet<>();
        for (AvailableView view : drawing.views()) {
            try (DiagramSession session = drawing.open(view)) {
                session.layoutAll();
                faults.addAll(faults(view.name(), session));
                view.description().additionalLayers().forEach(layer -> session.setActive(layer, true));
                session.layoutAll();
                faults.addAll(faults(view.name() + " with all layers", session));
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    private static List<String> faults(String name, DiagramSession session) {
        List<String> faults = new ArrayList<>();
        List<NodeView> nodes = session.diagram().elements().stream().filter(NodeView.class::isInstance).map(NodeView.class::cast)
                .filter(NodeView::isVisible).toList();
        List<Word> words = words(session);
        for (NodeView node : nodes) {
            Bounds bounds = session.layout().absolute(node);
            for (NodeView other : nodes) {
                if (node != other && !related(node, other) && bounds.overlaps(session.layout().absolute(other), -1)) {
                    faults.add(name + ": " + node.label() + " lies on " + other.label());
                }
            }
            for (Word word : words) {
                if (!(word.owner() instanceof NodeView owner && related(owner, node)) && !isAround(node, word.owner())
                        && bounds.overlaps(word.bounds(), -1)) {
                    faults.add(name + ": the label " + word.text() + " lies on " + node.label());
                }
            }
        }
        for (int i = 0; i < words.size(); i++) {
            for (Word other : words.subList(i + 1, words.size())) {
                if (words.get(i).owner() != other.owner() && words.get(i).bounds().overlaps(other.bounds(), -1)) {
                    faults.add(name + ": the labels " + words.get(i).text() + " and " + other.text() + " overlap");
                }
            }
        }
        Routes routes = new Routes(session.layout());
        for (EdgeView edge : session.diagram().edges()) {
            List<Point> points = routes.points(edge);
            for (int i = 1; edge.isVisible() && i < points.size(); i++) {
                crossed(name, session, edge, segment(points.get(i - 1), points.get(i)), nodes, words, faults);
            }
        }
        return faults;
    }

    private static void crossed(String name, DiagramSession session, EdgeView edge, Bounds segment, List<NodeView> nodes,
            List<Word> words, List<String> faults) {
        String what = name + ": the edge " + edge.mapping().name() + " from " + edge.source().label() + " to " + edge.target().label();
        for (NodeView node : nodes) {
            if (!related(node, edge.source()) && !related(node, edge.target())
                    && session.layout().absolute(node).overlaps(segment, -1)) {
                faults.add(what + " crosses " + node.label());
            }
        }
        for (Word word : words) {
            boolean inside = word.owner() instanceof NodeView node && (related(node, edge.source()) || related(node, edge.target()));
            if (!inside && word.bounds().overlaps(segment, -1.5)) {
                faults.add(what + " crosses the label " + word.text());
            }
        }
    }

    private static Bounds segment(Point a, Point b) {
        return new Bounds(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
    }

    /** The words of a picture, each line of a label for itself. */
    private static List<Word> words(DiagramSession session) {
        List<Word> words = new ArrayList<>();
        for (Scene.Group group : session.scene(Theme.LIGHT).groups()) {
            for (Scene.Item item : group.items()) {
                if (item instanceof Scene.Text text && !text.text().isBlank()) {
                    double ascent = text.size() * CAPITALS;
                    words.add(new Word(text.text(), group.view(), new Bounds(text.x(), text.y() - ascent, text.width(), ascent)));
                }
            }
        }
        return words;
    }

    /** True if one is or holds the other, or stands on the border of what holds the other. */
    private static boolean related(NodeView one, NodeView other) {
        return holds(host(one), other) || holds(host(other), one);
    }

    private static NodeView host(NodeView node) {
        return node.kind() == NodeView.Kind.BORDER_NODE ? node.parent() : node;
    }

    private static boolean holds(NodeView host, NodeView node) {
        for (NodeView at = node; at != null; at = at.parent()) {
            if (at == host) {
                return true;
            }
        }
        return false;
    }

    /** True if a node is around both ends of an edge, so that the edge's label lies in it by right. */
    private static boolean isAround(NodeView node, ElementView owner) {
        return owner instanceof EdgeView edge && holds(node, edge.source()) && holds(node, edge.target());
    }
}
