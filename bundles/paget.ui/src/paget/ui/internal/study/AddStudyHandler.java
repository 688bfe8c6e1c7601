package paget.ui.internal.study;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;

import paget.ui.internal.editor.ModelEditor;
import paget.ui.internal.model.ModelSession;

/** Opens the wizard for a new study of the model in front, and selects what it has added. */
public final class AddStudyHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        ModelSession session = Adapters.adapt(editor, ModelSession.class);
        if (session != null) {
            AddStudyWizard wizard = new AddStudyWizard(session);
            if (new WizardDialog(HandlerUtil.getActiveShell(event), wizard).open() == Window.OK
                    && editor instanceof ModelEditor model) {
                model.selectReveal(new StructuredSelection(wizard.added()));
            }
        }
        return null;
    }
}
