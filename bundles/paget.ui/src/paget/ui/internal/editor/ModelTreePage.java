package paget.ui.internal.editor;

import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.part.ISetSelectionTarget;

import paget.ui.PagetUi;
import paget.ui.internal.edit.Renamer;
import paget.ui.internal.edit.Selections;
import paget.ui.internal.model.ModelSession;
import paget.ui.internal.tree.ModelTree;

/** The page of the model editor that shows the whole model as a tree. */
public final class ModelTreePage extends EditorPart implements ISetSelectionTarget, Renamer {
    private ModelTree tree;
    private ModelSession session;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        session = Adapters.adapt(input, ModelSession.class);
    }

    @Override
    public void createPartControl(Composite parent) {
        tree = new ModelTree(parent, session);
        MenuManager menu = new MenuManager();
        tree.viewer().getTree().setMenu(menu.createContextMenu(tree.viewer().getTree()));
        getSite().registerContextMenu(PagetUi.ELEMENT_MENU_ID, menu, tree.viewer());
        getSite().setSelectionProvider(tree.viewer());
        PlatformUI.getWorkbench().getHelpSystem().setHelp(tree.control(), "paget.doc.editor");
        reveal(List.of(session.organism()));
    }

    private void reveal(List<EObject> elements) {
        tree.reveal(elements);
    }

    @Override
    public void selectReveal(ISelection selection) {
        reveal(Selections.elements(selection));
    }

    @Override
    public void rename() {
        tree.rename();
    }

    @Override
    public void setFocus() {
        tree.viewer().getTree().setFocus();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // The editor saves the model; this page keeps nothing of its own.
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("the editor saves");
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
