package paget.ui.internal.edit;

/** Makes the change again that was taken back last. */
public final class RedoHandler extends HistoryHandler {
    public RedoHandler() {
        super(false);
    }
}
