package paget.ui.internal.overlay;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;

import paget.core.compile.CompiledModel;
import paget.core.course.ElementCourse;
import paget.core.course.RecordedRun;
import paget.core.run.RunStores;
import paget.core.run.UsageException;
import paget.core.store.RunStore;
import paget.core.store.RunStoreException;
import paget.core.study.ElementNumbers;
import paget.diagram.ui.DiagramHost;
import paget.model.Organism;
import paget.results.ui.Results;
import paget.sim.InvalidModelException;
import paget.sim.SimulationException;
import paget.ui.internal.Messages;
import paget.ui.internal.UiPlugin;
import paget.ui.internal.model.ModelSession;

/**
 * The runs of a model as values for its diagrams: those of this session, and those in the store beside the model. Values
 * come from the answer of a run. Where that lacks elements of the model, they come from the store, which keeps all columns of
 * a run, and only where there is none from running the first variant again, which the legend then says.
 */
public final class ModelRuns {
    private static final int MOST = 40;

    private final ModelSession session;
    private List<ListedRun> listed = List.of();

    public ModelRuns(ModelSession session) {
        this.session = session;
    }

    /** What the runs are called, newest first. */
    public List<String> titles() {
        List<ListedRun> found = new ArrayList<>();
        Results.all().stream().filter(run -> run.model().equals(session.file())
                && run.outcome().subject().organism().isPresent())
                .forEach(run -> found.add(new ListedRun.Finished(run.title(), run.outcome())));
        found.addAll(stored(found));
        found.sort(Comparator.comparing(ListedRun::start).reversed());
        listed = List.copyOf(found.subList(0, Math.min(MOST, found.size())));
        return listed.stream().map(ListedRun::title).toList();
    }

    private List<ListedRun> stored(List<ListedRun> finished) {
        Path file = RunStores.beside(session.file());
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try (RunStore store = RunStores.openPresent(file)) {
            return store.studies().stream()
                    .filter(study -> finished.stream().noneMatch(run -> ((ListedRun.Finished) run).is(study)))
                    .map(ListedRun.Stored::of).flatMap(Optional::stream).toList();
        } catch (RunStoreException unreadable) {
            UiPlugin.log(unreadable.getMessage(), unreadable);
            return List.of();
        }
    }

    /** Finds the values of a run in the background. */
    public void load(int index, DiagramHost.OverlayTaker taker) {
        ListedRun run = listed.get(index);
        Path file = RunStores.beside(session.file());
        Organism model = run instanceof ListedRun.Finished finished ? finished.outcome().subject().organism().orElseThrow()
                : EcoreUtil.copy(session.organism());
        Display display = Display.getCurrent();
        Job job = new Job(Messages.bind(Messages.Overlay_job, run.title())) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    RunValues values = values(run, model, file);
                    display.asyncExec(() -> taker.take(values, null));
                } catch (InvalidModelException | SimulationException | UsageException | RunStoreException
                        | IllegalStateException failed) {
                    display.asyncExec(() -> taker.take(null, Messages.bind(Messages.Overlay_failed, failed.getMessage())));
                }
                return Status.OK_STATUS;
            }
        };
        job.setUser(false);
        job.schedule();
    }

    private static RunValues values(ListedRun listed, Organism model, Path file) {
        try (OptionalStore store = OptionalStore.open(file)) {
            RecordedRun run = switch (listed) {
            case ListedRun.Finished finished -> RecordedRun.of(finished.outcome());
            case ListedRun.Stored stored -> RecordedRun.of(stored.study(), store.result(stored.study().id()));
            };
            CompiledModel compiled = run.compile(model);
            if (compiled.network().isEmpty()) {
                throw new IllegalStateException(Messages.Overlay_noNetwork);
            }
            ElementCourse course = run.course(compiled);
            String title = listed.title();
            if (course.times().length == 0 || !course.missing().isEmpty()) {
                Optional<ElementCourse> whole = store.get().flatMap(kept -> run.course(compiled, kept));
                if (whole.isPresent()) {
                    course = whole.get();
                } else if (run.isRepeatable()) {
                    course = run.repeat(compiled);
                    title = Messages.bind(Messages.Overlay_repeated, title);
                }
            }
            if (course.times().length == 0) {
                throw new IllegalStateException(Messages.Overlay_noCourse);
            }
            return new RunValues(course, ElementNumbers.of(model), title);
        }
    }
}
