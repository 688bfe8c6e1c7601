package paget.examples;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

import paget.core.run.ModelSource;
import paget.core.run.RunOutcome;
import paget.core.run.RunRequest;
import paget.core.run.RunService;
import paget.core.study.Series;
import paget.sim.run.Progress;

/** Runs studies of shipped examples as a user would. */
final class ExampleRun {

    private ExampleRun() {
    }

    static RunOutcome of(String example, String study) {
        return of(example, RunRequest.ofStudy(study));
    }

    static RunOutcome of(String example, RunRequest request) {
        ModelSource source = ModelSource.open("example:" + example);
        return new RunService().run(source.name(), source.organism().orElseThrow(), source.hash(), request,
                Progress.NONE);
    }

    /** The deterministic engine at the tolerance that the reference numbers ask for. */
    static RunRequest exactly(String study, List<String> hypotheses, List<String> settings) {
        return new RunRequest(Optional.of(study), Optional.empty(), Optional.empty(), OptionalInt.empty(),
                OptionalLong.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalDouble.of(1e-9),
                OptionalDouble.of(1e-12), settings, hypotheses, java.util.Map.of(), false);
    }

    static RunRequest exactly(String study) {
        return exactly(study, List.of(), List.of());
    }

    /** The value of a column where the first column is {@code time}. */
    static double at(Series series, double time, String column) {
        double[] times = series.values()[0];
        for (int i = 0; i < times.length; i++) {
            if (Math.abs(times[i] - time) < 1e-9) {
                return series.column(column)[i];
            }
        }
        throw new AssertionError("no row at time " + time);
    }
}
