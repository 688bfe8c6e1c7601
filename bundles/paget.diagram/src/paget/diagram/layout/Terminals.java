package paget.diagram.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

import paget.diagram.layout.Port.Side;
import paget.diagram.spec.Styles.NodeShape;
import paget.diagram.view.Look;
import paget.diagram.view.NodeView;

/** Where an edge between two nodes may leave the one and meet the other. */
final class Terminals {

    private static final double STUB = 10;
    /** From the middle of a side to the places beside it. */
    private static final double BESIDE = 12;
    private static final double CORNER = 6;
    /** More than a pixel of way, so that a shorter way alone is no reason. */
    private static final double OFF_MIDDLE = 1.2;
    /** Drawings read from left to right. */
    private static final double BACKWARD = 12;
    private static final double UPRIGHT = 16;
    private static final double SAME = 0.5;

    private final DiagramLayout layout;

    Terminals(DiagramLayout layout) {
        this.layout = layout;
    }

    /** The ports of a node for an edge to or from another one. */
    List<Port> ports(NodeView node, NodeView other, boolean leaves) {
        Bounds b = layout.absolute(node);
        Bounds o = layout.absolute(other);
        List<Port> ports = new ArrayList<>();
        for (Side side : Side.values()) {
            if (isOpen(node, other, b, side)) {
                double reach = reach(node, b, side);
                double distance = side.isLevel() ? o.center().y() - b.center().y() : o.center().x() - b.center().x();
                double stub = stub(b, o, side);
                add(ports, b, side, 0, stub, leaves);
                if (reach >= BESIDE) {
                    add(ports, b, side, BESIDE, stub, leaves);
                    add(ports, b, side, -BESIDE, stub, leaves);
                }
                for (double aligned : aligned(distance, reach, reach(other, o, side))) {
                    add(ports, b, side, aligned, stub, leaves);
                }
            }
        }
        return ports;
    }

    /** How far from the middle of a side ways may begin. */
    private static double reach(NodeView node, Bounds b, Side side) {
        double length = side.isLevel() ? b.height() : b.width();
        return length / 2 - (isRound(node) ? length * 0.3 : Math.min(CORNER, length / 2));
    }

    /**
     * Where beside the middle straight ways to the other node would begin: halfway between the middles, and as near to each
     * middle as they can.
     */
    private static double[] aligned(double distance, double reach, double otherReach) {
        double from = Math.max(-reach, distance - otherReach);
        double to = Math.min(reach, distance + otherReach);
        return from > to ? new double[0]
                : DoubleStream.of(distance / 2, distance, 0).map(each -> Math.clamp(each, from, to))
                        .filter(each -> Math.abs(each) > SAME).distinct().toArray();
    }

    private static void add(List<Port> ports, Bounds b, Side side, double beside, double stub, boolean leaves) {
        Point at = side.isLevel() ? new Point(side == Side.RIGHT ? b.right() : b.x(), b.center().y() + beside)
                : new Point(b.center().x() + beside, side == Side.DOWN ? b.bottom() : b.y());
        double cost = OFF_MIDDLE * Math.abs(beside);
        if (side.isLevel()) {
            cost += (side == Side.RIGHT) == leaves ? 0 : BACKWARD;
        } else {
            cost += UPRIGHT;
        }
        ports.add(new Port(at, side, stub, cost));
    }

    /** Short where the two are so near that both stubs would not fit between them. */
    private static double stub(Bounds b, Bounds other, Side side) {
        double gap = switch (side) {
        case RIGHT -> other.x() - b.right();
        case LEFT -> b.x() - other.right();
        case DOWN -> other.y() - b.bottom();
        case UP -> b.y() - other.bottom();
        };
        return gap > 0 && gap < 2 * STUB ? gap / 2 : STUB;
    }

    private boolean isOpen(NodeView node, NodeView other, Bounds b, Side side) {
        return switch (node.kind()) {
        case LIST_ITEM -> side.isLevel();
        case BORDER_NODE -> {
            Bounds host = layout.absolute(node.parent());
            Point out = b.center().plus(side.dx * (b.width() / 2 + 1), side.dy * (b.height() / 2 + 1));
            boolean inside = out.x() >= host.x() && out.x() <= host.right() && out.y() >= host.y() && out.y() <= host.bottom();
            yield inside == Nesting.holds(node.parent(), other);
        }
        default -> true;
        };
    }

    private static boolean isRound(NodeView node) {
        return node.look() instanceof Look.Node look && node.kind() != NodeView.Kind.LIST_ITEM
                && look.shape() != NodeShape.SQUARE && look.shape() != NodeShape.IMAGE;
    }

    /** Halfway between the nodes where they face each other, else halfway between their middles. */
    Point middle(NodeView source, NodeView target) {
        Bounds a = layout.absolute(source);
        Bounds b = layout.absolute(target);
        return new Point(middle(a.x(), a.right(), b.x(), b.right()), middle(a.y(), a.bottom(), b.y(), b.bottom()));
    }

    private static double middle(double a, double aEnd, double b, double bEnd) {
        return b > aEnd ? (aEnd + b) / 2 : a > bEnd ? (bEnd + a) / 2 : (a + aEnd + b + bEnd) / 4;
    }
}
