package paget.ui.internal.generate;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;

import paget.core.generate.Export;
import paget.core.generate.GenerationReport;
import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.run.CancelledException;
import paget.sim.run.Progress;
import paget.ui.PagetUi;
import paget.ui.internal.MonitorProgress;
import paget.ui.internal.UiPlugin;
import paget.ui.internal.edit.Selections;
import paget.ui.internal.model.ModelSession;
import paget.ui.internal.model.OpenModels;

/**
 * Generates input for another tool: the format, its options, then a preview of all files, and only then the files. The
 * decisions are kept by {@link Export}, which the command line's checks share.
 */
public final class GenerateWizard extends Wizard implements IExportWizard {
    private static final String SETTINGS = "generate"; //$NON-NLS-1$
    private static final String FORMAT = "format"; //$NON-NLS-1$

    /** Work of a generator that may fail as generators do. */
    interface Work<T> {
        T run(Progress progress) throws IOException;
    }

    private ExportSubject subject;
    private Export export;
    private String problem;
    private PreviewPage preview;

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        setNeedsProgressMonitor(true);
        setDefaultPageImageDescriptor(UiPlugin.icon("wizard")); //$NON-NLS-1$
        setWindowTitle(GenerateMessages.Wizard_title);
        try {
            subject = subject(workbench, selection).orElse(null);
        } catch (IOException e) {
            problem = e.getMessage();
        }
        if (subject != null) {
            export = new Export(subject.model(), subject.hash(), Optional.of(subject.file()));
            setWindowTitle(GenerateMessages.bind(GenerateMessages.Wizard_titleOf, subject.file().getFileName()));
        } else if (problem == null) {
            problem = GenerateMessages.Format_noModel;
        }
    }

    /** The selected file or the model of what is selected, else the model in front. */
    private static Optional<ExportSubject> subject(IWorkbench workbench, IStructuredSelection selection) throws IOException {
        Optional<Path> file = selection.getFirstElement() instanceof Path path && Files.isRegularFile(path)
                ? Optional.of(path) : Optional.empty();
        if (file.isPresent() && OpenModels.of(file.get()).isEmpty()) {
            return Optional.of(ExportSubject.of(file.get()));
        }
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        IEditorPart editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
        ModelSession front = Adapters.adapt(editor, ModelSession.class);
        Optional<ModelSession> session = file.flatMap(OpenModels::of).or(() -> Selections.session(selection))
                .or(() -> Optional.ofNullable(front));
        return session.isEmpty() ? Optional.empty() : Optional.of(ExportSubject.of(session.get()));
    }

    @Override
    public void addPages() {
        if (export == null) {
            addPage(new NoModelPage(problem));
            return;
        }
        preview = new PreviewPage(subject, export);
        addPage(new FormatPage(export, settings().get(FORMAT)));
        addPage(new OptionsPage(subject, export));
        addPage(preview);
    }

    /** What is remembered between exports. */
    static IDialogSettings settings() {
        return org.eclipse.jface.dialogs.DialogSettings.getOrCreateSection(UiPlugin.get().getDialogSettings(), SETTINGS);
    }

    @Override
    public boolean canFinish() {
        return preview != null && getContainer().getCurrentPage() == preview && preview.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        Path target = preview.target();
        boolean archive = preview.isArchive();
        String format = export.format().orElseThrow().label();
        Optional<GenerationReport> report = run(GenerateMessages.bind(GenerateMessages.Wizard_writing, format),
                progress -> archive ? export.writeZip(target, progress) : export.writeFolder(target, progress));
        if (report.isEmpty()) {
            return false;
        }
        settings().put(FORMAT, export.format().orElseThrow().id());
        preview.remember();
        Shell owner = getShell().getParent() instanceof Shell parent ? parent : null;
        new ReportDialog(owner, format, target, report.get()).openLater();
        return true;
    }

    /** Runs work in the background of the wizard; failures are shown, and give nothing as a cancel does. */
    private <T> Optional<T> run(String task, Work<T> work) {
        try {
            return Optional.of(inBackground(task, work));
        } catch (InvalidModelException e) {
            show(sentences(e));
        } catch (IOException e) {
            show(List.of(String.valueOf(e.getMessage())));
        } catch (CancelledException e) {
            UiPlugin.get().getLog().info(task + ": cancelled"); //$NON-NLS-1$
        }
        return Optional.empty();
    }

    /**
     * Runs work while the wizard shows how far it is and offers to cancel it.
     *
     * @throws InvalidModelException when the model cannot be written
     * @throws CancelledException when the user cancelled
     */
    <T> T inBackground(String task, Work<T> work) throws IOException {
        Object[] result = new Object[1];
        try {
            getContainer().run(true, true, (IProgressMonitor monitor) -> {
                monitor.beginTask(task, MonitorProgress.ALL);
                try {
                    result[0] = work.run(new MonitorProgress(monitor));
                } catch (IOException e) {
                    throw new InvocationTargetException(e);
                } finally {
                    monitor.done();
                }
            });
        } catch (InvocationTargetException e) {
            switch (e.getCause()) {
            case IOException failed -> throw failed;
            case RuntimeException failed -> throw failed;
            default -> throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException(0);
        }
        @SuppressWarnings("unchecked")
        T value = (T) result[0];
        return value;
    }

    /** What an exception says, one sentence for each error. */
    static List<String> sentences(InvalidModelException e) {
        return e.issues().stream().filter(Issue::isError).map(GenerateWizard::sentence).toList();
    }

    /** An issue with the element that it is about. */
    static String sentence(Issue issue) {
        return issue.element().isEmpty() ? issue.message() : issue.element() + ": " + issue.message(); //$NON-NLS-1$
    }

    private void show(List<String> sentences) {
        MultiStatus all = new MultiStatus(PagetUi.PLUGIN_ID, 0, sentences.getFirst());
        sentences.forEach(sentence -> all.add(new Status(IStatus.ERROR, PagetUi.PLUGIN_ID, sentence)));
        ErrorDialog.openError(getShell(), GenerateMessages.Wizard_title, GenerateMessages.Wizard_failed, all);
    }
}
