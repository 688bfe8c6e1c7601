package paget.ui.internal.explorer;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import paget.ui.PagetUi;
import paget.ui.internal.Messages;

/** Shows one more folder in the explorer. */
public final class AddFolderHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        DirectoryDialog dialog = new DirectoryDialog(window.getShell());
        dialog.setText(Messages.Explorer_addFolder);
        String chosen = dialog.open();
        if (chosen != null) {
            ExplorerFolders.add(Path.of(chosen));
            if (window.getActivePage().findView(PagetUi.EXPLORER_ID) instanceof ExplorerView explorer) {
                explorer.reveal(Path.of(chosen));
            }
        }
        return null;
    }
}
