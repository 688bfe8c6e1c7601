package paget.store.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;

import paget.core.store.RunStoreException;
import paget.core.store.SimulationKey;
import paget.core.store.StoredCheckpoint;
import paget.core.store.StoredRun;
import paget.core.store.StoredStudy;
import paget.core.store.StoredStudy.Status;
import paget.core.study.Column;
import paget.core.study.Figure;
import paget.core.study.Series;
import paget.core.study.StudyResult;
import paget.core.study.Table;
import paget.sim.Issue;
import paget.sim.run.Checkpoint;
import paget.sim.run.RunStatistics;

class SqliteStoreTest {

    private static final StudyResult RESULT = new StudyResult(List.of("It grows by 5 %, \"surely\".", "Ünïcode › ok"),
            List.of(new Table("main", "Main", List.of(Column.text("place", "Place"), Column.number("x", "X", "mm")),
                    List.of(List.of("Liver", 1.5), List.of("Lung, left", Double.NaN)))),
            List.of(new Series("course", "Course", List.of(Column.number("time", "Time", "d"), Column.number("x", "X", "")),
                    new double[][] {{0, 1, 2}, {0.1, Double.NaN, -0.0}})),
            List.of(Figure.lines("Course", "course", "time", List.of("x"))),
            List.of(Issue.warning("few", "Liver", "Few replicates.")), 12, true);

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("some folder").resolve("m.paget-runs");
    }

    private static StoredStudy study(long id, String key, Status status) {
        return new StoredStudy(id, key, status, "Course", "ensemble", "Growth", "model", "compiled", "ssa", "1.0", 42,
                12, "{}", 2, Instant.parse("2026-01-02T03:04:05Z"), 1.25, new RunStatistics("direct", 1, 2, 3, 4, 5),
                status == Status.UNFINISHED ? "" : RESULT.hash(), RESULT.answers(), RESULT.notes(), "{\"a\": 1}",
                false);
    }

    @Test
    void aRunComesBackBitByBit() {
        SimulationKey key = Walk.key("m1");
        try (SqliteStore store = SqliteStore.open(file())) {
            assertTrue(store.findRun(key, 3).isEmpty());
            store.saveRun(key, 3, Walk.run(key, 3));
        }
        try (SqliteStore store = SqliteStore.open(file())) {
            StoredRun run = store.findRun(key, 3).orElseThrow();
            assertArrayEquals(Walk.run(key, 3).trajectory().column(1), run.trajectory().column(1));
            assertArrayEquals(key.settings().outputTimes(), run.trajectory().times());
            assertEquals(Walk.STATISTICS, run.statistics());
            assertEquals(0.25, run.seconds());
            assertTrue(store.findRun(key, 4).isEmpty());
            assertTrue(store.findRun(Walk.key("m2"), 3).isEmpty());
        }
    }

    @Test
    void everythingThatDecidesARunIsInItsKey() {
        SimulationKey key = Walk.key("m");
        SimulationKey other = new SimulationKey("m", "walk", "1", key.settings().withSeed(8), key.columns(), "");
        assertFalse(key.id().equals(other.id()));
        other = new SimulationKey("m", "walk", "2", key.settings(), key.columns(), "");
        assertFalse(key.id().equals(other.id()));
        other = new SimulationKey("m", "walk", "1", key.settings().withOverrides(java.util.Map.of("x", 0.25)),
                key.columns(), "");
        assertFalse(key.id().equals(other.id()));
        assertFalse(key.id().equals(key.branchingFrom(key, 0.5).id()));
        assertEquals(key.id(), Walk.key("m").id());
    }

    @Test
    void theLatestCheckpointIsFoundAndGoesWithTheRun() {
        SimulationKey key = Walk.key("m1");
        try (SqliteStore store = SqliteStore.open(file())) {
            store.saveCheckpoint(key, 0, checkpoint(key, 0.3, true));
            store.saveCheckpoint(key, 0, checkpoint(key, 0.5, false));
            store.saveCheckpoint(key, 0, checkpoint(key, 0.8, false));
            StoredCheckpoint latest = store.findCheckpoint(key, 0, OptionalDouble.empty()).orElseThrow();
            assertEquals(checkpoint(key, 0.8, false).checkpoint(), latest.checkpoint());
            assertEquals(4, latest.rows().rows());
            assertEquals(0.3, store.findCheckpoint(key, 0, OptionalDouble.of(0.5)).orElseThrow().time(),
                    "an earlier state that nobody wants is replaced");
            store.saveRun(key, 0, Walk.run(key, 0));
            assertEquals(0.3, store.findCheckpoint(key, 0, OptionalDouble.empty()).orElseThrow().time());
        }
    }

    private static StoredCheckpoint checkpoint(SimulationKey key, double time, boolean kept) {
        return new StoredCheckpoint(new Checkpoint("walk", "1", "m1", 7, 0, time, new byte[] {1, 2, 3}),
                Walk.rows(key, 0, 4), 2, kept);
    }

    @Test
    void anAnswerComesBackAsItWas() {
        try (SqliteStore store = SqliteStore.open(file())) {
            long id = store.beginStudy(study(0, "k", Status.UNFINISHED));
            assertEquals(Status.UNFINISHED, store.findStudy("k").orElseThrow().status());
            assertTrue(store.result(id).isEmpty());
            store.finishStudy(study(id, "k", Status.COMPLETE), RESULT);
            StudyResult back = store.result(id).orElseThrow();
            assertEquals(RESULT.tables(), back.tables());
            assertEquals(RESULT.answers(), back.answers());
            assertEquals(RESULT.figures(), back.figures());
            assertEquals(RESULT.notes(), back.notes());
            assertEquals(12, back.replicates());
            assertTrue(back.complete());
            assertEquals(RESULT.hash(), back.hash());
            assertEquals(study(id, "k", Status.COMPLETE), store.findStudy("k").orElseThrow());
        }
    }

    @Test
    void aStudyThatIsBegunAgainKeepsItsNumber() {
        try (SqliteStore store = SqliteStore.open(file())) {
            long id = store.beginStudy(study(0, "k", Status.UNFINISHED));
            store.finishStudy(study(id, "k", Status.CANCELLED), RESULT);
            assertEquals(id, store.beginStudy(study(0, "k", Status.UNFINISHED)));
            store.finishStudy(study(id, "k", Status.COMPLETE), RESULT);
            assertEquals(1, store.studies().size());
            assertEquals(1, store.result(id).orElseThrow().tables().size());
        }
    }

    @Test
    void deletingAStudyDeletesTheRunsThatNobodyElseUses() {
        SimulationKey shared = Walk.key("shared");
        SimulationKey own = Walk.key("own");
        try (SqliteStore store = SqliteStore.open(file())) {
            long first = store.beginStudy(study(0, "a", Status.UNFINISHED));
            long second = store.beginStudy(study(0, "b", Status.UNFINISHED));
            store.useSimulation(first, shared);
            store.useSimulation(first, own);
            store.useSimulation(second, shared);
            store.saveRun(shared, 0, Walk.run(shared, 0));
            store.saveRun(own, 0, Walk.run(own, 0));
            assertEquals(2, store.count(first).runs());
            assertTrue(store.count(first).bytes() > 0);
            store.delete(List.of(first));
            assertTrue(store.findRun(own, 0).isEmpty());
            assertTrue(store.findRun(shared, 0).isPresent());
            store.deleteRuns(List.of(second));
            assertTrue(store.findRun(shared, 0).isEmpty());
            assertEquals(1, store.studies().size());
            store.compact();
            // A run whose simulation another process has deleted is kept all the same.
            store.saveRun(own, 1, Walk.run(own, 1));
            assertTrue(store.findRun(own, 1).isPresent());
        }
    }

    @Test
    void aPinIsKept() {
        try (SqliteStore store = SqliteStore.open(file())) {
            long id = store.beginStudy(study(0, "k", Status.UNFINISHED));
            store.pin(id, true);
            assertTrue(store.studies().getFirst().pinned());
            store.pin(id, false);
            assertFalse(store.studies().getFirst().pinned());
        }
    }

    @Test
    void whatIsNoStoreIsRefusedAndNotTouched() throws IOException, SQLException {
        Path text = Files.writeString(folder.resolve("text.paget-runs"), "These are my notes, not a database. ".repeat(9));
        RunStoreException refusal = assertThrows(RunStoreException.class, () -> SqliteStore.open(text));
        assertTrue(refusal.getMessage().contains("no store of runs"), refusal::getMessage);
        assertTrue(Files.readString(text).startsWith("These are"));
        Path foreign = folder.resolve("other.paget-runs");
        sql(foreign, "CREATE TABLE mine (x)");
        refusal = assertThrows(RunStoreException.class, () -> SqliteStore.open(foreign));
        assertTrue(refusal.getMessage().contains("another program"), refusal::getMessage);
    }

    @Test
    void aStoreOfANewerVersionIsRefused() throws SQLException {
        SqliteStore.open(file()).close();
        sql(file(), "PRAGMA user_version = 99");
        RunStoreException refusal = assertThrows(RunStoreException.class, () -> SqliteStore.open(file()));
        assertTrue(refusal.getMessage().contains("newer Paget"), refusal::getMessage);
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() {
        RunStoreException refusal = assertThrows(RunStoreException.class,
                () -> SqliteStore.open(Path.of("/proc/paget/m.paget-runs")));
        assertTrue(refusal.getMessage().contains("cannot be made"), refusal::getMessage);
    }

    private static void sql(Path file, String statement) throws SQLException {
        try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + file);
                var work = connection.createStatement()) {
            work.execute(statement);
        }
    }
}
