package paget.ui.internal.tree;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TransferData;

import paget.ui.internal.edit.EditCommands;
import paget.ui.internal.edit.Selections;

/** Drops elements into, before and behind others; elements of another model are copied. */
final class ElementDropAdapter extends ViewerDropAdapter {
    ElementDropAdapter(Viewer viewer) {
        super(viewer);
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        return LocalSelectionTransfer.getTransfer().isSupportedType(type) && drop(target).place().isPresent();
    }

    @Override
    public boolean performDrop(Object data) {
        return drop(getCurrentTarget()).execute(getCurrentOperation() == DND.DROP_COPY);
    }

    private ElementDrop drop(Object target) {
        return new ElementDrop(
                EditCommands.topmost(Selections.elements(LocalSelectionTransfer.getTransfer().getSelection())), target,
                getCurrentLocation());
    }
}
