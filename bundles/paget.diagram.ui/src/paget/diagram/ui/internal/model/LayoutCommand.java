package paget.diagram.ui.internal.model;

import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.AbstractCommand;

/** A change of the layout as a command beside those of the model. One that changes nothing does not enter the stack. */
final class LayoutCommand extends AbstractCommand {

    private final OpenDiagram diagram;
    private final Runnable change;
    private LayoutDifference difference;

    LayoutCommand(String label, OpenDiagram diagram, Runnable change) {
        super(label);
        this.diagram = diagram;
        this.change = change;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        difference = diagram.apply(change);
        if (difference == null) {
            throw new AbortExecutionException();
        }
    }

    @Override
    public void undo() {
        restore(false);
    }

    @Override
    public void redo() {
        restore(true);
    }

    private void restore(boolean after) {
        OpenDiagram current = diagram.current();
        if (current != null) {
            current.restore(difference, after);
        }
    }
}
