package paget.diagram.ui.internal.model;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import paget.diagram.layout.Bounds;
import paget.diagram.layout.DiagramLayout;
import paget.diagram.view.NodeView;

/** Aligns and distributes nodes. The last one selected stays where it is when nodes are aligned. */
public enum Arrangement {
    LEFT, CENTER, RIGHT, TOP, MIDDLE, BOTTOM, SPREAD_ACROSS, SPREAD_DOWN, SAME_WIDTH, SAME_HEIGHT;

    /** How many nodes it takes. */
    public int least() {
        return this == SPREAD_ACROSS || this == SPREAD_DOWN ? 3 : 2;
    }

    /** Does it. */
    public void apply(DiagramLayout layout, List<NodeView> nodes) {
        Map<NodeView, Bounds> absolute = new IdentityHashMap<>();
        nodes.forEach(node -> absolute.put(node, layout.absolute(node)));
        Bounds guide = absolute.get(nodes.getLast());
        switch (this) {
        case SPREAD_ACROSS -> spread(layout, nodes, absolute, true);
        case SPREAD_DOWN -> spread(layout, nodes, absolute, false);
        case SAME_WIDTH, SAME_HEIGHT -> nodes.forEach(node -> {
            Bounds b = layout.place(node).bounds();
            Mover.resize(layout, node, this == SAME_WIDTH ? new Bounds(b.x(), b.y(), guide.width(), b.height())
                    : new Bounds(b.x(), b.y(), b.width(), guide.height()));
        });
        default -> {
            Map<NodeView, Bounds> targets = new IdentityHashMap<>();
            for (NodeView node : nodes) {
                Bounds b = absolute.get(node);
                double dx = across(guide) - across(b);
                double dy = down(guide) - down(b);
                targets.put(node, layout.place(node).bounds().plus(dx, dy));
            }
            Mover.place(layout, targets);
        }
        }
    }

    private double across(Bounds b) {
        return switch (this) {
        case LEFT -> b.x();
        case CENTER -> b.center().x();
        case RIGHT -> b.right();
        default -> 0;
        };
    }

    private double down(Bounds b) {
        return switch (this) {
        case TOP -> b.y();
        case MIDDLE -> b.center().y();
        case BOTTOM -> b.bottom();
        default -> 0;
        };
    }

    /** Makes the gaps between neighbours equal; the outermost nodes stay. */
    private static void spread(DiagramLayout layout, List<NodeView> nodes, Map<NodeView, Bounds> absolute, boolean across) {
        ToDoubleFunction<NodeView> begin = node -> across ? absolute.get(node).x() : absolute.get(node).y();
        ToDoubleFunction<NodeView> size = node -> across ? absolute.get(node).width() : absolute.get(node).height();
        List<NodeView> sorted = nodes.stream().sorted(Comparator.comparingDouble(begin)).toList();
        NodeView last = sorted.getLast();
        double taken = sorted.stream().mapToDouble(size).sum();
        double whole = begin.applyAsDouble(last) + size.applyAsDouble(last) - begin.applyAsDouble(sorted.getFirst());
        double gap = (whole - taken) / (sorted.size() - 1);
        double at = begin.applyAsDouble(sorted.getFirst());
        Map<NodeView, Bounds> targets = new IdentityHashMap<>();
        for (NodeView node : sorted) {
            double shift = at - begin.applyAsDouble(node);
            targets.put(node, layout.place(node).bounds().plus(across ? shift : 0, across ? 0 : shift));
            at += size.applyAsDouble(node) + gap;
        }
        Mover.place(layout, targets);
    }
}
