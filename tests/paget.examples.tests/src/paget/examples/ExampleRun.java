package paget.examples;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

import paget.core.run.ModelSource;
import paget.core.run.RunOutcome;
import paget.core.run.RunRequest;
import paget.core.run.RunService;
import paget.core.study.Series;
import paget.core.study.StudyResult;
import paget.core.study.Table;
import paget.model.Organism;
import paget.model.PagetFactory;
import paget.model.Study;
import paget.model.StudyOption;
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

    /** The first row with a text. */
    static int row(Table table, String column, String text) {
        for (int i = 0; i < table.rows().size(); i++) {
            if (table.text(i, column).equals(text)) {
                return i;
            }
        }
        throw new AssertionError("no row with " + text);
    }

    /** A study of another size, end or with other options. @param replicates 0 for those of the study @param tEnd may be null */
    static StudyResult sized(String example, String study, int replicates, int threads, String tEnd,
            Map<String, String> options) {
        ModelSource source = ModelSource.open("example:" + example);
        Organism model = source.organism().orElseThrow();
        Study changed = model.getStudies().stream().filter(s -> s.getId().equals(study)).findFirst().orElseThrow();
        options.forEach((key, value) -> {
            changed.getOptions().removeIf(o -> o.getKey().equals(key));
            StudyOption option = PagetFactory.eINSTANCE.createStudyOption();
            option.setKey(key);
            option.setValue(value);
            changed.getOptions().add(option);
        });
        RunRequest request = new RunRequest(Optional.of(study), Optional.empty(), Optional.ofNullable(tEnd),
                OptionalInt.empty(), OptionalLong.empty(),
                replicates == 0 ? OptionalInt.empty() : OptionalInt.of(replicates), OptionalInt.of(threads),
                OptionalDouble.empty(), OptionalDouble.empty(), List.of(), List.of(), Map.of(), false);
        return new RunService().run(source.name(), model, source.hash(), request, Progress.NONE).result();
    }

    /** The deterministic engine at the tolerance that the reference numbers ask for. */
    static RunRequest exactly(String study, List<String> hypotheses, List<String> settings) {
        return new RunRequest(Optional.of(study), Optional.empty(), Optional.empty(), OptionalInt.empty(),
                OptionalLong.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalDouble.of(1e-9),
                OptionalDouble.of(1e-12), settings, hypotheses, Map.of(), false);
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
