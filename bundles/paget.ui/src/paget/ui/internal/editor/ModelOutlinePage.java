package paget.ui.internal.editor;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

import paget.ui.PagetUi;
import paget.ui.internal.edit.Selections;
import paget.ui.internal.tree.ModelTree;

/** The outline of the model beside whatever page is in front; a selection here shows there. */
final class ModelOutlinePage extends Page implements IContentOutlinePage {
    private final ModelEditor editor;
    private ModelTree tree;

    ModelOutlinePage(ModelEditor editor) {
        this.editor = editor;
    }

    @Override
    public void createControl(Composite parent) {
        tree = new ModelTree(parent, editor.session());
        MenuManager menu = new MenuManager();
        tree.viewer().getTree().setMenu(menu.createContextMenu(tree.viewer().getTree()));
        getSite().registerContextMenu(PagetUi.ELEMENT_MENU_ID, menu, tree.viewer());
        getSite().setSelectionProvider(tree.viewer());
        tree.viewer().addPostSelectionChangedListener(event -> {
            if (tree.viewer().getTree().isFocusControl()) {
                editor.show(new StructuredSelection(Selections.elements(event.getSelection())));
            }
        });
    }

    @Override
    public Control getControl() {
        return tree == null ? null : tree.control();
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
