package paget.ui.internal.edit;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.viewers.ISelection;

import paget.ui.internal.model.ModelSession;

/** Pastes the clipboard into the selected element or group, else beside the selected element. */
public final class PasteHandler extends ModelHandler {
    public PasteHandler() {
        super(TextFields.PASTE);
    }

    @Override
    Optional<Command> command(ModelSession session, ISelection selection) {
        return Selections.target(selection)
                .flatMap(target -> EditCommands.paste(session.domain(), target, Selections.feature(selection)));
    }

    @Override
    boolean applies(ISelection selection) {
        return Selections.target(selection).isPresent();
    }
}
