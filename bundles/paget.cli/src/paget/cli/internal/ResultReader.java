package paget.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import paget.core.compile.CompiledModel;
import paget.core.course.ElementCourse;
import paget.core.course.RecordedRun;
import paget.core.run.Issues;
import paget.core.run.ModelSource;
import paget.core.run.TimeText;
import paget.core.run.UsageException;
import paget.core.study.ElementNumbers;
import paget.diagram.render.Overlay;
import paget.diagram.view.Diagram;
import paget.model.Organism;
import paget.report.CourseOverlay;
import paget.sim.InvalidModelException;
import paget.sim.Issue;

/** Reads the result of a run for a diagram of its model. */
final class ResultReader {

    private ResultReader() {
    }

    /**
     * The overlay of a time.
     *
     * @param folder of the result
     * @param time   as the user writes it, or null for the end
     * @throws UsageException when the folder holds no result, or the time lies outside it
     */
    static Overlay read(Terminal terminal, ModelSource source, String folder, String time, Diagram diagram)
            throws IOException {
        RecordedRun run = RecordedRun.read(Path.of(folder));
        if (!run.modelHash().equals(source.hash())) {
            terminal.say("warning: The model is not the one that was run for \"" + folder + "\", or has changed since.");
        }
        Organism model = ModelAccess.organism(source);
        CompiledModel compiled = run.compile(model);
        if (compiled.network().isEmpty()) {
            throw new InvalidModelException(Issues.of(compiled.diagnostics()).stream().filter(Issue::isError).toList());
        }
        Set<String> shown = new HashSet<>();
        diagram.elements().forEach(view -> shown.add(diagram.id(view.semantic())));
        ElementCourse course = run.course(compiled);
        List<String> missing = course.missing().stream().filter(shown::contains).toList();
        if (!missing.isEmpty() && run.isRepeatable()) {
            course = run.repeat(compiled);
        } else if (!missing.isEmpty()) {
            terminal.say("warning: The result has no values of " + String.join(", ", missing) + ".");
        }
        if (course.times().length == 0) {
            throw new UsageException("\"" + folder + "\" holds no course over time.");
        }
        return new CourseOverlay(course, ElementNumbers.of(model), shown, run.study()).at(row(course, time));
    }

    private static int row(ElementCourse course, String time) {
        double[] times = course.times();
        if (time == null) {
            return times.length - 1;
        }
        double wanted = TimeText.parse("The time", time, course.timeUnit());
        if (!(wanted >= times[0] && wanted <= times[times.length - 1])) {
            throw new UsageException("The time " + time + " lies outside the result, which goes from " + times[0] + " to "
                    + times[times.length - 1] + " " + course.timeUnit() + ".");
        }
        return course.nearest(wanted);
    }
}
