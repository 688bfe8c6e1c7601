package paget.results.ui.internal.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;

import paget.core.run.RunStores;
import paget.core.store.RunStore;
import paget.core.store.RunStoreException;
import paget.results.ui.RunPlaces;
import paget.results.ui.internal.Messages;

/** Reads the stores again whenever this or another process has written to them. */
final class StoresWatch {
    private static final int EVERY_MILLISECONDS = 1000;
    /** What SQLite writes first. */
    private static final String LOG = "-wal";
    private final Control owner;
    private final Consumer<List<RunRow>> taker;
    private final Job job = Job.create(Messages.Runs_job, (IJobFunction) this::read);
    /** Used in the job only. */
    private final Map<Path, String> stamps = new HashMap<>();
    private final Map<Path, List<RunRow>> rows = new LinkedHashMap<>();
    private volatile List<Path> places = List.of();

    /**
     * @param owner as long as it is there, stores are watched
     * @param taker gets the runs of all stores in the display thread
     */
    StoresWatch(Control owner, Consumer<List<RunRow>> taker) {
        this.owner = owner;
        this.taker = taker;
        job.setSystem(true);
        tick();
    }

    private void tick() {
        if (!owner.isDisposed()) {
            look();
            owner.getDisplay().timerExec(EVERY_MILLISECONDS, this::tick);
        }
    }

    /** Looks at once. */
    void look() {
        places = RunPlaces.list();
        job.schedule();
    }

    private IStatus read(IProgressMonitor monitor) {
        List<Path> present = places.stream().distinct().filter(Files::isRegularFile).toList();
        boolean changed = rows.keySet().retainAll(present);
        stamps.keySet().retainAll(present);
        for (Path file : present) {
            String stamp = stamp(file) + stamp(file.resolveSibling(file.getFileName() + LOG));
            if (!stamp.equals(stamps.get(file))) {
                changed |= read(file);
                stamps.put(file, stamp);
            }
        }
        if (changed) {
            List<RunRow> all = new ArrayList<>();
            rows.values().forEach(all::addAll);
            deliver(all);
        }
        return Status.OK_STATUS;
    }

    private void deliver(List<RunRow> all) {
        if (!owner.isDisposed()) {
            owner.getDisplay().asyncExec(() -> {
                if (!owner.isDisposed()) {
                    taker.accept(all);
                }
            });
        }
    }

    private boolean read(Path file) {
        try (RunStore store = RunStores.openPresent(file)) {
            List<RunRow> present = store.studies().stream().map(study -> new RunRow(file, study)).toList();
            return !present.equals(rows.put(file, present));
        } catch (RunStoreException e) {
            ILog.get().warn(Messages.bind(Messages.Runs_failed, file), e);
            return rows.remove(file) != null;
        }
    }

    private static String stamp(Path file) {
        try {
            return Files.exists(file) ? Files.getLastModifiedTime(file) + " " + Files.size(file) + " " : "";
        } catch (IOException e) {
            // It has just gone; the next look shows what became of it.
            return "";
        }
    }
}
