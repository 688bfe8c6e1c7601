package paget.diagram.layout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import paget.diagram.spec.Problem.Severity;
import paget.diagram.spec.AbstractNodeMapping;
import paget.diagram.spec.ContainerMapping;
import paget.diagram.spec.Layer;
import paget.diagram.spec.Mapping;
import paget.diagram.spec.Problem;
import paget.diagram.view.Diagram;
import paget.diagram.view.EdgeView;
import paget.diagram.view.ElementView;

/**
 * The file {@code <name>.paget-diagrams} beside a model: where things are in each of its diagrams.
 * <p>
 * The file says nothing about the model, so that losing it loses positions only. Entries are sorted and numbers
 * rounded, one entry a line, so that two versions can be compared as text. A file that cannot be read is kept aside
 * as {@code <file>.broken} and begun anew.
 */
public final class LayoutFile {

    /** The extension without the point. */
    public static final String EXTENSION = "paget-diagrams";

    private final Path file;
    private final Map<String, StoredDiagram> diagrams = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private LayoutFile(Path file) {
        this.file = file;
    }

    /** The layout file that belongs to a model file. */
    public static Path beside(Path model) {
        String name = model.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return model.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + "." + EXTENSION);
    }

    /** An empty layout that is not in a file yet. */
    public static LayoutFile create(Path file) {
        return new LayoutFile(file);
    }

    /** Reads a file; a missing one is empty, and a broken one is reported and set aside. */
    public static LayoutFile read(Path file) {
        LayoutFile layout = new LayoutFile(file);
        if (Files.exists(file)) {
            try {
                layout.diagrams.putAll(LayoutXml.read(Files.readAllBytes(file)));
            } catch (LayoutXml.Malformed | IOException broken) {
                layout.setAside(broken.getMessage());
            }
        }
        return layout;
    }

    private void setAside(String reason) {
        String name = file.getFileName().toString();
        Path backup = file.resolveSibling(name + ".broken");
        for (int i = 2; Files.exists(backup); i++) {
            backup = file.resolveSibling(name + ".broken" + i);
        }
        String kept;
        try {
            Files.copy(file, backup);
            kept = "It is kept as " + backup.getFileName() + ".";
        } catch (IOException denied) {
            kept = "It could not be kept aside: " + denied.getMessage();
        }
        problems.add(Problem.of(Severity.ERROR, name,
                "The layout cannot be read and is made anew: " + reason + ". " + kept));
    }

    /** Takes over what another file says of every diagram. */
    public void takeOver(LayoutFile other) {
        diagrams.putAll(other.diagrams);
    }

    /** What was wrong with the file. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** What is kept of a diagram; empty if nothing is. */
    public StoredDiagram find(Diagram diagram) {
        return diagrams.getOrDefault(key(diagram), new StoredDiagram());
    }

    private static String key(Diagram diagram) {
        return diagram.description().name() + "@" + diagram.id(diagram.semantic());
    }

    /** Gives the views of a diagram the places that are kept of them. */
    public void apply(Diagram diagram, DiagramLayout layout) {
        StoredDiagram stored = find(diagram);
        diagram.forEachNode(node -> {
            NodePlace place = stored.nodes.get(node.key().toString());
            if (place != null) {
                layout.put(node, place);
            }
        });
        for (EdgeView edge : diagram.edges()) {
            EdgePlace place = stored.edges.get(edge.key().toString());
            if (place != null) {
                layout.put(edge, place);
            }
        }
    }

    /** Takes over the places of the views that a diagram has; those of others are forgotten, unless a layer hides them. */
    public void update(Diagram diagram, DiagramLayout layout) {
        StoredDiagram before = find(diagram);
        StoredDiagram stored = new StoredDiagram();
        stored.layers = new java.util.TreeSet<>();
        diagram.activeLayers().forEach(layer -> stored.layers.add(layer.name()));
        diagram.activeFilters().forEach(filter -> stored.filters.add(filter.name()));
        for (String hidden : hiddenMappings(diagram)) {
            keep(before.nodes, stored.nodes, hidden);
            keep(before.edges, stored.edges, hidden);
        }
        diagram.forEachNode(node -> {
            if (layout.has(node)) {
                stored.nodes.put(node.key().toString(), layout.place(node));
            }
        });
        for (ElementView edge : diagram.edges()) {
            if (layout.has(edge)) {
                stored.edges.put(edge.key().toString(), layout.place((EdgeView) edge));
            }
        }
        diagrams.put(key(diagram), stored);
    }

    /** The mappings that only layers that are switched off show: their elements are still there. */
    private static Set<String> hiddenMappings(Diagram diagram) {
        Set<Mapping> hidden = new LinkedHashSet<>();
        Set<Mapping> shown = new LinkedHashSet<>();
        for (Layer layer : diagram.description().layers()) {
            Set<Mapping> reached = diagram.activeLayers().contains(layer) ? shown : hidden;
            layer.nodes().forEach(mapping -> reach(mapping, reached));
            layer.containers().forEach(mapping -> reach(mapping, reached));
            reached.addAll(layer.edges());
        }
        hidden.removeAll(shown);
        Set<String> names = new LinkedHashSet<>();
        hidden.forEach(mapping -> names.add(mapping.name()));
        return names;
    }

    private static void reach(AbstractNodeMapping mapping, Set<Mapping> reached) {
        if (reached.add(mapping)) {
            mapping.borderNodes().forEach(border -> reach(border, reached));
            if (mapping instanceof ContainerMapping container) {
                container.nodes().forEach(inner -> reach(inner, reached));
                container.containers().forEach(inner -> reach(inner, reached));
            }
        }
    }

    private static <T> void keep(Map<String, T> before, Map<String, T> now, String mapping) {
        before.forEach((key, place) -> {
            if (key.startsWith(mapping + "@") || key.contains("/" + mapping + "@")) {
                now.put(key, place);
            }
        });
    }

    /** Forgets the diagrams of elements that are gone. */
    public void retain(java.util.function.Predicate<String> elementExists) {
        diagrams.keySet().removeIf(key -> !elementExists.test(key.substring(key.indexOf('@') + 1)));
    }

    /** The file as text. */
    public String text() {
        return LayoutXml.write(diagrams);
    }

    /** Writes the file at once or not at all. */
    public void save() throws IOException {
        byte[] bytes = text().getBytes(StandardCharsets.UTF_8);
        Path folder = file.toAbsolutePath().getParent();
        // A file made by hand has the usual permissions; one that the library makes only its owner may read.
        Path fresh = folder.resolve("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            Files.write(fresh, bytes);
            try {
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException notHere) {
                // Some network drives cannot; replacing is the next best.
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
