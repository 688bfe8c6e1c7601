package paget.ui.internal.edit;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import paget.diagram.ui.DiagramPage;
import paget.model.Organism;
import paget.ui.internal.model.ModelSession;

/** Deletes the selected elements and every use of them. */
public final class DeleteHandler extends ModelHandler {
    public DeleteHandler() {
        super(TextFields.DELETE);
    }

    @Override
    Optional<Command> command(ModelSession session, ISelection selection) {
        DiagramPage diagram = diagram(selection);
        // What a line of a diagram stands for is known to the diagram's own tools only.
        return diagram != null ? Optional.ofNullable(diagram.deleteCommand())
                : EditCommands.delete(session.domain(), Selections.elements(selection));
    }

    private static DiagramPage diagram(ISelection selection) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IEditorPart editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
        DiagramPage page = Adapters.adapt(editor, DiagramPage.class);
        return page != null && page.isSelection(selection) ? page : null;
    }

    @Override
    boolean applies(ISelection selection) {
        return Selections.elements(selection).stream().anyMatch(element -> !(element instanceof Organism));
    }
}
