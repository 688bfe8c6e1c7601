package paget.sbml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import paget.engine.ode.OdeEngine;
import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.ensemble.Ensemble;
import paget.sim.ensemble.EnsembleResult;
import paget.sim.ensemble.EnsembleSettings;
import paget.sim.network.Draw;
import paget.sim.random.Distribution;
import paget.sim.run.RunSettings;

/** The package {@code distrib}: numbers that a model draws, and uncertainties. */
class DistribTest {

    private static String document(String inside) {
        return Sbml.level3(inside).replace(" level=", " xmlns:distrib="
                + "\"http://www.sbml.org/sbml/level3/version1/distrib/version1\" distrib:required=\"true\" level=");
    }

    private static String draw(String name, String... arguments) {
        return "<apply><csymbol encoding=\"text\" definitionURL=\"http://www.sbml.org/sbml/symbols/distrib/" + name
                + "\"> " + name + " </csymbol>" + String.join("", arguments) + "</apply>";
    }

    private static String parameters(String... ids) {
        StringBuilder list = new StringBuilder("<listOfParameters>");
        for (String id : ids) {
            list.append("<parameter id=\"").append(id).append("\" value=\"0\" constant=\"false\"/>");
        }
        return list.append("</listOfParameters>").toString();
    }

    private static String start(String id, String formula) {
        return "<listOfInitialAssignments><initialAssignment symbol=\"" + id + "\">" + Sbml.math(formula)
                + "</initialAssignment></listOfInitialAssignments>";
    }

    private static EnsembleResult ensemble(SbmlModel model, int replicates) {
        return Ensemble.run(new OdeEngine().prepare(model.network(), RunSettings.uniform(2, 2)),
                EnsembleSettings.of(replicates));
    }

    @Test
    void initialAssignmentsDrawOnceARun() {
        SbmlModel model = Sbml.read(document(parameters("a")
                + start("a", Sbml.apply("plus", Sbml.cn(5), draw("normal", Sbml.cn(0), draw("uniform", Sbml.cn(0),
                        Sbml.cn(2)))))));
        assertEquals(List.of(Distribution.UNIFORM, Distribution.NORMAL),
                model.draws().stream().map(Draw::distribution).toList());
        EnsembleResult result = ensemble(model, 4000);
        // The mean of the squared deviation is that of the square of a uniform number up to 2, 4/3.
        assertEquals(5, result.mean(2, 0), 4 * Math.sqrt(4.0 / 3 / 4000));
        assertEquals(Math.sqrt(4.0 / 3), result.standardDeviation(2, 0), 0.08);
        assertEquals(result.mean(0, 0), result.mean(2, 0));
    }

    @Test
    void aFunctionDrawsForEachCall() {
        String function = "<listOfFunctionDefinitions><functionDefinition id=\"f\">"
                + Sbml.math("<lambda><bvar><ci>m</ci></bvar>" + draw("normal", Sbml.ci("m"), Sbml.cn(1))
                        + "</lambda>") + "</functionDefinition></listOfFunctionDefinitions>";
        SbmlModel model = Sbml.read(document(function + parameters("a") + start("a", Sbml.apply("minus",
                "<apply><ci>f</ci>" + Sbml.cn(7) + "</apply>", "<apply><ci>f</ci>" + Sbml.cn(3) + "</apply>"))));
        assertEquals(2, model.draws().size());
        assertTrue(model.functions().isEmpty());
        EnsembleResult result = ensemble(model, 4000);
        assertEquals(4, result.mean(0, 0), 4 * Math.sqrt(2.0 / 4000));
        assertEquals(Math.sqrt(2), result.standardDeviation(0, 0), 0.08);
    }

    @Test
    void eventsDrawDelaysAndValues() {
        String trigger = "<trigger initialValue=\"false\" persistent=\"true\">" + Sbml.math("<true/>") + "</trigger>";
        SbmlModel model = Sbml.read(document(parameters("a") + "<listOfEvents><event id=\"e\" "
                + "useValuesFromTriggerTime=\"true\">" + trigger + "<delay>"
                + Sbml.math(draw("uniform", Sbml.cn(0), Sbml.cn(4))) + "</delay><listOfEventAssignments>"
                + "<eventAssignment variable=\"a\">" + Sbml.math(draw("bernoulli", Sbml.cn(0.5)))
                + "</eventAssignment></listOfEventAssignments></event></listOfEvents>"));
        EnsembleResult result = ensemble(model, 4000);
        // Half of the events are over after 2 of 4, and half of them have set the value to 1.
        assertEquals(0, result.mean(0, 0));
        assertEquals(0.25, result.mean(2, 0), 4 * Math.sqrt(0.25 * 0.75 / 4000));
    }

    @Test
    void rulesCannotDraw() {
        String rule = "<listOfRules><assignmentRule variable=\"a\">" + Sbml.math(draw("poisson", Sbml.cn(1)))
                + "</assignmentRule></listOfRules>";
        Issue issue = assertThrows(InvalidModelException.class,
                () -> Sbml.read(document(parameters("a") + rule))).issues().getFirst();
        assertEquals("sbml.distrib", issue.code());
        assertTrue(issue.message().startsWith("The rule for \"a\" draws random numbers all the time"));
    }

    @Test
    void aFormThatDoesNotExistIsRefused() {
        Issue issue = assertThrows(InvalidModelException.class, () -> Sbml.read(document(parameters("a")
                + start("a", draw("uniform", Sbml.cn(1)))))).issues().getFirst();
        assertEquals("sbml.math", issue.code());
        assertTrue(issue.message().contains("uniform"), issue.message());
    }

    @Test
    void uncertaintiesAreANotice() {
        SbmlModel model = Sbml.read(document("<listOfParameters><parameter id=\"a\" value=\"2\" constant=\"true\">"
                + "<distrib:listOfUncertainties><distrib:uncertainty/></distrib:listOfUncertainties></parameter>"
                + "</listOfParameters>"));
        assertEquals(List.of("sbml.uncertainty"), model.warnings().stream().map(Issue::code).toList());
        assertEquals(2, model.parameters().getFirst().value());
        assertNotEquals(Sbml.read(document(parameters("a") + start("a", draw("normal", Sbml.cn(0), Sbml.cn(1)))))
                .network().hash(), Sbml.read(document(parameters("a") + start("a", draw("normal", Sbml.cn(0),
                        Sbml.cn(2))))).network().hash());
    }
}
