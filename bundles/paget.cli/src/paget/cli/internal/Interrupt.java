package paget.cli.internal;

import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl+C. The first one asks the running command to stop; the machine waits for it to put away what is finished and
 * then ends.
 */
public final class Interrupt {

    /** Engines look for a cancel ten times a second; the rest is for writing what is finished. */
    private static final long PATIENCE_SECONDS = 30;
    /** When to say that the signal was heard, if the command is not at its end by then. */
    private static final long SILENCE_MILLISECONDS = 200;

    private final CountDownLatch finished = new CountDownLatch(1);
    private volatile boolean cancelled;

    /**
     * Lets this object hear of the signal.
     *
     * @param err is told that it was heard when stopping takes a while
     */
    public void install(PrintStream err) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(err), "paget-interrupt"));
    }

    private void stop(PrintStream err) {
        if (finished.getCount() == 0) {
            return;
        }
        cancelled = true;
        try {
            if (!finished.await(SILENCE_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                err.println("paget: Stopping, and keeping what is finished.");
                finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks the running command to stop, as the signal does. */
    public void cancel() {
        cancelled = true;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /** The command has come to its end. */
    public void finished() {
        finished.countDown();
    }
}
