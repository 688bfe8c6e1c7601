package paget.core.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

import paget.core.store.RunStore;
import paget.core.store.RunStoreException;
import paget.core.store.StoredStudy;
import paget.core.store.StoredStudy.Status;
import paget.core.study.StudyKind;
import paget.core.study.StudyPlan;
import paget.core.study.StudyResult;
import paget.core.study.StudySubject;
import paget.sim.Issue;
import paget.sim.run.Engine;
import paget.sim.run.RunStatistics;

/** Keeps a study and its answer in a store, and gives the answer back when it is there already. */
final class StudyKeeper {

    private final Optional<RunStore> store;
    private final String key;
    private final StudySubject subject;
    private final StudyPlan plan;
    private final StudyKind kind;
    private final Engine engine;
    private final String compiledHash;
    private final String request;
    private RunStoreException fault;
    private long id;

    StudyKeeper(RunKeeping keeping, StudySubject subject, String compiledHash, StudyPlan plan, StudyKind kind,
            Engine engine, OptionalDouble branchAt, RunRequest request) {
        this.store = keeping.store();
        this.subject = subject;
        this.plan = plan;
        this.kind = kind;
        this.engine = engine;
        this.compiledHash = compiledHash;
        this.request = RequestText.json(request, keeping);
        this.key = store.isEmpty() ? "" : StudyKey.of(subject, compiledHash, plan, kind, engine, branchAt);
    }

    /** An answer that is there already. */
    Optional<RunOutcome> present(String source, List<String> settings, RequestText.Wishes wishes) {
        if (store.isEmpty()) {
            return Optional.empty();
        }
        try {
            Optional<StoredStudy> study = store.get().findStudy(key).filter(s -> s.status() == Status.COMPLETE);
            return study.flatMap(s -> store.get().result(s.id()).map(result -> new RunOutcome(source, subject, plan,
                    settings, kind, engine, s.compiledHash(), s.threads(), s.start(),
                    new RunTimes(0, s.seconds(), Double.NaN), s.statistics(), result, s.notes(), wishes, new Reuse(OptionalLong.of(s.id()), true, 0))));
        } catch (RunStoreException e) {
            fault = e;
            return Optional.empty();
        }
    }

    /** Notes that the study begins; what remembers its runs. */
    Memory begin(Instant start, int threads) {
        if (store.isEmpty() || fault != null) {
            return new Memory(Optional.empty(), 0);
        }
        try {
            id = store.get().beginStudy(study(Status.UNFINISHED, start, threads, 0, RunStatistics.NONE, "", List.of(),
                    List.of(), ""));
            return new Memory(store, id);
        } catch (RunStoreException e) {
            fault = e;
            return new Memory(Optional.empty(), 0);
        }
    }

    private StoredStudy study(Status status, Instant start, int threads, double seconds, RunStatistics statistics,
            String resultHash, List<String> answers, List<Issue> notes, String manifest) {
        return new StoredStudy(id, key, status, plan.name(), plan.kind(), subject.name(), subject.hash(), compiledHash,
                engine.id(), engine.version(), plan.seed(), plan.replicates(), request, threads, start, seconds,
                statistics, resultHash, answers, notes, manifest, false);
    }

    /** Keeps the answer; returns the outcome with what the store has to say. */
    RunOutcome keep(RunOutcome outcome) {
        if (store.isEmpty()) {
            return outcome;
        }
        StudyResult result = outcome.result();
        if (fault == null) {
            try {
                store.get().finishStudy(study(result.complete() ? Status.COMPLETE : Status.CANCELLED, outcome.start(),
                        outcome.threads(), outcome.times().total(), outcome.statistics(), result.hash(),
                        result.answers(), outcome.notes(), RunManifest.json(outcome, List.of())), result);
            } catch (RunStoreException e) {
                fault = e;
            }
        }
        return fault == null ? outcome : outcome.withNotes(List.of(Issue.warning("store.fault", "",
                fault.getMessage() + " The answer is not kept.")));
    }

    OptionalLong id() {
        return id == 0 ? OptionalLong.empty() : OptionalLong.of(id);
    }

    /** Notes of the run and of what remembered it. */
    static List<Issue> notes(List<Issue> notes, Memory memory) {
        List<Issue> all = new ArrayList<>(notes);
        memory.fault().ifPresent(all::add);
        return all;
    }
}
