package paget.diagram.tool;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;

/** Remembers XMI ids, which a resource forgets when an element leaves it, around a command. */
final class XmiIds {

    private final Notifier model;
    private Map<XMLResource, Map<EObject, String>> before = Map.of();
    private Map<XMLResource, Map<EObject, String>> after = Map.of();

    XmiIds(Notifier model) {
        this.model = model;
    }

    void before() {
        before = snapshot();
    }

    void after() {
        after = before.isEmpty() ? Map.of() : snapshot();
    }

    void restoreBefore() {
        restore(before);
    }

    void restoreAfter() {
        restore(after);
    }

    private Map<XMLResource, Map<EObject, String>> snapshot() {
        List<Resource> resources = switch (model) {
        case ResourceSet set -> new ArrayList<>(set.getResources());
        case Resource resource -> List.of(resource);
        default -> List.of();
        };
        Map<XMLResource, Map<EObject, String>> ids = new LinkedHashMap<>();
        for (Resource resource : resources) {
            if (resource instanceof XMLResource xml) {
                Map<EObject, String> known = new LinkedHashMap<>();
                EcoreUtil.<EObject>getAllContents(xml, false).forEachRemaining(element -> {
                    String id = xml.getID(element);
                    if (id != null) {
                        known.put(element, id);
                    }
                });
                if (!known.isEmpty()) {
                    ids.put(xml, known);
                }
            }
        }
        return ids;
    }

    private static void restore(Map<XMLResource, Map<EObject, String>> ids) {
        ids.forEach((resource, known) -> known.forEach((element, id) -> {
            if (element.eResource() == resource && !id.equals(resource.getID(element))) {
                resource.setID(element, id);
            }
        }));
    }
}
