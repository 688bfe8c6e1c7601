package paget.core.store;

import java.time.Instant;
import java.util.List;

import paget.sim.Issue;
import paget.sim.run.RunStatistics;

/**
 * What a store says of a study; its answer is asked for apart.
 *
 * @param id number in the store
 * @param key SHA-256 of everything that determines the answer
 * @param status how far it came
 * @param name name of the study
 * @param kind id of the kind of study
 * @param model name of the model
 * @param modelHash SHA-256 of the model's file
 * @param compiledHash hash of the model as the engine got it
 * @param engine id of the engine
 * @param engineVersion version of the engine
 * @param seed master seed
 * @param replicates number of replicates asked for
 * @param request the user's wishes, as JSON
 * @param threads number of threads
 * @param start when it began
 * @param seconds how long it took; 0 while it is not finished
 * @param statistics what the engine did
 * @param resultHash hash of the answer, empty while there is none
 * @param answers the answer in words
 * @param notes warnings and information
 * @param manifest the manifest as JSON, empty while it is not finished
 * @param pinned whether it is kept when the store is cleaned
 */
public record StoredStudy(long id, String key, Status status, String name, String kind, String model, String modelHash,
        String compiledHash, String engine, String engineVersion, long seed, int replicates, String request,
        int threads, Instant start, double seconds, RunStatistics statistics, String resultHash, List<String> answers,
        List<Issue> notes, String manifest, boolean pinned) {

    /** How far a study came. */
    public enum Status {
        /** On its way, or ended without a word. */
        UNFINISHED,
        /** Stopped by the user; the answer is that of what was finished. */
        CANCELLED,
        /** Done. */
        COMPLETE
    }

    public StoredStudy {
        answers = List.copyOf(answers);
        notes = List.copyOf(notes);
    }
}
