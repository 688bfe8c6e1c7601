package paget.ui.internal.run;

import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Shell;

import paget.ui.PagetUi;
import paget.ui.internal.Messages;

/** Says why a model was not run. */
final class RunProblems {
    private RunProblems() {
    }

    static void show(Shell shell, String source, List<String> sentences) {
        String message = Messages.bind(Messages.Run_failed, source);
        if (sentences.size() == 1) {
            ErrorDialog.openError(shell, Messages.Run_dialogTitle, message, Status.error(sentences.getFirst()));
            return;
        }
        MultiStatus all = new MultiStatus(PagetUi.PLUGIN_ID, 0, Messages.bind(Messages.Run_problems, sentences.size()));
        sentences.forEach(sentence -> all.add(new Status(IStatus.ERROR, PagetUi.PLUGIN_ID, sentence)));
        ErrorDialog.openError(shell, Messages.Run_dialogTitle, message, all);
    }
}
