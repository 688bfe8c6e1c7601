package paget.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import paget.core.run.ModelSource;
import paget.core.run.Planner;
import paget.core.run.RunKeeping;
import paget.core.run.RunRequest;
import paget.core.run.SavedResult;
import paget.core.run.UsageException;
import paget.core.store.RunStore;
import paget.model.Organism;
import paget.model.Study;
import paget.report.ModelDiagrams;
import paget.report.ModelReport;
import paget.report.Report;
import paget.sim.network.ReactionNetwork;

/** Reports of models and results. Apart from the commands, so that only those who report load what does. */
final class Reports {

    private final Terminal terminal;
    private final String what;
    private final String out;
    private final List<String> studies;
    private final KeepingOptions keeping;

    /**
     * @param what a folder of results or a model
     * @param out file to write
     * @param studies ids or names of studies; empty means all
     */
    Reports(Terminal terminal, String what, String out, List<String> studies, KeepingOptions keeping) {
        this.terminal = terminal;
        this.what = what;
        this.out = out;
        this.studies = studies;
        this.keeping = keeping;
    }

    void write() throws IOException {
        Path target = target();
        Report report = isFolder() ? ofFolder(Path.of(what)) : ofModel();
        Pictures.write(target, lower(out).endsWith(".pdf") ? report.pdf()
                : report.html().getBytes(StandardCharsets.UTF_8));
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
        List<String> notes = new ArrayList<>();
        Optional<ReactionNetwork> network = ModelReport.network(source, notes);
        return new Report(result.model(), source.organism(), source.hash(), ModelDiagrams.of(source), List.of(result), notes)
                .withNetwork(network);
    }

    private Report ofModel() {
        ModelSource source = ModelAccess.open(what);
        ModelReport report = new ModelReport(what, source, wanted(source), true, EnumSet.allOf(Report.Section.class));
        RunKeeping kept = keeping.keeping(source, terminal);
        ProgressBar bar = new ProgressBar(terminal);
        try {
            Report made = report.make(kept, bar);
            bar.close();
            made.notes().forEach(note -> terminal.say("warning: " + note));
            return made;
        } finally {
            bar.close();
            kept.store().ifPresent(RunStore::close);
        }
    }

    /** Ids of studies, or their names as the user gave them. */
    private List<String> wanted(ModelSource source) {
        // Names that the model does not have are said before anything is run.
        studies.forEach(study -> new Planner(ModelAccess.organism(source), RunRequest.ofStudy(study)).plan());
        return studies.isEmpty() ? source.organism().map(Reports::all).orElse(List.of()) : studies;
    }

    private static List<String> all(Organism model) {
        return model.getStudies().stream().map(Study::getId).toList();
    }
}
