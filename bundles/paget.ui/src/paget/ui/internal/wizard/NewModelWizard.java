package paget.ui.internal.wizard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;

import paget.model.resource.ModelFiles;
import paget.ui.internal.Messages;
import paget.ui.internal.UiPlugin;
import paget.ui.internal.files.ModelOpener;

/** File &gt; New Model: a template, a name and a folder. */
public final class NewModelWizard extends Wizard implements INewWizard {
    private final NewModelPage page = new NewModelPage();
    private IWorkbench workbench;

    @Override
    public void init(IWorkbench owner, IStructuredSelection selection) {
        workbench = owner;
        setWindowTitle(Messages.NewModel_title);
        setDefaultPageImageDescriptor(UiPlugin.icon("wizard"));
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Path file = page.file();
        try {
            Files.createDirectories(file.getParent());
            new ModelFiles().save(page.template().create(page.modelName()), file);
            return ModelOpener.open(workbench.getActiveWorkbenchWindow().getActivePage(), file) != null;
        } catch (IOException e) {
            ErrorDialog.openError(getShell(), Messages.NewModel_title,
                    Messages.bind(Messages.NewModel_failed, file.getFileName()), UiPlugin.error(e.getMessage(), null));
            return false;
        }
    }
}
