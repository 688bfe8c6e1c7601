package paget.diagram.foreign;

import java.util.List;

import paget.diagram.view.Diagram;
import paget.diagram.view.EdgeView;
import paget.diagram.view.NodeView;

/** Diagrams as text, to compare them. */
public final class Dump {

    private Dump() {
    }

    /** Kinds, mappings and labels. */
    public static String outline(Diagram diagram) {
        StringBuilder text = new StringBuilder();
        nodes(diagram.children(), "", text, false);
        for (EdgeView edge : diagram.edges()) {
            text.append(edge.mapping().name()).append(' ').append(edge.source().label()).append(" -> ")
                    .append(edge.target().label()).append(": ").append(edge.label()).append('\n');
        }
        return text.toString();
    }

    /** Everything that can be seen. */
    public static String full(Diagram diagram) {
        StringBuilder text = new StringBuilder(diagram.title()).append('\n');
        nodes(diagram.children(), "", text, true);
        for (EdgeView edge : diagram.edges()) {
            text.append(edge.key()).append(edge.look()).append(edge.isVisible()).append('\n');
        }
        return text.toString();
    }

    private static void nodes(List<NodeView> nodes, String indent, StringBuilder text, boolean all) {
        for (NodeView node : nodes) {
            text.append(indent).append(node.kind()).append(' ').append(node.mapping().name()).append(' ')
                    .append(node.label());
            if (all) {
                text.append(node.key()).append(node.look()).append(node.tooltip()).append(node.decorations())
                        .append(node.isVisible()).append(node.semanticElements().size());
            }
            text.append('\n');
            nodes(node.children(), indent + "  ", text, all);
            nodes(node.borderNodes(), indent + "  ", text, all);
        }
    }
}
