package paget.sbml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paget.sbml.Sbml.apply;
import static paget.sbml.Sbml.ci;
import static paget.sbml.Sbml.cn;
import static paget.sbml.Sbml.level2;
import static paget.sbml.Sbml.level3;
import static paget.sbml.Sbml.math;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import paget.engine.ode.OdeEngine;
import paget.sim.expression.Expressions;
import paget.sim.network.Observable;
import paget.sim.network.Rule;
import paget.sim.run.RunSettings;
import paget.sim.unit.Unit;

/** What the reader makes of the constructs of Level 2 and 3; expected values are closed forms. */
class CoreTest {

    private static final String DECAY = "<listOfCompartments><compartment id=\"c\" size=\"2\" constant=\"true\"/>"
            + "</listOfCompartments><listOfSpecies><species id=\"S\" name=\"Substance\" compartment=\"c\" "
            + "initialAmount=\"10\" hasOnlySubstanceUnits=\"false\" boundaryCondition=\"false\" constant=\"false\"/>"
            + "</listOfSpecies><listOfReactions><reaction id=\"loss\" reversible=\"false\"><listOfReactants>"
            + "<speciesReference species=\"S\" stoichiometry=\"1\" constant=\"true\"/></listOfReactants><kineticLaw>"
            + math(apply("times", ci("k"), ci("S"), ci("c"))) + "<listOfLocalParameters><localParameter id=\"k\" "
            + "value=\"0.5\"/></listOfLocalParameters></kineticLaw></reaction></listOfReactions>";

    @Test
    void aReactionWithALocalParameterDecays() {
        SbmlModel model = Sbml.read(level3(DECAY));
        // dS/dt = −0.5 S in concentration, from 10/2.
        assertEquals(5 * Math.exp(-1), Sbml.run(model, 2).last("S"), 1e-8);
        assertEquals("loss.k", model.parameters().getFirst().id());
        assertEquals("Substance", model.species().getFirst().name());
    }

    @Test
    void outputsAreAmountsOrConcentrations() {
        SbmlModel model = Sbml.read(level3(DECAY));
        for (Output.Measure measure : List.of(Output.Measure.AS_IN_MODEL, Output.Measure.AMOUNT,
                Output.Measure.CONCENTRATION)) {
            Observable column = model.network(Map.of(), List.of(new Output("S", measure))).observables().getFirst();
            assertEquals(measure == Output.Measure.AMOUNT ? "S * c" : "S",
                    column.expression().equals(Expressions.symbol("S")) ? "S" : "S * c");
        }
    }

    @Test
    void otherInitialValuesTakeTheirPlace() {
        SbmlModel model = Sbml.read(level3(DECAY));
        assertEquals(Map.of("S", 4.0), Map.of("S", model.network(Map.of("S", 4.0), model.defaultOutputs()).species()
                .getFirst().initialValue()));
        assertTrue(model.changeable().containsAll(List.of("S", "c", "loss.k")));
    }

    @Test
    void levelTwoGivesStoichiometriesAsFormulas() {
        SbmlModel model = Sbml.read(level2("<listOfCompartments><compartment id=\"c\"/></listOfCompartments>"
                + "<listOfSpecies><species id=\"S\" compartment=\"c\" initialAmount=\"0\"/></listOfSpecies>"
                + "<listOfReactions><reaction id=\"r\"><listOfProducts><speciesReference species=\"S\">"
                + "<stoichiometryMath>" + math(cn(3)) + "</stoichiometryMath></speciesReference></listOfProducts>"
                + "<kineticLaw>" + math(cn(2)) + "</kineticLaw></reaction></listOfReactions>"));
        assertEquals(6 * 4, Sbml.run(model, 4).last("S"), 1e-8);
        assertEquals(Unit.parse("second"), model.timeUnit());
    }

    @Test
    void missingFormulasMakeNoStatement() {
        SbmlModel model = Sbml.read(level3("<listOfParameters><parameter id=\"p\" value=\"1\" constant=\"false\"/>"
                + "</listOfParameters><listOfInitialAssignments><initialAssignment symbol=\"p\"/>"
                + "</listOfInitialAssignments><listOfRules><rateRule variable=\"p\"/></listOfRules><listOfEvents>"
                + "<event useValuesFromTriggerTime=\"true\"><trigger initialValue=\"true\" persistent=\"true\"/>"
                + "</event></listOfEvents>"));
        assertEquals(1, Sbml.run(model, 1).last("p"));
        assertTrue(model.rules().isEmpty());
        assertTrue(model.events().isEmpty());
    }

    @Test
    void eventsKeepTheirPropertiesAndGetAnId() {
        SbmlModel model = Sbml.read(level3("<listOfParameters><parameter id=\"p\" value=\"1\" constant=\"false\"/>"
                + "</listOfParameters><listOfEvents><event useValuesFromTriggerTime=\"false\">"
                + "<trigger initialValue=\"false\" persistent=\"false\">" + math(apply("geq",
                        "<csymbol encoding=\"text\" definitionURL=\"http://www.sbml.org/sbml/symbols/time\">t</csymbol>",
                        cn(1)))
                + "</trigger><delay>" + math(cn(0.5)) + "</delay><priority>" + math(cn(7)) + "</priority>"
                + "<listOfEventAssignments><eventAssignment variable=\"p\">" + math(cn(5))
                + "</eventAssignment></listOfEventAssignments></event></listOfEvents>"));
        var event = model.events().getFirst();
        assertEquals("event.1", event.id());
        assertFalse(event.initialTriggerValue() || event.persistent() || event.valuesFromTriggerTime());
        assertEquals(1, Sbml.run(model, 1.4).last("p"));
        assertEquals(5, Sbml.run(model, 2).last("p"));
    }

    @Test
    void mathematicsIsReadAsWritten() {
        String avogadro = "<csymbol encoding=\"text\" definitionURL=\"http://www.sbml.org/sbml/symbols/avogadro\">"
                + "a</csymbol>";
        Map<String, Double> values = Map.of(
                apply("plus", cn(1), cn(2), cn(3)), 6.0,
                "<apply><root/><degree>" + cn(3) + "</degree>" + cn(27) + "</apply>", 3.0,
                "<apply><log/><logbase>" + cn(2) + "</logbase>" + cn(8) + "</apply>", 3.0,
                apply("root", cn(16)), 4.0,
                "<cn type=\"e-notation\">1.7<sep/>-3</cn>", 1.7e-3,
                "<cn type=\"rational\">1<sep/>8</cn>", 0.125,
                "<piecewise><piece>" + cn(1) + apply("lt", cn(2), cn(1)) + "</piece><otherwise>" + cn(9)
                        + "</otherwise></piecewise>", 9.0,
                apply("max", cn(1), cn(4)), 4.0,
                apply("rem", cn(7), cn(4)), 3.0,
                avogadro, 6.02214179e23);
        values.forEach((formula, expected) -> {
            SbmlModel model = Sbml.read(level3("<listOfParameters><parameter id=\"p\" constant=\"false\"/>"
                    + "</listOfParameters><listOfRules><assignmentRule variable=\"p\">" + math(formula)
                    + "</assignmentRule></listOfRules>"));
            assertEquals(expected, Sbml.run(model, 1).last("p"), Math.ulp(expected) * 4, formula);
        });
    }

    @Test
    void functionsAreCalled() {
        SbmlModel model = Sbml.read(level3("<listOfFunctionDefinitions><functionDefinition id=\"twice\">"
                + math("<lambda><bvar>" + ci("x") + "</bvar>" + apply("times", cn(2), ci("x")) + "</lambda>")
                + "</functionDefinition></listOfFunctionDefinitions><listOfParameters><parameter id=\"p\" "
                + "constant=\"true\"/></listOfParameters><listOfInitialAssignments><initialAssignment symbol=\"p\">"
                + math("<apply>" + ci("twice") + cn(21) + "</apply>") + "</initialAssignment>"
                + "</listOfInitialAssignments>"));
        var network = model.network(Map.of(), List.of(new Output("p", Output.Measure.AS_IN_MODEL)));
        assertEquals(42, new OdeEngine().prepare(network, RunSettings.uniform(1, 1))
                .run(0).last("p"));
    }

    @Test
    void unitsLabelTimeAndResults() {
        SbmlModel model = Sbml.read(level3("<listOfUnitDefinitions><unitDefinition id=\"hour\"><listOfUnits>"
                + "<unit kind=\"second\" exponent=\"1\" scale=\"0\" multiplier=\"3600\"/></listOfUnits>"
                + "</unitDefinition></listOfUnitDefinitions><listOfParameters><parameter id=\"p\" value=\"1\" "
                + "units=\"hour\" constant=\"true\"/></listOfParameters>"));
        assertEquals(Unit.parse("h"), model.parameters().getFirst().unit());
    }

    @Test
    void annotationsAndTermsAreNoHindrance() {
        SbmlModel model = Sbml.read(level3("<notes><p xmlns=\"http://www.w3.org/1999/xhtml\">text</p></notes>"
                + "<listOfParameters><parameter metaid=\"x\" sboTerm=\"SBO:0000002\" id=\"p\" value=\"1\" "
                + "constant=\"true\"/></listOfParameters><listOfRules><algebraicRule>" + math(apply("minus", ci("p"),
                        cn(1)))
                + "</algebraicRule></listOfRules>"));
        assertTrue(model.rules().getFirst() instanceof Rule.Algebraic);
    }
}
