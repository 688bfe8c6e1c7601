package paget.ui.internal.files;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import paget.ui.internal.recovery.RecoveryPrompt;
import paget.ui.internal.welcome.WelcomeEditor;

/** What opens when the workbench starts: files named on the command line, else what was open, else the welcome page. */
public final class StartupFiles {
    private StartupFiles() {
    }

    public static void open() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page == null) {
            return;
        }
        Arrays.stream(Platform.getApplicationArgs()).filter(argument -> !argument.startsWith("-")).map(Path::of)
                .filter(ModelOpener::isModel).forEach(file -> ModelOpener.open(page, file));
        RecoveryPrompt.offer(page);
        if (page.getEditorReferences().length == 0) {
            WelcomeEditor.open(page);
        } else if (page.getActiveEditor() != null) {
            // So that outline and properties show the model at once.
            page.activate(page.getActiveEditor());
        }
    }
}
