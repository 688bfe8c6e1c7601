package paget.diagram.layout;

import paget.diagram.view.NodeView;

/** Who lies in whom. */
final class Nesting {

    private Nesting() {
    }

    /** True if a node is the host or lies somewhere in it. */
    static boolean holds(NodeView host, NodeView node) {
        for (NodeView at = node; at != null; at = at.parent()) {
            if (at == host) {
                return true;
            }
        }
        return false;
    }
}
