package paget.ui.internal.report;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.handlers.HandlerUtil;

import paget.ui.internal.model.ModelSession;

/** Opens the report wizard on the model in front. */
public final class ReportHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        ModelSession session = Adapters.adapt(HandlerUtil.getActiveEditor(event), ModelSession.class);
        if (session != null) {
            new WizardDialog(HandlerUtil.getActiveShell(event), new ReportWizard(session)).open();
        }
        return null;
    }
}
