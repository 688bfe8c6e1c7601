package paget.diagram.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import paget.diagram.DiagramSession;
import paget.diagram.Finding;
import paget.diagram.ToolResult;
import paget.diagram.foreign.Dump;
import paget.diagram.foreign.Flow;
import paget.diagram.spec.CreationTool;
import paget.diagram.spec.EdgeCreationTool;
import paget.diagram.spec.GenericTool;
import paget.diagram.spec.Tool;
import paget.diagram.view.EdgeView;
import paget.diagram.view.ElementView;
import paget.diagram.view.NodeView;

class DiagramToolsTest {

    private Flow flow;
    private DiagramSession session;

    @BeforeEach
    void open() {
        flow = new Flow().filled();
        XMLResource resource = (XMLResource) flow.resource;
        flow.plan.eAllContents().forEachRemaining(each -> resource.setID(each, "id" + resource.getURIFragment(each)));
        session = flow.session();
    }

    @AfterEach
    void close() {
        session.close();
    }

    private String model() {
        try {
            ByteArrayOutputStream output = new ByteArrayOutputStream();
            flow.resource.save(output, null);
            return output.toString(StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Applies a tool, undoes and redoes it: each time the model and the diagram are exactly what they were. */
    private ToolResult applied(ToolCall call) {
        String modelBefore = model();
        String diagramBefore = Dump.full(session.diagram());
        assertInstanceOf(ToolCall.Ready.class, call, call.toString());
        ToolResult result = session.apply(call);
        assertNull(result.refusal());
        String modelAfter = model();
        String diagramAfter = Dump.full(session.diagram());
        assertFalse(modelBefore.equals(modelAfter), "the tool must have done something");
        for (int i = 0; i < 2; i++) {
            flow.domain.getCommandStack().undo();
            session.refresh();
            assertEquals(modelBefore, model());
            assertEquals(diagramBefore, Dump.full(session.diagram()));
            flow.domain.getCommandStack().redo();
            session.refresh();
            assertEquals(modelAfter, model());
            assertEquals(diagramAfter, Dump.full(session.diagram()));
        }
        return result;
    }

    private void refused(ToolCall call, String reason) {
        assertInstanceOf(ToolCall.Refused.class, call);
        assertEquals(reason, ((ToolCall.Refused) call).reason());
        assertEquals(reason, session.apply(call).refusal());
        assertFalse(flow.domain.getCommandStack().canUndo());
    }

    private <T extends Tool> T tool(Class<T> kind, String name) {
        return session.tools().palette().get(0).tools().stream().filter(kind::isInstance).map(kind::cast)
                .filter(tool -> tool.name().equals(name)).findFirst().orElseThrow();
    }

    private ElementView view(String label) {
        return session.diagram().elements().stream().filter(view -> view.label().equals(label)).findFirst().orElseThrow();
    }

    private NodeView node(String label) {
        return (NodeView) view(label);
    }

    @Test
    void thePaletteHasTheCreationAndGenericTools() {
        assertEquals(List.of("Create step", "Create lane", "Create link", "Create next", "Finish all", "Set main", "Remove",
                "Shout", "Clear effort"), session.tools().palette().get(0).paletteTools().stream().map(Tool::name).toList());
    }

    @Test
    void createsANodeWithItsValues() {
        ToolResult result = applied(session.tools().create(tool(CreationTool.class, "Create step"), node("Inner")));
        EObject made = result.created().get(0);
        assertEquals("new step", Flow.get(made, "name"));
        assertEquals(3, Flow.get(made, "effort"));
        assertEquals("Ann", Flow.get((EObject) Flow.get(made, "owner"), "name"));
        assertEquals(2, result.changes().added().size(), "the step and the edge to its owner");
    }

    @Test
    void createsAContainerOnTheDiagramAndInside() {
        CreationTool tool = tool(CreationTool.class, "Create lane");
        applied(session.tools().create(tool, session.diagram()));
        EObject inside = applied(session.tools().create(tool, node("Inner"))).created().get(0);
        assertEquals("machine", Flow.get(inside, "kind").toString(), "the case of the switch");
        assertEquals("lane", Flow.get(inside, "name"));
    }

    @Test
    void refusesCreationWhereNothingFits() {
        refused(session.tools().create(tool(CreationTool.class, "Create step"), node("Show")),
                "Create step is not possible here.");
        refused(session.tools().create(tool(CreationTool.class, "Create lane"), node("Todo")),
                "Create lane is not possible here.");
        Flow.set(node("Inner").semantic(), "name", "full");
        refused(session.tools().create(tool(CreationTool.class, "Create step"), node("Inner")),
                "Create step is not allowed here.");
    }

    /** A board is an extra host of the tool, an entry is not. */
    @Test
    void whatIsCreatedOnALineOfAListIsCreatedInTheList() {
        ToolCall onLine = session.tools().create(tool(CreationTool.class, "Create step"), node("one"));
        assertTrue(onLine.isReady());
        assertEquals("There is no feature steps in Board.", session.apply(onLine).refusal());
    }

    @Test
    void aFailingToolLeavesNothingBehind() {
        String before = model();
        ToolCall extra = session.tools().create(tool(CreationTool.class, "Create step"), node("Todo"));
        assertTrue(extra.isReady(), "a board is an extra host");
        assertEquals("There is no feature steps in Board.", session.apply(extra).refusal());
        assertEquals(before, model());
        GenericTool main = tool(GenericTool.class, "Set main");
        NodeView a = node("a (2)");
        applied(session.tools().run(main, a));
        String once = model();
        ToolResult again = session.apply(session.tools().run(main, a));
        assertEquals("half done has one main already.", again.refusal());
        assertEquals(once, model(), "what ran before the failure is taken back");
        flow.domain.getCommandStack().undo();
        assertEquals(before, model(), "a failed command is not on the stack");
    }

    @Test
    void createsEdgesAndRefusesTheOthers() {
        EdgeCreationTool link = tool(EdgeCreationTool.class, "Create link");
        ToolResult result = applied(session.tools().create(link, node("d (1)"), node("a (2)")));
        assertEquals(1, result.changes().added().size());
        applied(session.tools().create(tool(EdgeCreationTool.class, "Create next"), node("d (1)"), node("c (6)")));
    }

    @Test
    void refusesEdgesByMappingAndPrecondition() {
        EdgeCreationTool link = tool(EdgeCreationTool.class, "Create link");
        refused(session.tools().create(link, node("d (1)"), node("d (1)")), "Create link is not allowed here.");
        refused(session.tools().create(link, node("b"), node("d (1)")), "Create link may not begin at b.");
        refused(session.tools().create(link, node("Ann"), node("d (1)")), "Create link cannot begin at Ann.");
        refused(session.tools().create(link, node("d (1)"), node("Ann")), "Create link cannot end at Ann.");
    }

    @Test
    void deletesElementsWithReferencesToThem() {
        applied(session.tools().delete(view("b")));
        assertEquals(2, Flow.list(node("a (2)").semantic(), "next").size());
        applied(session.tools().delete(List.of(view("Outer"), view("Todo"))));
        applied(session.tools().delete(view("Show")));
    }

    @Test
    void deletesEdgesByElementOrByTool() {
        applied(session.tools().delete(view("ab")));
        EdgeView next = session.diagram().edges().stream().filter(edge -> edge.mapping().name().equals("Next")).findFirst()
                .orElseThrow();
        applied(session.tools().delete(next));
        EdgeView owner = session.diagram().edges().stream().filter(edge -> edge.mapping().name().equals("Owner"))
                .findFirst().orElseThrow();
        assertEquals("This Owner cannot be deleted: it has no tool for it.",
                ((ToolCall.Refused) session.tools().delete(owner)).reason());
    }

    @Test
    void editsLabels() {
        assertEquals("a", session.tools().editableText(view("a (2)")));
        applied(session.tools().directEdit(view("a (2)"), "renamed"));
        assertEquals("renamed (2)", view("renamed (2)").label());
        applied(session.tools().directEdit(view("ab"), ""));
        assertNull(session.tools().editableText(view("in")));
        assertFalse(session.tools().directEdit(view("in"), "x").isReady());
    }

    @Test
    void reconnectsEdges() {
        EdgeView ab = (EdgeView) view("ab");
        applied(session.tools().reconnect(ab, DiagramTools.End.TARGET, node("d (1)")));
        applied(session.tools().reconnect((EdgeView) view("ab"), DiagramTools.End.SOURCE, node("c (6)")));
        EdgeView cd = (EdgeView) view("cd");
        assertEquals("Move source is not allowed here.",
                ((ToolCall.Refused) session.tools().reconnect(cd, DiagramTools.End.SOURCE, node("b"))).reason());
        assertFalse(session.tools().reconnect(cd, DiagramTools.End.TARGET, node("Ann")).isReady());
    }

    @Test
    void dropsElements() {
        applied(session.tools().drop(node("c (6)"), node("Outer")));
        applied(session.tools().drop(node("Inner"), session.diagram()));
        applied(session.tools().drop(Flow.list(flow.plan, "steps").get(0), node("Inner")));
        assertFalse(session.tools().drop(node("Outer"), node("Outer")).isReady());
        assertFalse(session.tools().drop(node("Ann"), node("Outer")).isReady());
        assertFalse(session.tools().drop(node("a (2)"), session.diagram()).isReady());
    }

    @Test
    void aDoubleClickAsksToOpenADiagramAndChangesNothing() {
        ToolResult result = session.apply(session.tools().doubleClick(view("a (2)")));
        NavigationRequest request = result.navigations().get(0);
        assertEquals("Step detail", request.diagram().name());
        assertEquals("a", Flow.get(request.element(), "name"));
        assertTrue(request.createIfMissing());
        assertFalse(flow.domain.getCommandStack().canUndo());
        assertFalse(session.tools().doubleClick(view("Ann")).isReady());
    }

    @Test
    void genericToolsRunOnElementsAndOnTheDiagram() {
        ToolResult all = applied(session.tools().runOnDiagram(tool(GenericTool.class, "Finish all")));
        assertEquals(8, all.selected().size());
        applied(session.tools().run(tool(GenericTool.class, "Clear effort"), view("c")));
        applied(session.tools().run(tool(GenericTool.class, "Remove"), view("Inner")));
    }

    @Test
    void actionsOfTheHostAreUndoneLikeOperations() {
        GenericTool shout = tool(GenericTool.class, "Shout");
        assertEquals("There is no action shout.", session.apply(session.tools().run(shout, view("Ann"))).refusal());
        List<Object> heard = new ArrayList<>();
        session.tools().register("shout", (context, parameters) -> {
            heard.add(parameters.get("word"));
            Flow.set(context, "name", parameters.get("word").toString().toUpperCase(java.util.Locale.ROOT));
        });
        applied(session.tools().run(shout, view("Ann")));
        assertEquals(List.of("Ann"), heard);
    }

    @Test
    void brokenRulesAreFoundAndFixed() {
        assertEquals(List.of(), session.validate());
        EObject step = node("a (2)").semantic();
        Flow.set(step, "name", null);
        session.refresh();
        Finding finding = session.validate().get(0);
        assertEquals("A step of effort 2 has no name", finding.message());
        applied(session.tools().fix(finding.fixes().get(0), finding.element()));
        assertEquals("fixed", Flow.get(step, "name"));
    }
}
