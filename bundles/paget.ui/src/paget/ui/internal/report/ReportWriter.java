package paget.ui.internal.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import paget.core.run.ModelSource;
import paget.core.run.RunKeeping;
import paget.core.run.RunOutcome;
import paget.core.run.RunRequest;
import paget.core.run.RunService;
import paget.core.run.RunStores;
import paget.core.run.SavedResult;
import paget.core.run.UsageException;
import paget.core.store.RunStore;
import paget.core.store.RunStoreException;
import paget.model.Organism;
import paget.report.ModelDiagrams;
import paget.report.Report;
import paget.report.TissuePictures;
import paget.sim.InvalidModelException;
import paget.sim.SimulationException;
import paget.sim.run.Progress;

/**
 * Makes a report of a model and writes it.
 *
 * @param model the model's file
 * @param studies ids of the studies to tell
 * @param diagrams whether diagrams are shown
 * @param sections what else is said of the model
 */
record ReportWriter(Path model, List<String> studies, boolean diagrams, Set<Report.Section> sections) {

    /** Runs the studies that the store does not have. A study that cannot be run is a note in the report. */
    Report make(Progress progress) {
        ModelSource source = ModelSource.open(model.toString());
        Organism organism = source.organism().orElseThrow(() -> new UsageException(ReportMessages.Report_unreadable));
        List<String> notes = new ArrayList<>();
        List<SavedResult> results = new ArrayList<>();
        Map<SavedResult, List<Report.Diagram>> tissues = new HashMap<>();
        try (RunStore store = store(notes)) {
            RunKeeping keeping = store == null ? RunKeeping.NONE : RunKeeping.in(store);
            for (int i = 0; i < studies.size(); i++) {
                try {
                    RunOutcome outcome = new RunService().with(source.data()).run(model.getFileName().toString(), organism,
                            source.hash(), RunRequest.ofStudy(studies.get(i)), keeping, part(progress, i, studies.size()));
                    SavedResult saved = SavedResult.of(outcome);
                    results.add(saved);
                    if (diagrams) {
                        tissues.put(saved, TissuePictures.of(outcome, keeping.store(), part(progress, i, studies.size())));
                    }
                } catch (InvalidModelException | SimulationException | UsageException e) {
                    notes.add(ReportMessages.bind(ReportMessages.Report_studyFailed, studies.get(i), e.getMessage()));
                }
            }
        }
        String title = organism.getName() == null ? organism.getId() : organism.getName();
        return new Report(title, Optional.of(organism), source.hash(), diagrams ? ModelDiagrams.of(source) : List.of(), results,
                notes, sections, tissues);
    }

    private RunStore store(List<String> notes) {
        try {
            return RunStores.open(RunStores.beside(model)).orElse(null);
        } catch (RunStoreException e) {
            notes.add(e.getMessage());
            return null;
        }
    }

    private static Progress part(Progress whole, int index, int count) {
        return new Progress() {
            @Override
            public void report(double fraction) {
                whole.report((index + fraction) / count);
            }

            @Override
            public boolean isCancelled() {
                return whole.isCancelled();
            }
        };
    }

    /** Writes a report to a file with the ending of the format. */
    static Path html(Report report, String target) throws IOException {
        return Files.write(Path.of(target + ".html"), report.html().getBytes(StandardCharsets.UTF_8));
    }

    static Path pdf(Report report, String target) throws IOException {
        return Files.write(Path.of(target + ".pdf"), report.pdf());
    }
}
