package paget.sbml.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;

import paget.sim.run.CancelledException;
import paget.sim.run.Engine;
import paget.sim.run.Progress;

/** Runs the cases of the SBML Test Suite that lie below a folder. */
public final class Conformance {

    /** The folder may be that of the suite, of its cases, or of one kind of cases. */
    private static final int DEPTH = 3;

    private final Engine deterministic;
    private final Engine stochastic;
    private final ConformanceSettings settings;

    /**
     * @param deterministic runs semantic cases
     * @param stochastic runs stochastic cases
     */
    public Conformance(Engine deterministic, Engine stochastic, ConformanceSettings settings) {
        this.deterministic = deterministic;
        this.stochastic = stochastic;
        this.settings = settings;
    }

    /**
     * The folders of cases below a folder, by name.
     *
     * @param wanted which case numbers to take
     */
    public static List<Path> cases(Path suite, Predicate<String> wanted) throws IOException {
        try (Stream<Path> folders = Files.find(suite, DEPTH,
                (path, attributes) -> attributes.isDirectory() && TestCase.isCase(path))) {
            return folders.filter(f -> wanted.test(f.getFileName().toString())).sorted(Comparator.naturalOrder())
                    .toList();
        }
    }

    /**
     * Runs cases.
     *
     * @return one result for each folder, in their order
     * @throws CancelledException when cancelled
     */
    public List<CaseResult> run(List<Path> folders, Progress progress) throws IOException {
        List<Callable<CaseResult>> parallel = new ArrayList<>();
        List<Callable<CaseResult>> oneByOne = new ArrayList<>();
        List<Boolean> isParallel = new ArrayList<>();
        AtomicInteger finished = new AtomicInteger();
        for (Path folder : folders) {
            TestCase test = TestCase.of(folder);
            CaseSettings wanted = test.settings();
            // An ensemble uses all threads by itself.
            Judge judge = wanted.isStochastic() ? new StochasticJudge(stochastic, settings, quiet(progress))
                    : new SemanticJudge(deterministic);
            isParallel.add(!wanted.isStochastic());
            (wanted.isStochastic() ? oneByOne : parallel).add(() -> {
                if (progress.isCancelled()) {
                    throw new CancelledException(0);
                }
                CaseResult result = judge.judge(test, wanted);
                progress.report((double) finished.incrementAndGet() / folders.size());
                return result;
            });
        }
        List<CaseResult> first = all(parallel, settings.threads());
        List<CaseResult> second = all(oneByOne, 1);
        List<CaseResult> merged = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (boolean one : isParallel) {
            merged.add(one ? first.get(i++) : second.get(j++));
        }
        return merged;
    }

    private static List<CaseResult> all(List<Callable<CaseResult>> tasks, int threads) {
        List<CaseResult> results = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (Future<CaseResult> future : pool.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException(0);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CancelledException cancelled) {
                throw cancelled;
            }
            throw new IllegalStateException("a case of the test suite ended in an unexpected fault", e.getCause());
        }
    }

    /** Asks whether to stop; the number of finished cases is the progress that counts. */
    private static Progress quiet(Progress progress) {
        return new Progress() {
            @Override
            public void report(double fraction) {
                progress.isCancelled();
            }

            @Override
            public boolean isCancelled() {
                return progress.isCancelled();
            }
        };
    }
}
