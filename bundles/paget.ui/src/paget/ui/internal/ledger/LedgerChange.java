package paget.ui.internal.ledger;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.edit.command.ChangeCommand;

/** A change of a model by whatever code, which is recorded, so that it can be undone. */
final class LedgerChange extends ChangeCommand {
    private final Runnable change;

    LedgerChange(Notifier model, String label, Runnable change) {
        super(model);
        this.change = change;
        setLabel(label);
    }

    @Override
    protected void doExecute() {
        change.run();
    }
}
