package paget.diagram.layout;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a layout file keeps of one diagram. Keys are {@link paget.diagram.view.ViewKey view keys} in text form. */
public final class StoredDiagram {

    /** Names of the layers that are shown; null if the file says nothing. */
    Set<String> layers;
    /** Names of the filters that are on. */
    final Set<String> filters = new TreeSet<>();
    final Map<String, NodePlace> nodes = new TreeMap<>();
    final Map<String, EdgePlace> edges = new TreeMap<>();

    /** True if any node has a place. */
    public boolean hasPlaces() {
        return !nodes.isEmpty();
    }

    /** The shown layers' names, or null if unknown. */
    public Set<String> layers() {
        return layers;
    }

    /** The names of the filters that are on. */
    public Set<String> filters() {
        return filters;
    }
}
