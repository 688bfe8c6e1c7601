package paget.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import paget.diagram.DiagramSession;
import paget.diagram.foreign.Flow;
import paget.diagram.view.EdgeView;
import paget.diagram.view.NodeView;

/** The way of an orthogonal edge that nobody has routed. */
class RoutesTest {

    /** From a box of 40 × 24 at (200, 100) to one of the same size somewhere else, in coordinates of the boxes' host. */
    private static List<Point> way(double x, double y) {
        try (DiagramSession session = new Flow().filled().session()) {
            session.layoutAll();
            EdgeView edge = session.diagram().elements().stream().filter(EdgeView.class::isInstance)
                    .map(EdgeView.class::cast).filter(e -> e.label().equals("ab")).findFirst().orElseThrow();
            put(session, edge.source(), 200, 100);
            put(session, edge.target(), x, y);
            session.layout().put(edge, EdgePlace.DIRECT);
            Bounds host = session.layout().absolute(edge.source().parent());
            return new Routes(session.layout()).points(edge).stream()
                    .map(p -> p.plus(-host.x(), -host.y())).map(p -> new Point(Math.rint(p.x()), Math.rint(p.y()))).toList();
        }
    }

    private static void put(DiagramSession session, NodeView node, double x, double y) {
        session.layout().put(node, new NodePlace(new Bounds(x, y, 40, 24), false, true, false, Map.of()));
    }

    @Test
    void forwardHalfwayBetweenTheBoxes() {
        assertEquals(List.of(new Point(240, 112), new Point(270, 112), new Point(270, 212), new Point(300, 212)),
                way(300, 200));
    }

    @Test
    void backwardByTheSideWhereNothingArrives() {
        assertEquals(List.of(new Point(220, 124), new Point(220, 212), new Point(140, 212)), way(100, 200));
        assertEquals(List.of(new Point(220, 100), new Point(220, 22), new Point(140, 22)), way(100, 10));
    }

    @Test
    void backwardHalfwayWhereTheBoxesAreLevel() {
        assertEquals(List.of(new Point(200, 112), new Point(170, 112), new Point(170, 117), new Point(140, 117)),
                way(100, 105));
    }

    @Test
    void straightDownAndAcross() {
        assertEquals(List.of(new Point(220, 124), new Point(220, 200)), way(200, 200));
        assertEquals(List.of(new Point(220, 124), new Point(220, 162), new Point(230, 162), new Point(230, 200)),
                way(210, 200));
    }
}
