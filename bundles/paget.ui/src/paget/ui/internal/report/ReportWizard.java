package paget.ui.internal.report;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.program.Program;

import paget.report.Report;
import paget.sim.run.CancelledException;
import paget.ui.internal.MonitorProgress;
import paget.ui.internal.UiPlugin;
import paget.ui.internal.model.ModelSession;

/** Writes a report of the model in front as HTML, PDF or both, and opens it. */
public final class ReportWizard extends Wizard {
    private final ReportPage page;

    public ReportWizard(ModelSession session) {
        page = new ReportPage(session);
        setWindowTitle(ReportMessages.Report_title);
        setDefaultPageImageDescriptor(UiPlugin.icon("wizard"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        ReportWriter writer = page.writer();
        String target = page.target();
        boolean html = page.isHtml();
        boolean pdf = page.isPdf();
        List<Path> written = new ArrayList<>();
        try {
            getContainer().run(true, true, monitor -> write(writer, target, html, pdf, written, monitor));
        } catch (InvocationTargetException e) {
            ErrorDialog.openError(getShell(), ReportMessages.Report_title, ReportMessages.Report_failed,
                    UiPlugin.error(String.valueOf(e.getCause().getMessage()), e.getCause()));
            return false;
        } catch (InterruptedException e) {
            // The user has cancelled and may choose other things.
            return false;
        }
        if (page.isOpened()) {
            List<String> shut = written.stream().map(Path::toString).filter(file -> !Program.launch(file)).toList();
            if (!shut.isEmpty()) {
                MessageDialog.openInformation(getShell(), ReportMessages.Report_title,
                        ReportMessages.bind(ReportMessages.Report_written, String.join("\n", shut)));
            }
        }
        return true;
    }

    private static void write(ReportWriter writer, String target, boolean html, boolean pdf, List<Path> written,
            IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
        monitor.beginTask(ReportMessages.Report_writing, MonitorProgress.ALL);
        try {
            Report report = writer.make(new MonitorProgress(monitor));
            if (html) {
                written.add(ReportWriter.html(report, target));
            }
            if (pdf) {
                written.add(ReportWriter.pdf(report, target));
            }
        } catch (CancelledException e) {
            throw new InterruptedException(e.getMessage());
        } catch (IOException | RuntimeException e) {
            throw new InvocationTargetException(e);
        } finally {
            monitor.done();
        }
    }
}
