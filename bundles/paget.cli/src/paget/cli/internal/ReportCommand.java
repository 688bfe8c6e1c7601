package paget.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

import paget.core.run.ModelSource;
import paget.core.run.RunKeeping;
import paget.core.run.RunRequest;
import paget.core.run.RunService;
import paget.core.run.SavedResult;
import paget.core.run.UsageException;
import paget.core.store.RunStore;
import paget.model.Study;
import paget.report.ModelDiagrams;
import paget.report.Report;
import paget.sim.InvalidModelException;
import paget.sim.SimulationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a report of a model and its studies. */
@Command(name = "report", description = {"Writes a report: diagrams, equations, evidence, studies with figures, and how to repeat them.",
    "Of a folder of results it tells that run; of a model all its studies, which are run unless they are kept."},
        footerHeading = "%nExamples:%n",
        footer = {"  paget report tumour.paget --out tumour.html",
            "  paget report example:immune-dormancy --out dormancy.pdf", "  paget report results --out results.html"})
final class ReportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "RESULT_DIR|FILE",
            description = "A folder that paget run has written, a .paget model, or example:ID for a shipped one.")
    private String what;

    @Option(names = "--out", required = true, paramLabel = "REPORT", description = "File that ends in .html or .pdf.")
    private String out;

    @Option(names = "--study", paramLabel = "NAME", description = "Only this study of the model; may be repeated.")
    private List<String> studies = new ArrayList<>();

    @Mixin
    private KeepingOptions keeping;

    ReportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path target = target();
        Report report = isFolder() ? ofFolder(Path.of(what)) : ofModel();
        Pictures.write(target, lower(out).endsWith(".pdf") ? report.pdf()
                : report.html().getBytes(StandardCharsets.UTF_8));
        terminal.out().println(out);
        return ExitCodes.DONE;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private Path target() {
        if (!lower(out).endsWith(".html") && !lower(out).endsWith(".pdf")) {
            throw new UsageException("The report \"" + out + "\" must end in .html or .pdf.");
        }
        try {
            return Path.of(out);
        } catch (InvalidPathException e) {
            throw new UsageException("\"" + out + "\" is no file name: " + e.getReason() + ".");
        }
    }

    private boolean isFolder() {
        try {
            return Files.isDirectory(Path.of(what));
        } catch (InvalidPathException e) {
            // Not even a name of a file; the reader of models says so.
            return false;
        }
    }

    private Report ofFolder(Path folder) throws IOException {
        SavedResult result = SavedResult.read(folder);
        ModelSource source = ModelSource.open(result.modelFile());
        if (source.hasErrors() || !source.hash().equals(result.modelHash())) {
            return new Report(result.model(), Optional.empty(), result.modelHash(), List.of(), List.of(result),
                    List.of("The model " + result.modelFile() + (source.isReadable() ? " has changed since this run"
                            : " is not at hand") + ", so that its diagrams, equations and evidence are not shown."));
        }
        return new Report(result.model(), source.organism(), source.hash(), ModelDiagrams.of(source), List.of(result),
                List.of());
    }

    private Report ofModel() {
        ModelSource source = ModelAccess.open(what);
        List<String> notes = new ArrayList<>();
        List<SavedResult> results = new ArrayList<>();
        RunKeeping kept = keeping.open(source, terminal);
        try {
            for (String study : wanted(source)) {
                try {
                    results.add(run(source, study, kept));
                } catch (InvalidModelException | SimulationException e) {
                    notes.add("The study " + study + " could not be run: " + e.getMessage());
                    terminal.say("warning: " + notes.getLast());
                }
            }
        } finally {
            kept.store().ifPresent(RunStore::close);
        }
        String title = source.organism().map(m -> m.getName() == null ? m.getId() : m.getName())
                .or(() -> source.foreign().map(f -> f.name())).orElse(what);
        return new Report(title, source.organism(), source.hash(), ModelDiagrams.of(source), results, notes);
    }

    /** Ids of studies, or their names as the user gave them. */
    private List<String> wanted(ModelSource source) {
        if (!studies.isEmpty()) {
            return studies;
        }
        return source.organism().map(model -> model.getStudies().stream().map(Study::getId).toList()).orElse(List.of());
    }

    private SavedResult run(ModelSource source, String study, RunKeeping kept) {
        ProgressBar bar = new ProgressBar(terminal);
        try {
            return SavedResult.of(new RunService().run(what, ModelAccess.organism(source), source.hash(),
                    RunRequest.ofStudy(study), kept, bar));
        } finally {
            bar.close();
        }
    }
}
