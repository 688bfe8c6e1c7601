package paget.diagram.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import paget.core.study.Series;
import paget.diagram.layout.Bounds;
import paget.diagram.view.ElementView;
import paget.diagram.view.NodeView;
import paget.model.FactorLevel;
import paget.model.Organ;
import paget.model.Organism;
import paget.model.Population;
import paget.model.Secretion;
import paget.results.ui.Results;

/** Draws the core of the breast cancer model from nothing, with mouse and keyboard, saves it, opens it again and runs it. */
class DrawBreastModelTest {

    @TempDir
    Path folder;

    @AfterEach
    void leaveNothingOpen() {
        Desk.closeAll();
        Explorer.forget();
    }

    @Test
    void theCoreOfTheBreastModelIsDrawnSavedOpenedAndRun() throws Exception {
        Path model = Desk.empty(folder);
        Explorer explorer = new Explorer(folder);
        IEditorPart editor = explorer.open("drawn.paget");
        Hand hand = new Hand(Desk.diagram(editor));
        assertTrue(hand.canvas().picture().views().isEmpty(), "the diagram is empty");
        Desk.picture("diagram-empty");
        organs(hand);
        insideTheLung(editor, hand);
        assertTrue(editor.isDirty(), "there is something to save");
        Devices.key('s', SWT.MOD1);
        Desk.waitFor("the model to be saved", () -> !editor.isDirty());
        assertTrue(Files.readString(model).contains("Lung"), "the model is in its file");
        assertTrue(Files.exists(folder.resolve("drawn.paget-diagrams")), "the layout lies beside the model");
        Map<String, Bounds> places = places(Desk.diagram(editor, "Organism"));
        Devices.key('w', SWT.MOD1);
        Desk.waitFor("the editor to close", () -> !Desk.page().isPartVisible(editor) && Desk.page().getActiveEditor() != editor);
        IEditorPart again = explorer.open("drawn.paget");
        assertEquals(places, places(Desk.diagram(again)), "everything is where it was");
        Desk.picture("diagram-drawn");
        run(again);
    }

    private static void organs(Hand hand) throws Exception {
        hand.place("PrimaryOrgan", 200, 150);
        hand.rename("Breast");
        hand.place("Organ", 700, 150);
        hand.rename("Lung");
        assertEquals(2, hand.nodes("Organ").size());
        assertTrue(hand.bounds(hand.node("Breast")).center().x() < hand.bounds(hand.node("Lung")).center().x());
        hand.connect("Bloodroute", hand.node("Breast"), hand.node("Lung"));
        assertEquals(1, hand.canvas().diagram().diagram().edges().size(), "the route is there");
        NodeView lung = hand.node("Lung");
        if (lung.children().isEmpty()) {
            Bounds b = hand.bounds(lung);
            hand.place("Tissue", b.center().x(), b.bottom() - 10);
        }
        NodeView tissue = hand.node("Lung").children().getFirst();
        Bounds t = hand.bounds(tissue);
        hand.place("TumourCells", t.center().x(), t.center().y());
        assertFalse(hand.node("Lung").children().getFirst().children().isEmpty(), "the tissue holds cells");
        Desk.picture("diagram-organs");
    }

    private static void insideTheLung(IEditorPart editor, Hand organism) throws Exception {
        NodeView tissue = organism.node("Lung").children().getFirst();
        Bounds t = organism.bounds(tissue);
        organism.doubleClick(t.center().x(), t.y() + 8);
        DiagramPage page = Desk.diagram(editor);
        assertEquals("Tissue", page.description().name());
        Hand hand = new Hand(page);
        hand.place("NewFactor", 420, 60);
        NodeView cells = shows(hand, Population.class);
        NodeView factor = shows(hand, FactorLevel.class);
        hand.connect("Secretion", cells, factor);
        assertEquals(1, secretions(page), "the cells secrete");
        NodeView secretion = shows(hand, Secretion.class);
        hand.connect("Inhibition", factor, secretion);
        assertEquals(1, ((Secretion) secretion.semantic()).getRegulations().size(), "the factor holds its secretion back");
        Desk.picture("diagram-tissue");
    }

    private static NodeView shows(Hand hand, Class<?> type) {
        return hand.canvas().diagram().diagram().children().stream().filter(node -> type.isInstance(node.semantic())).findFirst()
                .orElseThrow();
    }

    private static long secretions(DiagramPage page) {
        return page.canvas().diagram().diagram().elements().stream().map(ElementView::semantic)
                .filter(Secretion.class::isInstance).distinct().count();
    }

    private static Map<String, Bounds> places(DiagramPage page) {
        Map<String, Bounds> places = new HashMap<>();
        page.canvas().diagram().diagram().forEachNode(node -> places.put(node.key().toString(),
                page.canvas().diagram().layout().place(node).bounds()));
        return places;
    }

    private static void run(IEditorPart editor) throws Exception {
        Organism organism = (Organism) Desk.diagram(editor).element();
        assertEquals(2, organism.getRegions().size());
        int before = Results.all().size();
        Devices.key('r', SWT.MOD1);
        Desk.waitFor("the result of the run", () -> Results.all().size() == before + 1);
        DiagramPage page = Desk.diagram(editor);
        Hand hand = new Hand(page);
        hand.press("Lay the results of a run over the diagram");
        Desk.waitFor("the values of the run", () -> page.results().hasValues());
        assertFalse(page.canvas().picture().overlay().isEmpty(), "the result lies over the diagram");
        Series series = Results.all().getFirst().outcome().result().series("trajectory");
        String cells = organism.getRegions().getLast() instanceof Organ lung
                ? lung.getTissues().getFirst().getPopulations().getFirst().getId() : "";
        assertTrue(series.columns().stream().anyMatch(column -> column.id().equals(cells)), "what was drawn was run");
        assertEquals(10.0, series.values()[0][series.rows() - 1], 1e-9, "the run went on for ten days");
        page.results().show(0);
        Desk.picture("diagram-results");
        hand.press("Lay the results of a run over the diagram");
        assertTrue(page.canvas().picture().overlay().isEmpty());
    }
}
