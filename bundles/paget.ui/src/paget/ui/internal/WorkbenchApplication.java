package paget.ui.internal;

import java.io.IOException;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Runs the workbench until its last window closes. */
public final class WorkbenchApplication implements IApplication {
    @Override
    public Object start(IApplicationContext context) throws IOException {
        Display.setAppName("Paget"); //$NON-NLS-1$
        SessionBus.leaveOutIfAbsent();
        Display display = PlatformUI.createDisplay();
        try {
            if (!InstanceArea.claim()) {
                MessageDialog.openError(null, Messages.InstanceArea_title, Messages.InstanceArea_inUse);
                return EXIT_OK;
            }
            int code = PlatformUI.createAndRunWorkbench(display, new PagetWorkbenchAdvisor());
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        Display display = workbench.getDisplay();
        display.syncExec(() -> {
            if (!display.isDisposed()) {
                workbench.close();
            }
        });
    }
}
