package paget.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import paget.core.store.RunStore.RunCount;
import paget.core.store.StoredStudy;
import paget.core.store.StoredStudy.Status;
import paget.core.study.StudyResult;
import paget.sim.run.RunStatistics;

/** Studies, without their answers. */
final class StudyTable {

    private static final String FIELDS = """
            id, key, status, name, kind, model, model_hash, compiled_hash, engine, engine_version, seed, replicates,
            request, threads, started, seconds, method, events, steps, rejected_steps, evaluations, jacobians,
            result_hash, answers, notes, manifest, pinned""";
    private static final String BEGIN = """
            INSERT INTO study (key, status, name, kind, model, model_hash, compiled_hash, engine, engine_version, seed,
                replicates, request, threads, started, seconds, method, events, steps, rejected_steps, evaluations,
                jacobians, result_hash, answers, notes, manifest)
            VALUES (?, 'unfinished', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, '', 0, 0, 0, 0, 0, '', '[]', '[]', '')
            ON CONFLICT (key) DO UPDATE SET status = 'unfinished', request = excluded.request,
                threads = excluded.threads, started = excluded.started
            RETURNING id""";
    private static final String FINISH = """
            UPDATE study SET status = ?, threads = ?, started = ?, seconds = ?, method = ?, events = ?, steps = ?,
                rejected_steps = ?, evaluations = ?, jacobians = ?, finished_replicates = ?, result_hash = ?,
                answers = ?, notes = ?, result_notes = ?, figures = ?, manifest = ?
            WHERE id = ?""";
    private static final String COUNT = """
            SELECT count(*), coalesce(sum(length(data)), 0) FROM run
            WHERE simulation IN (SELECT simulation FROM study_simulation WHERE study = ?)""";
    private static final String COUNT_CHECKPOINTS = """
            SELECT count(*), coalesce(sum(length(data) + length(state)), 0) FROM checkpoint
            WHERE simulation IN (SELECT simulation FROM study_simulation WHERE study = ?)""";
    private static final String COUNT_ANSWER = """
            SELECT coalesce(sum(length(data)), 0) FROM result_column WHERE study = ?""";
    private static final String DROP_UNUSED = """
            DELETE FROM simulation WHERE id NOT IN (SELECT simulation FROM study_simulation)""";

    private final Database database;

    StudyTable(Database database) {
        this.database = database;
    }

    Optional<StoredStudy> find(String key) throws SQLException {
        try (ResultSet found = database.bind("SELECT " + FIELDS + " FROM study WHERE key = ?", key).executeQuery()) {
            return found.next() ? Optional.of(read(found)) : Optional.empty();
        }
    }

    List<StoredStudy> all() throws SQLException {
        List<StoredStudy> studies = new ArrayList<>();
        try (ResultSet found = database.bind("SELECT " + FIELDS + " FROM study ORDER BY started DESC, id DESC")
                .executeQuery()) {
            while (found.next()) {
                studies.add(read(found));
            }
        }
        return studies;
    }

    long begin(StoredStudy study) throws SQLException {
        return database.transaction(inside -> {
            try (ResultSet id = inside.bind(BEGIN, study.key(), study.name(), study.kind(), study.model(),
                    study.modelHash(), study.compiledHash(), study.engine(), study.engineVersion(), study.seed(),
                    study.replicates(), study.request(), study.threads(), study.start().toString()).executeQuery()) {
                id.next();
                return id.getLong(1);
            }
        });
    }

    /** To be called inside a transaction. */
    static void finish(Database inside, StoredStudy study, StudyResult result) throws SQLException {
        RunStatistics work = study.statistics();
        inside.update(FINISH, study.status().name().toLowerCase(Locale.ROOT), study.threads(),
                study.start().toString(), study.seconds(), work.method(), work.events(), work.steps(),
                work.rejectedSteps(), work.evaluations(), work.jacobians(), result.replicates(), study.resultHash(),
                Json.of(study.answers()), Json.issues(study.notes()), Json.issues(result.notes()),
                Json.of(result.figures()), study.manifest(), study.id());
    }

    private static StoredStudy read(ResultSet row) throws SQLException {
        RunStatistics statistics = new RunStatistics(row.getString("method"), row.getLong("events"),
                row.getLong("steps"), row.getLong("rejected_steps"), row.getLong("evaluations"),
                row.getLong("jacobians"));
        return new StoredStudy(row.getLong("id"), row.getString("key"),
                Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)), row.getString("name"),
                row.getString("kind"), row.getString("model"), row.getString("model_hash"),
                row.getString("compiled_hash"), row.getString("engine"), row.getString("engine_version"),
                row.getLong("seed"), row.getInt("replicates"), row.getString("request"), row.getInt("threads"),
                Instant.parse(row.getString("started")), row.getDouble("seconds"), statistics,
                row.getString("result_hash"), Json.texts(row.getString("answers")),
                Json.issues(row.getString("notes")), row.getString("manifest"), row.getBoolean("pinned"));
    }

    RunCount count(long study) throws SQLException {
        try (ResultSet runs = database.bind(COUNT, study).executeQuery();
                ResultSet checkpoints = database.bind(COUNT_CHECKPOINTS, study).executeQuery();
                ResultSet answer = database.bind(COUNT_ANSWER, study).executeQuery()) {
            runs.next();
            checkpoints.next();
            answer.next();
            return new RunCount(runs.getLong(1), checkpoints.getLong(1),
                    runs.getLong(2) + checkpoints.getLong(2) + answer.getLong(1));
        }
    }

    void pin(long study, boolean pinned) throws SQLException {
        database.update("UPDATE study SET pinned = ? WHERE id = ?", pinned ? 1 : 0, study);
    }

    void delete(List<Long> studies) throws SQLException {
        database.transaction(inside -> {
            for (long study : studies) {
                inside.update("DELETE FROM study WHERE id = ?", study);
            }
            return inside.update(DROP_UNUSED);
        });
    }

    void deleteRuns(List<Long> studies) throws SQLException {
        database.transaction(inside -> {
            for (long study : studies) {
                inside.update("DELETE FROM study_simulation WHERE study = ?", study);
            }
            return inside.update(DROP_UNUSED);
        });
    }
}
