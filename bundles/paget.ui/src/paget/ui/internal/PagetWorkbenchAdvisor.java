package paget.ui.internal;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

import paget.ui.PagetUi;
import paget.ui.internal.files.StartupFiles;
import paget.ui.internal.plugins.PlugInFaults;
import paget.ui.internal.results.ResultLinks;

/** Opens one window with the modelling perspective and brings back what was open when Paget was left. */
final class PagetWorkbenchAdvisor extends WorkbenchAdvisor {
    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return PagetUi.PERSPECTIVE_ID;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new PagetWindowAdvisor(configurer);
    }

    @Override
    public void postStartup() {
        ResultLinks.install();
        StartupFiles.open();
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window != null) {
            PlugInFaults.tell(window.getShell());
        }
    }

    @Override
    public void eventLoopException(Throwable exception) {
        super.eventLoopException(exception);
        UiPlugin.log(Messages.Advisor_unexpected, exception);
        UnexpectedErrorDialog.open(exception);
    }
}
