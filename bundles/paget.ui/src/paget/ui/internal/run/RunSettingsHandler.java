package paget.ui.internal.run;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import paget.ui.internal.model.ModelSession;

/** Asks for study, hypotheses, engine, seed, replicates and end time, then runs. */
public final class RunSettingsHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        ModelSession session = RunHandler.session(window);
        if (session != null) {
            RunDialog dialog = new RunDialog(window.getShell(), session.organism(), RunSession.last(session));
            if (dialog.open() == Window.OK) {
                RunHandler.start(window, session, dialog.request());
            }
        }
        return null;
    }
}
