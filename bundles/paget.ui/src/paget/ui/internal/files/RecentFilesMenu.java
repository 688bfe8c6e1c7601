package paget.ui.internal.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;

import paget.ui.internal.Messages;

/** File &gt; Open Recent. */
public final class RecentFilesMenu extends CompoundContributionItem {
    @Override
    protected IContributionItem[] getContributionItems() {
        List<IContributionItem> items = new ArrayList<>();
        for (Path file : RecentFiles.list()) {
            String label = file.getFileName() + "  \u2013  " + file.getParent();
            // A tab and an @ would be taken for a shortcut.
            items.add(item(label.replace("@", "@@").replace('\t', ' '), () -> open(file)));
        }
        if (items.isEmpty()) {
            Action none = new Action(Messages.Recent_none) {
            };
            none.setEnabled(false);
            items.add(new ActionContributionItem(none));
        } else {
            items.add(new Separator());
            items.add(item(Messages.Recent_clear, RecentFiles::clear));
        }
        return items.toArray(IContributionItem[]::new);
    }

    private static void open(Path file) {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        ModelOpener.open(page, file);
    }

    private static IContributionItem item(String label, Runnable body) {
        return new ActionContributionItem(new Action(label) {
            @Override
            public void run() {
                body.run();
            }
        });
    }
}
