package paget.ui.internal.edit;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.viewers.ISelection;

import paget.model.Organism;
import paget.ui.internal.model.ModelSession;

/** Moves the selected elements to the clipboard. */
public final class CutHandler extends ModelHandler {
    public CutHandler() {
        super(TextFields.CUT);
    }

    @Override
    void before(ISelection selection) {
        ModelClipboard.set(Selections.elements(selection));
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
