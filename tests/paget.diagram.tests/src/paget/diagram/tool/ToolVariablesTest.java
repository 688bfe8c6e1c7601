package paget.diagram.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import paget.diagram.DiagramSession;
import paget.diagram.ToolResult;
import paget.diagram.foreign.Flow;
import paget.diagram.spec.CreationTool;
import paget.diagram.spec.DiagramSpecification;
import paget.diagram.spec.EdgeCreationTool;
import paget.diagram.spec.Tool;
import paget.diagram.view.EdgeView;
import paget.diagram.view.ElementView;
import paget.diagram.view.NodeView;

/**
 * Tools see the variables that they see in Sirius Desktop 7.6, and no others: a precondition that names an unknown
 * variable refuses. What Sirius sets is read off its command builders and edit policies.
 */
class ToolVariablesTest {

    private static final String RENAME = "name=\"Rename\"";
    private static final String UNLINK = "name=\"Unlink\"";
    private static final String OPEN = "name=\"Open\"";
    private static final String MOVE = "name=\"Move target\"";

    /** The diagram of a specification in which a piece of text is another. */
    private static DiagramSession session(String from, String to) {
        try (InputStream input = Flow.open("flow.odesign")) {
            String text = new String(input.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(text.contains(from), from);
            return new Flow(DiagramSpecification.read(
                    new ByteArrayInputStream(text.replace(from, to).getBytes(StandardCharsets.UTF_8)))).filled().session();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static DiagramSession asking(String tool, String variable) {
        return session(tool, tool + " precondition=\"var:" + variable + "\"");
    }

    private static ElementView view(DiagramSession session, String label) {
        return session.diagram().elements().stream().filter(view -> view.label().equals(label)).findFirst().orElseThrow();
    }

    private static NodeView node(DiagramSession session, String label) {
        return (NodeView) view(session, label);
    }

    private static <T extends Tool> T tool(DiagramSession session, Class<T> kind, String name) {
        return session.tools().palette().get(0).tools().stream().filter(kind::isInstance).map(kind::cast)
                .filter(tool -> tool.name().equals(name)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({ "container,true", "containerView,true", "view,false", "diagram,false" })
    void creatingANode(String variable, boolean known) {
        try (DiagramSession session = session("precondition=\"service:mayGrow\"", "precondition=\"var:" + variable + "\"")) {
            assertEquals(known, session.tools().create(tool(session, CreationTool.class, "Create step"), node(session, "Inner")).isReady());
        }
    }

    @ParameterizedTest
    @CsvSource({ "preSource,true", "preTarget,true", "preSourceView,true", "preTargetView,true", "container,true", "diagram,true",
        "source,false", "target,false" })
    void creatingAnEdge(String variable, boolean known) {
        try (DiagramSession session = session("precondition=\"service:differ(preSource,preTarget)\"",
                "precondition=\"var:" + variable + "\"")) {
            assertEquals(known, session.tools().create(tool(session, EdgeCreationTool.class, "Create link"), node(session, "d (1)"),
                    node(session, "a (2)")).isReady());
        }
    }

    @ParameterizedTest
    @CsvSource({ "element,true", "view,true", "containerView,true", "elementView,false", "container,false", "diagram,false" })
    void deleting(String variable, boolean known) {
        try (DiagramSession session = asking(UNLINK, variable)) {
            EdgeView next = session.diagram().edges().stream().filter(edge -> edge.mapping().name().equals("Next")).findFirst()
                    .orElseThrow();
            assertEquals(known, session.tools().delete(next).isReady());
        }
    }

    @ParameterizedTest
    @CsvSource({ "container,true", "containerView,true", "view,false", "element,false", "arg0,false" })
    void editingALabel(String variable, boolean known) {
        try (DiagramSession session = asking(RENAME, variable)) {
            assertEquals(known, session.tools().directEdit(view(session, "a (2)"), "z").isReady());
        }
    }

    @ParameterizedTest
    @CsvSource({ "source,true", "target,true", "sourceView,true", "targetView,true", "element,true", "edgeView,true",
        "otherEnd,true", "diagram,true", "container,false" })
    void movingAnEnd(String variable, boolean known) {
        try (DiagramSession session = asking(MOVE, variable)) {
            assertEquals(known, session.tools().reconnect((EdgeView) view(session, "ab"), DiagramTools.End.TARGET,
                    node(session, "d (1)")).isReady());
        }
    }

    @Test
    void theOtherEndIsANode() {
        try (DiagramSession session = session("featureName=\"to\" valueExpression=\"var:target\"/>\n            </initialOperation>\n            <edgeView",
                "featureName=\"to\" valueExpression=\"var:otherEnd\"/>\n            </initialOperation>\n            <edgeView")) {
            ToolResult result = session.apply(session.tools().reconnect((EdgeView) view(session, "ab"), DiagramTools.End.TARGET,
                    node(session, "d (1)")));
            assertFalse(result.isDone(), "a node of the diagram is no step");
        }
    }

    @ParameterizedTest
    @CsvSource({ "oldContainer,true", "newContainer,true", "newViewContainer,true", "element,true", "container,false",
        "diagram,false" })
    void dropping(String variable, boolean known) {
        try (DiagramSession session = asking("name=\"Drop step\"", variable)) {
            assertEquals(known, session.tools().drop(node(session, "c (6)"), node(session, "Outer")).isReady());
        }
    }

    @ParameterizedTest
    @CsvSource({ "container,true", "containerView,true", "element,false" })
    void doubleClicking(String variable, boolean known) {
        try (DiagramSession session = asking(OPEN, variable)) {
            assertEquals(known, session.tools().doubleClick(view(session, "a (2)")).isReady());
        }
    }

    @ParameterizedTest
    @CsvSource({ "feature:target,true", "feature:effort,false" })
    void theOperationsOfADoubleClickBeginAtTheNode(String expression, boolean possible) {
        String navigation = "xsi:type=\"dtool:Navigation\" createIfNotExistent=\"true\" diagramDescription=\"//@ownedViewpoints[name='Flow']/@ownedRepresentations[name='Step%20detail']\"/>";
        try (DiagramSession session = session("<firstModelOperations " + navigation,
                "<firstModelOperations xsi:type=\"tool:ChangeContext\" browseExpression=\"" + expression + "\"><subModelOperations "
                        + navigation + "</firstModelOperations>")) {
            assertEquals(possible, session.apply(session.tools().doubleClick(view(session, "a (2)"))).isDone());
        }
    }
}
