package paget.ui.internal.edit;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** Renames the selected element in place where the active part can, else in its properties. */
public final class RenameHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchPart part = HandlerUtil.getActivePart(event);
        Renamer renamer = Adapters.adapt(part, Renamer.class);
        if (renamer != null) {
            renamer.rename();
        }
        return null;
    }
}
