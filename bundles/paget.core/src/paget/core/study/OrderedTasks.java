package paget.core.study;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

import paget.sim.run.CancelledException;

/**
 * Runs numbered tasks on several threads and hands their results over in the order of their numbers, so that whatever
 * is computed from them does not depend on the number of threads.
 */
final class OrderedTasks {

    /** How many results may wait for an earlier one, for each thread; bounds the memory. */
    private static final int WAITING_PER_THREAD = 4;
    /** Engines look for a cancel ten times a second. */
    private static final long PATIENCE_SECONDS = 20;

    /** Takes results on the calling thread, in order. */
    @FunctionalInterface
    interface Receiver<R> {
        void accept(int number, R result);
    }

    private OrderedTasks() {
    }

    /**
     * Runs tasks 0 to {@code count - 1}.
     *
     * @return the number of results handed over: {@code count}, or fewer when a task was cancelled; then all later
     *         ones are dropped
     */
    static <R> int run(int count, int threads, IntFunction<R> task, Receiver<R> receiver) {
        if (threads == 1 || count <= 1) {
            return runHere(count, task, receiver);
        }
        ExecutorService executor = Executors.newFixedThreadPool(Math.min(threads, count),
                Thread.ofPlatform().daemon().name("paget-run-", 1).factory());
        try {
            int done = run(count, threads * WAITING_PER_THREAD, executor, task, receiver);
            if (done < count) {
                letCancelledTasksEnd(executor);
            }
            return done;
        } finally {
            executor.shutdownNow();
        }
    }

    /** Cancelled tasks may have something to put away before they end. */
    private static void letCancelledTasksEnd(ExecutorService executor) {
        executor.shutdownNow();
        try {
            executor.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static <R> int runHere(int count, IntFunction<R> task, Receiver<R> receiver) {
        for (int i = 0; i < count; i++) {
            R result;
            try {
                result = task.apply(i);
            } catch (CancelledException e) {
                return i;
            }
            receiver.accept(i, result);
        }
        return count;
    }

    private static <R> int run(int count, int window, ExecutorService executor, IntFunction<R> task,
            Receiver<R> receiver) {
        Deque<Future<R>> waiting = new ArrayDeque<>();
        int submitted = 0;
        for (int i = 0; i < count; i++) {
            while (submitted < count && waiting.size() < window) {
                int number = submitted++;
                waiting.add(executor.submit(() -> task.apply(number)));
            }
            try {
                receiver.accept(i, waiting.remove().get());
            } catch (ExecutionException e) {
                switch (e.getCause()) {
                    case CancelledException cancelled -> {
                        return i;
                    }
                    case RuntimeException failure -> throw failure;
                    case Error error -> throw error;
                    default -> throw new IllegalStateException("a task cannot throw this", e.getCause());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return i;
            }
        }
        return count;
    }
}
