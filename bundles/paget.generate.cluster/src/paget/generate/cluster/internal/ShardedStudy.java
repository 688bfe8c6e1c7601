package paget.generate.cluster.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import paget.core.compile.QuantityOverride;
import paget.core.generate.GenerationInput;
import paget.core.generate.GenerationReport;
import paget.core.generate.OutputSink;
import paget.core.registry.Registries;
import paget.core.run.Planner;
import paget.core.run.RunRequest;
import paget.core.run.UsageException;
import paget.core.store.Sha256;
import paget.core.study.StudyPlan;
import paget.model.Study;
import paget.model.resource.ModelFileException;
import paget.model.resource.ModelFiles;
import paget.sim.Issue;
import paget.sim.run.EngineOption;

/** A study that is to be run in shards, with the commands that do so. */
public final class ShardedStudy {

    /** Name of the model beside the scripts. */
    public static final String MODEL = "model.paget";

    public static final EngineOption.Whole SHARDS = new EngineOption.Whole("shards", "Shards",
            "Number of parts that the study is divided into; each is one job.", 10, 1, 100_000);
    public static final EngineOption.Text COMMAND = new EngineOption.Text("command", "Command",
            "What starts Paget on the machines of the cluster.", "paget");

    private final GenerationInput input;
    private final Study study;
    private final StudyPlan plan;

    private ShardedStudy(GenerationInput input, Study study) {
        this.input = input;
        this.study = study;
        this.plan = new Planner(input.model(), RunRequest.ofStudy(study.getId())).plan();
    }

    private static Optional<Study> chosen(GenerationInput input) {
        return input.study().or(() -> input.model().getStudies().stream().findFirst());
    }

    public static ShardedStudy of(GenerationInput input) {
        return new ShardedStudy(input, chosen(input).orElseThrow());
    }

    /** Why a study cannot be divided. */
    public static List<Issue> check(GenerationInput input) {
        Optional<Study> study = chosen(input);
        if (study.isEmpty()) {
            return List.of(Issue.error("cluster.no-study", input.model().getId(),
                    "A model without studies has nothing to run; add a study."));
        }
        List<Issue> issues = new ArrayList<>();
        try {
            StudyPlan plan = new Planner(input.model(), RunRequest.ofStudy(study.get().getId())).plan();
            Registries.studies().find(plan.kind()).ifPresentOrElse(kind -> {
                if (!kind.isDivisible()) {
                    issues.add(Issue.error("cluster.kind", study.get().getName(), "A study of the kind " + kind.label()
                            + " decides as it goes which runs it needs, so it cannot be divided; choose another study."));
                }
            }, () -> issues.add(Issue.error("cluster.kind", study.get().getName(), "There is no kind of study \""
                    + plan.kind() + "\".")));
            if (issues.isEmpty() && plan.replicates() < 2 && plan.dimensions().isEmpty() && plan.arms().size() < 2) {
                issues.add(Issue.warning("cluster.one-run", study.get().getName(),
                        "The study is a single run, so all shards but one will have nothing to do."));
            }
        } catch (UsageException e) {
            issues.add(Issue.error("cluster.study", study.get().getName(), e.getMessage()));
        }
        return issues;
    }

    /** Number of parts. */
    public long shards() {
        return input.whole(SHARDS);
    }

    public String name() {
        return plan.name();
    }

    /** A short word for job names. */
    public String id() {
        return plan.id();
    }

    /** What starts Paget; several words are several arguments. */
    public String command() {
        return input.value(COMMAND);
    }

    /**
     * The command that runs a part, without its shard, threads and folder: everything that decides about numbers is
     * written out.
     */
    public String run() {
        List<String> words = new ArrayList<>(List.of("run", MODEL, "--study", plan.id()));
        words.addAll(List.of("--seed", Long.toString(plan.seed()), "--replicates",
                Integer.toString(plan.replicates())));
        input.variant().hypotheses().forEach(id -> words.addAll(List.of("--hypothesis", id)));
        for (QuantityOverride override : input.variant().overrides()) {
            words.addAll(List.of("--set", override.elementId() + "." + override.feature() + "=" + override.value()
                    + (override.unit() == null ? "" : " " + override.unit())));
        }
        return command() + " " + String.join(" ", words.stream().map(ShardedStudy::quoted).toList());
    }

    /** A word as a shell takes it. */
    static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./:=,+@%-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    /** Writes the model; the file itself where it is at hand. */
    public void writeModel(OutputSink sink) throws IOException {
        Optional<byte[]> file = input.file().map(ShardedStudy::bytes)
                .filter(content -> Sha256.of(content).equals(input.modelHash()));
        try (OutputStream out = sink.open(MODEL)) {
            out.write(file.isPresent() ? file.get() : new ModelFiles().toBytes(input.model()));
        } catch (ModelFileException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says that the model is there as it is, and which study is run. */
    public void report(GenerationReport.Builder report) {
        report.exact(study, "run in " + shards() + " shards");
        study.getArms().forEach(arm -> report.exact(arm, "run with its study"));
        input.model().getStudies().stream().filter(other -> other != study)
                .forEach(other -> report.exact(other, "in " + MODEL + "; another study is run"));
        report.remaining(input.model()).forEach(element -> report.exact(element, "in " + MODEL));
    }
}
