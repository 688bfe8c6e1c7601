package paget.results.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The runs of this session, newest first. Used in the display thread only. */
public final class Results {
    /** Id of the view that shows them. */
    public static final String VIEW_ID = "paget.results.ui.results";
    private static final int KEPT = 30;
    private static final List<RunResult> RUNS = new ArrayList<>();
    private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();

    private Results() {
    }

    /** Adds a run, which becomes the one that is shown. The oldest go when there are many. */
    public static void add(RunResult run) {
        RUNS.addFirst(run);
        if (RUNS.size() > KEPT) {
            RUNS.removeLast();
        }
        LISTENERS.forEach(Runnable::run);
    }

    public static void remove(RunResult run) {
        RUNS.remove(run);
        LISTENERS.forEach(Runnable::run);
    }

    public static List<RunResult> all() {
        return List.copyOf(RUNS);
    }

    /** Runs after runs were added or removed. */
    public static void addListener(Runnable listener) {
        LISTENERS.add(listener);
    }

    public static void removeListener(Runnable listener) {
        LISTENERS.remove(listener);
    }
}
