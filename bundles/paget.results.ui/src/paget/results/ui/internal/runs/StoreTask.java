package paget.results.ui.internal.runs;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import paget.core.run.RunStores;
import paget.core.store.RunStore;
import paget.core.store.RunStoreException;
import paget.results.ui.internal.Messages;

/** Works on the stores of runs in the background, since another process may keep one busy for a moment. */
final class StoreTask extends Job {
    private final List<RunRow> rows;
    private final BiConsumer<RunStore, List<RunRow>> work;
    private final Runnable done;
    private final Consumer<String> failed;
    private final Display display = Display.getCurrent();

    /**
     * @param work is called for each store with its runs
     * @param done is called in the display thread when all went well
     * @param failed gets a sentence in the display thread otherwise
     */
    StoreTask(List<RunRow> rows, BiConsumer<RunStore, List<RunRow>> work, Runnable done, Consumer<String> failed) {
        super(Messages.Runs_job);
        this.rows = rows;
        this.work = work;
        this.done = done;
        this.failed = failed;
        setUser(false);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Map<Path, List<RunRow>> stores = new LinkedHashMap<>();
        rows.forEach(row -> stores.computeIfAbsent(row.store(), file -> new java.util.ArrayList<>()).add(row));
        for (Map.Entry<Path, List<RunRow>> entry : stores.entrySet()) {
            try (RunStore store = RunStores.openPresent(entry.getKey())) {
                work.accept(store, entry.getValue());
            } catch (RunStoreException e) {
                String sentence = Messages.bind(Messages.Runs_failed, entry.getKey()) + " " + e.getMessage();
                display.asyncExec(() -> failed.accept(sentence));
                return Status.OK_STATUS;
            }
        }
        display.asyncExec(done);
        return Status.OK_STATUS;
    }
}
