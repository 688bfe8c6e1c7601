package paget.ui.internal.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

import paget.model.Element;
import paget.model.Organism;
import paget.model.id.Reidentifier;
import paget.ui.internal.Messages;
import paget.ui.internal.tree.ModelStructure;

/** Builds the commands behind cut, paste, duplicate, delete and drop. Empty where nothing sensible can be done. */
public final class EditCommands {
    private EditCommands() {
    }

    /** Deletes elements and every use of them. The organism itself stays. */
    public static Optional<Command> delete(EditingDomain domain, Collection<EObject> elements) {
        List<EObject> roots = topmost(elements);
        if (roots.isEmpty() || roots.stream().anyMatch(Organism.class::isInstance)) {
            return Optional.empty();
        }
        return executable(labelled(Messages.Edit_delete, DeleteCommand.create(domain, roots)));
    }

    /** Puts copies of the clipboard into an element, else beside it. */
    public static Optional<Command> paste(EditingDomain domain, EObject target, EReference preferred) {
        List<EObject> copies = ModelClipboard.copies(target);
        if (copies.isEmpty()) {
            return Optional.empty();
        }
        Optional<Place> place = Place.into(target, preferred, copies).or(() -> Place.beside(target, copies, 1));
        return place.flatMap(where -> {
            Reidentifier.renew(copies, target);
            return executable(labelled(Messages.Edit_paste, add(domain, where, copies)));
        });
    }

    /** Puts a copy right behind each element. */
    public static Optional<Command> duplicate(EditingDomain domain, Collection<EObject> elements) {
        CompoundCommand command = new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL, Messages.Edit_duplicate);
        for (EObject element : topmost(elements)) {
            if (element.eContainer() == null || !element.eContainmentFeature().isMany()) {
                return Optional.empty();
            }
            EObject copy = EcoreUtil.copy(element);
            if (copy instanceof Element named && named.getName() != null) {
                named.setName(Names.copyOf(named.getName(), element));
            }
            Reidentifier.renew(List.of(copy), element);
            int index = ((List<?>) element.eContainer().eGet(element.eContainmentFeature())).indexOf(element) + 1;
            command.append(AddCommand.create(domain, element.eContainer(), element.eContainmentFeature(), List.of(copy), index));
        }
        return executable(command);
    }

    /** Moves elements to a place: within their list, or from one owner to another. */
    public static Optional<Command> move(EditingDomain domain, Collection<EObject> elements, Place place) {
        List<EObject> moved = topmost(elements);
        if (moved.isEmpty() || moved.stream().anyMatch(element -> EcoreUtil.isAncestor(element, place.owner()))) {
            return Optional.empty();
        }
        CompoundCommand command = new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL, Messages.Edit_move);
        List<EObject> arrivals = new ArrayList<>();
        List<?> siblings = (List<?>) place.owner().eGet(place.feature());
        int index = place.index() < 0 ? siblings.size() : place.index();
        int target = index;
        for (EObject element : moved) {
            if (element.eContainer() == place.owner() && element.eContainmentFeature() == place.feature()) {
                int from = siblings.indexOf(element);
                command.append(MoveCommand.create(domain, place.owner(), place.feature(), element, from < target ? target - 1 : target));
            } else {
                command.append(RemoveCommand.create(domain, element));
                arrivals.add(element);
            }
        }
        if (!arrivals.isEmpty()) {
            command.append(AddCommand.create(domain, place.owner(), place.feature(), arrivals, index));
        }
        return executable(command);
    }

    /** Adds copies, for a drop that copies. */
    public static Optional<Command> copyTo(EditingDomain domain, Collection<EObject> elements, Place place) {
        List<EObject> copies = Copies.into(place.owner(), topmost(elements));
        Reidentifier.renew(copies, place.owner());
        return executable(labelled(Messages.Edit_copyHere, add(domain, place, copies)));
    }

    /** The elements that lie in no other element of the collection, without those that are no nodes. */
    public static List<EObject> topmost(Collection<EObject> elements) {
        return elements.stream().filter(element -> ModelStructure.shown(element) == element)
                .filter(element -> elements.stream().noneMatch(other -> other != element && EcoreUtil.isAncestor(other, element)))
                .toList();
    }

    private static Command add(EditingDomain domain, Place place, List<EObject> elements) {
        return AddCommand.create(domain, place.owner(), place.feature(), elements,
                place.index() < 0 ? org.eclipse.emf.edit.command.CommandParameter.NO_INDEX : place.index());
    }

    private static Command labelled(String label, Command body) {
        CompoundCommand command = new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL, label);
        command.append(body);
        return command;
    }

    private static Optional<Command> executable(Command command) {
        return command.canExecute() ? Optional.of(command) : Optional.empty();
    }
}
