package paget.diagram.spec;

import java.util.List;

/** A part of a diagram description that can be switched on and off. */
public final class Layer {

    private final String name;
    private final String label;
    private final String icon;
    private final String documentation;
    private final boolean optional;
    private final boolean activeByDefault;
    List<NodeMapping> nodes = List.of();
    List<ContainerMapping> containers = List.of();
    List<EdgeMapping> edges = List.of();
    List<ToolSection> sections = List.of();
    List<DecorationDescription> decorations = List.of();

    Layer(String name, String label, String icon, String documentation, boolean optional, boolean activeByDefault) {
        this.name = name;
        this.label = label;
        this.icon = icon;
        this.documentation = documentation;
        this.optional = optional;
        this.activeByDefault = activeByDefault;
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** The label for people. */
    public String label() {
        return label.isEmpty() ? name : label;
    }

    /** Image path, or empty. */
    public String icon() {
        return icon;
    }

    /** Text for people, or empty. */
    public String documentation() {
        return documentation;
    }

    /** True if the user may switch this layer. */
    public boolean optional() {
        return optional;
    }

    /** True if a new diagram shows this layer. */
    public boolean initiallyActive() {
        return activeByDefault || !optional;
    }

    /** Node mappings, own ones first, then reused ones. */
    public List<NodeMapping> nodes() {
        return nodes;
    }

    /** Container mappings, own ones first, then reused ones. */
    public List<ContainerMapping> containers() {
        return containers;
    }

    /** Edge mappings, own ones first, then reused ones. */
    public List<EdgeMapping> edges() {
        return edges;
    }

    /** False if the layer has tools and decorations at most. */
    public boolean hasMappings() {
        return !nodes.isEmpty() || !containers.isEmpty() || !edges.isEmpty();
    }

    /** Palette drawers. */
    public List<ToolSection> sections() {
        return sections;
    }

    /** Decorations. */
    public List<DecorationDescription> decorations() {
        return decorations;
    }

    @Override
    public String toString() {
        return "Layer " + name;
    }
}
