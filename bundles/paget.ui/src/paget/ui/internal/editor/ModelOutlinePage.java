package paget.ui.internal.editor;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

import paget.diagram.ui.DiagramPage;
import paget.ui.PagetUi;
import paget.ui.internal.edit.Selections;
import paget.ui.internal.tree.ModelTree;

/** The outline of the model beside whatever page is in front; a selection here shows there. Below it, a small picture of the diagram. */
final class ModelOutlinePage extends Page implements IContentOutlinePage {
    private final ModelEditor editor;
    private final Runnable pageListener = this::showOverview;
    private SashForm sash;
    private ModelTree tree;
    private Composite overview;
    private DiagramPage shown;

    ModelOutlinePage(ModelEditor editor) {
        this.editor = editor;
    }

    @Override
    public void createControl(Composite parent) {
        sash = new SashForm(parent, SWT.VERTICAL);
        tree = new ModelTree(sash, editor.session());
        overview = new Composite(sash, SWT.NONE);
        overview.setLayout(new FillLayout());
        sash.setWeights(62, 38);
        MenuManager menu = new MenuManager();
        tree.viewer().getTree().setMenu(menu.createContextMenu(tree.viewer().getTree()));
        getSite().registerContextMenu(PagetUi.ELEMENT_MENU_ID, menu, tree.viewer());
        getSite().setSelectionProvider(tree.viewer());
        tree.viewer().addPostSelectionChangedListener(event -> {
            if (tree.viewer().getTree().isFocusControl()) {
                editor.show(new StructuredSelection(Selections.elements(event.getSelection())));
            }
        });
        editor.addPageListener(pageListener);
        showOverview();
    }

    /** Below the tree the diagram in front is shown in small. */
    private void showOverview() {
        if (sash.isDisposed()) {
            return;
        }
        DiagramPage front = editor.activePage() instanceof DiagramPage page ? page : null;
        if (front != shown) {
            for (Control old : overview.getChildren()) {
                old.dispose();
            }
            shown = front != null && front.createOverview(overview) != null ? front : null;
            overview.layout();
        }
        sash.setMaximizedControl(shown == null ? tree.control() : null);
    }

    @Override
    public void dispose() {
        editor.removePageListener(pageListener);
        super.dispose();
    }

    @Override
    public Control getControl() {
        return sash;
    }

    @Override
    public void setFocus() {
        tree.viewer().getTree().setFocus();
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        tree.viewer().addSelectionChangedListener(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        tree.viewer().removeSelectionChangedListener(listener);
    }

    @Override
    public ISelection getSelection() {
        return tree.viewer().getSelection();
    }

    @Override
    public void setSelection(ISelection selection) {
        tree.viewer().setSelection(selection, true);
    }
}
