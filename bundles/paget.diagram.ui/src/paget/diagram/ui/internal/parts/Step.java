package paget.diagram.ui.internal.parts;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;

/** What a tool of GEF shall do. The undo is not here but on the command stack of the editing domain. */
final class Step extends Command {

    private final Runnable body;

    Step(String label, Runnable body) {
        super(label);
        this.body = body;
    }

    @Override
    public void execute() {
        body.run();
    }

    @Override
    public boolean canUndo() {
        return false;
    }

    /** Runs commands and keeps none. */
    static final class Stack extends CommandStack {
        @Override
        public void execute(Command command) {
            if (command != null && command.canExecute()) {
                command.execute();
            }
        }
    }
}
