package paget.diagram.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import paget.diagram.layout.Point;
import paget.diagram.view.EdgeView;
import paget.diagram.view.NodeView;
import paget.model.Organ;
import paget.model.PagetFactory;
import paget.model.PagetPackage;
import paget.model.Quantity;
import paget.model.Route;

/** Badges on what is wrong, what they say, and the ways out that they offer. */
class ProblemsTest {

    @TempDir
    static Path folder;

    private static IEditorPart editor;
    private Hand hand;

    @BeforeAll
    static void openTheExample() throws Exception {
        editor = Desk.open(Desk.example("breast-cxcr4", folder));
    }

    @BeforeEach
    void showTheOrganism() {
        hand = new Hand(Desk.diagram(editor, "Organism"));
    }

    @AfterEach
    void takeEverythingBack() {
        while (stack().canUndo()) {
            stack().undo();
        }
        Desk.settle();
    }

    @AfterAll
    static void leaveNothingOpen() {
        Desk.closeAll();
    }

    private static CommandStack stack() {
        return Desk.domain(editor).getCommandStack();
    }

    private List<ElementProblem> problems(EObject element) {
        return hand.canvas().problems().of(element);
    }

    private boolean says(EObject element, String part) {
        return problems(element).stream().anyMatch(problem -> problem.message().contains(part));
    }

    /** Blood leaves the arteries by several routes, so that each of them needs a flow. */
    private EdgeView oneOfSeveralRoutes() {
        return hand.edges("Route").stream().filter(edge -> edge.semantic() instanceof Route route && route.getFlow() != null
                && hand.edges("Route").stream().filter(other -> other.source() == edge.source()).count() > 2).findFirst().orElseThrow();
    }

    @Test
    void aRuleOfTheDiagramMarksAnEdgeAndItsFixMendsIt() {
        EdgeView edge = oneOfSeveralRoutes();
        Route route = (Route) edge.semantic();
        assertFalse(says(route, "has no flow"));
        stack().execute(SetCommand.create(Desk.domain(editor), route, PagetPackage.Literals.ROUTE__FLOW, null));
        Desk.waitFor("the rule", () -> problems(route).stream().anyMatch(problem -> !problem.fixes().isEmpty()));
        Point badge = hand.canvas().marks().badge(edge);
        assertNotNull(badge, "the edge has a badge");
        hand.canvas().viewer().zoom().setZoom(1);
        hand.canvas().center(new paget.diagram.layout.Bounds(badge.x(), badge.y(), 0, 0));
        hand.canvas().viewer().flush();
        hand.move(badge.x(), badge.y());
        String hover = hand.canvas().viewer().getControl().getToolTipText();
        assertTrue(hover.contains("has no flow"), hover);
        hand.canvas().select(List.of(edge));
        hand.menu("Fix: Give it a flow of 1 %");
        assertEquals(1, route.getFlow().getValue());
        assertEquals("%", route.getFlow().getUnit());
        Desk.waitFor("the badge to go", () -> !says(route, "has no flow") && hand.canvas().marks().badge(edge) == null);
        stack().undo();
        assertNull(route.getFlow());
        Desk.waitFor("the badge to come back", () -> hand.canvas().marks().badge(edge) != null);
    }

    @Test
    void aDiagnosisOfTheModelMarksANodeAndItsFixMendsIt() {
        NodeView node = hand.node("Lung");
        Organ lung = (Organ) node.semantic();
        Quantity wrong = PagetFactory.eINSTANCE.createQuantity();
        wrong.setValue(3);
        wrong.setUnit("1");
        stack().execute(SetCommand.create(Desk.domain(editor), lung, PagetPackage.Literals.ORGAN__PASS_FRACTION, wrong));
        Desk.waitFor("the diagnosis", () -> says(lung, "between 0 and 1"));
        assertNotNull(hand.canvas().marks().badge(node));
        assertEquals(ElementProblem.Severity.ERROR, problems(lung).getFirst().severity(), "the worst comes first");
        hand.canvas().select(List.of(node));
        hand.menu("Fix: Set the unit to %");
        assertEquals("%", lung.getPassFraction().getUnit());
        Desk.waitFor("the diagnosis to go", () -> !says(lung, "between 0 and 1"));
        stack().undo();
        assertEquals("1", lung.getPassFraction().getUnit());
    }

    /** A route without a flow is found by a rule of the diagram, which has a way out, and by the validation of the model. */
    @Test
    void theSameSentenceIsSaidOnce() {
        Route route = (Route) oneOfSeveralRoutes().semantic();
        stack().execute(SetCommand.create(Desk.domain(editor), route, PagetPackage.Literals.ROUTE__FLOW, null));
        Desk.waitFor("the validation of the model", () -> hand.canvas().host().problemsOf(route).stream()
                .anyMatch(problem -> problem.message().contains("has no flow")));
        Desk.waitFor("the rule", () -> problems(route).stream().anyMatch(problem -> !problem.fixes().isEmpty()));
        List<ElementProblem> said = problems(route).stream().filter(problem -> problem.message().contains("has no flow")).toList();
        assertEquals(1, said.size(), said.toString());
        assertEquals(ElementProblem.Severity.ERROR, said.getFirst().severity(), "the rule alone only warns");
        assertFalse(said.getFirst().fixes().isEmpty(), "the way out of the rule");
    }
}
