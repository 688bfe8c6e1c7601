package paget.ui.internal.edit;

/** Takes the last change of the model in front back. */
public final class UndoHandler extends HistoryHandler {
    public UndoHandler() {
        super(true);
    }
}
