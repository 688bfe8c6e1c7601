package paget.design.services;

import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import paget.model.Element;
import paget.model.id.IdAssigner;

/** Names and ids of new elements. */
final class Naming {

    private Naming() {
    }

    /** A name that no sibling has: the wanted one, else with a number. */
    static String unique(Element element, String wanted) {
        EObject owner = element.eContainer();
        Set<String> taken = owner == null ? Set.of()
                : owner.eContents().stream().filter(sibling -> sibling != element && sibling instanceof Element)
                        .map(sibling -> ((Element) sibling).getName()).filter(name -> name != null).collect(Collectors.toSet());
        String name = wanted;
        for (int n = 2; taken.contains(name); n++) {
            name = wanted + " " + n;
        }
        return name;
    }

    /** Gives a new element, and what it contains, an id that tells of its name; one given before the name is renewed. */
    static void identify(Element element) {
        element.setId(null);
        IdAssigner.assignMissing(EcoreUtil.getRootContainer(element));
    }
}
