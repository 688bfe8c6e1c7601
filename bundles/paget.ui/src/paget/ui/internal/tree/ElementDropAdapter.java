package paget.ui.internal.tree;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TransferData;

import paget.ui.internal.edit.EditCommands;
import paget.ui.internal.edit.Place;
import paget.ui.internal.edit.Selections;
import paget.ui.internal.model.ModelSession;
import paget.ui.internal.model.OpenModels;

/** Drops elements into, before and behind others; elements of another model are copied. */
final class ElementDropAdapter extends ViewerDropAdapter {
    ElementDropAdapter(Viewer viewer) {
        super(viewer);
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        return LocalSelectionTransfer.getTransfer().isSupportedType(type) && place(target).isPresent();
    }

    @Override
    public boolean performDrop(Object data) {
        Optional<Place> place = place(getCurrentTarget());
        if (place.isEmpty()) {
            return false;
        }
        ModelSession session = OpenModels.of(place.get().owner()).orElseThrow();
        Optional<Command> command = getCurrentOperation() == DND.DROP_COPY || isForeign(session)
                ? EditCommands.copyTo(session.domain(), dragged(), place.get())
                : EditCommands.move(session.domain(), dragged(), place.get());
        command.ifPresent(session.domain().getCommandStack()::execute);
        return command.isPresent();
    }

    private static List<EObject> dragged() {
        return EditCommands.topmost(Selections.elements(LocalSelectionTransfer.getTransfer().getSelection()));
    }

    private static boolean isForeign(ModelSession session) {
        return dragged().stream().anyMatch(element -> element.eResource() != session.resource());
    }

    private Optional<Place> place(Object target) {
        List<EObject> elements = dragged();
        if (elements.isEmpty()) {
            return Optional.empty();
        }
        if (target instanceof FeatureGroup group) {
            return Place.into(group.owner(), group.feature(), elements).filter(place -> place.feature() == group.feature());
        }
        if (!(target instanceof EObject element) || elements.contains(element)) {
            return Optional.empty();
        }
        return switch (getCurrentLocation()) {
        case LOCATION_BEFORE -> Place.beside(element, elements, 0);
        case LOCATION_AFTER -> Place.beside(element, elements, 1);
        default -> Place.into(element, null, elements).or(() -> Place.beside(element, elements, 1));
        };
    }
}
