package paget.ui.internal.overlay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import paget.core.compile.CompiledModel;
import paget.core.compile.ModelCompiler;
import paget.core.compile.Variant;
import paget.core.course.ElementCourse;
import paget.core.run.RunOutcome;
import paget.core.study.StudyPlan;
import paget.diagram.ui.DiagramHost;
import paget.results.ui.Results;
import paget.results.ui.RunResult;
import paget.sim.InvalidModelException;
import paget.sim.ModelKind;
import paget.sim.SimulationException;
import paget.sim.run.Trajectory;
import paget.ui.internal.Messages;
import paget.ui.internal.model.ModelSession;

/**
 * The runs of a model in this session, as values for its diagrams. Studies keep the columns that they ask for, which are
 * often fewer than a drawing has elements; so one run of the first variant is done again, with the same engine, settings
 * and random numbers, and all of its columns are kept.
 */
public final class ModelRuns {
    private final ModelSession session;
    private List<RunResult> listed = List.of();

    public ModelRuns(ModelSession session) {
        this.session = session;
    }

    /** What the runs are called, newest first. */
    public List<String> titles() {
        String source = session.file().getFileName().toString();
        listed = Results.all().stream().filter(run -> run.outcome().source().equals(source)
                && run.outcome().subject().organism().isPresent()).toList();
        return listed.stream().map(RunResult::title).toList();
    }

    /** Finds the values of a run in the background. */
    public void load(int index, DiagramHost.OverlayTaker taker) {
        RunResult run = listed.get(index);
        Display display = Display.getCurrent();
        Job job = new Job(Messages.bind(Messages.Overlay_job, run.title())) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    ElementCourse course = course(run.outcome());
                    display.asyncExec(() -> taker.take(new CourseOverlay(run.title(), course), null));
                } catch (InvalidModelException | SimulationException | IllegalStateException failed) {
                    display.asyncExec(() -> taker.take(null, Messages.bind(Messages.Overlay_failed, failed.getMessage())));
                }
                return Status.OK_STATUS;
            }
        };
        job.setUser(false);
        job.schedule();
    }

    static ElementCourse course(RunOutcome outcome) {
        if (outcome.engine().modelKind() != ModelKind.NETWORK) {
            throw new IllegalStateException(Messages.Overlay_space);
        }
        StudyPlan plan = outcome.plan();
        Variant variant = plan.arms().isEmpty() ? plan.variant() : plan.variant(plan.arms().getFirst());
        CompiledModel compiled = ModelCompiler.compile(outcome.subject().organism().orElseThrow(), variant);
        Trajectory trajectory = outcome.engine().prepare(compiled.requireNetwork(), plan.settings()).run(0);
        Map<String, double[]> columns = new LinkedHashMap<>();
        trajectory.observables().forEach(observable -> columns.put(observable.id(), trajectory.column(observable.id())));
        return ElementCourse.of(compiled, trajectory.times(), columns);
    }
}
