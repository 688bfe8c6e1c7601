package paget.diagram.view;

/**
 * Names a view across sessions.
 *
 * @param mapping the mapping's name
 * @param element the element's {@link SemanticIds id}
 * @param place   for a node the key of its host in text form, or empty on the diagram; for an edge its two ends
 */
public record ViewKey(String mapping, String element, String place) {

    @Override
    public String toString() {
        return place.isEmpty() ? mapping + "@" + element : place + "/" + mapping + "@" + element;
    }
}
