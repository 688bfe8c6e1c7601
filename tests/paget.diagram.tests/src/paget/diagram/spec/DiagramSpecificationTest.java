package paget.diagram.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import paget.diagram.foreign.Flow;
import paget.diagram.spec.Problem.Severity;

class DiagramSpecificationTest {

    private static String text() throws IOException {
        try (InputStream input = Flow.open("flow.odesign")) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static DiagramSpecification read(String text) throws IOException {
        return DiagramSpecification.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static DiagramSpecification changed(String from, String to) throws IOException {
        String text = text();
        assertTrue(text.contains(from), "the specification must contain " + from);
        return read(text.replace(from, to));
    }

    @Test
    void aCorrectSpecificationHasNoProblems() {
        assertEquals(List.of(), Flow.specification().problems());
        assertEquals(List.of(), new Flow().diagrams.problems());
        Flow flow = new Flow();
        assertEquals(List.of(), flow.diagrams.check(List.of(flow.types)));
    }

    @Test
    void referencesByNameAndByIndexAreResolved() {
        DiagramDescription plan = Flow.specification().diagram("Plan").orElseThrow();
        EdgeMapping owner = (EdgeMapping) plan.mappings().stream().filter(m -> m.name().equals("Owner")).findFirst()
                .orElseThrow();
        assertEquals("Person", owner.targets().get(0).name());
        assertEquals("Step", owner.sources().get(0).name());
        ContainerMapping lane = (ContainerMapping) plan.mappings().stream().filter(m -> m.name().equals("Lane"))
                .findFirst().orElseThrow();
        assertEquals(List.of(lane), lane.containers(), "the reused mapping is the mapping itself");
        assertEquals("Rename", lane.directEdit().name());
        assertEquals("Drop step", lane.drops().get(0).name());
        assertInstanceOf(ColorSource.Interpolated.class,
                ((NodeMapping) owner.sources().get(0)).conditionalStyles().get(1).style().fill());
        assertEquals(List.of("Loose steps", "All steps", "Marks", "Steps of the first lane", "Default"),
                plan.layers().stream().map(Layer::name).toList(), "the default layer comes last, as in Sirius");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
             routingStyle="manhattan"                  | routingStyle="winding"                         | routingStyle must be one of straight, manhattan, tree
             labelSize="9"                             | labelSize="big"                                | labelSize must be a number
             useDomainElement="true"                   | useDomainElement="yes"                         | useDomainElement must be true or false
             activeByDefault="true"                    | activByDefault="true"                          | has no attribute activByDefault
             version="12.0.0.2017041100"               | version="99.0.0.2017041100"                    | is newer than
             version="12.0.0.2017041100"               | version="x"                                    | is not of the form
             domainClass="flow::Plan"                  | label2="x"                                     | lacks domainClass
             xsi:type="dtool:DirectEditLabel"          | xsi:type="tool:DirectEditLabel"                | There is no type DirectEditLabel
             xsi:type="style:SquareDescription"        | xsi:type="style:FlatContainerStyleDescription" | cannot hold a FlatContainerStyleDescription
             edgeMappings name="Owner"                 | edgeMappings name="Next"                       | There is another of edgeMappings with the name Next
             @entries[name='dark_blue']                | @entries[name='dark_pink']                     | refers to no system colour
             '@nodeMappings.0"'                        | '@nodeMappings.7"'                             | targetMapping refers to nothing
             """)
    void whatSiriusIsSilentAboutIsAnError(String from, String to, String message) throws IOException {
        DiagramSpecification specification = changed(from, to);
        Problem problem = specification.problems().stream().filter(each -> each.message().contains(message)).findFirst()
                .orElseThrow(() -> new AssertionError(specification.problems().toString()));
        assertEquals(Severity.ERROR, problem.severity());
        assertTrue(problem.line() > 0 && problem.column() > 0, "a problem has a position");
        assertFalse(specification.isValid());
    }

    @Test
    void whatIsLeftOutIsReported() throws IOException {
        DiagramSpecification aql = changed("\"service:planTitle\"", "\"aql:self.name\"");
        assertEquals(Severity.UNSUPPORTED, aql.problems().get(0).severity());
        assertTrue(aql.problems().get(0).message().contains("aql"));
        DiagramSpecification table = changed("<ownedJavaExtensions",
                "<ownedRepresentations xmlns:table=\"http://www.eclipse.org/sirius/table/1.1.0\""
                        + " xsi:type=\"table:EditionTableDescription\" name=\"T\"/><ownedJavaExtensions");
        assertTrue(table.problems().get(0).message().contains("belongs to table"), table.problems().toString());
        DiagramSpecification unsynchronized = changed("<nodeMappings name=\"Person\"",
                "<nodeMappings createElements=\"false\" name=\"Person\"");
        assertEquals(Severity.UNSUPPORTED, unsynchronized.problems().get(0).severity());
        assertTrue(unsynchronized.isValid());
    }

    @Test
    void unknownNamesAreFoundByTheCheck() throws IOException {
        check("service:planTitle", "service:noSuchService", "There is no service noSuchService.");
        check("feature:people", "service:differ(view)", "No service differ takes 1 arguments.");
        check("domainClass=\"flow::Board\"", "domainClass=\"flow::Bord\"", "There is no class flow::Bord.");
        check("labelExpression=\"feature:name\"", "labelExpression=\"feature:nam\"", "There is no feature nam in");
        check("/icons/step.svg", "/icons/none.svg", "There is no image /paget.diagram.tests/icons/none.svg.");
        check("typeName=\"flow.Step\"", "typeName=\"flow.Stop\"", "There is no class flow.Stop.");
        check("paget.diagram.foreign.FlowServices", "paget.diagram.foreign.AmbiguousServices",
                "Several services isOpen could take the same arguments");
    }

    /** Sirius's own validation takes the class of a mapping for that of its elements. */
    @Test
    void stepsOfToolsAreCheckedAsSiriusDoes() throws IOException {
        check("service:elementView.endOf", "var:elementVue", "There is no variable elementVue.");
        check("service:elementView.endOf", "service:elementVue.endOf", "There is no variable elementVue.");
        check("featureName=\"next\" elementExpression", "featureName=\"nexd\" elementExpression",
                "There is no feature nexd in Step; what a service gives may have any.");
        check("typeName=\"flow.Step\" referenceName=\"steps\"", "typeName=\"flow.Step\" referenceName=\"stebs\"",
                "There is no feature stebs in Plan or Lane or Board; what a service gives may have any.");
        check("service:elementView.endOf", "feature:nobody", "There is no feature nobody in Step.");
        check("service:elementView.endOf", "feature:targetNode", "There is no feature targetNode in Step.");
    }

    private static void check(String from, String to, String message) throws IOException {
        Flow flow = new Flow(changed(from, to));
        List<Problem> problems = flow.diagrams.check(List.of(flow.types));
        assertTrue(problems.stream().anyMatch(problem -> problem.message().contains(message)), problems.toString());
    }

    @Test
    void operationsInANewViewAreReported() throws IOException {
        String remove = "<firstModelOperations xsi:type=\"tool:RemoveElement\"/>";
        String view = "<firstModelOperations xsi:type=\"dtool:CreateView\" containerViewExpression=\"var:elementView\"";
        assertFalse(unsupported(changed(remove, view + "/>")));
        assertTrue(unsupported(changed(remove, view + "><subModelOperations xsi:type=\"tool:RemoveElement\"/></firstModelOperations>")));
    }

    private static boolean unsupported(DiagramSpecification specification) {
        return specification.problems().stream().anyMatch(problem -> problem.severity() == Severity.UNSUPPORTED);
    }

    @Test
    void aMissingServiceClassIsReported() throws IOException {
        Flow flow = new Flow(changed("paget.diagram.foreign.FlowServices", "paget.diagram.foreign.Nowhere"));
        assertTrue(flow.diagrams.problems().get(0).message().startsWith("The service class cannot be used"));
    }

    @Test
    void documentTypesAndBrokenFilesAreRefused() throws IOException {
        DiagramSpecification bomb = read("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:/etc/hostname\">]>"
                + "<a>&x;</a>");
        assertFalse(bomb.isValid());
        assertEquals(List.of(), bomb.viewpoints());
        assertFalse(read("<a><b></a>").isValid());
        assertFalse(read("<a/>").isValid());
        assertFalse(read("").isValid());
    }

    @Test
    void expressionsAreParsedByTheirPrefix() {
        assertInstanceOf(Expression.Empty.class, Expression.parse("  "));
        assertEquals(new Expression.Feature("feature:name", "name"), Expression.parse("feature:name"));
        assertEquals(new Expression.Service("service:v.f(a, b)", "v", "f", List.of("a", "b")),
                Expression.parse("service:v.f(a, b)"));
        assertEquals(new Expression.Service("service:f()", null, "f", List.of()), Expression.parse("service:f()"));
        assertInstanceOf(Expression.Literal.class, Expression.parse("plain"));
        assertInstanceOf(Expression.Unsupported.class, Expression.parse("[self/]"));
    }
}
