package paget.diagram.ui.internal.parts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;

/** What edit parts adapt to: the element they show, and what dragged nodes snap to. */
final class Adapting {

    private Adapting() {
    }

    /** The element, if that is what is asked for, else null. */
    static Object element(Class<?> type, EObject element) {
        return type.isInstance(element) ? element : null;
    }

    /** The helper that makes nodes inside of a part snap, or null if they do not snap. */
    static SnapToHelper snapping(GraphicalEditPart part, PartContext context) {
        List<SnapToHelper> helpers = new ArrayList<>();
        if (context.snapsToGeometry()) {
            helpers.add(new SnapToGeometry(part));
        }
        if (context.snapsToGrid()) {
            part.getViewer().setProperty(SnapToGrid.PROPERTY_GRID_SPACING, new Dimension(Grid.SPACING, Grid.SPACING));
            helpers.add(new SnapToGrid(part));
        }
        return switch (helpers.size()) {
        case 0 -> null;
        case 1 -> helpers.getFirst();
        default -> new CompoundSnapToHelper(helpers.toArray(SnapToHelper[]::new));
        };
    }
}
