package paget.ui.internal.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import paget.model.resource.ModelFileException;
import paget.model.resource.ModelFiles;
import paget.ui.internal.Messages;
import paget.ui.internal.UiPlugin;
import paget.ui.internal.model.ModelSession;

/** Writes the unsaved edits of a model to a recovery file every minute, so that a crash loses at most the last ones. */
public final class Recovery {
    private static final int INTERVAL_MILLISECONDS = 60_000;
    private static final Set<Path> ACCEPTED = new HashSet<>();
    private final ModelSession session;
    private final Runnable tick = this::tick;
    private Command lastKept;
    private boolean disposed;

    public Recovery(ModelSession session) {
        this.session = session;
        Display.getCurrent().timerExec(INTERVAL_MILLISECONDS, tick);
    }

    /**
     * Reads a model. Where a crash left unsaved edits of it behind, the user may have them back.
     *
     * @throws ModelFileException when the file holds no readable model
     */
    public static ModelSession openSession(Shell shell, Path file) throws ModelFileException {
        Optional<Path> left = RecoveryStore.find(file);
        if (left.isEmpty()) {
            return ModelSession.open(file);
        }
        boolean wanted = ACCEPTED.remove(file) || MessageDialog.open(MessageDialog.QUESTION, shell, Messages.Recovery_title,
                Messages.bind(Messages.Recovery_question, file.getFileName()), SWT.NONE, Messages.Recovery_restore,
                Messages.Recovery_discard) == 0;
        if (!wanted) {
            RecoveryStore.remove(file);
            return ModelSession.open(file);
        }
        try {
            return ModelSession.recover(file, left.get());
        } catch (ModelFileException e) {
            UiPlugin.log(Messages.Recovery_unreadable, e);
            RecoveryStore.remove(file);
            return ModelSession.open(file);
        }
    }

    /** The next opening of the file takes the unsaved edits without asking. */
    static void accept(Path file) {
        ACCEPTED.add(file);
    }

    private void tick() {
        if (!disposed) {
            keep();
            Display.getCurrent().timerExec(INTERVAL_MILLISECONDS, tick);
        }
    }

    /** Writes the edits now, if there are new ones. The model is copied here; the disk is written in the background. */
    public Job keep() {
        Command last = session.domain().getCommandStack().getUndoCommand();
        if (!session.isDirty() || last == lastKept) {
            return null;
        }
        lastKept = last;
        Path file = session.file();
        byte[] bytes;
        try {
            bytes = new ModelFiles().toBytes(session.organism());
        } catch (ModelFileException e) {
            UiPlugin.log(Messages.Recovery_failed, e);
            return null;
        }
        Job job = Job.createSystem(Messages.Recovery_job, (IProgressMonitor monitor) -> {
            try {
                RecoveryStore.put(file, bytes);
                return Status.OK_STATUS;
            } catch (IOException e) {
                return Status.warning(Messages.Recovery_failed, e);
            }
        });
        job.setRule(SerialRule.INSTANCE);
        job.schedule();
        return job;
    }

    /** Forgets the recovery file, because the edits are saved. */
    public void forget() {
        Path file = session.file();
        lastKept = null;
        // Behind a write that may still be under way.
        Job job = Job.createSystem(Messages.Recovery_job, (IProgressMonitor monitor) -> {
            RecoveryStore.remove(file);
            return Status.OK_STATUS;
        });
        job.setRule(SerialRule.INSTANCE);
        job.schedule();
    }

    /** The editor closes: its edits are saved or the user gave them up. */
    public void dispose() {
        disposed = true;
        forget();
    }
}
