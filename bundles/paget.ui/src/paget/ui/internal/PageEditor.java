package paget.ui.internal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;

/** A page in the place of editors on which nothing can be changed and so nothing be saved. */
public abstract class PageEditor extends EditorPart {

    @Override
    public final void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public final boolean isDirty() {
        return false;
    }

    @Override
    public final boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public final void doSave(IProgressMonitor monitor) {
        throw unsaved();
    }

    @Override
    public final void doSaveAs() {
        throw unsaved();
    }

    private UnsupportedOperationException unsaved() {
        return new UnsupportedOperationException(getClass().getSimpleName() + " has nothing that could be saved");
    }
}
