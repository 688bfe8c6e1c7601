package paget.ui.internal.edit;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.viewers.ISelection;

import paget.model.Organism;
import paget.ui.internal.model.ModelSession;

/** Deletes the selected elements and every use of them. */
public final class DeleteHandler extends ModelHandler {
    public DeleteHandler() {
        super(TextFields.DELETE);
    }

    @Override
    Optional<Command> command(ModelSession session, ISelection selection) {
        return EditCommands.delete(session.domain(), Selections.elements(selection));
    }

    @Override
    boolean applies(ISelection selection) {
        return Selections.elements(selection).stream().anyMatch(element -> !(element instanceof Organism));
    }
}
