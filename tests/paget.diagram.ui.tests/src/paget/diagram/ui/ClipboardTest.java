package paget.diagram.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import paget.diagram.layout.Bounds;
import paget.diagram.view.EdgeView;
import paget.diagram.view.ElementView;
import paget.diagram.view.NodeView;
import paget.model.Organ;
import paget.model.Organism;

/** Copies of elements, of styles and of layouts, within a diagram and between the diagrams of two models; and the history. */
class ClipboardTest {

    @TempDir
    static Path folder;

    private static IEditorPart first;
    private static IEditorPart second;
    private Hand hand;
    private Hand other;

    @BeforeAll
    static void openTwoModels() throws Exception {
        second = Desk.open(Desk.example("metastatic-inefficiency", folder));
        first = Desk.open(Desk.example("breast-cxcr4", folder));
    }

    @BeforeEach
    void showTheOrganisms() {
        Desk.page().activate(second);
        other = new Hand(Desk.diagram(second, "Organism"));
        Desk.page().activate(first);
        hand = new Hand(Desk.diagram(first, "Organism"));
    }

    @AfterEach
    void takeEverythingBack() {
        for (IEditorPart editor : List.of(first, second)) {
            while (stack(editor).canUndo()) {
                stack(editor).undo();
            }
        }
        Desk.settle();
    }

    @AfterAll
    static void leaveNothingOpen() {
        Desk.closeAll();
    }

    private static CommandStack stack(IEditorPart editor) {
        return Desk.domain(editor).getCommandStack();
    }

    private static Organism model(Hand of) {
        return (Organism) of.canvas().diagram().diagram().semantic();
    }

    private static Map<String, String> style(Hand of, ElementView view) {
        return switch (view) {
        case NodeView node -> of.canvas().diagram().layout().place(node).style();
        case EdgeView edge -> of.canvas().diagram().layout().place(edge).style();
        };
    }

    private static void select(Hand hand, ElementView... views) {
        hand.canvas().select(List.of(views));
        hand.canvas().viewer().getControl().setFocus();
        Desk.settle();
    }

    @Test
    void anOrganIsCopiedIntoAnotherModelByTheUsualCommands() throws Exception {
        NodeView lung = hand.node("Lung");
        select(hand, lung);
        Desk.execute("org.eclipse.ui.edit.copy");
        Desk.page().activate(second);
        int organs = model(other).getRegions().size();
        select(other);
        Desk.execute("org.eclipse.ui.edit.paste");
        assertEquals(organs + 1, model(other).getRegions().size());
        Organ pasted = (Organ) model(other).getRegions().getLast();
        assertEquals("Lung", pasted.getName());
        Desk.assertRefersOnlyInside(lung.semantic(), pasted, model(other).eResource());
        assertTrue(other.nodes("Lung").stream().anyMatch(node -> node.semantic() == pasted), "it is on the drawing");
        assertEquals(model(hand).eResource(), lung.semantic().eResource());
        Desk.execute("org.eclipse.ui.edit.undo");
        assertEquals(organs, model(other).getRegions().size());
    }

    @Test
    void anOrganIsDuplicatedWithAnIdOfItsOwn() throws Exception {
        NodeView lung = hand.node("Lung");
        Organ original = (Organ) lung.semantic();
        select(hand, lung);
        Desk.execute("paget.ui.duplicate");
        int index = model(hand).getRegions().indexOf(original);
        Organ copy = (Organ) model(hand).getRegions().get(index + 1);
        assertNotEquals(original.getId(), copy.getId());
        assertNotEquals(original.getName(), copy.getName());
        assertEquals(original.getTissues().size(), copy.getTissues().size());
    }

    @Test
    void aStyleIsCopiedToOtherElementsAndTakenBack() {
        NodeView lung = hand.node("Lung");
        NodeView brain = hand.node("Brain");
        select(hand, lung);
        hand.menu("Style", "Color", "Green");
        assertEquals(Map.of("fill", "#d3edd2"), style(hand, lung));
        hand.menu("Style", "Copy Style");
        select(hand, brain);
        hand.menu("Style", "Paste Style");
        assertEquals(style(hand, lung), style(hand, brain));
        stack(first).undo();
        assertTrue(style(hand, brain).isEmpty());
        stack(first).redo();
        hand.menu("Style", "Usual Style");
        assertTrue(style(hand, brain).isEmpty());
        assertFalse(style(hand, lung).isEmpty(), "the other one keeps its own");
    }

    @Test
    void theLineOfAnEdgeIsMadeStraight() {
        EdgeView edge = hand.canvas().diagram().diagram().edges().getFirst();
        select(hand, edge);
        hand.menu("Style", "Line", "Straight");
        assertEquals(Map.of("routing", "straight"), style(hand, edge));
        stack(first).undo();
        assertTrue(style(hand, edge).isEmpty());
    }

    @Test
    void aLayoutIsCopiedToTheNodesOfTheSameNameInAnotherModel() throws Exception {
        Desk.page().activate(second);
        NodeView liver = other.node("Liver");
        Bounds place = other.bounds(liver);
        select(other, liver);
        other.menu("Arrange", "Copy Layout");
        Desk.page().activate(first);
        NodeView same = hand.node("Liver");
        Bounds before = hand.bounds(same);
        assertNotEquals(place, before);
        select(hand, same);
        hand.menu("Arrange", "Paste Layout");
        assertEquals(place.x(), hand.bounds(same).x(), 1e-6);
        assertEquals(place.y(), hand.bounds(same).y(), 1e-6);
        stack(first).undo();
        assertEquals(before, hand.bounds(same));
    }

    @Test
    void theHistoryNamesEveryChangeAndGoesBackToAny() throws Exception {
        NodeView lung = hand.node("Lung");
        Bounds before = hand.bounds(lung);
        select(hand, lung);
        hand.key(SWT.ARROW_RIGHT, SWT.MOD1);
        hand.menu("Style", "Color", "Blue");
        select(hand, hand.node("Brain"));
        Desk.execute("org.eclipse.ui.edit.delete");
        List<String> labels = Desk.history(first);
        assertEquals(4, labels.size(), labels.toString());
        assertEquals(List.of("Change Style", "Move"), labels.subList(1, 3));
        assertTrue(hand.nodes("Brain").isEmpty());
        Desk.goBack(first, labels.get(2));
        assertFalse(hand.nodes("Brain").isEmpty(), "two steps back at once");
        assertTrue(style(hand, hand.node("Lung")).isEmpty());
        assertEquals(before.plus(10, 0), hand.bounds(hand.node("Lung")), "what came before stays");
        Desk.goBack(first, labels.getLast());
        assertEquals(before, hand.bounds(hand.node("Lung")));
    }
}
