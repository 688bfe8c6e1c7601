package paget.cli.internal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl+C. The first one asks the running command to stop; the machine waits for it to put away what is finished and
 * then ends.
 */
public final class Interrupt {

    /** Engines look for a cancel ten times a second; the rest is for writing what is finished. */
    private static final long PATIENCE_SECONDS = 30;

    private final CountDownLatch finished = new CountDownLatch(1);
    private volatile boolean cancelled;

    /** Lets this object hear of the signal. */
    public void install() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "paget-interrupt"));
    }

    private void stop() {
        if (finished.getCount() == 0) {
            return;
        }
        cancelled = true;
        try {
            finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
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
