package paget.ui.internal.wizard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;

import paget.core.example.Example;
import paget.ui.internal.Messages;
import paget.ui.internal.UiPlugin;
import paget.ui.internal.files.ModelOpener;
import paget.ui.internal.files.ModelsFolder;
import paget.ui.internal.welcome.ExampleFiles;

/** File &gt; New From Example: a fresh copy of an example, whatever became of earlier ones. */
public final class ExamplesWizard extends Wizard implements INewWizard {
    private final ExamplesPage page = new ExamplesPage();
    private IWorkbench workbench;

    @Override
    public void init(IWorkbench owner, IStructuredSelection selection) {
        workbench = owner;
        setWindowTitle(Messages.Examples_title);
        setDefaultPageImageDescriptor(UiPlugin.icon("wizard"));
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Example example = page.example();
        try {
            Path folder = Files.createDirectories(ModelsFolder.create().resolve("examples"));
            String name = example.fileName().replaceFirst("\\.paget$", "");
            Path file = ModelsFolder.unused(folder, name);
            ExampleFiles.copy(example, file);
            return ModelOpener.open(workbench.getActiveWorkbenchWindow().getActivePage(), file) != null;
        } catch (IOException e) {
            ErrorDialog.openError(getShell(), Messages.Examples_title,
                    Messages.bind(Messages.Examples_failed, example.title()), UiPlugin.error(e.getMessage(), null));
            return false;
        }
    }
}
