package paget.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import paget.chart.ElementColors;
import paget.core.course.CascadeStep;
import paget.core.course.ElementCourse;
import paget.core.course.ProcessFlux;
import paget.core.course.RecordedRun;
import paget.core.run.ModelSource;
import paget.core.run.RunKeeping;
import paget.core.run.RunOutcome;
import paget.core.run.RunRequest;
import paget.core.run.RunService;
import paget.core.study.Column;
import paget.core.study.ElementNumbers;
import paget.diagram.render.Overlay;
import paget.sim.run.Progress;

/** What a run of an example looks like on a drawing. */
class CourseOverlayTest {

    private static ElementCourse course;
    private static ElementNumbers numbers;
    private static RunOutcome outcome;
    private static final Set<String> EVERYTHING = new HashSet<>();

    @BeforeAll
    static void runTheExample() {
        ModelSource source = ModelSource.open("example:metastatic-inefficiency");
        RunRequest request = new RunRequest(Optional.of("mean_course"), Optional.of("ode"), Optional.empty(), OptionalInt.empty(),
                OptionalLong.empty(), OptionalInt.of(1), OptionalInt.of(1), OptionalDouble.empty(), OptionalDouble.empty(), List.of(),
                List.of(), Map.of(), false);
        outcome = new RunService().run(source.name(), source.organism().orElseThrow(), source.hash(), request, Progress.NONE);
        numbers = ElementNumbers.of(source.organism().orElseThrow());
        RecordedRun run = RecordedRun.of(outcome);
        course = run.repeat(run.compile(outcome.subject().organism().orElseThrow()));
        source.organism().orElseThrow().eAllContents().forEachRemaining(each -> {
            if (each instanceof paget.model.Element element && element.getId() != null) {
                EVERYTHING.add(element.getId());
            }
        });
    }

    private static int last() {
        return course.times().length - 1;
    }

    /** How fast cells move on in space depends on where they are; the rate of the mixed place would be another number. */
    @Test
    void aRunInSpaceColoursItsCellsAndInventsNoFlux() {
        ModelSource source = ModelSource.open("example:spatial-spread");
        RunRequest request = new RunRequest(Optional.empty(), Optional.of("agents"), Optional.of("80"), OptionalInt.of(2),
                OptionalLong.empty(), OptionalInt.of(1), OptionalInt.of(1), OptionalDouble.empty(), OptionalDouble.empty(), List.of(),
                List.of(), Map.of(), false);
        RunOutcome spatial = new RunService().run(source.name(), source.organism().orElseThrow(), source.hash(), request, Progress.NONE);
        RecordedRun run = RecordedRun.of(spatial);
        assertTrue(run.isInSpace());
        ElementCourse inSpace = run.course(run.compile(spatial.subject().organism().orElseThrow()));
        Set<String> shown = new HashSet<>();
        source.organism().orElseThrow().eAllContents().forEachRemaining(each -> {
            if (each instanceof paget.model.Element element && element.getId() != null) {
                shown.add(element.getId());
            }
        });
        Overlay overlay = new CourseOverlay(inSpace, ElementNumbers.NONE, shown, "Run").at(inSpace.times().length - 1);
        assertEquals(233 + 155, overlay.shadings().getFirst().values().values().stream().mapToDouble(Double::doubleValue).sum(),
                20, "the cells of the start, and what became of them in two steps");
        assertTrue(overlay.weights() == null, "no widths");
        assertTrue(overlay.highlight() == null, "no bottleneck");
    }

    @Test
    void scalesAreTheSameAtAllTimes() {
        CourseOverlay overlay = new CourseOverlay(course, numbers, EVERYTHING, "Run");
        Overlay start = overlay.at(0);
        Overlay end = overlay.at(last());
        assertFalse(end.shadings().isEmpty());
        for (int i = 0; i < end.shadings().size(); i++) {
            assertEquals(start.shadings().get(i).scale(), end.shadings().get(i).scale());
        }
        assertEquals("Run", end.title());
        assertTrue(end.caption().startsWith("at ") && end.caption().endsWith(" " + course.timeUnit()), end.caption());
    }

    @Test
    void theWidestLineIsThatOfTheLargestFluxOfCells() {
        Overlay end = new CourseOverlay(course, numbers, EVERYTHING, "Run").at(last());
        double largest = course.fluxes().stream().filter(ProcessFlux::cells)
                .flatMapToDouble(flux -> Arrays.stream(flux.values())).map(Math::abs).filter(Double::isFinite).max().orElseThrow();
        assertEquals(largest, end.weights().scale().most());
        assertTrue(end.weights().scale().label().contains("cells per " + course.timeUnit()));
    }

    @Test
    void stepsCarryFluxWaitingTimeAndEfficiencyAndTheWorstStandsOut() {
        int row = last() / 2;
        Overlay overlay = new CourseOverlay(course, numbers, EVERYTHING, "Run").at(row);
        assertEquals(new Overlay.Highlight("micrometastases", "Bottleneck"), overlay.highlight());
        for (CascadeStep step : course.steps()) {
            String badge = overlay.badges().get(step.process());
            if (step.flux()[row] > 0) {
                assertEquals(3, badge.split(" · ").length, badge);
                assertTrue(badge.contains(" /" + course.timeUnit()) && badge.endsWith(" %"), badge);
            } else {
                assertNull(badge);
            }
        }
    }

    /** 0.0099 % of the cells arrested in brain and kidney seed there, the brain being first in the model; 50 % of those that leave the tumour for a vessel enter the blood. */
    @Test
    void theBottleneckIsThatOfTheAnswerOrIsNotOnTheDrawing() {
        ModelSource source = ModelSource.open("example:breast-cxcr4");
        RunOutcome cascade = new RunService().run(source.name(), source.organism().orElseThrow(), source.hash(),
                RunRequest.ofStudy("cascade"), RunKeeping.NONE, Progress.NONE);
        assertTrue(cascade.result().answers().get(1).contains("smallest part in Brain › Parenchyma › Arrested cells and Kidney"));
        RecordedRun run = RecordedRun.of(cascade);
        ElementCourse breast = run.repeat(run.compile(cascade.subject().organism().orElseThrow()));
        int end = breast.times().length - 1;
        Set<String> organism = Set.of("brain_arrested", "cells_in_veins", "into_blood");
        assertEquals("brain_arrested", new CourseOverlay(breast, numbers, organism, "Run").at(end).highlight().element());
        assertNull(new CourseOverlay(breast, numbers, Set.of("cells_in_veins", "into_blood"), "Run").at(end).highlight());
    }

    @Test
    void badgesShowTheColoursThatElementsHaveInCharts() {
        Overlay end = new CourseOverlay(course, numbers, EVERYTHING, "Run").at(last());
        ElementColors charts = ElementColors.of(outcome.result(), List.of());
        List<String> both = outcome.result().series("trajectory").columns().stream().map(Column::id).filter(end.keys()::containsKey)
                .toList();
        assertTrue(both.size() >= 5, both.toString());
        both.forEach(id -> assertEquals(charts.hex(id), end.keys().get(id).hex(), id));
    }

    @Test
    void whatTheDiagramDoesNotShowHasNoPartInIt() {
        Overlay overlay = new CourseOverlay(course, numbers, Set.of(), "Run").at(0);
        assertTrue(overlay.isEmpty());
        String one = course.groups().getFirst().values().keySet().iterator().next();
        overlay = new CourseOverlay(course, numbers, Set.of(one), "Run").at(0);
        assertEquals(Set.of(one), overlay.shadings().getFirst().values().keySet());
        assertNull(overlay.weights());
    }
}
