package paget.diagram.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import paget.diagram.layout.Bounds;
import paget.diagram.layout.EdgePlace;
import paget.diagram.layout.Point;
import paget.diagram.layout.Routes;
import paget.diagram.ui.internal.model.Arrangement;
import paget.diagram.ui.internal.page.Export;
import paget.diagram.ui.internal.page.PageActions;
import paget.diagram.view.EdgeView;
import paget.diagram.view.ElementView;
import paget.diagram.view.NodeView;

/** What a user does to the diagram of an example with mouse and keyboard, with undo and redo. */
class EditingTest {

    @TempDir
    static Path folder;

    private static IEditorPart editor;
    private DiagramPage page;
    private Hand hand;

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

    private void show(String diagram) {
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

    private CommandStack stack() {
        return Desk.domain(editor).getCommandStack();
    }

    private NodeView lung() {
        return hand.node("Lung");
    }

    private Bounds grab(NodeView node) {
        Bounds b = hand.bounds(node);
        hand.click(b.x() + 12, b.y() + 6);
        return b;
    }

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
        for (int i = 0; i < now.size(); i++) {
            List<Point> way = ways.get(i);
            boolean covered = way.subList(1, way.size() - 1).stream()
                    .anyMatch(bend -> hand.bounds(breast).overlaps(new Bounds(bend.x(), bend.y(), 0, 0), 0));
            assertTrue(covered || now.get(i).size() == way.size(),
                    "an edge keeps the way that it was given unless the node has grown over its bends: " + way + " and then " + now.get(i));
        }
    }

    private List<List<Point>> ways(NodeView node) {
        Routes routes = new Routes(hand.canvas().diagram().layout());
        return node.diagram().edgesOf(node).stream().map(routes::points).toList();
    }

    private void assertLevel(String when) {
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
    void keysMoveSelectAndWalk() {
        Bounds before = grab(lung());
        hand.key(SWT.ARROW_RIGHT, SWT.MOD1);
        hand.key(SWT.ARROW_DOWN, SWT.MOD1 | SWT.SHIFT);
        assertEquals(before.plus(10, 1), hand.bounds(lung()));
        hand.key('a', SWT.MOD1);
        assertEquals(hand.canvas().picture().views().size(), hand.canvas().selectedViews().size());
        hand.key(SWT.ESC, 0);
        assertTrue(hand.canvas().selectedViews().isEmpty());
        grab(lung());
        hand.key(SWT.ARROW_LEFT, 0);
        assertNotEquals(List.of(lung()), hand.canvas().selectedViews(), "an arrow goes to a neighbour");
    }

    @Test
    void aMarqueeSelectsWhatLiesInIt() {
        Bounds b = hand.bounds(lung());
        hand.drag(b.x() - 6, b.y() - 6, b.right() + 6, b.bottom() + 6);
        assertEquals(List.of(lung()), hand.canvas().selectedNodes());
    }

    @Test
    void deletingAndUndoingPutsEverythingBackWhereItWas() throws Exception {
        Bounds before = grab(lung());
        int edges = hand.canvas().diagram().diagram().edges().size();
        Desk.execute("org.eclipse.ui.edit.delete");
        assertTrue(hand.nodes("Lung").isEmpty());
        assertTrue(hand.canvas().diagram().diagram().edges().size() < edges);
        Desk.execute("org.eclipse.ui.edit.undo");
        assertEquals(before, hand.bounds(lung()));
        assertEquals(edges, hand.canvas().diagram().diagram().edges().size());
    }

    @Test
    void nodesAreAlignedAndSpread() {
        List<NodeView> nodes = hand.nodes("Organ").subList(0, 3);
        hand.canvas().diagram().change("align", () -> Arrangement.LEFT.apply(hand.canvas().diagram().layout(), nodes));
        assertEquals(1, nodes.stream().map(node -> hand.bounds(node).x()).distinct().count());
        hand.canvas().diagram().change("spread", () -> Arrangement.SPREAD_DOWN.apply(hand.canvas().diagram().layout(), nodes));
        List<Bounds> sorted = nodes.stream().map(hand::bounds).sorted(java.util.Comparator.comparingDouble(Bounds::y)).toList();
        assertEquals(sorted.get(1).y() - sorted.get(0).bottom(), sorted.get(2).y() - sorted.get(1).bottom(), 1e-6);
        assertTrue(stack().canUndo());
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

    @Test
    void keysBendAnEdge() {
        EdgeView edge = hand.canvas().diagram().diagram().edges().stream()
                .filter(each -> new Routes(hand.canvas().diagram().layout()).points(each).size() == 4).findFirst().orElseThrow();
        List<Point> before = new Routes(hand.canvas().diagram().layout()).points(edge);
        boolean upright = Math.abs(before.get(1).x() - before.get(2).x()) < 1;
        hand.canvas().select(List.of(edge));
        hand.key('.', SWT.MOD1);
        for (int i = 0; i < before.size() && List.of(edge).equals(hand.canvas().selectedViews()); i++) {
            hand.key(upright ? SWT.ARROW_RIGHT : SWT.ARROW_DOWN, SWT.MOD1);
            hand.key(upright ? SWT.ARROW_DOWN : SWT.ARROW_RIGHT, SWT.MOD1);
        }
        List<Point> after = new Routes(hand.canvas().diagram().layout()).points(edge);
        double moved = 10.0 * before.size();
        Point wanted = before.get(1).plus(upright ? moved : 0, upright ? 0 : moved);
        assertTrue(after.stream().anyMatch(point -> point.distance(wanted) < 1), before + " becomes " + after);
        assertLevel("after the keys");
        for (int i = 0; i < before.size(); i++) {
            stack().undo();
        }
        assertEquals(before, new Routes(hand.canvas().diagram().layout()).points(edge), "each step is taken back");
        assertFalse(stack().canUndo());
    }

    @Test
    void keysZoomToWhatIsSelected() {
        hand.key('9', SWT.MOD1);
        hand.canvas().select(List.of(lung()));
        hand.key('0', SWT.MOD1);
        assertEquals(1, hand.canvas().viewer().zoom().getZoom(), 1e-9);
        Bounds lung = hand.bounds(lung());
        var at = hand.canvas().viewer().toCanvas(lung.center().x(), lung.center().y());
        var size = hand.canvas().viewer().getControl().getSize();
        assertTrue(at.x > 0 && at.y > 0 && at.x < size.x && at.y < size.y, at + " in " + size);
    }

    @Test
    void ofSeveralElementsOneHasHandles() {
        hand.canvas().select(List.of(hand.node("Breast")));
        int alone = handles();
        hand.canvas().select(List.of(hand.node("Breast"), lung()));
        assertEquals(alone + 1, handles(), "the other has a frame");
    }

    private int handles() {
        return ((org.eclipse.gef.editparts.LayerManager) hand.canvas().viewer().getEditPartRegistry()
                .get(org.eclipse.gef.editparts.LayerManager.ID)).getLayer(org.eclipse.gef.LayerConstants.HANDLE_LAYER)
                .getChildren().size();
    }

    @Test
    void theLegendExplainsPinsAndProblems() {
        page.bar().showLegend(true);
        List<String> without = page.legends().symbols();
        hand.canvas().select(List.of(lung()));
        hand.menu("Arrange", "Pin");
        List<String> with = page.legends().symbols();
        assertEquals(without.size() + 1, with.size(), with.toString());
        assertTrue(with.getLast().startsWith("Pinned"), with.toString());
        page.bar().showLegend(false);
    }

    @Test
    void aToolThatDoesNotFitSaysWhy() {
        page.palette().useAtOnce(page.palette().tool("Bloodroute"));
        assertNotNull(hand.canvas().marks().hint(), "an edge needs two nodes");
        Bounds before = grab(lung());
        page.palette().useAtOnce(page.palette().tool("Tissue"));
        assertTrue(stack().canUndo(), "Enter puts a tissue into the selected organ");
        assertNotEquals(before, hand.bounds(lung()), "the organ makes room");
        stack().undo();
        assertEquals(before, hand.bounds(lung()), "and takes it back");
    }

    @Test
    void thePaletteIsSearched() {
        int all = page.palette().listed().size();
        page.palette().search("route");
        assertTrue(page.palette().listed().size() < all);
        assertTrue(page.palette().listed().stream().anyMatch(tool -> tool.name().equals("Bloodroute")));
        page.palette().search("");
        assertEquals(all, page.palette().listed().size());
    }

    @Test
    void findingJumpsToTheHits() {
        page.find().open();
        page.find().search("lung");
        assertFalse(page.find().hits().isEmpty());
        assertEquals(List.of(page.find().hits().getFirst()), hand.canvas().selectedViews());
        page.find().close();
    }

    @Test
    void automaticLayoutLeavesPinnedNodesAndIsOneStep() {
        NodeView lung = lung();
        Bounds before = grab(lung);
        hand.drag(before.x() + 12, before.y() + 6, before.x() + 152, before.y() + 206);
        hand.canvas().diagram().change("pin", () -> hand.canvas().diagram().layout().put(lung,
                new paget.diagram.layout.NodePlace(hand.canvas().diagram().layout().place(lung).bounds(), true, false, false, java.util.Map.of())));
        Bounds pinned = hand.bounds(lung);
        NodeView breast = hand.node("Breast");
        Bounds breastBefore = hand.bounds(breast);
        hand.canvas().diagram().change("away", () -> hand.canvas().diagram().layout().put(breast,
                paget.diagram.layout.NodePlace.at(breastBefore.plus(999, 999))));
        new PageActions(page).layoutAll();
        Desk.waitFor("the animation", () -> hand.bounds(breast).x() < breastBefore.x() + 900);
        Desk.settle();
        assertEquals(pinned, hand.bounds(lung));
        stack().undo();
        assertEquals(breastBefore.plus(999, 999), hand.bounds(breast));
    }

    @Test
    void thePictureIsWritten() throws Exception {
        for (String ending : List.of("svg", "png", "pdf")) {
            Path file = folder.resolve("picture." + ending);
            new Export(hand.canvas()).write(file);
            assertTrue(Files.size(file) > 5_000, ending);
        }
    }

    @Test
    void deletingAnElementElsewhereNeverBreaksTheDiagram() {
        NodeView tissue = lung().children().getFirst();
        EObject organ = lung().semantic();
        Bounds t = hand.bounds(tissue);
        hand.doubleClick(t.center().x(), t.y() + 8);
        DiagramPage inner = Desk.diagram(editor);
        assertEquals("Tissue", inner.description().name());
        stack().execute(org.eclipse.emf.edit.command.DeleteCommand.create(Desk.domain(editor), organ));
        Desk.settle();
        assertFalse(inner.exists());
        stack().undo();
        show("Organism");
        assertFalse(hand.nodes("Lung").isEmpty());
        List<ElementView> views = hand.canvas().picture().views();
        assertFalse(views.isEmpty());
    }

    @Test
    void everyDiagramIsShown() throws Exception {
        Desk.picture("diagram-organism");
        show("CellTypes");
        assertFalse(hand.canvas().picture().views().isEmpty());
        Desk.picture("diagram-cell-types");
        show("Treatments");
        assertFalse(hand.canvas().picture().views().isEmpty());
        Desk.picture("diagram-treatments");
    }
}
