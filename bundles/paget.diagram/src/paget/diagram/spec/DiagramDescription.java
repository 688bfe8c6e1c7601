package paget.diagram.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A kind of diagram. */
public final class DiagramDescription {

    private final String name;
    private final String label;
    private final String documentation;
    private final String domainClass;
    private final Expression title;
    private final Expression precondition;
    private final Expression root;
    Viewpoint viewpoint;
    Layer defaultLayer;
    List<Layer> additionalLayers = List.of();
    List<FilterDescription> filters = List.of();
    List<ValidationRule> rules = List.of();
    List<DropTool> drops = List.of();
    List<String> metamodels = List.of();
    ColorSource background;
    Map<String, String> layoutOptions = Map.of();
    List<Mapping> mappings = List.of();

    DiagramDescription(String name, String label, String documentation, String domainClass, Expression title,
            Expression precondition, Expression root) {
        this.name = name;
        this.label = label;
        this.documentation = documentation;
        this.domainClass = domainClass;
        this.title = title;
        this.precondition = precondition;
        this.root = root;
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** The label for people. */
    public String label() {
        return label.isEmpty() ? name : label;
    }

    /** Text for people, or empty. */
    public String documentation() {
        return documentation;
    }

    /** The type of the elements that can have such a diagram. */
    public String domainClass() {
        return domainClass;
    }

    /** Gives a new diagram's title. */
    public Expression title() {
        return title;
    }

    /** An element can have such a diagram only if this holds. */
    public Expression precondition() {
        return precondition;
    }

    /** Gives the element from which top-level candidates are found; empty means the diagram's element. */
    public Expression root() {
        return root;
    }

    /** The viewpoint that owns this description. */
    public Viewpoint viewpoint() {
        return viewpoint;
    }

    /** The layer that is always shown. */
    public Layer defaultLayer() {
        return defaultLayer;
    }

    /** The layers beside the default one. */
    public List<Layer> additionalLayers() {
        return additionalLayers;
    }

    /** All layers in the order in which Sirius takes their mappings: additional layers first, the default layer last. */
    public List<Layer> layers() {
        List<Layer> layers = new ArrayList<>(additionalLayers);
        layers.add(defaultLayer);
        return layers;
    }

    /** The layer with a name. */
    public Optional<Layer> layer(String wanted) {
        return layers().stream().filter(layer -> layer.name().equals(wanted)).findFirst();
    }

    /** Filters. */
    public List<FilterDescription> filters() {
        return filters;
    }

    /** Validation rules. */
    public List<ValidationRule> rules() {
        return rules;
    }

    /** Tools for dropping elements on the background. */
    public List<DropTool> drops() {
        return drops;
    }

    /** The namespaces of the metamodels named by this description. */
    public List<String> metamodels() {
        return metamodels;
    }

    /** The colour of the background, or null. */
    public ColorSource background() {
        return background;
    }

    /** Options for the automatic layout: ELK option id to value. */
    public Map<String, String> layoutOptions() {
        return layoutOptions;
    }

    /** Every mapping of this description, nested ones too, in document order. */
    public List<Mapping> mappings() {
        return mappings;
    }

    @Override
    public String toString() {
        return "DiagramDescription " + name;
    }
}
