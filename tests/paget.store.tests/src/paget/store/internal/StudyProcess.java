package paget.store.internal;

import java.nio.file.Path;
import java.util.List;

import paget.core.run.RunKeeping;
import paget.core.store.SimulationKey;

/** A process of its own that writes into a store, to be killed by tests. */
final class StudyProcess {

    static final int REPLICATES = 400;

    private StudyProcess() {
    }

    /** @param arguments {@code study FILE}, or {@code runs FILE MODEL COUNT} */
    public static void main(String[] arguments) {
        try (SqliteStore store = SqliteStore.open(Path.of(arguments[1]))) {
            if (arguments[0].equals("study")) {
                Growth.run(Growth.request("course", "ssa", REPLICATES, 2, List.of()), RunKeeping.in(store));
            } else {
                SimulationKey key = Walk.key(arguments[2]);
                for (int i = 0; i < Integer.parseInt(arguments[3]); i++) {
                    store.saveRun(key, i, Walk.run(key, i));
                    System.out.println(i);
                    System.out.flush();
                }
            }
        }
    }
}
