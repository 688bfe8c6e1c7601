package paget.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

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
}
