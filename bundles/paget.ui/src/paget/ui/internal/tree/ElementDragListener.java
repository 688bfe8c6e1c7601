package paget.ui.internal.tree;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;

import paget.ui.internal.edit.EditCommands;
import paget.ui.internal.edit.Selections;

/** Starts to drag the selected elements. */
final class ElementDragListener extends DragSourceAdapter {
    private final StructuredViewer viewer;

    ElementDragListener(StructuredViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public void dragStart(DragSourceEvent event) {
        event.doit = !EditCommands.topmost(Selections.elements(viewer.getSelection())).isEmpty();
        LocalSelectionTransfer.getTransfer().setSelection(viewer.getSelection());
    }

    @Override
    public void dragSetData(DragSourceEvent event) {
        event.data = LocalSelectionTransfer.getTransfer().getSelection();
    }

    @Override
    public void dragFinished(DragSourceEvent event) {
        LocalSelectionTransfer.getTransfer().setSelection(null);
    }
}
