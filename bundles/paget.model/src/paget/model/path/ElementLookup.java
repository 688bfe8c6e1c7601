package paget.model.path;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import paget.model.Element;

/**
 * Finds elements by id or by names: {@code Lung/Tumour cells} means the element called "Tumour cells" somewhere inside
 * the one called "Lung". A snapshot: made for a model as it is, made again after changes.
 */
public final class ElementLookup {

    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, List<Element>> byLabel = new HashMap<>();

    /** Reads all elements below and including a root. */
    public ElementLookup(EObject root) {
        add(root);
        for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();) {
            add(all.next());
        }
    }

    private void add(EObject object) {
        if (object instanceof Element element) {
            if (element.getId() != null) {
                byId.putIfAbsent(element.getId(), element);
            }
            byLabel.computeIfAbsent(key(Labels.of(element)), k -> new ArrayList<>()).add(element);
        }
    }

    /** The element with an id. */
    public Optional<Element> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All ids. */
    public Collection<String> ids() {
        return byId.keySet();
    }

    /**
     * Finds by id, else by the names on a path, of which those of inner containers may be left out. Case does not
     * matter in names, it does in ids.
     */
    public Lookup find(String query) {
        Element exact = byId.get(query);
        if (exact != null) {
            return new Lookup.Found(exact);
        }
        List<Element> found = matches(query);
        return switch (found.size()) {
            case 0 -> new Lookup.Missing(query);
            case 1 -> new Lookup.Found(found.getFirst());
            default -> new Lookup.Ambiguous(query, found);
        };
    }

    private List<Element> matches(String query) {
        // A name may itself hold a slash, so the whole text is tried as one name first.
        List<Element> whole = byLabel.getOrDefault(key(query), List.of());
        if (!whole.isEmpty()) {
            return whole;
        }
        String[] parts = query.split("/");
        if (parts.length < 2) {
            return List.of();
        }
        List<Element> candidates = new ArrayList<>(byLabel.getOrDefault(key(parts[parts.length - 1]), List.of()));
        Element byInnerId = byId.get(parts[parts.length - 1]);
        if (byInnerId != null && !candidates.contains(byInnerId)) {
            candidates.add(byInnerId);
        }
        return candidates.stream().filter(e -> inside(e, parts)).toList();
    }

    private static boolean inside(Element element, String[] parts) {
        int wanted = parts.length - 2;
        for (EObject o = element.eContainer(); o != null && wanted >= 0; o = o.eContainer()) {
            if (called(o, parts[wanted])) {
                wanted--;
            }
        }
        return wanted < 0;
    }

    private static boolean called(EObject object, String name) {
        return object instanceof Element element
                && (name.equals(element.getId()) || key(name).equals(key(Labels.of(element))));
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
