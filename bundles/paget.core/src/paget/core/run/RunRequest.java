package paget.core.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What a user wants of a run. Whatever is absent is as the model's study says.
 *
 * @param study id or name of a study; absent means the first one
 * @param engine id of an engine
 * @param tEnd simulated time, as a number in the model's unit of time or with a unit of its own
 * @param points number of output times, both ends included
 * @param seed master seed
 * @param replicates number of replicates
 * @param threads number of threads; absent means one for each processor
 * @param relativeTolerance of integrators
 * @param absoluteTolerance of integrators
 * @param settings {@code ELEMENT.FEATURE=VALUE}, see {@link Overrides}
 * @param hypotheses ids or names of hypotheses that hold besides those of the study
 * @param engineOptions options of the engine by id
 * @param eachReplicate whether every replicate's trajectory is wanted
 */
public record RunRequest(Optional<String> study, Optional<String> engine, Optional<String> tEnd, OptionalInt points,
        OptionalLong seed, OptionalInt replicates, OptionalInt threads, OptionalDouble relativeTolerance,
        OptionalDouble absoluteTolerance, List<String> settings, List<String> hypotheses,
        Map<String, String> engineOptions, boolean eachReplicate) {

    /** The study as the model has it. */
    public static final RunRequest AS_DRAWN = new RunRequest(Optional.empty(), Optional.empty(), Optional.empty(),
            OptionalInt.empty(), OptionalLong.empty(), OptionalInt.empty(), OptionalInt.empty(),
            OptionalDouble.empty(), OptionalDouble.empty(), List.of(), List.of(), Map.of(), false);

    public RunRequest {
        settings = List.copyOf(settings);
        hypotheses = List.copyOf(hypotheses);
        engineOptions = Map.copyOf(engineOptions);
    }

    /** The study of that id or name, as the model has it. */
    public static RunRequest ofStudy(String idOrName) {
        return new RunRequest(Optional.of(idOrName), Optional.empty(), Optional.empty(), OptionalInt.empty(),
                OptionalLong.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalDouble.empty(),
                OptionalDouble.empty(), List.of(), List.of(), Map.of(), false);
    }

    /** The same on a number of threads. */
    RunRequest onThreads(int count) {
        return new RunRequest(study, engine, tEnd, points, seed, replicates, OptionalInt.of(count), relativeTolerance,
                absoluteTolerance, settings, hypotheses, engineOptions, eachReplicate);
    }

    /** The same of the model as it is: without settings and without hypotheses besides those of the study. */
    RunRequest withoutChanges() {
        return new RunRequest(study, engine, tEnd, points, seed, replicates, threads, relativeTolerance,
                absoluteTolerance, List.of(), List.of(), engineOptions, eachReplicate);
    }
}
