package paget.diagram.tool;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;

/**
 * One tool application as a command. Whatever the tool's operations do to the model is recorded and can be undone and
 * redone exactly; if an operation fails, the model is as it was and the command does not enter the command stack.
 */
public final class ToolCommand extends AbstractCommand {

    /** What the command does; it says what it created. */
    @FunctionalInterface
    interface Work {
        Outcome run() throws OperationFailed;
    }

    /** What the work left. */
    record Outcome(List<EObject> created, List<EObject> selected, List<NavigationRequest> navigations) {
    }

    private final Notifier model;
    private final Work work;
    private final boolean changesModel;
    private final XmiIds ids;
    private ChangeDescription change;
    private Outcome outcome = new Outcome(List.of(), List.of(), List.of());
    private String failure;

    ToolCommand(String label, Notifier model, boolean changesModel, Work work) {
        super(label);
        this.model = model;
        this.changesModel = changesModel;
        this.work = work;
        this.ids = new XmiIds(model);
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        ids.before();
        ChangeRecorder recorder = new ChangeRecorder();
        if (model instanceof EObject root) {
            recorder.beginRecording(List.of(root));
        } else {
            recorder.beginRecording(List.of(model));
        }
        try {
            outcome = work.run();
        } catch (OperationFailed failed) {
            failure = failed.getMessage();
        } catch (RuntimeException broken) {
            failure = broken.getMessage() == null ? broken.getClass().getSimpleName() : broken.getMessage();
        }
        change = recorder.endRecording();
        recorder.dispose();
        if (failure != null) {
            change.apply();
            ids.restoreBefore();
            outcome = new Outcome(List.of(), List.of(), List.of());
            throw new AbortExecutionException(failure);
        }
        ids.after();
    }

    @Override
    public void undo() {
        change.applyAndReverse();
        ids.restoreBefore();
    }

    @Override
    public void redo() {
        change.applyAndReverse();
        ids.restoreAfter();
    }

    @Override
    public Collection<?> getResult() {
        return outcome.created();
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return outcome.selected().isEmpty() ? outcome.created() : outcome.selected();
    }

    /** False if the tool can only ask for something, such as opening a diagram, so that there is nothing to undo. */
    public boolean changesModel() {
        return changesModel;
    }

    /** Why the command failed, or null. */
    public String failure() {
        return failure;
    }

    /** Elements that were created, in order. */
    public List<EObject> created() {
        return outcome.created();
    }

    /** Elements the tool wants to be selected; empty leaves it to the editor. */
    public List<EObject> selected() {
        return outcome.selected();
    }

    /** Diagrams the tool wants to be opened. */
    public List<NavigationRequest> navigations() {
        return outcome.navigations();
    }
}
