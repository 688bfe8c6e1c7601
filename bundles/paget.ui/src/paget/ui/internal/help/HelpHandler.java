package paget.ui.internal.help;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

import paget.ui.internal.Messages;
import paget.ui.internal.UiPlugin;

/** Opens the help in the program that the desktop has for web pages, and in the workbench where it has none. */
public final class HelpHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            Optional<Path> folder = HelpPages.folder();
            if (folder.isEmpty()) {
                MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Messages.Help_title, Messages.Help_missing);
                return null;
            }
            Program browser = Program.findProgram(".html");
            if (browser == null || !browser.execute(folder.get().resolve(HelpPages.START).toString())) {
                HelpEditor.open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
            }
        } catch (IOException | PartInitException e) {
            UiPlugin.log(Messages.Help_failed, e);
            MessageDialog.openError(HandlerUtil.getActiveShell(event), Messages.Help_title, Messages.Help_failed);
        }
        return null;
    }
}
