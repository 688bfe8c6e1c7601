package paget.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;

import paget.core.store.SimulationKey;
import paget.core.store.StoredRun;
import paget.sim.run.RunSettings;
import paget.sim.run.RunStatistics;

/** Simulations and their finished runs. */
final class RunTable {

    private static final String ADD_SIMULATION = """
            INSERT OR IGNORE INTO simulation (key, model_hash, engine, engine_version, seed, t_start, times,
                relative_tolerance, absolute_tolerance, options, overrides, columns, origin)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String LINK = """
            INSERT OR IGNORE INTO study_simulation (study, simulation)
            SELECT study.id, simulation.id FROM study, simulation WHERE study.id = ? AND simulation.key = ?""";
    private static final String FIND = """
            SELECT run.row_count, run.data, run.seconds, run.method, run.events, run.steps, run.rejected_steps,
                run.evaluations, run.jacobians
            FROM run JOIN simulation ON simulation.id = run.simulation
            WHERE simulation.key = ? AND run.replicate = ?""";
    private static final String SAVE = """
            INSERT OR REPLACE INTO run (simulation, replicate, finished, seconds, method, events, steps, rejected_steps,
                evaluations, jacobians, row_count, data)
            SELECT id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM simulation WHERE key = ?""";
    private static final String DROP_CHECKPOINTS = """
            DELETE FROM checkpoint WHERE kept = 0 AND replicate = ?
            AND simulation = (SELECT id FROM simulation WHERE key = ?)""";

    private final Database database;

    RunTable(Database database) {
        this.database = database;
    }

    /** A row whose numbers are compressed already, so that the time in a transaction is short. */
    record Packed(StoredRun run, byte[] data) {

        static Packed of(SimulationKey key, StoredRun run) {
            return new Packed(run, Rows.of(key, run.trajectory()));
        }
    }

    void link(long study, SimulationKey key) throws SQLException {
        database.transaction(inside -> {
            add(inside, key);
            return inside.update(LINK, study, key.id());
        });
    }

    static void add(Database inside, SimulationKey key) throws SQLException {
        RunSettings settings = key.settings();
        inside.update(ADD_SIMULATION, key.id(), key.modelHash(), key.engine(), key.engineVersion(), settings.seed(),
                settings.tStart(), NumberBlob.of(settings.outputTimes()), settings.relativeTolerance(),
                settings.absoluteTolerance(), Json.of(new TreeMap<>(settings.options())),
                Json.of(new TreeMap<>(settings.overrides())), Json.columns(key.columns()), key.origin());
    }

    Optional<StoredRun> find(SimulationKey key, long replicate) throws SQLException {
        int rows;
        byte[] data;
        RunStatistics statistics;
        double seconds;
        try (ResultSet found = database.bind(FIND, key.id(), replicate).executeQuery()) {
            if (!found.next()) {
                return Optional.empty();
            }
            rows = found.getInt(1);
            data = found.getBytes(2);
            seconds = found.getDouble(3);
            statistics = new RunStatistics(found.getString(4), found.getLong(5), found.getLong(6), found.getLong(7),
                    found.getLong(8), found.getLong(9));
        }
        return Optional.of(new StoredRun(Rows.read(key, data, rows), statistics, seconds));
    }

    void save(SimulationKey key, long replicate, Packed packed) throws SQLException {
        database.transaction(inside -> {
            if (insert(inside, key, replicate, packed) == 0) {
                add(inside, key);
                insert(inside, key, replicate, packed);
            }
            return inside.update(DROP_CHECKPOINTS, replicate, key.id());
        });
    }

    private static int insert(Database inside, SimulationKey key, long replicate, Packed packed) throws SQLException {
        RunStatistics work = packed.run().statistics();
        return inside.update(SAVE, replicate, Instant.now().toString(), packed.run().seconds(), work.method(),
                work.events(), work.steps(), work.rejectedSteps(), work.evaluations(), work.jacobians(),
                packed.run().trajectory().rows(), packed.data(), key.id());
    }
}
