package paget.ui.internal.run;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import paget.core.registry.UnknownIdException;
import paget.core.run.RunOutcome;
import paget.core.run.RunRequest;
import paget.core.run.RunService;
import paget.core.run.UsageException;
import paget.core.store.RunStoreException;
import paget.core.study.ModelData;
import paget.model.Organism;
import paget.model.path.Labels;
import paget.model.resource.ModelFileException;
import paget.model.resource.ModelFiles;
import paget.results.ui.Results;
import paget.results.ui.RunResult;
import paget.results.ui.RunningStudies;
import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.SimulationException;
import paget.sim.run.CancelledException;
import paget.sim.run.Progress;
import paget.ui.PagetUi;
import paget.ui.internal.Messages;
import paget.ui.internal.MonitorProgress;
import paget.ui.internal.UiPlugin;
import paget.ui.internal.model.ModelSession;

/** Runs a study in the background on a copy of the model, with progress and cancel, and shows the result. */
public final class RunJob extends Job {
    /** Jobs of this family are runs. */
    public static final Object FAMILY = new Object();
    /** Milliseconds from which on the results show how far a run is, and let it be cancelled. */
    private static final int LONG_RUN = 800;
    private final Path file;
    private final String source;
    private final ModelData data;
    private final Organism model;
    private final String hash;
    private final RunRequest request;
    private final IWorkbenchPage page;
    private final Display display = Display.getCurrent();

    private RunJob(ModelSession session, String hash, RunRequest request, IWorkbenchPage page) {
        super(Messages.bind(Messages.Run_job, session.file().getFileName()));
        file = session.file();
        source = session.file().getFileName().toString();
        data = ModelData.in(session.file().toAbsolutePath().getParent());
        model = EcoreUtil.copy(session.organism());
        this.hash = hash;
        this.request = request;
        this.page = page;
        setUser(false);
        setPriority(LONG);
    }

    /** Starts a run of the model as it is now, saved or not. */
    public static RunJob start(ModelSession session, RunRequest request, IWorkbenchPage page) throws ModelFileException {
        RunSession.remember(session, request);
        RunJob job = new RunJob(session, Sha256.of(new ModelFiles().toBytes(session.organism())), request, page);
        job.schedule();
        return job;
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), MonitorProgress.ALL);
        display.asyncExec(() -> display.timerExec(LONG_RUN, () -> {
            if (getState() == RUNNING) {
                front();
            }
        }));
        try (RunningStudies.Study study = RunningStudies.begin(title(), this::cancel); KeptBeside kept = KeptBeside.open(file)) {
            RunOutcome outcome = new RunService().with(data).run(source, model, hash, request,
                    kept.keeping(), progress(monitor, study));
            display.asyncExec(() -> show(outcome));
            return Status.OK_STATUS;
        } catch (CancelledException e) {
            return Status.CANCEL_STATUS;
        } catch (InvalidModelException e) {
            return failed(e.issues().stream().filter(Issue::isError).map(Issue::message).toList());
        } catch (UsageException | UnknownIdException | SimulationException | RunStoreException e) {
            return failed(List.of(String.valueOf(e.getMessage())));
        } finally {
            monitor.done();
        }
    }

    private String title() {
        String study = request.study().flatMap(id -> model.getStudies().stream().filter(one -> id.equals(one.getId())).findFirst())
                .map(Labels::of).orElse("");
        return study.isEmpty() ? source : source + " \u2013 " + study;
    }

    private static Progress progress(IProgressMonitor monitor, RunningStudies.Study study) {
        return new MonitorProgress(monitor) {
            @Override
            public synchronized void report(double fraction) {
                study.report(fraction);
                super.report(fraction);
            }
        };
    }

    /** What kept the run from going on is the user's business, told in a dialog; it is no error of the job. */
    private IStatus failed(List<String> sentences) {
        display.asyncExec(() -> RunProblems.show(page.getWorkbenchWindow().getShell(), source, sentences));
        return Status.OK_STATUS;
    }

    private void show(RunOutcome outcome) {
        String study = outcome.plan().name() == null ? outcome.kind().label() : outcome.plan().name();
        String time = LocalTime.now().truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_LOCAL_TIME);
        Results.add(new RunResult(Messages.bind(Messages.Run_title, new Object[] { source, study, time }), file, outcome));
        front();
    }

    private void front() {
        try {
            if (page.getWorkbenchWindow().getActivePage() == page) {
                // To the front, but the focus stays where the user works.
                page.bringToTop(page.showView(Results.VIEW_ID, null, IWorkbenchPage.VIEW_VISIBLE));
            }
        } catch (PartInitException e) {
            UiPlugin.log(Messages.bind(Messages.Run_noView, PagetUi.PLUGIN_ID), e);
        }
    }
}
