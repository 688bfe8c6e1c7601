package paget.ui.internal;

import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Display;

/** Says that something went wrong inside Paget: one sentence, the details folded away, and only one dialog at a time. */
final class UnexpectedErrorDialog {
    private static boolean open;

    private UnexpectedErrorDialog() {
    }

    static void open(Throwable exception) {
        if (open || Display.getCurrent() == null) {
            return;
        }
        open = true;
        Display.getCurrent().asyncExec(() -> {
            try {
                ErrorDialog.openError(null, Messages.Window_title, Messages.Advisor_unexpected,
                        UiPlugin.error(String.valueOf(exception), exception));
            } finally {
                open = false;
            }
        });
    }
}
