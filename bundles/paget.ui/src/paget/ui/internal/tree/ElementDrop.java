package paget.ui.internal.tree;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ViewerDropAdapter;

import paget.ui.internal.edit.EditCommands;
import paget.ui.internal.edit.Place;
import paget.ui.internal.model.ModelSession;
import paget.ui.internal.model.OpenModels;

/**
 * What it means to drop elements somewhere in a tree.
 *
 * @param elements what is dragged
 * @param target the node under the mouse: an element, a group of a model, or the file of an open model
 * @param location where on the node, as {@link ViewerDropAdapter} tells it
 */
record ElementDrop(List<EObject> elements, Object target, int location) {
    /** Where the elements would go; empty where they cannot. */
    Optional<Place> place() {
        if (elements.isEmpty()) {
            return Optional.empty();
        }
        if (target instanceof FeatureGroup group) {
            return Place.into(group.owner(), group.feature(), elements).filter(place -> place.feature() == group.feature());
        }
        if (target instanceof Path file) {
            return OpenModels.of(file).flatMap(session -> Place.into(session.organism(), null, elements));
        }
        if (!(target instanceof EObject element) || elements.contains(element)) {
            return Optional.empty();
        }
        return switch (location) {
            case ViewerDropAdapter.LOCATION_BEFORE -> Place.beside(element, elements, 0);
            case ViewerDropAdapter.LOCATION_AFTER -> Place.beside(element, elements, 1);
            default -> Place.into(element, null, elements).or(() -> Place.beside(element, elements, 1));
        };
    }

    /** Moves the elements, or copies them when that is wanted or they come from another model; whether that was done. */
    boolean execute(boolean copy) {
        Optional<Place> place = place();
        if (place.isEmpty()) {
            return false;
        }
        ModelSession session = OpenModels.of(place.get().owner()).orElseThrow();
        boolean foreign = elements.stream().anyMatch(element -> element.eResource() != session.resource());
        Optional<Command> command = copy || foreign ? EditCommands.copyTo(session.domain(), elements, place.get())
                : EditCommands.move(session.domain(), elements, place.get());
        command.ifPresent(session.domain().getCommandStack()::execute);
        return command.isPresent();
    }
}
