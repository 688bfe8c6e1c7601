package paget.ui.internal.edit;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.viewers.ISelection;

import paget.model.Organism;
import paget.ui.internal.model.ModelSession;

/** Puts a copy of each selected element right behind it. */
public final class DuplicateHandler extends ModelHandler {
    public DuplicateHandler() {
        super(null);
    }

    @Override
    Optional<Command> command(ModelSession session, ISelection selection) {
        return EditCommands.duplicate(session.domain(), Selections.elements(selection));
    }

    @Override
    boolean applies(ISelection selection) {
        return Selections.elements(selection).stream().anyMatch(element -> !(element instanceof Organism));
    }
}
