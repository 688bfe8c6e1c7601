package paget.ui.internal.recovery;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchPage;

import paget.ui.internal.Messages;
import paget.ui.internal.files.ModelOpener;

/** After a crash: one question about all models whose edits were not saved. */
public final class RecoveryPrompt {
    private RecoveryPrompt() {
    }

    public static void offer(IWorkbenchPage page) {
        List<Path> left = RecoveryStore.leftBehind();
        if (left.isEmpty()) {
            return;
        }
        String names = String.join(", ", left.stream().map(file -> file.getFileName().toString()).toList());
        boolean restore = MessageDialog.open(MessageDialog.QUESTION, page.getWorkbenchWindow().getShell(),
                Messages.Recovery_title, Messages.bind(Messages.Recovery_afterCrash, names), SWT.NONE,
                Messages.Recovery_restore, Messages.Recovery_discard) == 0;
        if (!restore) {
            left.forEach(RecoveryStore::remove);
            return;
        }
        for (Path file : left) {
            Recovery.accept(file);
            ModelOpener.open(page, file);
        }
    }
}
