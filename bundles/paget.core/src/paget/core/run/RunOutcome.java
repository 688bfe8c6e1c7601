package paget.core.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import paget.core.study.StudyKind;
import paget.core.study.StudyPlan;
import paget.core.study.StudyResult;
import paget.core.study.StudySubject;
import paget.sim.Issue;
import paget.sim.run.Engine;
import paget.sim.run.RunStatistics;

/**
 * A finished run with all that is needed to understand and repeat it.
 *
 * @param source what the user called the model
 * @param subject the model
 * @param plan what was asked for
 * @param settings the user's settings as written
 * @param kind the kind of study
 * @param engine the engine
 * @param compiledHash hash of the model as the engine got it
 * @param threads number of threads
 * @param start when it began
 * @param times how long it took
 * @param statistics work done by the engine
 * @param result the answer
 * @param notes warnings and information about the run
 * @param wishes what the user asked for
 * @param reuse what of it was there already
 */
public record RunOutcome(String source, StudySubject subject, StudyPlan plan, List<String> settings, StudyKind kind,
        Engine engine, String compiledHash, int threads, Instant start, RunTimes times, RunStatistics statistics,
        StudyResult result, List<Issue> notes, RequestText.Wishes wishes, Reuse reuse) {

    public RunOutcome {
        settings = List.copyOf(settings);
        notes = List.copyOf(notes);
    }

    /** The same with notes of the reader before those of the run. */
    RunOutcome withNotes(List<Issue> earlier) {
        List<Issue> all = new ArrayList<>(earlier);
        all.addAll(notes);
        return new RunOutcome(source, subject, plan, settings, kind, engine, compiledHash, threads, start, times,
                statistics, result, all, wishes, reuse);
    }

    /** The command that runs it again. */
    public String command() {
        return RequestText.command(source, wishes);
    }
}
