package paget.model.path;

import java.util.List;

import paget.model.Element;

/** What a search for one element came to. */
public sealed interface Lookup {

    /** Exactly one element is meant. */
    record Found(Element element) implements Lookup {
    }

    /** Nothing is called so. */
    record Missing(String query) implements Lookup {
    }

    /** Several elements are called so. */
    record Ambiguous(String query, List<Element> elements) implements Lookup {
    }

    /** A sentence for people about why there is no element; empty where there is one. */
    default String sentence() {
        return switch (this) {
            case Found found -> "";
            case Missing(String query) -> "No element is called \"" + query + "\".";
            case Ambiguous(String query, List<Element> elements) -> "\"" + query + "\" may mean any of "
                    + String.join(", ", elements.stream().map(e -> ElementPath.of(e) + " (id " + e.getId() + ")").toList())
                    + "; use the id or a longer path.";
        };
    }
}
