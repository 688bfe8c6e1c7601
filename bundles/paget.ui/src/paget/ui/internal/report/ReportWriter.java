package paget.ui.internal.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import paget.core.run.ModelSource;
import paget.core.run.RunKeeping;
import paget.core.run.RunStores;
import paget.core.run.UsageException;
import paget.core.store.RunStore;
import paget.report.ModelReport;
import paget.report.Report;
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
        if (source.organism().isEmpty()) {
            throw new UsageException(ReportMessages.Report_unreadable);
        }
        List<String> faults = new ArrayList<>();
        Optional<RunStore> store = RunStores.later(RunStores.beside(model), fault -> faults.add(fault.getMessage()));
        try {
            return new ModelReport(model.getFileName().toString(), source, studies, diagrams, sections)
                    .make(store.map(RunKeeping::in).orElse(RunKeeping.NONE), progress).withNotes(faults);
        } finally {
            store.ifPresent(RunStore::close);
        }
    }

    /** Writes a report to a file with the ending of the format. */
    static Path html(Report report, String target) throws IOException {
        return Files.write(Path.of(target + ".html"), report.html().getBytes(StandardCharsets.UTF_8));
    }

    static Path pdf(Report report, String target) throws IOException {
        return Files.write(Path.of(target + ".pdf"), report.pdf());
    }
}
