package paget.generate.sbml.internal;

import java.util.Set;

/** The kinds of study that are runs and nothing more. */
final class Kinds {

    private static final Set<String> RUNS = Set.of("time-course", "ensemble", "scan", "arms");

    private Kinds() {
    }

    /** Whether the tasks of SED-ML say all that a study of the kind does. */
    static boolean isRun(String kind) {
        return RUNS.contains(kind);
    }
}
