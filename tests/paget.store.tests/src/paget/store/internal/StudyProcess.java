package paget.store.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import paget.core.registry.UnknownIdException;
import paget.core.run.RunKeeping;
import paget.core.run.RunStores;
import paget.core.store.RunStore;
import paget.core.store.SimulationKey;

/** A process of its own that writes into a store, to be killed by tests. */
final class StudyProcess {

    static final int REPLICATES = 400;

    private StudyProcess() {
    }

    /** @param arguments {@code study FILE}, {@code runs FILE MODEL COUNT}, or {@code refused FILE} */
    public static void main(String[] arguments) {
        if (arguments[0].equals("refused")) {
            refused(Path.of(arguments[1]));
            return;
        }
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

    /** Asks for a study that the model does not have, again and again, until the other side says or is no more. */
    private static void refused(Path file) {
        Thread end = Thread.ofVirtual().start(StudyProcess::awaitInput);
        boolean first = true;
        while (end.isAlive()) {
            RunStore store = RunStores.later(file).orElseThrow();
            try {
                Growth.run(Growth.request("nonsense", "ssa", 1, 1, List.of()), RunKeeping.in(store));
            } catch (UnknownIdException e) {
                if (first) {
                    System.out.println(Files.exists(file));
                    first = false;
                }
            } finally {
                store.close();
            }
        }
    }

    private static void awaitInput() {
        try {
            System.in.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
