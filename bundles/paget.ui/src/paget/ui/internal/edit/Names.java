package paget.ui.internal.edit;

import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import paget.model.Element;
import paget.model.path.Labels;
import paget.ui.internal.Messages;
import paget.ui.internal.tree.ElementDetails;

/** Names for elements that are made in the window, different from those of their siblings. */
final class Names {
    private Names() {
    }

    /** Names a new element after its type, unless its label follows from what it refers to. */
    static void giveTo(EObject created, EObject owner) {
        if (created instanceof Element element && element.getName() == null
                && Labels.of(element).startsWith("unnamed ")) {
            element.setName(free(ElementDetails.type(element), owner));
        }
    }

    /** A name for a copy that stands beside its original. */
    static String copyOf(String name, EObject original) {
        return free(Messages.bind(Messages.Edit_copyName, name), original.eContainer());
    }

    private static String free(String wanted, EObject owner) {
        Set<String> taken = owner == null ? Set.of()
                : owner.eContents().stream().map(Labels::of).collect(Collectors.toSet());
        String name = wanted;
        for (int number = 2; taken.contains(name); number++) {
            name = wanted + " " + number;
        }
        return name;
    }
}
