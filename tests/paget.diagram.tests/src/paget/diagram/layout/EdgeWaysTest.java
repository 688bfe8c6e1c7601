package paget.diagram.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import paget.diagram.DiagramSession;
import paget.diagram.foreign.Flow;
import paget.diagram.view.EdgeView;
import paget.diagram.view.NodeView;

/** Edges of a diagram whose nodes come, move and grow. */
class EdgeWaysTest {

    @TempDir
    Path folder;
    private DiagramSession session;
    private DiagramLayout layout;
    private EdgeView edge;
    private NodeView other;

    /** Two boxes of 40 × 24 at a distance, in a large host, and a third one elsewhere. */
    @BeforeEach
    void twoBoxesAndAThird() {
        session = new Flow().filled().session();
        session.layoutAll();
        layout = session.layout();
        edge = session.diagram().edges().stream().filter(each -> each.label().equals("ab")).findFirst().orElseThrow();
        NodeView host = edge.source().parent();
        for (NodeView at = host; at != null; at = at.parent()) {
            layout.put(at, new NodePlace(new Bounds(10, 10, 900, 700), false, false, true, Map.of()));
        }
        other = session.diagram().children().stream().filter(each -> each.kind() == NodeView.Kind.NODE).findFirst().orElseThrow();
        int far = 0;
        for (NodeView each : host.children()) {
            put(each, 20 + 60 * far++, 600);
        }
        put(edge.source(), 100, 100);
        put(edge.target(), 400, 100);
        session.diagram().edges().forEach(each -> layout.put(each, EdgePlace.DIRECT));
        session.layoutNew();
    }

    @AfterEach
    void close() {
        session.close();
    }

    private void put(NodeView node, double x, double y) {
        layout.put(node, new NodePlace(new Bounds(x, y, 40, 24), false, false, true, Map.of()));
    }

    private void move(NodeView node, double x, double y) {
        DiagramLayout before = layout.snapshot();
        put(node, x, y);
        session.layoutNew(before);
    }

    private List<Point> way() {
        return new Routes(layout).points(edge);
    }

    private boolean crosses(NodeView node) {
        Bounds box = layout.absolute(node);
        List<Point> way = way();
        for (int i = 1; i < way.size(); i++) {
            if (OrthogonalRouter.segment(way.get(i - 1), way.get(i)).overlaps(box, 0)) {
                return true;
            }
        }
        return false;
    }

    private void assertAlongTheAxes() {
        List<Point> way = way();
        for (int i = 1; i < way.size(); i++) {
            Point a = way.get(i - 1);
            Point b = way.get(i);
            assertTrue(Math.abs(a.x() - b.x()) < 0.5 || Math.abs(a.y() - b.y()) < 0.5, way.toString());
        }
    }

    @Test
    void aNewEdgeIsKeptWithTheWayItFound() {
        assertEquals(2, way().size());
        assertFalse(layout.place(edge).isOpen());
        assertFalse(layout.place(edge).isDrawn());
    }

    @Test
    void anEdgeGoesAroundANodeThatComesIntoItsWay() {
        move(other, 250, 100);
        assertFalse(crosses(other));
        assertAlongTheAxes();
        assertTrue(way().size() > 2);
    }

    @Test
    void anEdgeThatNothingHasComeIntoKeepsItsWay() {
        EdgePlace before = layout.place(edge);
        move(other, 250, 300);
        assertEquals(before, layout.place(edge));
    }

    @Test
    void aMovedNodesEdgeGoesAroundWhatNowLiesBetween() {
        put(other, 250, 300);
        session.layoutNew();
        move(edge.target(), 400, 300);
        assertFalse(crosses(other));
        move(edge.source(), 100, 300);
        assertFalse(crosses(other));
        assertAlongTheAxes();
    }

    @Test
    void whatAUserHasDrawnIsNotReplaced() {
        Bounds from = layout.absolute(edge.source());
        List<Point> bends = List.of(new Point(from.right() + 50, from.center().y()), new Point(from.right() + 50, from.y() - 60),
                new Point(from.right() + 200, from.y() - 60), new Point(from.right() + 200, from.center().y()));
        layout.put(edge, layout.place(edge).drawn(new Point(40, 12), bends, new Point(0, 12)));
        move(other, 200, 30);
        assertTrue(crosses(other));
        assertEquals(bends, layout.place(edge).bends());
        session.layoutNew();
        assertEquals(bends, layout.place(edge).bends());
        move(edge.target(), 400, 150);
        assertTrue(layout.place(edge).isDrawn());
        assertEquals(bends.subList(0, 3), layout.place(edge).bends().subList(0, 3));
        assertAlongTheAxes();
    }

    @Test
    void aWayIsStillTheUsersAfterTheFileWasReadAgain() throws IOException {
        List<Point> bends = List.of(new Point(250, 40), new Point(300, 40));
        layout.put(edge, layout.place(edge).drawn(new Point(40, 12), bends, new Point(0, 12)).labelMoved("center", new Point(3, 4)));
        Path path = folder.resolve("m.paget-diagrams");
        LayoutFile file = LayoutFile.create(path);
        session.store(file);
        file.save();
        EdgePlace place = layout.place(edge);
        layout.put(edge, EdgePlace.DIRECT);
        LayoutFile.read(path).apply(session.diagram(), layout);
        assertEquals(place.byHand(), layout.place(edge).byHand());
        assertEquals(bends, layout.place(edge).bends());
    }

    @Test
    void labelsLieOnNeitherNodesNorLabels() {
        move(other, 230, 85);
        for (Bounds label : LabelBoxes.of(edge, layout.place(edge), way()).values()) {
            for (NodeView node : List.of(other, edge.source(), edge.target())) {
                assertFalse(label.overlaps(layout.absolute(node), 0), label + " lies on " + node);
            }
            for (EdgeView each : session.diagram().edges()) {
                LabelBoxes.of(each, layout.place(each), new Routes(layout).points(each)).values()
                        .forEach(box -> assertTrue(each == edge || !box.overlaps(label, 0)));
            }
        }
    }

    @Test
    void aLabelThatAUserHasMovedStays() {
        layout.put(edge, layout.place(edge).labelMoved("center", new Point(7, -30)));
        Point offset = layout.place(edge).labels().get("center");
        move(other, 250, 100);
        assertNotEquals(2, way().size());
        assertEquals(offset, layout.place(edge).labels().get("center"));
    }

    @Test
    void nodesThatMoveTogetherTakeTheirEdgeAlong() {
        List<Point> before = way();
        DiagramLayout places = layout.snapshot();
        put(edge.source(), 130, 150);
        put(edge.target(), 430, 150);
        session.layoutNew(places);
        List<Point> now = way();
        assertEquals(before.size(), now.size());
        for (int i = 0; i < now.size(); i++) {
            assertTrue(now.get(i).distance(before.get(i).plus(30, 50)) < 0.01);
        }
    }

    /** Undoing puts the old places back, which are those of the edge too. */
    @Test
    void theSamePlacesGiveTheSameWays() {
        DiagramLayout before = layout.snapshot();
        move(other, 250, 100);
        List<Point> around = way();
        layout.restore(before);
        move(other, 250, 100);
        assertEquals(around, way());
    }
}
