package paget.diagram.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import paget.diagram.AvailableView;
import paget.diagram.DiagramSession;
import paget.diagram.foreign.Dump;
import paget.diagram.foreign.Flow;
import paget.diagram.spec.DiagramSpecification;
import paget.diagram.spec.Layer;
import paget.diagram.spec.Styles.NodeShape;

class SynchronizationTest {

    @Test
    void theDiagramShowsWhatTheSpecificationSays() {
        Flow flow = new Flow().filled();
        try (DiagramSession session = flow.session()) {
            assertEquals("Plan of P", session.diagram().title());
            assertEquals(List.of(), session.problems());
            assertEquals("""
                    NODE Person Ann
                    CONTAINER Lane Outer
                      CONTAINER Lane Inner
                        NODE Step c (6)
                        NODE Step d (1)
                      NODE Step a (2)
                        BORDER_NODE Port in
                        BORDER_NODE Port out
                      NODE Step b
                    LIST Board Todo
                      LIST_ITEM Entry one
                      LIST_ITEM Entry three
                    CONTAINER Stage Show
                      CONTAINER Cell Left
                        NODE Step e (1)
                      CONTAINER Cell Right
                        NODE Step f (1)
                        NODE Step g (1)
                    Link a (2) -> b: ab
                    Link c (6) -> d (1): cd
                    Next a (2) -> b:\s
                    Next a (2) -> c (6):\s
                    Owner a (2) -> Ann:\s
                    """, Dump.outline(session.diagram()));
        }
    }

    @Test
    void conditionalStylesTakeTheFirstThatHolds() {
        Flow flow = new Flow().filled();
        try (DiagramSession session = flow.session()) {
            assertEquals(NodeShape.SQUARE, look(session, "a (2)").shape());
            assertEquals(NodeShape.ELLIPSE, look(session, "b").shape());
            assertEquals(NodeShape.NOTE, look(session, "c (6)").shape());
            assertEquals(120, look(session, "c (6)").width(), "twice the effort in units of ten pixels");
            // 6 of 10 steps from light yellow (255, 245, 181) to light red (246, 139, 139)
            assertEquals(new Look.Rgb(250, 181, 156), look(session, "c (6)").fill());
            assertEquals("by Ann", find(session, "a (2)").tooltip());
            assertEquals(1, find(session, "b").decorations().size());
        }
    }

    @Test
    void aLayerThatComesBackDecoratesAlsoEdgesWhoseLookReadsNothing() {
        Flow flow = new Flow().filled();
        try (DiagramSession session = flow.session()) {
            Layer marks = session.diagram().description().additionalLayers().stream()
                    .filter(layer -> layer.name().equals("Marks")).findFirst().orElseThrow();
            EObject step = find(session, "a (2)").semantic();
            step.eSet(step.eClass().getEStructuralFeature("done"), true);
            session.refresh();
            assertEquals(2, decorationsOfNext(session));
            session.setActive(marks, false);
            assertEquals(0, decorationsOfNext(session));
            session.setActive(marks, true);
            assertEquals(2, decorationsOfNext(session));
        }
    }

    private static int decorationsOfNext(DiagramSession session) {
        return session.diagram().edges().stream().filter(edge -> edge.mapping().name().equals("Next"))
                .mapToInt(edge -> edge.decorations().size()).sum();
    }

    private static Look.Node look(DiagramSession session, String label) {
        return (Look.Node) find(session, label).look();
    }

    private static ElementView find(DiagramSession session, String label) {
        return session.diagram().elements().stream().filter(view -> view.label().equals(label)).findFirst().orElseThrow();
    }

    @Test
    void anEditTouchesOnlyWhatReadIt() {
        Flow flow = new Flow().filled();
        try (DiagramSession session = flow.session()) {
            ElementView entry = find(session, "one");
            Flow.set(entry.semantic(), "name", "first");
            DiagramChanges changes = session.refresh();
            assertEquals(List.of(entry), changes.changed());
            assertTrue(changes.added().isEmpty() && changes.removed().isEmpty() && !changes.edges());
            assertEquals("first", entry.label());
            assertTrue(session.refresh().isEmpty());
        }
    }

    @Test
    void viewsStayTheSameWhileTheirElementIsShown() {
        Flow flow = new Flow().filled();
        try (DiagramSession session = flow.session()) {
            ElementView one = find(session, "one");
            ElementView three = find(session, "three");
            List<EObject> entries = Flow.list(one.semantic().eContainer(), "entries");
            entries.add(0, entries.remove(2));
            DiagramChanges changes = session.refresh();
            assertEquals(1, changes.reordered().size());
            assertTrue(changes.added().isEmpty());
            NodeView board = ((NodeView) one).parent();
            assertEquals(List.of(three, one), board.children());
            assertSame(one, board.children().get(1));
            EcoreUtil.delete(three.semantic());
            assertEquals(List.of(three), session.refresh().removed());
        }
    }

    @Test
    void layersAndFiltersChangeWhatIsShown() {
        Flow flow = new Flow().filled();
        try (DiagramSession session = flow.session()) {
            var description = session.diagram().description();
            DiagramChanges shown = session.setActive(description.layer("Loose steps").orElseThrow(), true);
            assertEquals(1, shown.added().size());
            assertEquals("loose", shown.added().get(0).label());
            shown = session.setActive(description.layer("All steps").orElseThrow(), true);
            assertEquals(8, shown.added().size(), "without an expression all elements of the class are candidates");
            session.setActive(description.layer("All steps").orElseThrow(), false);
            session.setActive(description.layer("Default").orElseThrow(), false);
            assertTrue(session.diagram().activeLayers().contains(description.defaultLayer()));
            ElementView b = find(session, "b");
            session.setActive(description.filters().get(0), true);
            assertFalse(b.isVisible(), "the condition says what stays, and b is done");
            assertFalse(find(session, "ab").isVisible(), "an edge goes with its end");
            assertTrue(find(session, "c (6)").isVisible());
            session.setActive(description.filters().get(0), false);
            assertTrue(b.isVisible());
            session.setActive(description.filters().get(1), true);
            assertTrue(find(session, "Todo").isCollapsed());
            assertTrue(find(session, "Todo").isVisible());
        }
    }

    @Test
    void servicesSeeViewsAsObjects() {
        Flow flow = new Flow().filled();
        try (DiagramSession session = flow.session()) {
            EdgeView edge = (EdgeView) find(session, "ab");
            EObject object = edge.asObject();
            EObject target = (EObject) Flow.get(object, "targetNode");
            assertSame(edge.target().semantic(), Flow.get(target, "target"));
            assertSame(edge, ViewObject.viewOf(object));
            assertEquals("DNodeContainer", target.eContainer().eClass().getName());
        }
    }

    @Test
    void aFailingExpressionIsAProblemNotAnException() throws IOException {
        String text = new String(Flow.open("flow.odesign").readAllBytes(), StandardCharsets.UTF_8)
                .replace("service:planTitle", "service:plans").replace("service:isMachine", "service:weightText");
        Flow flow = new Flow(DiagramSpecification.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
        flow.filled();
        try (DiagramSession session = flow.session()) {
            assertEquals("Plan", session.diagram().title(), "the label stands in for a title");
            assertEquals(2, session.problems().size(), session.problems().toString());
            assertEquals("There is no service plans.", session.problems().get(0).message());
            assertTrue(session.problems().get(1).message().startsWith("The service weightText failed"));
            assertEquals(7, session.diagram().elements().stream().filter(view -> view.mapping().name().equals("Step"))
                    .count());
        }
    }

    @Test
    void theAvailableViewsAreListed() {
        Flow flow = new Flow().filled();
        List<String> names = flow.diagrams.views(flow.resource).stream().map(AvailableView::name).toList();
        assertEquals("Plan", names.get(0));
        assertEquals(9, names.size());
        assertTrue(names.contains("Step detail/a"), names.toString());
        Flow.set(flow.plan, "name", null);
        assertEquals(8, flow.diagrams.views(flow.resource).size(), "the precondition wants a name");
    }
}
