package paget.engine.agents.internal;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * Threads that share the parts of a task. Which thread does which part is left to chance; tasks are written so that
 * it cannot matter: a part writes only what belongs to it and reads nothing that another part of the same task
 * writes.
 */
final class Team implements AutoCloseable {

    /** A task cut into parts. */
    @FunctionalInterface
    interface Task {
        void run(int part);
    }

    private static final int SPINS = 2000;
    /** Work, in grid cells of a field or tenths of a cell, below which calling another thread costs more than it saves. */
    private static final double WORK_OF_A_THREAD = 200_000;

    private final int most;
    private Thread[] helpers = new Thread[0];
    private final boolean always;
    private boolean shares;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger busy = new AtomicInteger();
    private volatile int round;
    private volatile boolean closed;
    /** What ended a task early. Several threads may fail at once, and a fault must not be lost. */
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private volatile BooleanSupplier stop = () -> false;
    private Task task;
    private int parts;

    /** A task was given up between two of its parts. What it was to write is written in part. */
    static final class Stopped extends RuntimeException {
        Stopped() {
            super("stopped between two parts of a task", null, false, false);
        }
    }

    /**
     * @param threads how many work, the caller included
     * @param always whether they work however little there is to do
     */
    Team(int threads, boolean always) {
        this.most = threads;
        this.always = always;
    }

    /** Lets the threads sleep in steps that have too little work for them. */
    void suit(double work) {
        shares = most > 1 && (always || work >= 2 * WORK_OF_A_THREAD);
        if (shares && helpers.length == 0) {
            helpers = new Thread[most - 1];
            for (int i = 0; i < helpers.length; i++) {
                helpers[i] = Thread.ofPlatform().daemon().name("paget-agents-" + i).start(this::help);
            }
        }
    }

    /** Before each part threads ask whether to give up; {@link #run} then throws {@link Stopped}. */
    void heed(BooleanSupplier whether) {
        stop = whether;
    }

    /**
     * Does all parts and returns when all are done.
     *
     * @throws Stopped when told to stop before that
     */
    void run(int count, Task work) {
        if (!shares || count == 1) {
            for (int part = 0; part < count; part++) {
                run(work, part);
            }
            return;
        }
        task = work;
        parts = count;
        next.set(0);
        busy.set(helpers.length);
        round++;
        for (Thread helper : helpers) {
            LockSupport.unpark(helper);
        }
        take();
        while (busy.get() > 0) {
            Thread.onSpinWait();
        }
        Throwable thrown = failure.getAndSet(null);
        if (thrown != null) {
            if (thrown instanceof RuntimeException e) {
                throw e;
            }
            throw new IllegalStateException(thrown);
        }
    }

    private void run(Task work, int part) {
        if (stop.getAsBoolean()) {
            throw new Stopped();
        }
        work.run(part);
    }

    private void take() {
        try {
            for (int part = next.getAndIncrement(); part < parts; part = next.getAndIncrement()) {
                run(task, part);
            }
        } catch (RuntimeException | Error e) {
            // a fault of one part outweighs that another was not begun
            failure.accumulateAndGet(e, (before, now) -> before == null || before instanceof Stopped ? now : before);
            next.set(parts);
        }
    }

    private void help() {
        int seen = 0;
        while (true) {
            for (int spins = 0; round == seen && !closed; spins++) {
                if (spins < SPINS) {
                    Thread.onSpinWait();
                } else {
                    LockSupport.park(this);
                }
            }
            if (closed) {
                return;
            }
            seen = round;
            take();
            busy.decrementAndGet();
        }
    }

    @Override
    public void close() {
        closed = true;
        for (Thread helper : helpers) {
            LockSupport.unpark(helper);
        }
    }
}
