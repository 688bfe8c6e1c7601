package paget.diagram.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import paget.diagram.layout.Bounds;
import paget.diagram.layout.Point;
import paget.diagram.layout.Routes;
import paget.diagram.view.EdgeView;
import paget.diagram.view.NodeView;

/** An example in its editor, for tests that do something to its diagrams and take it back. */
abstract class OpenExample {

    @TempDir
    static Path folder;

    static IEditorPart editor;
    DiagramPage page;
    Hand hand;

    /** One editor serves all tests; each takes back what it did. */
    @BeforeAll
    static void openTheExample() throws Exception {
        editor = Desk.open(Desk.example("breast-cxcr4", folder));
        Desk.enlarge(editor);
    }

    @BeforeEach
    void showTheOrganism() {
        show("Organism");
    }

    final void show(String diagram) {
        page = Desk.diagram(editor, diagram);
        hand = new Hand(page);
        hand.canvas().viewer().zoom().setZoom(1);
        // Snapping is tested elsewhere; here distances shall be exact.
        hand.canvas().settings().setSnapToGeometry(false);
        Desk.settle();
    }

    @AfterEach
    void takeEverythingBack() {
        hand.canvas().settings().setSnapToGeometry(true);
        while (stack().canUndo()) {
            stack().undo();
        }
        Desk.settle();
    }

    @AfterAll
    static void leaveNothingOpen() {
        Desk.closeAll();
    }

    final CommandStack stack() {
        return Desk.domain(editor).getCommandStack();
    }

    final NodeView lung() {
        return hand.node("Lung");
    }

    final Bounds grab(NodeView node) {
        Bounds b = hand.bounds(node);
        hand.click(b.x() + 12, b.y() + 6);
        return b;
    }

    /** Holds when all segments of all edges run along the axes. */
    final void assertLevel(String when) {
        Routes routes = new Routes(hand.canvas().diagram().layout());
        for (EdgeView edge : hand.canvas().diagram().diagram().edges()) {
            List<Point> points = routes.points(edge);
            for (int i = 1; i < points.size(); i++) {
                Point a = points.get(i - 1);
                Point c = points.get(i);
                assertTrue(Math.abs(a.x() - c.x()) < 1 || Math.abs(a.y() - c.y()) < 1, when + " " + edge.key() + " runs " + points);
            }
        }
    }
}
