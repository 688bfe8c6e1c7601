package paget.diagram.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import paget.diagram.layout.Bounds;
import paget.diagram.ui.internal.page.DropOnDiagram;
import paget.diagram.view.NodeView;
import paget.model.Element;
import paget.model.Evidence;
import paget.model.Organ;
import paget.model.Organism;
import paget.model.Population;
import paget.model.Quantity;
import paget.model.Tissue;

/** What is dropped onto a diagram: nodes of its own, elements of other models, terms, publications, tables. */
class DropTest {

    @TempDir
    static Path folder;

    private static IEditorPart editor;
    private Hand hand;
    private EObject before;

    @BeforeAll
    static void openTheExample() throws Exception {
        editor = Desk.open(Desk.example("breast-cxcr4", folder));
    }

    @BeforeEach
    void showTheOrganism() {
        hand = new Hand(Desk.diagram(editor, "Organism"));
        before = EcoreUtil.copy(model());
    }

    @AfterEach
    void undoingLeavesTheModelAsItWas() {
        while (stack().canUndo()) {
            stack().undo();
        }
        Desk.settle();
        assertTrue(EcoreUtil.equals(before, model()), "the model is as it was before");
    }

    @AfterAll
    static void leaveNothingOpen() {
        Desk.closeAll();
    }

    private Organism model() {
        return (Organism) hand.canvas().diagram().diagram().semantic();
    }

    private CommandStack stack() {
        return Desk.domain(editor).getCommandStack();
    }

    private NodeView tissueOf(String organ) {
        return hand.nodes("Organ").stream().filter(node -> node.label().contains(organ)).findFirst().orElseThrow().children().getFirst();
    }

    private static DropOnDiagram drops(Hand hand) {
        return hand.drops();
    }

    private org.eclipse.draw2d.geometry.Point at(NodeView node) {
        Bounds b = hand.bounds(node);
        return hand.canvas().viewer().toCanvas(b.center().x(), b.y() + 8);
    }

    /** Cells are lines of a list here; one is pulled out of its tissue into that of another organ. */
    @Test
    void cellsAreDraggedIntoTheTissueOfAnotherOrgan() {
        NodeView cells = tissueOf("Lung").children().stream().filter(each -> each.semantic() instanceof Population).findFirst()
                .orElseThrow();
        Population population = (Population) cells.semantic();
        Tissue home = (Tissue) population.eContainer();
        NodeView target = tissueOf("Brain");
        hand.canvas().viewer().zoom().setZoom(0.4);
        Bounds from = hand.bounds(cells);
        Bounds to = hand.bounds(target);
        hand.click(from.center().x(), from.center().y());
        assertEquals(List.of(cells), hand.canvas().selectedViews());
        hand.drag(from.center().x(), from.center().y(), to.center().x(), to.y() + 6);
        assertSame(target.semantic(), population.eContainer(), "the cells are in the brain: " + hand.canvas().marks().hint());
        stack().undo();
        assertSame(home, population.eContainer());
        stack().redo();
        assertSame(target.semantic(), population.eContainer());
    }

    /** An organ cannot lie in another one. */
    @Test
    void anOrganIsNotTakenIntoAnotherOrgan() {
        NodeView lung = hand.node("Lung");
        NodeView brain = hand.node("Brain");
        hand.canvas().viewer().zoom().setZoom(0.4);
        Bounds from = hand.bounds(lung);
        Bounds to = hand.bounds(brain);
        hand.hover(from.x() + 12, from.y() + 6, to.x() + 20, to.y() + 10);
        assertNotNull(hand.canvas().marks().hint(), "while the mouse is there, it says why");
        hand.release();
        assertSame(model(), lung.semantic().eContainer());
        assertEquals(from, hand.bounds(lung), "and it goes back");
    }

    @Test
    void elementsOfAnotherModelAreCopied() throws Exception {
        IEditorPart other = Desk.open(Desk.example("metastatic-inefficiency", folder));
        Organism source = (Organism) Desk.diagram(other).element();
        Organ liver = source.getRegions().stream().filter(Organ.class::isInstance).map(Organ.class::cast).findFirst().orElseThrow();
        Desk.page().activate(editor);
        int organs = model().getRegions().size();
        drops(hand).drop(List.of(liver), hand.canvas().diagram().diagram(), hand.canvas().viewer().toCanvas(900, 900));
        assertEquals(organs + 1, model().getRegions().size());
        Organ copy = (Organ) model().getRegions().getLast();
        assertNotSame(liver, copy);
        assertEquals(liver.getName(), copy.getName());
        assertSame(source, liver.eContainer(), "the other model keeps its own");
        Desk.assertRefersOnlyInside(liver, copy, model().eResource());
    }

    @Test
    void aTermBecomesATermOfTheElement() {
        NodeView lung = hand.node("Lung");
        Element organ = (Element) lung.semantic();
        int terms = organ.getTerms().size();
        drops(hand).drop("http://purl.obolibrary.org/obo/UBERON_0000101", lung, at(lung));
        assertEquals(terms + 1, organ.getTerms().size());
        assertEquals("UBERON:0000101", organ.getTerms().getLast().getIdentifier());
        assertEquals("uberon", organ.getTerms().getLast().getCollection());
        drops(hand).drop("UBERON:0000101", lung, at(lung));
        assertEquals(terms + 1, organ.getTerms().size(), "the same one twice is once");
        assertNotNull(hand.canvas().marks().hint());
    }

    @Test
    void whatIsNoTermIsRefusedWithAReason() {
        NodeView lung = hand.node("Lung");
        drops(hand).drop("just some words", lung, at(lung));
        assertFalse(stack().canUndo());
        assertNotNull(hand.canvas().marks().hint());
    }

    /** The DOI of any article will do; nothing is looked up. */
    @Test
    void aPublicationBecomesEvidenceOfValuesThatHaveNone() {
        NodeView node = hand.nodes("Organ").stream().filter(each -> !open((Element) each.semantic()).isEmpty()).findFirst()
                .orElse(null);
        if (node == null) {
            node = hand.nodes("Organ").getFirst();
            Quantity quantity = values((Element) node.semantic()).getFirst();
            stack().execute(org.eclipse.emf.edit.command.RemoveCommand.create(Desk.domain(editor), List.copyOf(quantity.getEvidence())));
        }
        List<Quantity> open = open((Element) node.semantic());
        int references = model().getReferences().size();
        drops(hand).drop("https://doi.org/10.1000/xyz123", node, at(node));
        assertEquals(references + 1, model().getReferences().size());
        assertEquals("10.1000/xyz123", model().getReferences().getLast().getDoi());
        for (Quantity quantity : open) {
            Evidence evidence = quantity.getEvidence().getLast();
            assertSame(model().getReferences().getLast(), evidence.getReference());
        }
    }

    private static List<Quantity> values(Element element) {
        return element.eContents().stream().filter(Quantity.class::isInstance).map(Quantity.class::cast).toList();
    }

    private static List<Quantity> open(Element element) {
        return values(element).stream().filter(quantity -> quantity.getEvidence().isEmpty()).toList();
    }

    @Test
    void aPdfBecomesEvidenceOfTheOneValue() throws Exception {
        Population population = (Population) tissueOf("Breast").children().stream().map(NodeView::semantic)
                .filter(Population.class::isInstance).findFirst().orElseThrow();
        assertEquals(1, values(population).size(), "with one value nobody has to ask which");
        Path article = Files.writeString(folder.resolve("Author 2001.pdf"), "%PDF");
        assertNull(host().dropFiles(List.of(article), population));
        Evidence evidence = values(population).getFirst().getEvidence().getLast();
        assertEquals("Author 2001.pdf", evidence.getReference().getCitation());
        int references = model().getReferences().size();
        assertNull(host().dropFiles(List.of(article), population));
        assertEquals(references, model().getReferences().size(), "the same file twice is once");
    }

    @Test
    void aTableOfEvidenceIsImportedAsOneStepAndABadOneNotAtAll() throws Exception {
        Population population = (Population) tissueOf("Breast").children().stream().map(NodeView::semantic)
                .filter(Population.class::isInstance).findFirst().orElseThrow();
        Path table = Files.writeString(folder.resolve("ledger.csv"),
                "element,feature,value,unit\n" + population.getId() + ",initial,12345,cells\n");
        assertNull(host().dropFiles(List.of(table), model()));
        assertEquals(12345, population.getInitial().getValue());
        stack().undo();
        assertFalse(stack().canUndo(), "it was one step");
        Path bad = Files.writeString(folder.resolve("bad.csv"), "element,feature,value,unit\nnobody,initial,1,cells\n");
        String refusal = host().dropFiles(List.of(bad), model());
        assertTrue(refusal.contains("nobody"), refusal);
        assertFalse(stack().canUndo());
    }

    @Test
    void aFileThatMeansNothingIsRefused() throws Exception {
        Path picture = Files.writeString(folder.resolve("holiday.jpg"), "");
        String refusal = host().dropFiles(List.of(picture), model());
        assertTrue(refusal.contains("holiday.jpg"), refusal);
    }

    private DiagramHost host() {
        return hand.canvas().host();
    }
}
