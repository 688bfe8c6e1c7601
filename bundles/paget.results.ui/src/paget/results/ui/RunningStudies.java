package paget.results.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CopyOnWriteArrayList;

import paget.core.run.RemainingTime;

/** The studies that are being run in this session. May be used from any thread. */
public final class RunningStudies {
    private static final List<Study> RUNNING = new CopyOnWriteArrayList<>();

    private RunningStudies() {
    }

    /** A study on its way. */
    public static final class Study implements AutoCloseable {
        private final String title;
        private final Runnable cancel;
        private final long begin = System.nanoTime();
        private final RemainingTime time = new RemainingTime();
        private double fraction;

        private Study(String title, Runnable cancel) {
            this.title = title;
            this.cancel = cancel;
        }

        /** Model and study. */
        public String title() {
            return title;
        }

        /** Notes which part is done, 0 to 1. */
        public synchronized void report(double done) {
            fraction = Math.max(fraction, Math.min(1, done));
            time.note(seconds(), fraction);
        }

        /** Which part is done, 0 to 1. */
        public synchronized double fraction() {
            return fraction;
        }

        /** Seconds that are left, where that can be known. */
        public synchronized OptionalDouble remaining() {
            return time.estimate(seconds(), fraction);
        }

        private double seconds() {
            return (System.nanoTime() - begin) / 1e9;
        }

        /** Asks the study to stop. */
        public void cancel() {
            cancel.run();
        }

        /** The study is over. */
        @Override
        public void close() {
            RUNNING.remove(this);
        }
    }

    /**
     * Adds a study, which is listed until it is closed.
     *
     * @param cancel asks it to stop
     */
    public static Study begin(String title, Runnable cancel) {
        Study study = new Study(title, cancel);
        study.report(0);
        RUNNING.add(study);
        return study;
    }

    /** All, in the order in which they began. */
    public static List<Study> all() {
        return new ArrayList<>(RUNNING);
    }
}
