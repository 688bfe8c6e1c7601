package paget.store.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import paget.core.compile.CompiledModel;
import paget.core.course.ElementCourse;
import paget.core.course.RecordedRun;
import paget.core.run.RunKeeping;
import paget.core.run.RunOutcome;
import paget.core.run.UsageException;
import paget.core.store.StoredStudy;
import paget.core.study.StudyResult;
import paget.sim.run.Progress;

/** The values of elements over time come from the answer of a run, or from the store, without running anything. */
class StoredCourseTest {

    @TempDir
    private Path folder;
    private SqliteStore store;

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder.resolve("growth.paget-runs"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private RunOutcome run() {
        return Growth.run(Growth.request("course", "ssa", 3, 1, List.of("slow")), RunKeeping.in(store));
    }

    private static double[] cells(ElementCourse course) {
        return course.groups().getFirst().values().get("tumour");
    }

    private static CompiledModel compile(RecordedRun run, RunOutcome outcome) {
        return run.compile(outcome.subject().organism().orElseThrow());
    }

    private static StudyResult withoutSeries(StudyResult result) {
        return new StudyResult(result.answers(), result.tables(), List.of(), List.of(), result.notes(), result.replicates(), true);
    }

    @Test
    void aFinishedRunAndTheStoreTellTheSameCourse() {
        RunOutcome outcome = run();
        double[] expected = outcome.result().series("trajectory").column("tumour");
        RecordedRun finished = RecordedRun.of(outcome);
        assertEquals("Course", finished.study());
        assertArrayEquals(expected, cells(finished.course(compile(finished, outcome))));
        StoredStudy study = store.studies().getFirst();
        RecordedRun stored = RecordedRun.of(study, store.result(study.id()).orElseThrow());
        assertArrayEquals(expected, cells(stored.course(compile(stored, outcome))));
        assertEquals(outcome.result().elements(), store.result(study.id()).orElseThrow().elements());
        assertTrue(outcome.result().elements().number("tumour").isPresent());
    }

    @Test
    void theStoreHasWhatTheAnswerLacks() {
        RunOutcome outcome = run();
        StoredStudy study = store.studies().getFirst();
        RecordedRun run = RecordedRun.of(study, withoutSeries(outcome.result()));
        CompiledModel compiled = compile(run, outcome);
        assertEquals(List.of("tumour"), run.course(compiled).missing());
        assertArrayEquals(outcome.result().series("trajectory").column("tumour"),
                cells(run.course(compiled, store).orElseThrow()), "the first replicate, under the hypothesis of the run");
        store.deleteRuns(List.of(study.id()));
        assertTrue(run.course(compiled, store).isEmpty(), "there is nothing to read, and nothing is run");
    }

    @Test
    void aStudyThatWasNeverFinishedIsRefused() {
        run();
        StoredStudy whole = store.studies().getFirst();
        StoredStudy begun = new StoredStudy(whole.id(), whole.key(), StoredStudy.Status.UNFINISHED, whole.name(), whole.kind(),
                whole.model(), whole.modelHash(), whole.compiledHash(), whole.engine(), whole.engineVersion(), whole.seed(),
                whole.replicates(), whole.request(), 1, whole.start(), 0, whole.statistics(), "", List.of(), List.of(), "", false);
        StudyResult nothing = new StudyResult(List.of(), List.of(), List.of(), List.of(), List.of(), 0, false);
        UsageException refused = assertThrows(UsageException.class, () -> RecordedRun.of(begun, nothing));
        assertTrue(refused.getMessage().contains("Course"), refused.getMessage());
    }

    /** Running the model of a branch from its start would give another run. */
    @Test
    void aBranchIsNotRunAgainFromItsStart() {
        RunKeeping keeping = RunKeeping.in(store);
        RunOutcome outcome = Growth.run(Growth.request("course", "ssa", 1, 1, List.of("slow")),
                new RunKeeping(keeping.store(), keeping.checkpointEvery(), Optional.empty(), Optional.of("20 d")));
        RecordedRun finished = RecordedRun.of(outcome);
        StoredStudy study = store.studies().getFirst();
        RecordedRun stored = RecordedRun.of(study, store.result(study.id()).orElseThrow());
        for (RecordedRun run : List.of(finished, stored)) {
            assertTrue(run.isBranch());
            assertFalse(run.isRepeatable());
            assertArrayEquals(outcome.result().series("trajectory").column("tumour"), cells(run.course(compile(run, outcome))));
            assertThrows(UsageException.class,
                    () -> run.tissue(outcome.subject().organism().orElseThrow(), Optional.of(store), Progress.NONE));
        }
        RunOutcome whole = run();
        assertTrue(RecordedRun.of(whole).isRepeatable());
    }

    /** The hypothesis halves the rate of growth only, so the course under it ends lower than the one without. */
    @Test
    void theVariantOfTheRunIsCompiled() {
        RunOutcome slow = Growth.run(Growth.request("course", "ode", 1, 1, List.of("slow")), RunKeeping.NONE);
        RecordedRun run = RecordedRun.of(slow);
        CompiledModel compiled = compile(run, slow);
        ElementCourse course = run.course(compiled);
        double growth = course.fluxes().stream().filter(flux -> flux.process().equals("growth")).findFirst().orElseThrow()
                .values()[0];
        assertEquals(0.1 * 5000, growth, 1e-9, "half of 0.2 per day, of 5,000 cells");
    }
}
