package paget.core.study;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

import paget.core.compile.Variant;
import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.ObservableInfo;
import paget.sim.SimulationModel;
import paget.sim.run.CancelledException;
import paget.sim.run.Engine;
import paget.sim.run.Progress;
import paget.sim.run.RunSettings;
import paget.sim.run.RunStatistics;
import paget.sim.run.Simulation;
import paget.sim.run.Trajectory;

/**
 * What a kind of study works with: the plan, the model, the engine, and ways to run variants. Replicates run on several
 * threads and are handed over in order, so results do not depend on the number of threads.
 */
public final class StudyContext {

    private final StudyPlan plan;
    private final StudySubject subject;
    private final Engine engine;
    private final int threads;
    private final Progress progress;
    private final ReplicateRunner runner;
    private final Tally tally;

    /** What all parts of one study add to. */
    private static final class Tally {

        private RunStatistics statistics = RunStatistics.NONE;
        private final List<Issue> warnings = new ArrayList<>();
        private int reused;
        private long engineNanoseconds;
        private OptionalLong firstRun = OptionalLong.empty();

        synchronized void begin(long now) {
            if (firstRun.isEmpty()) {
                firstRun = OptionalLong.of(now);
            }
        }

        synchronized OptionalLong firstRun() {
            return firstRun;
        }

        synchronized void add(ReplicateRunner.Result result, long nanoseconds) {
            statistics = statistics.plus(result.statistics());
            reused += result.reused() ? 1 : 0;
            engineNanoseconds += result.reused() ? 0 : nanoseconds;
        }

        synchronized double engineSeconds() {
            return engineNanoseconds / 1e9;
        }

        synchronized int reused() {
            return reused;
        }

        synchronized RunStatistics statistics() {
            return statistics;
        }

        synchronized void warn(List<Issue> issues) {
            issues.stream().filter(i -> !warnings.contains(i)).forEach(warnings::add);
        }

        synchronized List<Issue> warnings() {
            return List.copyOf(warnings);
        }
    }

    /** Takes finished replicates in the order of their numbers, on the thread that called. */
    @FunctionalInterface
    public interface TrajectoryReceiver {
        void accept(int replicate, Trajectory trajectory);
    }

    /**
     * @param threads number of threads to use, at least 1
     * @param progress told how far the study is, and asked whether to stop
     */
    public StudyContext(StudyPlan plan, StudySubject subject, Engine engine, int threads, Progress progress) {
        this(plan, subject, engine, threads, progress, ReplicateRunner.DIRECT);
    }

    /** The same where somebody else runs the replicates. */
    public StudyContext(StudyPlan plan, StudySubject subject, Engine engine, int threads, Progress progress,
            ReplicateRunner runner) {
        this(plan, subject, engine, threads, progress, runner, new Tally());
    }

    private StudyContext(StudyPlan plan, StudySubject subject, Engine engine, int threads, Progress progress,
            ReplicateRunner runner, Tally tally) {
        this.plan = plan;
        this.subject = subject;
        this.engine = engine;
        this.threads = threads;
        this.progress = progress;
        this.runner = runner;
        this.tally = tally;
    }

    public StudyPlan plan() {
        return plan;
    }

    public StudySubject subject() {
        return subject;
    }

    public Engine engine() {
        return engine;
    }

    public Progress progress() {
        return progress;
    }

    /** Number of replicates that make sense: those of the plan, or 1 when replicates are all the same. */
    public int replicates() {
        return engine.isStochastic() || subject.drawsNumbers() ? plan.replicates() : 1;
    }

    /** Work done by all runs so far. */
    public RunStatistics statistics() {
        return tally.statistics();
    }

    /** When the first run began, by {@link System#nanoTime()}; empty when none has. */
    public OptionalLong firstRun() {
        return tally.firstRun();
    }

    /** Time in runs so far, added over the threads. */
    public double engineSeconds() {
        return tally.engineSeconds();
    }

    /** Number of runs that were there already. */
    public int reused() {
        return tally.reused();
    }

    /** Warnings of the engine about the models that were prepared, with the elements as people call them. */
    public List<Issue> warnings() {
        return tally.warnings().stream().map(issue -> issue.element().isEmpty() ? issue
                : new Issue(issue.severity(), issue.code(), issue.message(), subject.nameOf(issue.element()))).toList();
    }

    /** The same context for part {@code index} of {@code count} equal parts of the work, for progress. */
    public StudyContext part(int index, int count) {
        Progress whole = progress;
        return new StudyContext(plan, subject, engine, threads, new Progress() {
            @Override
            public void report(double fraction) {
                whole.report((index + fraction) / count);
            }

            @Override
            public boolean isCancelled() {
                return whole.isCancelled();
            }
        }, runner, tally);
    }

    /** The same context with another engine; for kinds that compare engines or need one of each sort. */
    public StudyContext with(Engine other) {
        return new StudyContext(plan, subject, other, threads, progress, runner, tally);
    }

    /** Stops here when the user has cancelled. */
    public void checkCancelled() {
        if (progress.isCancelled()) {
            throw new CancelledException(0);
        }
    }

    /** Makes a variant ready to run with the settings of the plan. */
    public Simulation prepare(Variant variant) {
        return prepare(variant, plan.settings());
    }

    /**
     * Makes a variant ready to run.
     *
     * @throws InvalidModelException when it does not compile, or the engine or this machine cannot run it
     */
    public Simulation prepare(Variant variant, RunSettings settings) {
        return prepare(subject.compile(variant, engine.modelKind()), settings);
    }

    /**
     * Makes a model ready to run that a kind of study has made of a variant, for instance by adding counters.
     *
     * @throws InvalidModelException when the engine or this machine cannot run it
     */
    public Simulation prepare(SimulationModel model, RunSettings settings) {
        List<Issue> issues = new ArrayList<>(engine.check(model));
        issues.addAll(settings.checkOptions(engine.options()));
        issues.addAll(ResultSize.check(settings.outputCount(), model.observableInfos().size(), threads));
        if (issues.stream().anyMatch(Issue::isError)) {
            throw new InvalidModelException(issues);
        }
        tally.warn(issues);
        return engine.prepare(model, settings);
    }

    /** Runs one replicate. */
    public Trajectory run(Simulation simulation, long replicate) {
        return run(simulation.onThreads(threads), replicate, progress);
    }

    private Trajectory run(Simulation simulation, long replicate, Progress watched) {
        long start = System.nanoTime();
        tally.begin(start);
        ReplicateRunner.Result result = runner.run(engine, simulation, replicate, watched);
        tally.add(result, System.nanoTime() - start);
        return result.trajectory();
    }

    /**
     * Runs replicates 0 to {@code count - 1} on several threads; those of them that are left over share the work of
     * single replicates.
     *
     * @return the number handed over; fewer than {@code count} only when cancelled
     * @throws CancelledException when cancelled before the first one was finished
     */
    public int replicates(Simulation simulation, int count, TrajectoryReceiver receiver) {
        Progress each = count == 1 ? progress : silent();
        AtomicInteger finished = new AtomicInteger();
        Simulation shared = simulation.onThreads(Math.max(1, threads / count));
        int done = OrderedTasks.run(count, threads, i -> {
            Trajectory trajectory = run(shared, i, each);
            progress.report((double) finished.incrementAndGet() / count);
            return trajectory;
        }, receiver::accept);
        if (done == 0) {
            throw new CancelledException(0);
        }
        return done;
    }

    /**
     * Computes values 0 to {@code count - 1} on several threads; for many short deterministic runs.
     *
     * @param task computes one value from its number and a context that tells nobody of its progress
     * @return the values in order; fewer than {@code count} only when cancelled
     */
    public <R> List<R> parallel(int count, ParallelTask<R> task) {
        List<R> results = new ArrayList<>();
        StudyContext quiet = new StudyContext(plan, subject, engine, 1, silent(), runner, tally);
        AtomicInteger finished = new AtomicInteger();
        IntFunction<R> reporting = i -> {
            R result = task.compute(i, quiet);
            progress.report((double) finished.incrementAndGet() / count);
            return result;
        };
        OrderedTasks.run(count, threads, reporting, (i, result) -> results.add(result));
        return results;
    }

    /** One of many independent computations. */
    @FunctionalInterface
    public interface ParallelTask<R> {
        R compute(int number, StudyContext context);
    }

    /** The columns that the plan asks for; all when it asks for none in particular. */
    public List<ObservableInfo> wanted(List<ObservableInfo> all) {
        if (plan.observables().isEmpty()) {
            return all;
        }
        List<ObservableInfo> chosen = all.stream().filter(o -> plan.observables().contains(o.id())).toList();
        return chosen.isEmpty() ? all : chosen;
    }

    private Progress silent() {
        Progress whole = progress;
        return new Progress() {
            @Override
            public void report(double fraction) {
                // The number of finished runs is the progress that counts.
            }

            @Override
            public boolean isCancelled() {
                return whole.isCancelled();
            }
        };
    }
}
