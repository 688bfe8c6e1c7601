package paget.diagram.ui;

import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;

/** The view with the models of a folder, used with the mouse. */
final class Explorer {

    private static final String VIEW = "paget.ui.explorer";
    private static final String FOLDER = "models.folder";

    /** Shows the view with a folder. */
    Explorer(Path folder) throws PartInitException {
        preferences().put(FOLDER, folder.toString());
        IViewPart old = Desk.page().findView(VIEW);
        if (old != null) {
            Desk.page().hideView(old);
        }
        Desk.page().showView(VIEW);
        Desk.settle();
    }

    /** Goes back to the folder that is usual. */
    static void forget() {
        preferences().remove(FOLDER);
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode("paget.ui");
    }

    /** Opens a model by a double click. */
    IEditorPart open(String file) {
        Tree[] tree = new Tree[1];
        TreeItem[] item = new TreeItem[1];
        Desk.waitFor(file + " in the explorer", () -> {
            tree[0] = tree(Desk.page().getWorkbenchWindow().getShell(), file);
            item[0] = tree[0] == null ? null : item(tree[0].getItems(), file);
            return item[0] != null;
        });
        IEditorPart before = Desk.page().getActiveEditor();
        Point at = Hand.on(item[0]);
        Devices.doubleClick(tree[0], at.x, at.y);
        Desk.waitFor("the editor of " + file, () -> Desk.page().getActiveEditor() != null && Desk.page().getActiveEditor() != before
                && Desk.page().getActiveEditor().getTitle().equals(file));
        return Desk.opened(Desk.page().getActiveEditor());
    }

    private static Tree tree(Control in, String file) {
        if (in instanceof Tree tree) {
            return tree.isVisible() && item(tree.getItems(), file) != null ? tree : null;
        }
        return in instanceof Composite composite ? Arrays.stream(composite.getChildren()).map(child -> tree(child, file))
                .filter(found -> found != null).findFirst().orElse(null) : null;
    }

    private static TreeItem item(TreeItem[] items, String label) {
        for (TreeItem item : items) {
            TreeItem found = item.getText().startsWith(label) ? item : item.getExpanded() ? item(item.getItems(), label) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
