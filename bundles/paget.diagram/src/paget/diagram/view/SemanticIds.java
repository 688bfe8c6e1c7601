package paget.diagram.view;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;

/** Names model elements across sessions: by XMI id, else by EMF id attribute, else by position in the file. */
public final class SemanticIds {

    private SemanticIds() {
    }

    /** The id of an element, seen from a resource; an element of another resource has that one's name in front. */
    public static String of(EObject element, Resource home) {
        Resource resource = element.eResource();
        if (resource == null) {
            return "//detached";
        }
        String id = resource instanceof XMLResource xml ? xml.getID(element) : null;
        if (id == null) {
            id = EcoreUtil.getID(element);
        }
        if (id == null || id.isEmpty()) {
            id = resource.getURIFragment(element);
        }
        if (resource == home || home == null) {
            return id;
        }
        return resource.getURI().deresolve(home.getURI()) + "#" + id;
    }
}
