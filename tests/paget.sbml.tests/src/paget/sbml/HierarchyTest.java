package paget.sbml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paget.sbml.Sbml.apply;
import static paget.sbml.Sbml.ci;
import static paget.sbml.Sbml.cn;
import static paget.sbml.Sbml.hierarchical;
import static paget.sbml.Sbml.level3;
import static paget.sbml.Sbml.math;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import paget.engine.ode.OdeEngine;
import paget.sim.InvalidModelException;
import paget.sim.network.Parameter;
import paget.sim.run.RunSettings;

/** Models made of submodels become one model; expected values follow from the definitions of the package. */
class HierarchyTest {

    /** x grows by g in unit time from 1; y is twice x; z is the time. */
    private static final String PART = "<listOfParameters><parameter id=\"x\" value=\"1\" constant=\"false\"/>"
            + "<parameter id=\"y\" constant=\"false\"/><parameter id=\"z\" constant=\"false\"/>"
            + "<parameter id=\"g\" value=\"3\" constant=\"true\"/></listOfParameters><listOfRules>"
            + "<rateRule variable=\"x\">" + math(ci("g")) + "</rateRule><assignmentRule variable=\"y\">"
            + math(apply("times", cn(2), ci("x"))) + "</assignmentRule><assignmentRule metaid=\"clock\" variable=\"z\">"
            + math("<csymbol encoding=\"text\" definitionURL=\"http://www.sbml.org/sbml/symbols/time\">t</csymbol>")
            + "</assignmentRule></listOfRules>";

    private static final String DEFINITIONS = "<comp:listOfModelDefinitions><comp:modelDefinition id=\"part\">" + PART
            + "<comp:listOfPorts><comp:port comp:id=\"growth\" comp:idRef=\"g\"/></comp:listOfPorts>"
            + "</comp:modelDefinition><comp:modelDefinition id=\"pair\"><comp:listOfSubmodels>"
            + "<comp:submodel comp:id=\"P\" comp:modelRef=\"part\"/></comp:listOfSubmodels></comp:modelDefinition>"
            + "</comp:listOfModelDefinitions>";

    private static String submodel(String attributes, String inside) {
        return "<comp:listOfSubmodels><comp:submodel comp:id=\"A\" " + attributes + ">" + inside
                + "</comp:submodel></comp:listOfSubmodels>";
    }

    private static String replacing(String parameter, String reference) {
        return "<listOfParameters><parameter " + parameter + "><comp:listOfReplacedElements><comp:replacedElement "
                + reference + "</comp:listOfReplacedElements></parameter><parameter id=\"f\" value=\"10\" "
                + "constant=\"true\"/></listOfParameters>";
    }

    @Test
    void idsOfSubmodelsGetPrefixes() {
        SbmlModel model = Sbml.read(hierarchical(submodel("comp:modelRef=\"pair\"", ""), DEFINITIONS));
        assertEquals(List.of("A__P__x", "A__P__y", "A__P__z", "A__P__g"),
                model.parameters().stream().map(Parameter::id).toList());
        assertEquals(2 * (1 + 3 * 2), Sbml.run(model, 2).last("A__P__y"), 1e-9);
    }

    @Test
    void anElementReplacesOneOfASubmodelThroughAPort() {
        SbmlModel model = Sbml.read(hierarchical(replacing("id=\"G\" value=\"5\" constant=\"true\"",
                "comp:submodelRef=\"A\" comp:portRef=\"growth\"/>") + submodel("comp:modelRef=\"part\"", ""),
                DEFINITIONS));
        assertEquals(1 + 5 * 2, Sbml.run(model, 2).last("A__x"), 1e-9);
    }

    @Test
    void aConversionFactorScalesBothWays() {
        // X = 10 x: x grows by 3, so X grows by 30 from 20, and y = 2 x = X/5.
        SbmlModel model = Sbml.read(hierarchical(replacing("id=\"X\" value=\"20\" constant=\"false\"",
                "comp:submodelRef=\"A\" comp:idRef=\"x\" comp:conversionFactor=\"f\"/>")
                + submodel("comp:modelRef=\"part\"", ""), DEFINITIONS));
        var run = Sbml.run(model, 2);
        assertEquals(20 + 30 * 2, run.last("X"), 1e-9);
        assertEquals((20 + 30 * 2) / 5.0, run.last("A__y"), 1e-9);
    }

    @Test
    void referencesGoThroughSubmodels() {
        SbmlModel model = Sbml.read(hierarchical(replacing("id=\"G\" value=\"5\" constant=\"true\"",
                "comp:submodelRef=\"A\" comp:idRef=\"P\"><comp:sBaseRef comp:idRef=\"g\"/></comp:replacedElement>")
                + submodel("comp:modelRef=\"pair\"", ""), DEFINITIONS));
        assertEquals(1 + 5 * 2, Sbml.run(model, 2).last("A__P__x"), 1e-9);
    }

    @Test
    void timeOfASubmodelCanRunInAnotherUnit() {
        // Ten units of the whole are one of the part.
        SbmlModel model = Sbml.read(hierarchical("<listOfParameters><parameter id=\"f\" value=\"10\" constant=\"true\"/>"
                + "</listOfParameters>" + submodel("comp:modelRef=\"part\" comp:timeConversionFactor=\"f\"", ""),
                DEFINITIONS));
        var run = Sbml.run(model, 20);
        assertEquals(1 + 3 * 2, run.last("A__x"), 1e-9);
        assertEquals(2, run.last("A__z"), 1e-12);
    }

    @Test
    void whatIsDeletedIsGone() {
        SbmlModel model = Sbml.read(hierarchical(submodel("comp:modelRef=\"part\"",
                "<comp:listOfDeletions><comp:deletion comp:metaIdRef=\"clock\"/></comp:listOfDeletions>"), DEFINITIONS));
        assertEquals(2, model.rules().size());
    }

    @Test
    void anElementGivesWayToOneOfASubmodel() {
        SbmlModel model = Sbml.read(hierarchical("<listOfParameters><parameter id=\"own\" value=\"100\" "
                + "constant=\"true\"><comp:replacedBy comp:submodelRef=\"A\" comp:idRef=\"g\"/></parameter>"
                + "</listOfParameters>" + submodel("comp:modelRef=\"part\"", ""), DEFINITIONS));
        var network = model.network(Map.of(), List.of(new Output("own", Output.Measure.AS_IN_MODEL),
                new Output("A__x", Output.Measure.AS_IN_MODEL)));
        var run = new OdeEngine().prepare(network, RunSettings.uniform(2, 2)).run(0);
        assertEquals(3, run.last("own"));
        assertEquals(1 + 3 * 2, run.last("A__x"), 1e-6);
    }

    @Test
    void modelsLieInOtherFiles() {
        SbmlModel model = Sbml.read(hierarchical(submodel("comp:modelRef=\"e\"", ""),
                "<comp:listOfExternalModelDefinitions><comp:externalModelDefinition comp:id=\"e\" "
                        + "comp:source=\"part.xml\"/></comp:listOfExternalModelDefinitions>"),
                Map.of("part.xml", level3(PART)));
        assertEquals(1 + 3 * 2, Sbml.run(model, 2).last("A__x"), 1e-9);
    }

    @Test
    void aModelThatContainsItselfIsAFault() {
        String circle = hierarchical(submodel("comp:modelRef=\"m\"", ""), "");
        String message = assertThrows(InvalidModelException.class, () -> Sbml.read(circle)).issues().getFirst()
                .message();
        assertTrue(message.contains("contains itself"), message);
    }
}
