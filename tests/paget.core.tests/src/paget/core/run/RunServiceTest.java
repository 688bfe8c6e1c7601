package paget.core.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;

import paget.core.registry.UnknownIdException;
import paget.sim.InvalidModelException;
import paget.sim.run.CancelledException;
import paget.sim.run.Progress;

class RunServiceTest {

    /** n(10) = 1000 e², with the error of Euler's method at h = 0.001 d: about b² t h / 2 = 2e-4. */
    private static final double GROWN = 1000 * Math.exp(2);

    @Test
    void aTimeCourseFollowsTheExactSolution() {
        RunOutcome outcome = StudyRunner.deterministic("course").run();
        assertEquals(GROWN, outcome.result().series("trajectory").last("tumour"), 5e-4 * GROWN);
        assertEquals(1000, outcome.result().series("trajectory").column("tumour")[0]);
        assertEquals(11, outcome.result().series("trajectory").rows());
        assertEquals("Liver", outcome.result().table("end").text(0, "place"));
        assertEquals(10_000, outcome.statistics().steps());
    }

    @Test
    void settingsAndHypothesesChangeTheModelAndNotTheFile() {
        RunOutcome outcome = StudyRunner.deterministic("course").with("growth.rate=0.1").run();
        assertEquals(1000 * Math.exp(1), outcome.result().series("trajectory").last("tumour"), 1);
    }

    @Test
    void theResultDoesNotDependOnTheNumberOfThreads() {
        String one = StudyRunner.stochastic("chance", 37).run().result().hash();
        assertEquals(one, StudyRunner.stochastic("chance", 37).onThreads(2).run().result().hash());
        assertEquals(one, StudyRunner.stochastic("chance", 37).onThreads(5).run().result().hash());
        assertNotEquals(one, StudyRunner.stochastic("chance", 36).run().result().hash());
    }

    @Test
    void theNumbersOfAScanDoNotDependOnTheNumberOfThreads() {
        assertEquals(StudyRunner.deterministic("grid").run().result().hash(),
                StudyRunner.deterministic("grid").onThreads(3).run().result().hash());
    }

    @Test
    void replicatesOfADeterministicEngineAreRunOnceAndSaid() {
        RunOutcome outcome = new StudyRunner("course", "sample-euler", 5, 1, List.of(), Progress.NONE).run();
        assertEquals(1, outcome.result().replicates());
        assertTrue(outcome.notes().getFirst().message().contains("instead of 5"));
    }

    @Test
    void anEngineIsChosenWhenNobodyNamesOne() {
        RunRequest request = RunRequest.ofStudy("chance");
        RunOutcome outcome = new RunService().run("growth.paget", GrowthModel.load(), "0", request, Progress.NONE);
        assertTrue(outcome.engine().isStochastic());
        request = RunRequest.ofStudy("course");
        outcome = new RunService().run("growth.paget", GrowthModel.load(), "0", request, Progress.NONE);
        assertFalse(outcome.engine().isStochastic());
    }

    @Test
    void unknownEnginesAndKindsAreSentences() {
        UnknownIdException engine = assertThrows(UnknownIdException.class,
                () -> new StudyRunner("course", "sample-eular", 1, 1, List.of(), Progress.NONE).run());
        assertTrue(engine.getMessage().contains("sample-euler"), engine::getMessage);
        InvalidModelException kind = assertThrows(InvalidModelException.class,
                () -> StudyRunner.deterministic("odd").run());
        assertTrue(kind.getMessage().contains("time-course"), kind::getMessage);
    }

    @Test
    void aCancelledEnsembleKeepsWhatIsFinished() {
        AtomicBoolean stop = new AtomicBoolean();
        Progress afterTenOfForty = new Progress() {
            @Override
            public void report(double fraction) {
                stop.compareAndSet(false, fraction >= 0.25);
            }

            @Override
            public boolean isCancelled() {
                return stop.get();
            }
        };
        RunOutcome outcome = StudyRunner.stochastic("chance", 40).watchedBy(afterTenOfForty).run();
        assertFalse(outcome.result().complete());
        assertEquals(10, outcome.result().replicates());
        // The finished replicates are the first ten of the whole study.
        RunOutcome ten = StudyRunner.stochastic("chance", 10).run();
        assertEquals(ten.result().series("summary").last("tumour.mean"),
                outcome.result().series("summary").last("tumour.mean"));
    }

    @Test
    void aCancelledComparisonIsNoComparison() {
        Progress cancelled = new Progress() {
            @Override
            public void report(double fraction) {
                throw new AssertionError("nothing is finished");
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancelledException.class,
                () -> StudyRunner.deterministic("trial").watchedBy(cancelled).run());
    }
}
