package paget.ui.internal.editor;

import java.nio.file.Files;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ISetSelectionTarget;

import paget.model.Element;
import paget.model.path.ElementLookup;
import paget.ui.internal.Messages;
import paget.ui.internal.edit.Selections;
import paget.ui.internal.files.ModelOpener;
import paget.ui.internal.model.ModelSession;

/**
 * Notices, when the user comes back to an editor, that another program changed its file. A model without edits is read
 * again at once; otherwise the user decides.
 */
final class ExternalChanges implements IPartListener2 {
    private final ModelEditor editor;
    private boolean asking;

    ExternalChanges(ModelEditor editor) {
        this.editor = editor;
        editor.getSite().getPage().addPartListener(this);
        Display.getCurrent().addFilter(org.eclipse.swt.SWT.Activate, shellListener);
    }

    private final org.eclipse.swt.widgets.Listener shellListener = event -> {
        if (event.widget == shell()) {
            check();
        }
    };

    private org.eclipse.swt.widgets.Shell shell() {
        return editor.getSite().getShell();
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        if (reference.getPart(false) == editor) {
            check();
        }
    }

    /** Compares the file with what was read or written last. */
    void check() {
        ModelSession session = editor.session();
        if (asking || editor.isSaving() || editor.getSite().getPage().getActiveEditor() != editor || !session.isFileChanged()) {
            return;
        }
        asking = true;
        session.acceptFile();
        // Not in the middle of an activation.
        shell().getDisplay().asyncExec(() -> {
            asking = false;
            if (!shell().isDisposed() && editor.getSite().getPage().findEditor(editor.getEditorInput()) == editor) {
                handle(session);
            }
        });
    }

    private void handle(ModelSession session) {
        String name = session.file().getFileName().toString();
        if (!Files.exists(session.file())) {
            MessageDialog.openWarning(shell(), Messages.External_title, Messages.bind(Messages.External_gone, name));
            return;
        }
        boolean reload = !session.isDirty() || MessageDialog.open(MessageDialog.QUESTION, shell(), Messages.External_title,
                Messages.bind(Messages.External_changed, name), org.eclipse.swt.SWT.NONE, Messages.External_keep,
                Messages.External_reload) == 1;
        if (reload) {
            reload();
        }
    }

    private void reload() {
        IWorkbenchPage page = editor.getSite().getPage();
        ISelectionProvider provider = editor.getSite().getSelectionProvider();
        String id = provider == null ? null : Selections.elements(provider.getSelection()).stream()
                .filter(Element.class::isInstance).map(element -> ((Element) element).getId()).findFirst().orElse(null);
        page.closeEditor(editor, false);
        IEditorPart fresh = ModelOpener.open(page, editor.file());
        if (id != null && fresh instanceof ModelEditor reopened && reopened.session() != null) {
            new ElementLookup(reopened.session().organism()).byId(id)
                    .ifPresent(element -> ((ISetSelectionTarget) fresh).selectReveal(new StructuredSelection(element)));
        }
    }

    void dispose() {
        editor.getSite().getPage().removePartListener(this);
        Display.getCurrent().removeFilter(org.eclipse.swt.SWT.Activate, shellListener);
    }
}
