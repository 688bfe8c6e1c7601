package paget.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

import paget.core.store.SimulationKey;
import paget.core.store.StoredCheckpoint;
import paget.sim.run.Checkpoint;

/** States of runs on their way. */
final class CheckpointTable {

    private static final String FIND = """
            SELECT checkpoint.row_count, checkpoint.data, checkpoint.state, checkpoint.seconds, checkpoint.kept
            FROM checkpoint JOIN simulation ON simulation.id = checkpoint.simulation
            WHERE simulation.key = ? AND checkpoint.replicate = ? AND checkpoint.time <= ?
            ORDER BY checkpoint.time DESC LIMIT 1""";
    private static final String DROP = """
            DELETE FROM checkpoint WHERE kept = 0 AND replicate = ?
            AND simulation = (SELECT id FROM simulation WHERE key = ?)""";
    private static final String SAVE = """
            INSERT OR REPLACE INTO checkpoint (simulation, replicate, time, saved, seconds, kept, row_count, data, state)
            SELECT id, ?, ?, ?, ?, ?, ?, ?, ? FROM simulation WHERE key = ?""";

    private final Database database;

    CheckpointTable(Database database) {
        this.database = database;
    }

    Optional<StoredCheckpoint> find(SimulationKey key, long replicate, OptionalDouble latest) throws SQLException {
        double limit = latest.orElse(Double.MAX_VALUE);
        try (ResultSet found = database.bind(FIND, key.id(), replicate, limit).executeQuery()) {
            if (!found.next()) {
                return Optional.empty();
            }
            return Optional.of(new StoredCheckpoint(Checkpoint.fromBytes(found.getBytes(3)),
                    Rows.read(key, found.getBytes(2), found.getInt(1)), found.getDouble(4), found.getBoolean(5)));
        }
    }

    /** @param data the rows, compressed */
    void save(SimulationKey key, long replicate, StoredCheckpoint checkpoint, byte[] data) throws SQLException {
        byte[] state = checkpoint.checkpoint().toBytes();
        database.transaction(inside -> {
            inside.update(DROP, replicate, key.id());
            if (insert(inside, key, replicate, checkpoint, data, state) == 0) {
                RunTable.add(inside, key);
                insert(inside, key, replicate, checkpoint, data, state);
            }
            return null;
        });
    }

    private static int insert(Database inside, SimulationKey key, long replicate, StoredCheckpoint checkpoint,
            byte[] data, byte[] state) throws SQLException {
        return inside.update(SAVE, replicate, checkpoint.time(), Instant.now().toString(), checkpoint.seconds(),
                checkpoint.kept() ? 1 : 0, checkpoint.rows().rows(), data, state, key.id());
    }
}
