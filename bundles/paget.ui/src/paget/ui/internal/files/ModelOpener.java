package paget.ui.internal.files;

import java.nio.file.Path;

import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import paget.ui.PagetUi;
import paget.ui.internal.Messages;

/** Opens model files in editors and asks users for files. */
public final class ModelOpener {
    private ModelOpener() {
    }

    /**
     * Opens a file, or brings its editor to the front. A file that cannot be read still opens: its editor says why.
     *
     * @return the editor, or null when none could be created, which has been said in a dialog
     */
    public static IEditorPart open(IWorkbenchPage page, Path file) {
        try {
            IEditorPart editor = page.openEditor(new ModelFileInput(file), PagetUi.MODEL_EDITOR_ID);
            remember(file);
            return editor;
        } catch (PartInitException e) {
            ErrorDialog.openError(page.getWorkbenchWindow().getShell(), Messages.Open_title,
                    Messages.bind(Messages.Open_failed, file), e.getStatus());
            return null;
        }
    }

    /** Notes a file as the one opened last. */
    public static void remember(Path file) {
        RecentFiles.add(file);
    }

    /** Asks for a model to open. Returns null when cancelled. */
    public static Path askForModel(Shell shell) {
        return ask(shell, SWT.OPEN, Messages.Open_title, null);
    }

    /** Asks where to save, starting at the given file. Returns null when cancelled. */
    public static Path askForTarget(Shell shell, Path start) {
        return ask(shell, SWT.SAVE, Messages.SaveAs_title, start);
    }

    private static Path ask(Shell shell, int style, String title, Path start) {
        FileDialog dialog = new FileDialog(shell, style);
        dialog.setText(title);
        dialog.setFilterExtensions(new String[] { "*." + PagetUi.FILE_EXTENSION, "*" });
        dialog.setFilterNames(new String[] { Messages.Files_models, Messages.Files_all });
        dialog.setOverwrite(true);
        dialog.setFilterPath((start == null ? ModelsFolder.get() : start.getParent()).toString());
        if (start != null) {
            dialog.setFileName(start.getFileName().toString());
        }
        String chosen = dialog.open();
        if (chosen == null) {
            return null;
        }
        boolean bare = style == SWT.SAVE && !Path.of(chosen).getFileName().toString().contains(".");
        return Path.of(bare ? chosen + "." + PagetUi.FILE_EXTENSION : chosen);
    }

    /** Whether the name ends as that of a model file. */
    public static boolean isModel(Path file) {
        Path name = file.getFileName();
        return name != null && name.toString().endsWith("." + PagetUi.FILE_EXTENSION);
    }
}
