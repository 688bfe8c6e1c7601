package paget.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import paget.core.run.RequestText;
import paget.core.run.RunKeeping;
import paget.core.run.RunOutcome;
import paget.core.run.RunRequest;
import paget.core.run.UsageException;
import paget.core.store.StoredStudy.Status;
import paget.core.study.Table;
import paget.sim.run.CancelledException;
import paget.sim.run.Progress;

/** Studies with a store: nothing is run twice, and what was cut short goes on bit by bit. */
class KeptRunsTest {

    private static final double CELLS = 5000;
    private static final List<String> NONE = List.of();
    private static final List<String> SLOW = List.of("slow");

    @TempDir
    private Path folder;
    private SqliteStore store;
    private RunKeeping keeping;

    /** Lets a number of questions pass, then says that the user has cancelled. */
    private record CancelAfter(AtomicInteger questions) implements Progress {

        CancelAfter(int questions) {
            this(new AtomicInteger(questions));
        }

        @Override
        public void report(double fraction) {
            // Only cancelling matters here.
        }

        @Override
        public boolean isCancelled() {
            return questions.decrementAndGet() < 0;
        }
    }

    @BeforeEach
    void open() {
        store = SqliteStore.open(folder.resolve("growth.paget-runs"));
        keeping = RunKeeping.in(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static RunKeeping branch(RunKeeping in, String time) {
        return new RunKeeping(in.store(), in.checkpointEvery(), Optional.empty(), Optional.of(time));
    }

    @Test
    void anAnswerThatIsThereIsReused() {
        RunRequest request = Growth.request("course", "ssa", 4, 2, NONE);
        RunOutcome first = Growth.run(request, keeping);
        RunOutcome second = Growth.run(Growth.request("course", "ssa", 4, 1, NONE), keeping);
        assertFalse(first.reuse().whole());
        assertTrue(second.reuse().whole());
        assertEquals(first.result().hash(), second.result().hash());
        assertEquals(first.start().toEpochMilli(), second.start().toEpochMilli());
        assertEquals(first.statistics(), second.statistics());
        assertEquals(Growth.run(request, RunKeeping.NONE).result().hash(), second.result().hash());
    }

    @Test
    void moreReplicatesReuseThoseThatAreThere() {
        Growth.run(Growth.request("course", "ssa", 3, 2, NONE), keeping);
        RunOutcome more = Growth.run(Growth.request("course", "ssa", 5, 2, NONE), keeping);
        assertEquals(3, more.reuse().runs());
        assertEquals(Growth.run(Growth.request("course", "ssa", 5, 2, NONE), RunKeeping.NONE).result().hash(),
                more.result().hash());
        assertEquals(2, store.studies().size());
        assertEquals(5, store.count(more.reuse().study().orElseThrow()).runs());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 8, 13, 21, 40})
    void aRunThatIsCancelledAnywhereGoesOnBitByBit(int questions) {
        for (String engine : List.of("ode", "ssa", "tau")) {
            RunRequest request = Growth.request("course", engine, 1, 1, NONE);
            try {
                Growth.run(request, keeping, new CancelAfter(questions));
            } catch (CancelledException e) {
                assertEquals(Status.UNFINISHED, store.studies().getFirst().status());
            }
            RunOutcome resumed = Growth.run(request, keeping);
            assertEquals(Growth.run(request, RunKeeping.NONE).result().hash(), resumed.result().hash(),
                    engine + " cancelled after " + questions);
            assertEquals(Growth.run(request, RunKeeping.NONE).statistics().events(), resumed.statistics().events(),
                    engine);
        }
    }

    @Test
    void statesThatAreKeptOnTheWayChangeNothing() {
        RunRequest request = Growth.request("course", "ssa", 2, 2, NONE);
        RunKeeping often = new RunKeeping(Optional.of(store), Duration.ofNanos(1_000_000), Optional.of("12.3"),
                Optional.empty());
        RunOutcome cut = Growth.run(request, often);
        assertEquals(Growth.run(request, RunKeeping.NONE).result().hash(), cut.result().hash());
        assertEquals(2, store.count(cut.reuse().study().orElseThrow()).checkpoints(), "those at the time that was named");
    }

    @Test
    void aBranchFollowsTheBaseToItsTimeAndHasItsRandomNumbers() {
        RunOutcome base = Growth.run(Growth.request("course", "ssa", 3, 2, NONE), keeping);
        RunOutcome branch = Growth.run(Growth.request("course", "ssa", 3, 2, SLOW), branch(keeping, "20 d"));
        double[] before = base.result().series("summary").column("tumour.mean");
        double[] after = branch.result().series("summary").column("tumour.mean");
        for (int i = 0; i <= 10; i++) {
            assertEquals(before[i], after[i], "row " + i);
        }
        // From day 20 on cells die twice as fast as they divide: after 20 days e^-2 of them are left.
        assertEquals(Math.exp(-2), after[20] / after[10], 0.02);
        assertEquals(branch.result().hash(),
                Growth.run(Growth.request("course", "ssa", 3, 1, SLOW), branch(RunKeeping.NONE, "20")).result().hash());
        assertNotEquals(Growth.run(Growth.request("course", "ssa", 3, 2, SLOW), keeping).result().hash(),
                branch.result().hash());
    }

    /** So the arm in which nothing is changed has the random numbers of the others: here what is changed acts on nothing. */
    @Test
    void theBaseOfABranchIsABranchToo() {
        RunOutcome base = Growth.run(Growth.request("course", "ssa", 3, 1, NONE), branch(keeping, "20 d"));
        RunOutcome same = Growth.run(Growth.request("course", "ssa", 3, 1, List.of("elsewhere")), branch(keeping, "20 d"));
        assertEquals(base.result().hash(), same.result().hash());
    }

    @Test
    void armsBranchFromTheirCommonPast() {
        RunOutcome trial = Growth.run(Growth.request("trial", "ode", 1, 1, NONE), branch(keeping, "20"));
        Table table = trial.result().tables().getFirst();
        int row = 0;
        while (!table.rows().get(row).contains("Lobe › Tumour cells")) {
            row++;
        }
        // Until day 20 both are the same; then the treated one shrinks by 0.1 a day.
        assertEquals(CELLS, table.number(row, "control"), 1e-3);
        assertEquals(CELLS * Math.exp(-2), table.number(row, "treated"), 1e-3);
    }

    @Test
    void aTimeOutsideTheStudyIsRefused() {
        RunRequest request = Growth.request("course", "ode", 1, 1, NONE);
        for (String time : List.of("0", "40", "-1", "3 mm", "soon")) {
            assertThrows(UsageException.class, () -> Growth.run(request, branch(keeping, time)), time);
        }
    }

    @Test
    void aStoreThatFailsStopsNoRun() {
        store.close();
        RunOutcome outcome = Growth.run(Growth.request("course", "ode", 1, 1, NONE), keeping);
        assertTrue(outcome.notes().stream().anyMatch(note -> note.code().equals("store.fault")));
        assertTrue(outcome.result().complete());
    }

    @Test
    void wishesComeBackAsTheyWere() {
        RunRequest request = Growth.request("course", "ssa", 3, 2, SLOW);
        Growth.run(request, branch(keeping, "20 d"));
        RequestText.Wishes wishes = RequestText.parse(store.studies().getFirst().request());
        assertEquals(Optional.of("20 d"), wishes.branchAt());
        assertEquals(request.hypotheses(), wishes.request().hypotheses());
        assertEquals("paget run growth.paget --study course --engine ssa --replicates 3 --hypothesis slow "
                + "--branch-at '20 d'", RequestText.command("growth.paget", wishes));
    }
}
