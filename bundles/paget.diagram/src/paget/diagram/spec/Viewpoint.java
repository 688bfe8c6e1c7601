package paget.diagram.spec;

import java.util.List;

/** A set of diagram kinds for one way of looking at a model. */
public final class Viewpoint {

    private final String name;
    private final String label;
    private final String modelFileExtension;
    private final List<String> javaExtensions;
    List<DiagramDescription> diagrams = List.of();

    Viewpoint(String name, String label, String modelFileExtension, List<String> javaExtensions) {
        this.name = name;
        this.label = label;
        this.modelFileExtension = modelFileExtension;
        this.javaExtensions = List.copyOf(javaExtensions);
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** The label for people. */
    public String label() {
        return label.isEmpty() ? name : label;
    }

    /** Which files this viewpoint is for: an extension, several separated by blanks, or {@code *}. */
    public String modelFileExtension() {
        return modelFileExtension;
    }

    /** Qualified names of the service classes. */
    public List<String> javaExtensions() {
        return javaExtensions;
    }

    /** The kinds of diagrams. */
    public List<DiagramDescription> diagrams() {
        return diagrams;
    }

    @Override
    public String toString() {
        return "Viewpoint " + name;
    }
}
