package paget.ui.internal.edit;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

import paget.ui.internal.model.ModelSession;

/** A command on the selected elements: executes a change through the command stack of their model. */
abstract class ModelHandler extends AbstractHandler {
    private final TextFields key;

    /** @param key what the command does to a text field that has the focus; null where it does nothing */
    ModelHandler(TextFields key) {
        this.key = key;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (key != null && key.apply()) {
            return null;
        }
        ISelection selection = HandlerUtil.getCurrentSelection(event);
        if (selection != null && (key != null || !TextFields.hasFocus())) {
            Selections.session(selection).ifPresent(session -> apply(session, selection));
        }
        return null;
    }

    private void apply(ModelSession session, ISelection selection) {
        before(selection);
        command(session, selection).ifPresent(session.domain().getCommandStack()::execute);
    }

    /** What is done without a change to the model, such as filling the clipboard. */
    void before(ISelection selection) {
        // Most commands only change the model.
    }

    /** The change; empty for none. */
    abstract Optional<Command> command(ModelSession session, ISelection selection);

    /** Whether the command makes sense for a selection; quick, because it is asked on every selection. */
    abstract boolean applies(ISelection selection);

    @Override
    public void setEnabled(Object context) {
        Object selection = context instanceof IEvaluationContext evaluation
                ? evaluation.getVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME) : null;
        setBaseEnabled(key != null && TextFields.hasFocus()
                || applies(selection instanceof ISelection given ? given : StructuredSelection.EMPTY));
    }
}
