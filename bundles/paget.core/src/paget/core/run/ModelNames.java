package paget.core.run;

import java.util.List;
import java.util.Objects;

import paget.core.registry.NearMisses;
import paget.core.registry.UnknownIdException;
import paget.model.Element;

/** Finds studies, hypotheses and the like by what users call them. */
public final class ModelNames {

    private ModelNames() {
    }

    /**
     * The element of that id, else of that name without regard to case.
     *
     * @param noun what is looked for: "study"
     * @throws UnknownIdException when there is none; its message has near misses
     */
    public static <E extends Element> E find(String noun, String idOrName, List<E> elements) {
        for (E element : elements) {
            if (idOrName.equals(element.getId())) {
                return element;
            }
        }
        return elements.stream().filter(e -> idOrName.equalsIgnoreCase(e.getName())).findFirst()
                .orElseThrow(() -> new UnknownIdException(noun, idOrName, suggested(idOrName, elements)));
    }

    /** The ids, unless only a name comes near. */
    private static List<String> suggested(String idOrName, List<? extends Element> elements) {
        List<String> ids = elements.stream().map(Element::getId).toList();
        List<String> names = elements.stream().map(Element::getName).filter(Objects::nonNull).toList();
        return NearMisses.of(idOrName, ids).isEmpty() && !NearMisses.of(idOrName, names).isEmpty() ? names : ids;
    }
}
