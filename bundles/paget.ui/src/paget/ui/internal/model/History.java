package paget.ui.internal.model;

import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/** The command stack of a model, with a view on all that can be undone and redone. */
public final class History extends BasicCommandStack {
    /** What can be undone, newest first. */
    public List<Command> done() {
        return List.copyOf(commandList.subList(0, top + 1)).reversed();
    }

    /** What can be redone, in the order in which that happens. */
    public List<Command> undone() {
        return List.copyOf(commandList.subList(top + 1, commandList.size()));
    }

    /** Undoes so many commands. */
    public void undo(int steps) {
        for (int i = 0; i < steps && canUndo(); i++) {
            undo();
        }
    }

    /** Redoes so many commands. */
    public void redo(int steps) {
        for (int i = 0; i < steps && canRedo(); i++) {
            redo();
        }
    }
}
