package paget.ui.internal.help;

import java.io.IOException;
import java.net.URL;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.framework.Bundle;

import paget.ui.internal.Messages;
import paget.ui.internal.UiPlugin;

/** Opens the help, the pages of the bundle {@code paget.doc}, in the user's web browser. */
public final class HelpHandler extends AbstractHandler {
    private static final String BUNDLE = "paget.doc";
    private static final String FOLDER = "html/";
    private static final String START = "index.html";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Bundle bundle = Platform.getBundle(BUNDLE);
        URL folder = bundle == null ? null : bundle.getEntry(FOLDER);
        if (folder == null) {
            MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Messages.Help_title, Messages.Help_missing);
            return null;
        }
        try {
            // The whole folder is unpacked, so that links between the pages work.
            URL start = new java.net.URI(FileLocator.toFileURL(folder) + START).toURL();
            PlatformUI.getWorkbench().getBrowserSupport().getExternalBrowser().openURL(start);
        } catch (IOException | PartInitException | java.net.URISyntaxException e) {
            UiPlugin.log(Messages.Help_failed, e);
            MessageDialog.openError(HandlerUtil.getActiveShell(event), Messages.Help_title, Messages.Help_failed);
        }
        return null;
    }
}
