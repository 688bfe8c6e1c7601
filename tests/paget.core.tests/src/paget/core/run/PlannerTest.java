package paget.core.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import paget.core.registry.UnknownIdException;
import paget.core.study.ScanRange;
import paget.core.study.StudyPlan;
import paget.model.Organism;

class PlannerTest {

    private static StudyPlan plan(RunRequest request) {
        return new Planner(GrowthModel.load(), request).plan();
    }

    private static RunRequest tEnd(String text) {
        return new RunRequest(Optional.empty(), Optional.empty(), Optional.of(text), OptionalInt.empty(),
                OptionalLong.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalDouble.empty(),
                OptionalDouble.empty(), List.of(), List.of(), Map.of(), false);
    }

    @Test
    void theFirstStudyIsTheDefault() {
        StudyPlan plan = plan(RunRequest.AS_DRAWN);
        assertEquals("course", plan.id());
        assertEquals(10, plan.tEnd());
        assertEquals(11, plan.points());
        assertEquals(1, plan.replicates());
    }

    @Test
    void studiesAreFoundByIdAndByName() {
        assertEquals("chance", plan(RunRequest.ofStudy("chance")).id());
        assertEquals("course", plan(RunRequest.ofStudy("course OF time")).id());
        UnknownIdException e = assertThrows(UnknownIdException.class, () -> plan(RunRequest.ofStudy("chanse")));
        assertEquals("There is no study \"chanse\". Did you mean chance?", e.getMessage());
    }

    @Test
    void timesAreConvertedToTheModelsUnit() {
        assertEquals(7, plan(RunRequest.ofStudy("chance")).tEnd(), 1e-12);
        assertEquals(0.5, plan(tEnd("12 h")).tEnd(), 1e-12);
        assertEquals(30, plan(tEnd("30")).tEnd());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nan", "inf", "1e400", "0", "-1", "", "ten", "5 kg"})
    void impossibleEndTimesAreRefused(String text) {
        assertThrows(UsageException.class, () -> plan(tEnd(text)));
    }

    @Test
    void theUserGoesBeforeTheStudy() {
        StudyPlan plan = plan(new RunRequest(Optional.of("chance"), Optional.of("sample-langevin"), Optional.of("2"),
                OptionalInt.of(5), OptionalLong.of(-3), OptionalInt.of(9), OptionalInt.empty(),
                OptionalDouble.of(1e-3), OptionalDouble.of(1e-5), List.of("growth.rate=0.3"), List.of("Slow growth"),
                Map.of("steps", "10"), true));
        assertEquals(Optional.of("sample-langevin"), plan.engine());
        assertEquals(List.of(2.0, 5.0, -3.0, 9.0, 1e-3, 1e-5), List.of(plan.tEnd(), (double) plan.points(),
                (double) plan.seed(), (double) plan.replicates(), plan.relativeTolerance(), plan.absoluteTolerance()));
        assertEquals(List.of("slow"), plan.hypotheses());
        assertEquals(0.3, plan.overrides().getFirst().value());
        assertTrue(plan.eachReplicate());
    }

    @Test
    void armsAndRangesComeFromTheStudy() {
        StudyPlan trial = plan(RunRequest.ofStudy("trial"));
        assertEquals(List.of("slow"), trial.variant(trial.arms().get(1)).hypotheses());
        ScanRange range = plan(RunRequest.ofStudy("grid")).dimensions().get(1);
        assertEquals("tumour.initial", range.id());
        assertEquals(10, range.value(0));
        assertEquals(1000, range.value(1));
        assertTrue(range.logarithmic());
    }

    @Test
    void aModelWithoutStudyNeedsAnEndTime() {
        Organism model = GrowthModel.load();
        model.getStudies().clear();
        UsageException refused = assertThrows(UsageException.class, () -> new Planner(model, RunRequest.AS_DRAWN).plan());
        assertTrue(refused.getMessage().contains("--t-end"), refused::getMessage);
        assertEquals("time-course", new Planner(model, tEnd("5")).plan().kind());
    }
}
