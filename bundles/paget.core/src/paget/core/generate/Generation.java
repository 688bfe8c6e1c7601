package paget.core.generate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import paget.core.generate.GenerationReport.Outcome;
import paget.core.registry.NearMisses;
import paget.core.run.Issues;
import paget.core.validation.ModelValidator;
import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.run.CancelledException;
import paget.sim.run.EngineOption;
import paget.sim.run.Progress;

/** Runs generators: the same checks and the same report wherever an export is asked for. */
public final class Generation {

    /** Elements that an error names. */
    private static final int NAMED = 5;

    private Generation() {
    }

    /**
     * What speaks against an export or should be known before it: bad options, errors of the model, and what the
     * generator itself finds. Its {@link Generator#check} is only asked when nothing before it is at fault.
     */
    public static List<Issue> check(Generator generator, GenerationInput input) {
        List<Issue> issues = new ArrayList<>(options(generator, input));
        Issues.of(new ModelValidator().validate(input.model())).stream().filter(Issue::isError).forEach(issues::add);
        if (issues.isEmpty()) {
            try {
                issues.addAll(generator.check(input));
            } catch (InvalidModelException e) {
                issues.addAll(e.issues());
            }
        }
        return issues;
    }

    private static List<Issue> options(Generator generator, GenerationInput input) {
        List<Issue> issues = new ArrayList<>();
        List<String> known = generator.options().stream().map(EngineOption::id).toList();
        input.options().forEach((id, text) -> {
            EngineOption option = generator.options().stream().filter(o -> o.id().equals(id)).findFirst().orElse(null);
            if (option == null) {
                issues.add(Issue.error("option.unknown", id, "The format " + generator.id() + " has no option \"" + id
                        + "\"." + NearMisses.hint(id, known)));
            } else if (option.check(text) != null) {
                issues.add(option.check(text));
            }
        });
        return issues;
    }

    /**
     * Makes sure that a model can be written.
     *
     * @return warnings
     * @throws InvalidModelException when the check finds errors
     */
    public static List<Issue> require(Generator generator, GenerationInput input) {
        List<Issue> issues = check(generator, input);
        List<Issue> errors = issues.stream().filter(Issue::isError).toList();
        if (!errors.isEmpty()) {
            throw new InvalidModelException(errors);
        }
        return issues;
    }

    /**
     * Writes a model and the report beside it, after {@link #require}.
     *
     * @param strict whether to fail when something cannot be written
     * @param sink where the files go; the caller throws its content away when this fails
     * @throws InvalidModelException when something is left out of a strict export, by element
     * @throws CancelledException when cancelled
     */
    public static GenerationReport write(Generator generator, GenerationInput input, boolean strict, OutputSink sink,
            Progress progress) throws IOException {
        GenerationReport report = generator.generate(input, sink, progress);
        if (strict && report.isIncomplete()) {
            throw new InvalidModelException(leftOut(report));
        }
        ReportFiles.write(report, Provenance.of(input), sink);
        return report;
    }

    /** One error for each reason, with the elements that it holds for. */
    private static List<Issue> leftOut(GenerationReport report) {
        Map<String, List<String>> elements = new LinkedHashMap<>();
        report.entries().stream().filter(e -> e.outcome() == Outcome.LEFT_OUT).forEach(e -> elements.computeIfAbsent(e.note(),
                note -> new ArrayList<>()).add(e.elementName()));
        return elements.entrySet().stream().map(e -> Issue.error("generate.left-out", several(e.getValue()),
                "cannot be written: " + e.getKey())).toList();
    }

    private static String several(List<String> names) {
        return String.join(", ", names.subList(0, Math.min(NAMED, names.size())))
                + (names.size() > NAMED ? " and " + (names.size() - NAMED) + " more" : "");
    }
}
