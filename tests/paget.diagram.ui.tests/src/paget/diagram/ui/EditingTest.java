package paget.diagram.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

import paget.diagram.layout.Bounds;
import paget.diagram.layout.Point;
import paget.diagram.layout.Routes;
import paget.diagram.ui.internal.model.Arrangement;
import paget.diagram.ui.internal.page.Export;
import paget.diagram.ui.internal.page.PageActions;
import paget.diagram.view.EdgeView;
import paget.diagram.view.ElementView;
import paget.diagram.view.NodeView;

/** What a user does to the diagram of an example with mouse and keyboard, with undo and redo. */
class EditingTest extends OpenExample {

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

    /** The specification has no tooltips for edges, as Sirius has none, so that the editor of the model says what they are. */
    @Test
    void anEdgeSaysItsQuantityItsUnitAndItsEvidence() {
        EdgeView edge = hand.edges("Route").stream().filter(each -> each.label().endsWith("%")).findFirst().orElseThrow();
        List<Point> points = new Routes(hand.canvas().diagram().layout()).points(edge);
        Point last = points.getLast();
        Point before = points.get(points.size() - 2);
        double x = last.x() + Math.signum(before.x() - last.x()) * 30;
        double y = last.y() + Math.signum(before.y() - last.y()) * 30;
        hand.hoverOver(x, y);
        String said = hand.canvas().viewer().getControl().getToolTipText();
        assertTrue(said.startsWith("Route: "), said);
        assertTrue(said.lines().anyMatch(line -> line.matches("flow = [\\d.]+ % \\(.+\\)")), said);
    }

    @Test
    void theContextMenuHasEachKeyOnce() {
        grab(lung());
        List<String> entries = hand.contextMenu();
        assertTrue(entries.stream().anyMatch(entry -> entry.endsWith("\tF2")), entries.toString());
        List<String> keys = entries.stream().filter(entry -> entry.contains("\t")).map(entry -> entry.replaceFirst(".*\t", "")).toList();
        assertEquals(keys.stream().distinct().toList(), keys, entries.toString());
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
    void printingIsOfferedForADiagramOnly() {
        assertTrue(Desk.canExecute("org.eclipse.ui.file.print"));
        Desk.showTree(editor);
        assertFalse(Desk.canExecute("org.eclipse.ui.file.print"));
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
