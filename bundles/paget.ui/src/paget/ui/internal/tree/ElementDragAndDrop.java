package paget.ui.internal.tree;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.Transfer;

/** Elements of models can be dragged within a tree, and from one to another. */
public final class ElementDragAndDrop {
    private ElementDragAndDrop() {
    }

    public static void addTo(StructuredViewer viewer) {
        Transfer[] transfers = { LocalSelectionTransfer.getTransfer() };
        viewer.addDragSupport(DND.DROP_MOVE | DND.DROP_COPY, transfers, new ElementDragListener(viewer));
        viewer.addDropSupport(DND.DROP_MOVE | DND.DROP_COPY, transfers, new ElementDropAdapter(viewer));
    }
}
