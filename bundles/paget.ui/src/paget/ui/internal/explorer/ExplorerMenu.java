package paget.ui.internal.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;

import paget.ui.PagetUi;
import paget.ui.internal.Messages;
import paget.ui.internal.UiPlugin;
import paget.ui.internal.files.ModelOpener;
import paget.ui.internal.model.OpenModels;

/** What can be done with the selected folders and files of the explorer. */
public final class ExplorerMenu extends CompoundContributionItem {
    @Override
    protected IContributionItem[] getContributionItems() {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        List<Path> paths = ExplorerView.paths(page.getSelection(PagetUi.EXPLORER_ID));
        List<IContributionItem> items = new ArrayList<>();
        List<Path> files = paths.stream().filter(Files::isRegularFile).toList();
        if (!files.isEmpty()) {
            items.add(item(Messages.Explorer_open, () -> files.forEach(file -> ModelOpener.open(page, file))));
        }
        if (paths.size() == 1) {
            Path path = paths.getFirst();
            Path folder = Files.isDirectory(path) ? path : path.getParent();
            items.add(item(Messages.Explorer_showInSystem, () -> Program.launch(folder.toString())));
            if (ExplorerFolders.isAdded(path)) {
                items.add(item(Messages.Explorer_removeFolder, () -> change(page, () -> ExplorerFolders.remove(path))));
            }
        }
        if (files.size() == 1) {
            items.add(item(Messages.Explorer_rename, () -> rename(page, files.getFirst())));
        }
        if (!files.isEmpty()) {
            items.add(item(Messages.Explorer_delete, () -> delete(page, files)));
        }
        return items.toArray(IContributionItem[]::new);
    }

    private static IContributionItem item(String label, Runnable body) {
        return new ActionContributionItem(new Action(label) {
            @Override
            public void run() {
                body.run();
            }
        });
    }

    /** A change to the file system. */
    private interface FileChange {
        void apply() throws IOException;
    }

    private static void change(IWorkbenchPage page, FileChange change) {
        try {
            change.apply();
        } catch (IOException e) {
            ErrorDialog.openError(page.getWorkbenchWindow().getShell(), Messages.Explorer_title, Messages.Explorer_failed,
                    UiPlugin.error(String.valueOf(e.getMessage()), e));
        }
        if (page.findView(PagetUi.EXPLORER_ID) instanceof ExplorerView explorer) {
            explorer.refresh();
        }
    }

    private static void rename(IWorkbenchPage page, Path file) {
        if (OpenModels.of(file).isPresent()) {
            MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), Messages.Explorer_title,
                    Messages.bind(Messages.Explorer_renameOpen, file.getFileName()));
            return;
        }
        InputDialog dialog = new InputDialog(page.getWorkbenchWindow().getShell(), Messages.Explorer_renameTitle,
                Messages.Explorer_renameLabel, file.getFileName().toString(), text -> problem(file, text));
        if (dialog.open() == Window.OK) {
            change(page, () -> Files.move(file, file.resolveSibling(dialog.getValue().strip())));
        }
    }

    private static String problem(Path file, String name) {
        if (name.isBlank() || name.contains("/") || name.contains("\\")) {
            return Messages.Explorer_nameInvalid;
        }
        Path target = file.resolveSibling(name.strip());
        return !target.equals(file) && Files.exists(target) ? Messages.bind(Messages.NewModel_exists, name.strip()) : null;
    }

    private static void delete(IWorkbenchPage page, List<Path> files) {
        String names = String.join(", ", files.stream().map(file -> file.getFileName().toString()).toList());
        if (MessageDialog.openConfirm(page.getWorkbenchWindow().getShell(), Messages.Explorer_title,
                Messages.bind(Messages.Explorer_deleteQuestion, names))) {
            change(page, () -> {
                for (Path file : files) {
                    Files.delete(file);
                }
            });
        }
    }
}
