package paget.diagram.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import paget.diagram.view.Diagram;
import paget.diagram.view.EdgeView;
import paget.diagram.view.NodeView;

/** Finds which nodes of a host are connected by edges, of their own or of what they contain. */
final class Components {

    private final Diagram diagram;
    private final Map<NodeView, NodeView> leader = new IdentityHashMap<>();

    Components(Diagram diagram) {
        this.diagram = diagram;
    }

    /** The connected parts, in the order of their first nodes. */
    List<List<NodeView>> of(List<NodeView> siblings) {
        siblings.forEach(node -> leader.put(node, node));
        for (EdgeView edge : diagram.edges()) {
            NodeView source = among(edge.source());
            NodeView target = among(edge.target());
            if (source != null && target != null && edge.isVisible()) {
                leader.put(lead(target), lead(source));
            }
        }
        Map<NodeView, List<NodeView>> parts = new LinkedHashMap<>();
        for (NodeView node : siblings) {
            if (node.isVisible()) {
                parts.computeIfAbsent(lead(node), unused -> new ArrayList<>()).add(node);
            }
        }
        return List.copyOf(parts.values());
    }

    private NodeView among(NodeView node) {
        NodeView at = node;
        while (at != null && !leader.containsKey(at)) {
            at = at.parent();
        }
        return at;
    }

    private NodeView lead(NodeView node) {
        NodeView at = node;
        while (leader.get(at) != at) {
            leader.put(at, leader.get(leader.get(at)));
            at = leader.get(at);
        }
        return at;
    }
}
