package paget.diagram.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import paget.diagram.view.Diagram;
import paget.diagram.view.EdgeView;
import paget.diagram.view.NodeView;

/**
 * Keeps the ways of a diagram's edges fit: edges without a way get one, and when nodes have moved, the edges at them
 * follow and the edges into which they have come go around. What a user has drawn follows its nodes and is never replaced.
 */
public final class EdgeWays {

    private final Diagram diagram;
    private final DiagramLayout layout;

    /** For a diagram and its places. */
    public EdgeWays(Diagram diagram, DiagramLayout layout) {
        this.diagram = diagram;
        this.layout = layout;
    }

    /** Gives every edge a way that has none. */
    public void routeOpen() {
        List<EdgeView> open = diagram.edges().stream()
                .filter(edge -> layout.place(edge).isOpen() && EdgeRouting.isRoutable(edge, layout)).toList();
        if (!open.isEmpty()) {
            EdgeRouting routing = new EdgeRouting(diagram, layout, identities(open));
            open.forEach(routing::route);
        }
    }

    /**
     * Mends what moved nodes have spoilt. Edges whose places have changed already are left alone.
     *
     * @param before the places before the nodes moved
     */
    public void follow(DiagramLayout before) {
        follow(before, true);
    }

    /**
     * The same for one of many changes that follow each other at once, such as the frames of a drag: in a diagram of many
     * edges these keep their shapes as far as they can and nothing goes around anything yet.
     */
    public void followLightly(DiagramLayout before) {
        follow(before, diagram.edges().size() <= EdgeRouting.MANY);
    }

    private void follow(DiagramLayout before, boolean mends) {
        List<NodeView> displaced = displaced(before);
        if (displaced.isEmpty()) {
            return;
        }
        Set<EdgeView> attached = new LinkedHashSet<>();
        displaced.forEach(node -> attached.addAll(diagram.edgesOf(node)));
        List<Bounds> solid = displaced.stream().filter(node -> !EdgeObstacles.isOpen(node)).map(layout::absolute).toList();
        EdgeFollowing following = new EdgeFollowing(before, layout);
        Set<EdgeView> unfit = identities(List.of());
        List<EdgeView> mend = new ArrayList<>();
        for (EdgeView edge : diagram.edges()) {
            EdgePlace place = layout.place(edge);
            if (place.isOpen() || !Objects.equals(place, before.place(edge)) || !edge.isVisible()) {
                continue;
            }
            if (!before.isPlaced(edge.source()) || !before.isPlaced(edge.target())) {
                // A way that was kept without its ends leads nowhere.
                layout.put(edge, place.rerouted(null, List.of(), null));
                continue;
            }
            boolean stretched = attached.contains(edge) && following.follow(edge);
            boolean met = mends && !attached.contains(edge) && meets(edge, solid);
            if ((stretched || met) && EdgeRouting.isRoutable(edge, layout)) {
                unfit.add(edge);
                mend.add(edge);
            }
        }
        if (mends && !mend.isEmpty()) {
            EdgeRouting routing = new EdgeRouting(diagram, layout, unfit);
            mend.stream().filter(edge -> layout.place(edge).isDrawn()).forEach(routing::keep);
            mend.stream().filter(edge -> !layout.place(edge).isDrawn()).forEach(routing::mend);
        }
    }

    private static <T> Set<T> identities(List<T> members) {
        Set<T> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(members);
        return set;
    }

    /** The nodes that are new or lie elsewhere than before, seen from the diagram. */
    private List<NodeView> displaced(DiagramLayout before) {
        List<NodeView> found = new ArrayList<>();
        diagram.forEachNode(node -> {
            if (node.isVisible() && layout.isPlaced(node) && layout.shown(node) == node
                    && (!before.isPlaced(node) || !before.absolute(node).equals(layout.absolute(node)))) {
                found.add(node);
            }
        });
        return found;
    }

    /** True if the line or a label of an edge touches one of some rectangles. */
    private boolean meets(EdgeView edge, List<Bounds> solid) {
        List<Point> way = new Routes(layout).points(edge);
        List<Bounds> parts = new ArrayList<>(LabelBoxes.of(edge, layout.place(edge), way).values());
        for (int i = 1; i < way.size(); i++) {
            parts.add(OrthogonalRouter.segment(way.get(i - 1), way.get(i)));
        }
        return solid.stream().anyMatch(each -> parts.stream().anyMatch(part -> part.overlaps(each, 0)));
    }
}
