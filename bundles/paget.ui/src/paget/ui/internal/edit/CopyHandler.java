package paget.ui.internal.edit;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.viewers.ISelection;

import paget.ui.internal.model.ModelSession;

/** Copies the selected elements to the clipboard. */
public final class CopyHandler extends ModelHandler {
    public CopyHandler() {
        super(TextFields.COPY);
    }

    @Override
    void before(ISelection selection) {
        ModelClipboard.set(Selections.elements(selection));
    }

    @Override
    Optional<Command> command(ModelSession session, ISelection selection) {
        return Optional.empty();
    }

    @Override
    boolean applies(ISelection selection) {
        return !Selections.elements(selection).isEmpty();
    }
}
