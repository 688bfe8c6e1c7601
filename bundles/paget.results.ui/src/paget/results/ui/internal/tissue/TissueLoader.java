package paget.results.ui.internal.tissue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import paget.core.course.TissueCourse;
import paget.core.run.ModelSource;
import paget.core.run.RunStores;
import paget.core.run.UsageException;
import paget.core.store.RunStore;
import paget.core.store.RunStoreException;
import paget.model.Organism;
import paget.results.ui.ShownResult;
import paget.results.ui.SpaceRun;
import paget.results.ui.internal.Messages;
import paget.sim.SimulationException;
import paget.sim.run.CancelledException;
import paget.sim.run.Progress;

/** Reads the cells of a run in the background. */
final class TissueLoader extends Job {
    private static final int TICKS = 1000;
    private final ShownResult shown;
    private final Consumer<TissueCourse> taker;
    private final Consumer<String> failed;
    private final Display display = Display.getCurrent();

    /**
     * @param taker gets the cells in the display thread
     * @param failed gets a sentence in the display thread when there are none
     */
    TissueLoader(ShownResult shown, Consumer<TissueCourse> taker, Consumer<String> failed) {
        super(Messages.bind(Messages.Tissue_job, shown.title()));
        this.shown = shown;
        this.taker = taker;
        this.failed = failed;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), TICKS);
        try {
            TissueCourse course = course(shown.space().orElseThrow(), progress(monitor));
            display.asyncExec(() -> taker.accept(course));
        } catch (CancelledException e) {
            return Status.CANCEL_STATUS;
        } catch (SimulationException | RunStoreException | IllegalArgumentException e) {
            display.asyncExec(() -> failed.accept(String.valueOf(e.getMessage())));
        } finally {
            monitor.done();
        }
        return Status.OK_STATUS;
    }

    private TissueCourse course(SpaceRun space, Progress progress) {
        Path file = shown.model().orElseThrow();
        Organism model = space.organism().orElseGet(() -> read(file, space));
        Path place = RunStores.beside(file);
        if (!Files.isRegularFile(place)) {
            return space.run().tissue(model, Optional.empty(), progress);
        }
        try (RunStore store = RunStores.openPresent(place)) {
            return space.run().tissue(model, Optional.of(store), progress);
        }
    }

    private static Organism read(Path file, SpaceRun space) {
        ModelSource source = ModelSource.open(file.toString());
        if (source.hasErrors() || !source.hash().equals(space.run().modelHash())) {
            throw new UsageException(Messages.bind(Messages.Tissue_changed, file.getFileName()));
        }
        return source.organism().orElseThrow(() -> new UsageException(Messages.bind(Messages.Tissue_changed, file.getFileName())));
    }

    private static Progress progress(IProgressMonitor monitor) {
        return new Progress() {
            private int done;

            @Override
            public void report(double fraction) {
                int now = (int) (TICKS * Math.min(1, fraction));
                monitor.worked(Math.max(0, now - done));
                done = Math.max(done, now);
            }

            @Override
            public boolean isCancelled() {
                return monitor.isCanceled();
            }
        };
    }
}
