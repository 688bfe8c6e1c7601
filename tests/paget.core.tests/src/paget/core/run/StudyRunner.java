package paget.core.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

import paget.sim.run.Progress;

/** Runs studies of the growth model by the engines of the sample plug-in. */
record StudyRunner(String study, String engine, int replicates, int threads, List<String> settings,
        Progress progress) {

    static StudyRunner deterministic(String study) {
        return new StudyRunner(study, "sample-euler", 1, 1, List.of(), Progress.NONE);
    }

    static StudyRunner stochastic(String study, int replicates) {
        return new StudyRunner(study, "sample-langevin", replicates, 1, List.of(), Progress.NONE);
    }

    StudyRunner onThreads(int count) {
        return new StudyRunner(study, engine, replicates, count, settings, progress);
    }

    StudyRunner with(String setting) {
        return new StudyRunner(study, engine, replicates, threads, List.of(setting), progress);
    }

    StudyRunner watchedBy(Progress watcher) {
        return new StudyRunner(study, engine, replicates, threads, settings, watcher);
    }

    RunOutcome run() {
        RunRequest request = new RunRequest(Optional.of(study), Optional.of(engine), Optional.empty(),
                OptionalInt.empty(), OptionalLong.empty(), OptionalInt.of(replicates), OptionalInt.of(threads),
                OptionalDouble.empty(), OptionalDouble.empty(), settings, List.of(), Map.of("steps", "1000"), false);
        return new RunService().run("growth.paget", GrowthModel.load(), "0", request, progress);
    }
}
