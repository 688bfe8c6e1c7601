package paget.results.ui;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import paget.core.run.SavedResult;

/** The runs of this session and what else is shown, newest first. Used in the display thread only. */
public final class Results {
    /** Id of the view that shows them. */
    public static final String VIEW_ID = "paget.results.ui.results";
    /** Id of the view that lists the runs of all stores. */
    public static final String RUNS_VIEW_ID = "paget.results.ui.runs";
    /** Id of the view that shows cells and fields. */
    public static final String TISSUE_VIEW_ID = "paget.results.ui.tissue";
    private static final int KEPT = 30;
    private static final List<ShownResult> SHOWN = new ArrayList<>();
    private static final Map<ShownResult, RunResult> RUNS = new IdentityHashMap<>();
    private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();

    private Results() {
    }

    /** Adds a run, which becomes the one that is shown. The oldest go when there are many. */
    public static void add(RunResult run) {
        ShownResult shown = ShownResult.of(run.title(), run.model(), SavedResult.of(run.outcome()),
                SpaceRun.of(run.outcome()));
        RUNS.put(shown, run);
        show(shown);
    }

    /** Shows a result before all others. */
    public static void show(ShownResult result) {
        ShownResult present = SHOWN.stream().filter(other -> other.title().equals(result.title())
                && other.result().equals(result.result())).findFirst().orElse(result);
        SHOWN.remove(present);
        SHOWN.addFirst(present);
        if (SHOWN.size() > KEPT) {
            RUNS.remove(SHOWN.removeLast());
        }
        LISTENERS.forEach(Runnable::run);
    }

    public static void remove(ShownResult result) {
        SHOWN.remove(result);
        RUNS.remove(result);
        LISTENERS.forEach(Runnable::run);
    }

    /** What is shown, newest first. */
    public static List<ShownResult> shown() {
        return List.copyOf(SHOWN);
    }

    /** The runs of this session, newest first. */
    public static List<RunResult> all() {
        return SHOWN.stream().filter(RUNS::containsKey).map(RUNS::get).toList();
    }

    /** Runs after results were added or removed. */
    public static void addListener(Runnable listener) {
        LISTENERS.add(listener);
    }

    public static void removeListener(Runnable listener) {
        LISTENERS.remove(listener);
    }
}
