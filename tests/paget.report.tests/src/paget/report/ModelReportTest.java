package paget.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import paget.core.run.ModelSource;
import paget.core.run.RunKeeping;
import paget.model.Study;
import paget.report.Report.Section;
import paget.sim.run.Progress;

/** What the window and the command line report of a model. */
class ModelReportTest {

    private static Report make(ModelSource source, List<String> studies, Set<Section> sections, Progress progress) {
        return new ModelReport(source.name(), source, studies, false, sections).make(RunKeeping.NONE, progress);
    }

    @Test
    void aStudyThatCannotBeRunIsANoteAndTheOthersAreTold() {
        ModelSource source = ModelSource.open("example:immune-dormancy");
        Study rest = source.organism().orElseThrow().getStudies().stream().filter(s -> s.getId().equals("rest")).findFirst()
                .orElseThrow();
        rest.setEngine("nonsense");
        List<Double> told = new ArrayList<>();
        Report report = make(source, List.of("rest", "escape"), Set.of(), new Progress() {
            @Override
            public void report(double fraction) {
                told.add(fraction);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });
        assertEquals(1, report.notes().size());
        assertTrue(report.notes().getFirst().startsWith("The study " + rest.getName() + " could not be run: "),
                report.notes()::toString);
        assertEquals(List.of("Rest and escape"), report.studies().stream().map(study -> study.study()).toList());
        assertTrue(told.stream().allMatch(part -> part >= .5 && part <= 1), "the second of two: " + told);
        assertEquals("and more", report.withNotes(List.of("and more")).notes().getLast());
    }

    /** Twenty-one doses of one schedule are one equation; two antibodies are given once each. */
    @Test
    void dosesOfOneScheduleAreOneEquation() {
        String html = make(ModelSource.open("example:stroma-pharmacokinetics"), List.of(), EnumSet.of(Section.EQUATIONS),
                Progress.NONE).html();
        assertTrue(html.contains("after 1 * small_molecule_dosing_interval and so on to after 20 * "
                + "small_molecule_dosing_interval, 21 times:"), html);
        assertFalse(html.contains("after 7 * small_molecule_dosing_interval"), "every dose is told");
    }

    /** Three rates of the example rest on one publication, which the list of sources names once. */
    @Test
    void rowsOfTheLedgerHaveTheNumbersOfTheirSources() {
        String html = make(ModelSource.open("example:angiogenic-dormancy"), List.of(), EnumSet.of(Section.EVIDENCE),
                Progress.NONE).html();
        assertEquals(3, html.split("<td>\\[1]</td>", -1).length - 1, html);
        assertEquals(1, html.split("Hahnfeldt P, Panigrahy D", -1).length - 1, html);
        assertTrue(html.contains("<li>[1] Hahnfeldt P, Panigrahy D"), html);
        assertTrue(html.contains("<td>mm³</td>") && !html.contains("mm^3"), html);
    }

    /** A model of another tool has equations too, with the names that it gives. */
    @Test
    void equationsOfAForeignModelAreShown(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("growth.xml"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <sbml xmlns="http://www.sbml.org/sbml/level3/version1/core" level="3" version="1"><model id="growth">
                <listOfFunctionDefinitions><functionDefinition id="g"><math xmlns="http://www.w3.org/1998/Math/MathML"><lambda>
                <bvar><ci>x</ci></bvar><apply><times/><ci>x</ci><cn>3</cn></apply></lambda></math></functionDefinition>
                </listOfFunctionDefinitions>
                <listOfCompartments><compartment id="c" size="1" constant="true" spatialDimensions="3"/></listOfCompartments>
                <listOfSpecies><species id="tumour" compartment="c" initialAmount="7" hasOnlySubstanceUnits="true"
                boundaryCondition="false" constant="false"/></listOfSpecies>
                <listOfParameters><parameter id="rate" value="0.25" constant="true"/></listOfParameters>
                <listOfReactions><reaction id="r" name="Growth of the tumour" reversible="false" fast="false">
                <listOfProducts><speciesReference species="tumour" stoichiometry="1" constant="true"/></listOfProducts>
                <kineticLaw><math xmlns="http://www.w3.org/1998/Math/MathML"><apply><times/><ci>c</ci><ci>rate</ci>
                <apply><ci>g</ci><ci>tumour</ci></apply></apply></math>
                </kineticLaw></reaction></listOfReactions></model></sbml>
                """);
        String html = make(ModelSource.open(file.toString()), List.of(), EnumSet.of(Section.EQUATIONS), Progress.NONE).html();
        assertTrue(html.contains("<p>Growth of the tumour: ∅ → tumour</p>"), html);
        for (String part : List.of("alttext=\"v = c * rate * g(tumour)\"", "alttext=\"g(x) = x * 3\"", "Compartments and their sizes",
                "0.25")) {
            assertTrue(html.contains(part), () -> part + " in " + html);
        }
    }
}
