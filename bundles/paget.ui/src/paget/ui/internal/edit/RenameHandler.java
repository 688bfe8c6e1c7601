package paget.ui.internal.edit;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** Renames the selected element in place where the active part can, else in its properties. */
public final class RenameHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchPart part = HandlerUtil.getActivePart(event);
        Renamer renamer = Adapters.adapt(part, Renamer.class);
        ISelection selection = HandlerUtil.getCurrentSelection(event);
        if (renamer != null && selection != null && Names.isNamed(Selections.elements(selection))) {
            renamer.rename();
        }
        return null;
    }
}
