package paget.ui.internal.welcome;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;

import paget.core.example.Example;
import paget.core.study.ModelData;
import paget.ui.internal.Messages;
import paget.ui.internal.UiPlugin;
import paget.ui.internal.files.ModelOpener;
import paget.ui.internal.files.ModelsFolder;

/** Opens examples as copies of the user's own, which may be edited and saved like any model. */
public final class ExampleFiles {
    private ExampleFiles() {
    }

    /** Opens the user's copy of an example; makes it where there is none yet. */
    public static IEditorPart open(IWorkbenchPage page, Example example) {
        try {
            Path folder = Files.createDirectories(ModelsFolder.create().resolve("examples"));
            Path file = folder.resolve(example.fileName());
            if (!Files.exists(file)) {
                copy(example, file);
            }
            return ModelOpener.open(page, file);
        } catch (IOException e) {
            ErrorDialog.openError(page.getWorkbenchWindow().getShell(), Messages.Examples_title,
                    Messages.bind(Messages.Examples_failed, example.title()), UiPlugin.error(e.getMessage(), e));
            return null;
        }
    }

    /** Writes an example to a file that does not exist yet, and its data beside it where they are not there yet. */
    public static void copy(Example example, Path file) throws IOException {
        try (InputStream content = example.model().openStream()) {
            Files.copy(content, file);
        }
        for (String name : example.data()) {
            Path beside = file.resolveSibling(name);
            if (!Files.exists(beside)) {
                Files.write(beside, ModelData.beside(example.model()).read(name));
            }
        }
    }
}
