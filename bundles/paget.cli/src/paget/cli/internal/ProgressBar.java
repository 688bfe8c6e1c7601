package paget.cli.internal;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;

import paget.core.run.RemainingTime;
import paget.sim.run.Progress;

/** Shows on a terminal how far a command is and how long it will still take. Draws at most ten times a second. */
final class ProgressBar implements Progress {

    private static final int WIDTH = 40;
    private static final long DAY = 86_400;
    private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(100);
    /** Short commands show no bar. */
    private static final long DELAY = TimeUnit.MILLISECONDS.toNanos(500);
    private static final String CLEAR = "\r" + " ".repeat(WIDTH + 40) + "\r";

    private final Terminal terminal;
    private final long start = System.nanoTime();
    private long drawn = start + DELAY - INTERVAL;
    private final RemainingTime remaining = new RemainingTime();
    private double furthest;
    private boolean visible;

    ProgressBar(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void report(double fraction) {
        // Parts finish on several threads; the bar never goes back.
        furthest = Math.max(furthest, Math.min(1, fraction));
        long now = System.nanoTime();
        double seconds = (now - start) / 1e9;
        remaining.note(seconds, furthest);
        if (terminal.interactive() && now - drawn >= INTERVAL) {
            drawn = now;
            visible = true;
            terminal.err().print("\r" + line(furthest, remaining.estimate(seconds, furthest)));
            terminal.err().flush();
        }
    }

    static String line(double fraction, OptionalDouble left) {
        int full = (int) (fraction * WIDTH);
        String bar = "[" + "#".repeat(full) + " ".repeat(WIDTH - full) + "]";
        String rest = left.isPresent() && fraction < 1 ? ", " + duration(left.getAsDouble()) + " left" : "";
        return String.format(Locale.ROOT, "%s %3.0f %%%s    ", bar, 100 * fraction, rest);
    }

    private static String duration(double seconds) {
        long whole = Math.round(Math.max(1, seconds));
        if (whole < 60) {
            return whole + " s";
        }
        if (whole < 3600) {
            return whole / 60 + " min " + whole % 60 + " s";
        }
        return whole < 2 * DAY ? whole / 3600 + " h " + whole / 60 % 60 + " min"
                : whole / DAY + " d " + whole / 3600 % 24 + " h";
    }

    @Override
    public boolean isCancelled() {
        return terminal.interrupt().isCancelled();
    }

    /** Takes the bar away. */
    synchronized void close() {
        if (visible) {
            terminal.err().print(CLEAR);
            terminal.err().flush();
        }
    }
}
