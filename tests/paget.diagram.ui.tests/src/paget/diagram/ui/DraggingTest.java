package paget.diagram.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

import paget.diagram.layout.Bounds;
import paget.diagram.layout.EdgePlace;
import paget.diagram.layout.Point;
import paget.diagram.layout.Routes;
import paget.diagram.view.EdgeView;
import paget.diagram.view.NodeView;

/** What a user does to a diagram with the pointer that is pressed and moved. */
class DraggingTest extends OpenExample {

    /** What a command has created is shown by way of the queue of events, maybe when the next drag has begun. */
    @Test
    void whatIsShownLateDoesNotTakeAwayWhatIsDragged() {
        Bounds before = grab(lung());
        NodeView breast = hand.node("Breast");
        hand.hover(before.x() + 12, before.y() + 6, before.x() + 52, before.y() + 96,
                () -> page.show(List.of(breast.semantic())));
        hand.release();
        assertEquals(before.plus(40, 90), hand.bounds(lung()));
        page.show(List.of(breast.semantic()));
        assertEquals(List.of(breast), hand.canvas().selectedViews());
    }

    /** A pointer that rested before the press is told of after it, and by then it has moved; so is one that leaves and comes back. */
    @Test
    void whatIsSaidOfThePointerAfterThePressDoesNotLoseTheDrag() {
        for (List<Integer> said : List.of(List.of(SWT.MouseHover), List.of(SWT.MouseExit), List.of(SWT.MouseExit, SWT.MouseEnter))) {
            Bounds before = grab(lung());
            hand.hover(before.x() + 12, before.y() + 6, before.x() + 52, before.y() + 96,
                    () -> said.forEach(what -> hand.tell(what, before.x() + 22, before.y() + 26)));
            hand.release();
            Bounds moved = hand.bounds(lung());
            assertEquals(before.plus(40, 90), moved);
            hand.hover(moved.right(), moved.bottom(), moved.right() + 30, moved.bottom() + 20,
                    () -> said.forEach(what -> hand.tell(what, moved.right() + 7, moved.bottom() + 5)));
            hand.release();
            assertEquals(before.width() + 30, hand.bounds(lung()).width());
            stack().undo();
            stack().undo();
        }
    }

    @Test
    void edgesStayUprightAndLevelWhereverANodeIsDraggedOrPulled() {
        NodeView breast = hand.node("Breast");
        assertLevel("as laid out");
        Bounds b = hand.bounds(breast);
        hand.drag(b.center().x(), b.y() + 8, b.center().x() + 30, b.y() + 128);
        assertNotEquals(b, hand.bounds(breast));
        assertLevel("after a drag");
        List<List<Point>> ways = ways(breast);
        hand.canvas().select(List.of(breast));
        Bounds moved = hand.bounds(breast);
        hand.drag(moved.right(), moved.bottom(), moved.right() + 50, moved.bottom() + 60);
        assertTrue(hand.bounds(breast).width() > moved.width() + 30, "the corner was pulled");
        assertLevel("after a change of the size");
        List<List<Point>> now = ways(breast);
        int kept = 0;
        for (int i = 0; i < now.size(); i++) {
            List<Point> way = ways.get(i);
            boolean covered = way.subList(1, way.size() - 1).stream()
                    .anyMatch(bend -> hand.bounds(breast).overlaps(new Bounds(bend.x(), bend.y(), 0, 0), 0));
            if (!covered) {
                assertEquals(way.size(), now.get(i).size(), "an edge keeps the way that it was given unless the node has grown over its bends: "
                        + way + " and then " + now.get(i));
                kept++;
            }
        }
        assertTrue(kept > 0, "the node has not grown over the bends of all edges");
    }

    private List<List<Point>> ways(NodeView node) {
        Routes routes = new Routes(hand.canvas().diagram().layout());
        return node.diagram().edgesOf(node).stream().map(routes::points).toList();
    }

    @Test
    void aNodeIsMovedResizedAndPutBackOnTheOneHistory() throws Exception {
        Bounds before = grab(lung());
        hand.drag(before.x() + 12, before.y() + 6, before.x() + 52, before.y() + 96);
        assertEquals(before.plus(40, 90), hand.bounds(lung()));
        hand.drag(before.right() + 40, before.bottom() + 90, before.right() + 70, before.bottom() + 110);
        assertEquals(before.width() + 30, hand.bounds(lung()).width());
        assertTrue(editor.isDirty());
        Desk.execute("org.eclipse.ui.edit.undo");
        Desk.execute("org.eclipse.ui.edit.undo");
        assertEquals(before, hand.bounds(lung()));
        Desk.execute("org.eclipse.ui.edit.redo");
        assertEquals(before.plus(40, 90), hand.bounds(lung()));
    }

    @Test
    void aToolIsUsedWhereAPenTaps() {
        int before = hand.nodes("Organ").size();
        Bounds all = hand.canvas().picture().bounds();
        hand.take("Organ");
        hand.tap(all.center().x(), all.y() - 40);
        assertEquals(before + 1, hand.nodes("Organ").size());
    }

    @Test
    void aMarqueeSelectsWhatLiesInIt() {
        Bounds b = hand.bounds(lung());
        hand.drag(b.x() - 6, b.y() - 6, b.right() + 6, b.bottom() + 6);
        assertEquals(List.of(lung()), hand.canvas().selectedNodes());
    }

    @Test
    void aSegmentOfAnEdgeIsPulledAndStaysAlongTheAxes() {
        EdgeView edge = hand.canvas().diagram().diagram().edges().stream()
                .filter(each -> new Routes(hand.canvas().diagram().layout()).points(each).size() >= 4).findFirst().orElseThrow();
        EdgePlace before = hand.canvas().diagram().layout().place(edge);
        List<Point> points = new Routes(hand.canvas().diagram().layout()).points(edge);
        Point middle = new Point((points.get(1).x() + points.get(2).x()) / 2, (points.get(1).y() + points.get(2).y()) / 2);
        hand.canvas().select(List.of(edge));
        hand.drag(middle.x(), middle.y(), middle.x() + 33, middle.y() + 33);
        List<Point> after = new Routes(hand.canvas().diagram().layout()).points(edge);
        assertNotEquals(points, after);
        for (int i = 1; i < after.size(); i++) {
            Point a = after.get(i - 1);
            Point b = after.get(i);
            assertTrue(Math.abs(a.x() - b.x()) < 1.5 || Math.abs(a.y() - b.y()) < 1.5, "segment " + i + " of " + after);
        }
        stack().undo();
        assertEquals(before, hand.canvas().diagram().layout().place(edge));
    }
}
