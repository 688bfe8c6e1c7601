package paget.ui.internal.wizard;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the wizard for a copy of an example. */
public final class ExamplesHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        return NewModelHandler.open(HandlerUtil.getActiveWorkbenchWindowChecked(event), new ExamplesWizard());
    }
}
