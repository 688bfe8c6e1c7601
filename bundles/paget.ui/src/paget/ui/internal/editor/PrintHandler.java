package paget.ui.internal.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

import paget.diagram.ui.DiagramPage;

/** Prints the diagram that is in front. */
public final class PrintHandler extends AbstractHandler {
    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(inFront(HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME)) != null);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        DiagramPage diagram = inFront(HandlerUtil.getActiveEditor(event));
        if (diagram != null) {
            diagram.print();
        }
        return null;
    }

    private static DiagramPage inFront(Object editor) {
        return Adapters.adapt(editor, DiagramPage.class);
    }
}
