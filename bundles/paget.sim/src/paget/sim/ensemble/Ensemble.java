package paget.sim.ensemble;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import paget.sim.run.CancelledException;
import paget.sim.run.Progress;
import paget.sim.run.ResultHash;
import paget.sim.run.RunStatistics;
import paget.sim.run.Simulation;
import paget.sim.run.Trajectory;

/**
 * Runs replicates on several threads. Each replicate's random streams depend on its number only, and replicates are
 * added up in order of their numbers, so the result is bit for bit the same for any number of threads. Two ensembles
 * with the same seed share their random numbers replicate by replicate.
 */
public final class Ensemble {

    /** How far the threads may run ahead of the slowest replicate; bounds the trajectories in memory. */
    private static final int WINDOW_PER_THREAD = 8;

    private final Simulation simulation;
    private final EnsembleSettings settings;
    private final Progress progress;
    private final ReplicateListener listener;
    private final Object lock = new Object();

    /** A replicate that waits for those before it. */
    private record Finished(Trajectory trajectory, RunStatistics statistics) {
    }

    private final TreeMap<Integer, Finished> waiting = new TreeMap<>();
    private final TreeMap<Integer, Throwable> failures = new TreeMap<>();
    private final EnsembleAccumulator values;
    private final ResultHash hash = new ResultHash();
    private final double[] fractions;
    private RunStatistics statistics = RunStatistics.NONE;
    private int nextToStart;
    private int nextToAdd;
    private volatile boolean stopped;

    private Ensemble(Simulation simulation, EnsembleSettings settings, Progress progress,
            ReplicateListener listener) {
        this.simulation = simulation;
        this.settings = settings;
        this.progress = progress;
        this.listener = listener;
        this.values = new EnsembleAccumulator(settings.quantiles());
        this.fractions = new double[settings.threads()];
    }

    /**
     * Runs an ensemble. A cancel ends it early with the replicates that are finished.
     *
     * @throws paget.sim.SimulationException what the lowest failing replicate threw
     */
    public static EnsembleResult run(Simulation simulation, EnsembleSettings settings, Progress progress,
            ReplicateListener listener) {
        return new Ensemble(simulation, settings, progress, listener).run();
    }

    /** Runs an ensemble without being watched. */
    public static EnsembleResult run(Simulation simulation, EnsembleSettings settings) {
        return run(simulation, settings, Progress.NONE, ReplicateListener.NONE);
    }

    private EnsembleResult run() {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < Math.min(settings.threads(), settings.replicates()); i++) {
            int worker = i;
            threads.add(Thread.ofPlatform().daemon().name("paget-replicates-" + i).start(() -> work(worker)));
        }
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                    stop();
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        synchronized (lock) {
            if (!failures.isEmpty()) {
                throwUnchecked(failures.firstEntry().getValue());
            }
            // After a cancel there may be gaps: what is finished counts all the same.
            while (!waiting.isEmpty()) {
                var entry = waiting.pollFirstEntry();
                add(entry.getKey(), entry.getValue());
            }
            return new EnsembleResult(simulation.observables(), settings.replicates(), values, statistics,
                    hash.finish());
        }
    }

    private static void throwUnchecked(Throwable failure) {
        switch (failure) {
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(failure);
        }
    }

    private void stop() {
        synchronized (lock) {
            stopped = true;
            lock.notifyAll();
        }
    }

    private void work(int worker) {
        Progress own = new WorkerProgress(worker);
        for (int replicate = take(); replicate >= 0; replicate = take()) {
            try {
                Trajectory.Recorder recorder = new Trajectory.Recorder(simulation.observables(),
                        simulation.settings().outputCount());
                RunStatistics done = simulation.run(settings.first() + replicate, recorder, own);
                hand(worker, replicate, new Finished(recorder.trajectory(), done));
            } catch (CancelledException e) {
                stop();
            } catch (RuntimeException | Error e) {
                fail(replicate, e);
            }
        }
    }

    /** The next replicate to run, or −1 when there is none. */
    private int take() {
        synchronized (lock) {
            while (!stopped && nextToStart - nextToAdd >= WINDOW_PER_THREAD * settings.threads()
                    && nextToStart < limit()) {
                try {
                    lock.wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return -1;
                }
            }
            if (progress.isCancelled()) {
                stopped = true;
                lock.notifyAll();
            }
            return stopped || nextToStart >= limit() ? -1 : nextToStart++;
        }
    }

    /** Replicates above the lowest failure are not needed; those below may fail, too, and then they count. */
    private int limit() {
        return failures.isEmpty() ? settings.replicates() : failures.firstKey();
    }

    private void hand(int worker, int replicate, Finished finished) {
        synchronized (lock) {
            waiting.put(replicate, finished);
            while (!waiting.isEmpty() && waiting.firstKey() == nextToAdd) {
                add(nextToAdd, waiting.pollFirstEntry().getValue());
                nextToAdd++;
            }
            fractions[worker] = 0;
            report();
            lock.notifyAll();
        }
    }

    private void add(int replicate, Finished finished) {
        values.add(finished.trajectory());
        hash.add(finished.trajectory());
        statistics = statistics.plus(finished.statistics());
        listener.finished(settings.first() + replicate, finished.trajectory(), finished.statistics());
    }

    private void fail(int replicate, Throwable failure) {
        synchronized (lock) {
            failures.put(replicate, failure);
            lock.notifyAll();
        }
    }

    private void report() {
        double done = nextToAdd + waiting.size();
        for (double fraction : fractions) {
            done += fraction;
        }
        progress.report(Math.min(1, done / settings.replicates()));
    }

    /** One thread's part of the progress. */
    private final class WorkerProgress implements Progress {

        private final int worker;

        WorkerProgress(int worker) {
            this.worker = worker;
        }

        @Override
        public void report(double fraction) {
            synchronized (lock) {
                fractions[worker] = fraction;
                Ensemble.this.report();
            }
        }

        @Override
        public boolean isCancelled() {
            return stopped || progress.isCancelled();
        }
    }
}
