package paget.ui.internal.edit;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

import paget.ui.internal.Messages;
import paget.ui.internal.model.ModelSession;

/** Undo and redo on the command stack of the model in front; the menu names the change. */
abstract class HistoryHandler extends AbstractHandler implements IElementUpdater {
    private final boolean back;

    HistoryHandler(boolean back) {
        this.back = back;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        ModelSession session = session(HandlerUtil.getActiveEditor(event));
        if (session != null) {
            CommandStack stack = session.domain().getCommandStack();
            if (back && stack.canUndo()) {
                stack.undo();
            } else if (!back && stack.canRedo()) {
                stack.redo();
            }
        }
        return null;
    }

    private static ModelSession session(Object editor) {
        return Adapters.adapt(editor, ModelSession.class);
    }

    @Override
    public void setEnabled(Object context) {
        ModelSession session = context instanceof IEvaluationContext evaluation
                ? session(evaluation.getVariable(ISources.ACTIVE_EDITOR_NAME)) : null;
        CommandStack stack = session == null ? null : session.domain().getCommandStack();
        setBaseEnabled(stack != null && (back ? stack.canUndo() : stack.canRedo()));
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IEditorPart editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
        ModelSession session = session(editor);
        Command command = session == null ? null
                : back ? session.domain().getCommandStack().getUndoCommand() : session.domain().getCommandStack().getRedoCommand();
        String verb = back ? Messages.Edit_undo : Messages.Edit_redo;
        element.setText(command == null ? verb : verb + " " + command.getLabel());
    }
}
