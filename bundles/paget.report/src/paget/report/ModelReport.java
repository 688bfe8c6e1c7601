package paget.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import paget.core.compile.Variant;
import paget.core.registry.UnknownIdException;
import paget.core.run.ModelSource;
import paget.core.run.RunKeeping;
import paget.core.run.RunOutcome;
import paget.core.run.RunRequest;
import paget.core.run.RunService;
import paget.core.run.SavedResult;
import paget.core.run.UsageException;
import paget.model.Organism;
import paget.model.Study;
import paget.sim.InvalidModelException;
import paget.sim.SimulationException;
import paget.sim.network.ReactionNetwork;
import paget.sim.run.Progress;

/**
 * What a report of a model is to tell. A study that cannot be run, or a picture that cannot be made, is a note in the report.
 *
 * @param name what the user calls the model in commands
 * @param source the model
 * @param studies ids or names of its studies
 * @param diagrams whether diagrams are shown, and cells and fields of runs in space
 * @param sections what else is said of the model
 */
public record ModelReport(String name, ModelSource source, List<String> studies, boolean diagrams,
        Set<Report.Section> sections) {

    /** The part of the time for a study that its runs take; the rest is for pictures of cells. */
    private static final double RUNS = 0.9;

    public ModelReport {
        studies = List.copyOf(studies);
        sections = Set.copyOf(sections);
    }

    /**
     * Runs the studies that the store does not have and writes what came of them.
     *
     * @throws paget.sim.run.CancelledException when cancelled
     */
    public Report make(RunKeeping keeping, Progress progress) {
        List<String> notes = new ArrayList<>();
        List<SavedResult> results = new ArrayList<>();
        Map<SavedResult, List<Report.Diagram>> tissues = new HashMap<>();
        source.organism().ifPresent(model -> {
            for (int i = 0; i < studies.size(); i++) {
                Progress runs = part(progress, i, RUNS);
                Progress pictures = part(progress, i + RUNS, 1 - RUNS);
                String study = studies.get(i);
                attempt("The study " + title(model, study) + " could not be run: ", notes, () -> new RunService()
                        .with(source.data()).run(name, model, source.hash(), RunRequest.ofStudy(study), keeping, runs))
                        .ifPresent(outcome -> {
                            SavedResult saved = SavedResult.of(outcome);
                            results.add(saved);
                            cells(outcome, keeping, pictures, notes).ifPresent(cells -> tissues.put(saved, cells));
                        });
            }
        });
        return new Report(title(), source.organism(), source.hash(), diagrams ? ModelDiagrams.of(source) : List.of(), results,
                notes, sections, tissues, network(source, notes));
    }

    /** The equations of a foreign model; empty for a drawn one, and for one that is none of reactions, which is a note. */
    public static Optional<ReactionNetwork> network(ModelSource source, List<String> notes) {
        return source.foreign().flatMap(foreign -> attempt("The equations cannot be shown: ", notes,
                () -> foreign.compile(Variant.AS_DRAWN))).filter(ReactionNetwork.class::isInstance).map(ReactionNetwork.class::cast);
    }

    private Optional<List<Report.Diagram>> cells(RunOutcome outcome, RunKeeping keeping, Progress progress, List<String> notes) {
        return diagrams ? attempt("Cells of the study " + outcome.plan().name() + " could not be drawn: ", notes,
                () -> TissuePictures.of(outcome, keeping.opened().store(), progress)) : Optional.empty();
    }

    @FunctionalInterface
    private interface Work<T> {
        T result();
    }

    private static <T> Optional<T> attempt(String failed, List<String> notes, Work<T> work) {
        try {
            return Optional.of(work.result());
        } catch (InvalidModelException | SimulationException | UsageException | UnknownIdException e) {
            notes.add(failed + e.getMessage());
            return Optional.empty();
        }
    }

    private String title() {
        Function<Organism, String> named = model -> model.getName() == null ? model.getId() : model.getName();
        return source.organism().map(named).or(() -> source.foreign().map(foreign -> foreign.name())).orElse(name);
    }

    private static String title(Organism model, String study) {
        return model.getStudies().stream().filter(s -> study.equals(s.getId())).map(Study::getName)
                .filter(words -> words != null).findFirst().orElse(study);
    }

    private Progress part(Progress whole, double from, double share) {
        return new Progress() {
            @Override
            public void report(double fraction) {
                whole.report((from + share * fraction) / studies.size());
            }

            @Override
            public boolean isCancelled() {
                return whole.isCancelled();
            }

            @Override
            public boolean isUrgent() {
                return whole.isUrgent();
            }
        };
    }
}
