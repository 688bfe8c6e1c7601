package paget.diagram.spec;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import paget.diagram.spec.Problem.Severity;

/** Builds the typed model from checked elements: first the mappings, then what refers to them. */
final class SpecificationBuilder {

    private final List<Problem> problems;
    private final ReferenceResolver references;
    private final StyleBuilder styles;
    private final Map<XmlElement, Mapping> mappings = new LinkedHashMap<>();
    private final Map<XmlElement, DiagramDescription> diagrams = new LinkedHashMap<>();
    private final Map<XmlElement, XmlElement> doubleClicks = new IdentityHashMap<>();
    private final ToolBuilder tools;
    private final OperationBuilder operations;

    SpecificationBuilder(ReferenceResolver references, List<Problem> problems) {
        this.problems = problems;
        this.references = references;
        this.styles = new StyleBuilder(references);
        this.operations = new OperationBuilder(references, diagrams, problems);
        this.tools = new ToolBuilder(references, mappings, operations, problems);
    }

    List<Viewpoint> build(XmlElement group) {
        List<Viewpoint> viewpoints = new ArrayList<>();
        for (XmlElement e : group.all("ownedViewpoints")) {
            Viewpoint viewpoint = new Viewpoint(e.string("name"), e.string("label"), e.string("modelFileExtension"),
                    e.all("ownedJavaExtensions").stream().map(one -> one.string("qualifiedClassName")).toList());
            List<DiagramDescription> owned = new ArrayList<>();
            for (XmlElement representation : e.all("ownedRepresentations")) {
                if (!representation.type.unsupported() && representation.is("DiagramDescription")) {
                    DiagramDescription diagram = diagram(representation);
                    diagram.viewpoint = viewpoint;
                    owned.add(diagram);
                }
            }
            viewpoint.diagrams = List.copyOf(owned);
            viewpoints.add(viewpoint);
        }
        collectDoubleClicks(group);
        mappings.forEach(this::link);
        diagrams.forEach(this::complete);
        return List.copyOf(viewpoints);
    }

    private DiagramDescription diagram(XmlElement e) {
        String documentation = e.string("endUserDocumentation").isEmpty() ? e.string("documentation")
                : e.string("endUserDocumentation");
        DiagramDescription diagram = new DiagramDescription(e.string("name"), e.string("label"), documentation,
                e.string("domainClass"), e.expression("titleExpression"), e.expression("preconditionExpression"),
                e.expression("rootExpression"));
        diagrams.put(e, diagram);
        List<Mapping> found = new ArrayList<>();
        collect(e, diagram, found);
        diagram.mappings = List.copyOf(found);
        return diagram;
    }

    private void collect(XmlElement e, DiagramDescription diagram, List<Mapping> found) {
        for (XmlElement child : e.children) {
            if (child.is("DiagramElementMapping") && !child.type.unsupported()) {
                Mapping mapping = mapping(child);
                mapping.diagram = diagram;
                mappings.put(child, mapping);
                found.add(mapping);
            }
            if (child.type != null && !child.type.unsupported()) {
                collect(child, diagram, found);
            }
        }
    }

    private Mapping mapping(XmlElement e) {
        Mapping.Common common = new Mapping.Common(e.string("name"), e.string("label"), e.string("domainClass"),
                e.expression("semanticCandidatesExpression"), e.expression("preconditionExpression"),
                e.expression("semanticElements"));
        if (e.string("createElements").equals("false")) {
            problems.add(new Problem(Severity.UNSUPPORTED,
                    "Mappings that create no elements are not supported: this one follows the model like any other.",
                    e.where(), e.line, e.column));
        }
        return switch (e.type.name()) {
        case "ContainerMapping" -> new ContainerMapping(common, presentation(e), styles.container(e),
                styles.conditional(e, styles::container));
        case "EdgeMapping" -> new EdgeMapping(common, e.bool("useDomainElement"),
                e.expression("sourceFinderExpression"), e.expression("targetFinderExpression"), styles.edge(e),
                styles.conditional(e, styles::edge));
        default -> new NodeMapping(common, styles.node(e), styles.conditional(e, styles::node));
        };
    }

    private static ContainerMapping.Presentation presentation(XmlElement e) {
        return switch (e.string("childrenPresentation")) {
        case "List" -> ContainerMapping.Presentation.LIST;
        case "HorizontalStack" -> ContainerMapping.Presentation.HORIZONTAL_STACK;
        case "VerticalStack" -> ContainerMapping.Presentation.VERTICAL_STACK;
        default -> ContainerMapping.Presentation.FREE_FORM;
        };
    }

    private void link(XmlElement e, Mapping mapping) {
        mapping.deletion = tools.referencedOne(e, "deletionDescription", DeleteTool.class);
        mapping.directEdit = tools.referencedOne(e, "labelDirectEdit", DirectEditTool.class);
        mapping.doubleClick = doubleClick(e);
        if (mapping instanceof AbstractNodeMapping node) {
            node.borderNodes = ContainerMapping.distinct(own(e, "borderedNodeMappings", NodeMapping.class),
                    referenced(e, "reusedBorderedNodeMappings", NodeMapping.class));
            node.drops = tools.referenced(e, "dropDescriptions", DropTool.class);
        }
        if (mapping instanceof ContainerMapping container) {
            container.nodes = ContainerMapping.distinct(own(e, "subNodeMappings", NodeMapping.class),
                    referenced(e, "reusedNodeMappings", NodeMapping.class));
            container.containers = ContainerMapping.distinct(own(e, "subContainerMappings", ContainerMapping.class),
                    referenced(e, "reusedContainerMappings", ContainerMapping.class));
            if (container.presentation().isStack() && !container.nodes.isEmpty()) {
                report(Severity.UNSUPPORTED, e, "A stack shows containers only: its node mappings are left out.");
            }
            if (container.presentation() == ContainerMapping.Presentation.LIST && !container.containers.isEmpty()) {
                report(Severity.UNSUPPORTED, e, "A list shows nodes only: its container mappings are left out.");
            }
        }
        if (mapping instanceof EdgeMapping edge) {
            link(e, edge);
        }
    }

    /** The tool that the mapping names, or that names the mapping: in Sirius each of the two means the other. */
    private DoubleClickTool doubleClick(XmlElement e) {
        DoubleClickTool named = tools.referencedOne(e, "doubleClickDescription", DoubleClickTool.class);
        XmlElement naming = doubleClicks.get(e);
        return named == null && naming != null && tools.tool(naming) instanceof DoubleClickTool tool ? tool : named;
    }

    private void collectDoubleClicks(XmlElement e) {
        if (e.is("DoubleClickDescription")) {
            references.references(e, "mappings").forEach(mapping -> doubleClicks.putIfAbsent(mapping, e));
        }
        e.children.forEach(this::collectDoubleClicks);
    }

    private void link(XmlElement e, EdgeMapping edge) {
        edge.sources = referenced(e, "sourceMapping", AbstractNodeMapping.class);
        edge.targets = referenced(e, "targetMapping", AbstractNodeMapping.class);
        edge.reconnections = tools.referenced(e, "reconnections", ReconnectTool.class);
        boolean edgeEnds = !referenced(e, "sourceMapping", EdgeMapping.class).isEmpty()
                || !referenced(e, "targetMapping", EdgeMapping.class).isEmpty();
        if (edgeEnds) {
            report(Severity.UNSUPPORTED, e, "Edges that begin or end at edges are not supported.");
        }
        if (edge.elementBased()) {
            if (edge.domainClass().isBlank()) {
                report(Severity.ERROR, e, "An element-based edge needs a domainClass.");
            }
            if (edge.sourceFinder().isEmpty()) {
                report(Severity.ERROR, e, "An element-based edge needs a sourceFinderExpression.");
            }
        }
    }

    private void complete(XmlElement e, DiagramDescription diagram) {
        diagram.drops = tools.referenced(e, "dropDescriptions", DropTool.class);
        XmlElement layer = e.one("defaultLayer");
        if (layer == null) {
            report(Severity.ERROR, e, "A diagram description needs a defaultLayer.");
            diagram.defaultLayer = new Layer("Default", "", "", "", false, true);
        } else {
            diagram.defaultLayer = layer(layer, false);
        }
        diagram.additionalLayers = e.all("additionalLayers").stream().map(one -> layer(one, true)).toList();
        if (!e.all("nodeMappings").isEmpty() || !e.all("containerMappings").isEmpty()
                || !e.all("edgeMappings").isEmpty() || e.one("toolSection") != null) {
            report(Severity.UNSUPPORTED, e, "Mappings and tools outside layers are not supported and are left out.");
        }
        diagram.filters = e.all("filters").stream().filter(one -> one.is("CompositeFilterDescription"))
                .map(this::filter).toList();
        XmlElement validation = e.one("validationSet");
        diagram.rules = validation == null ? List.of()
                : validation.all("ownedRules").stream().filter(one -> one.is("SemanticValidationRule")).map(this::rule)
                        .toList();
        boolean colored = e.attributes.containsKey("backgroundColor")
                || e.children.stream().anyMatch(child -> child.tag.equals("backgroundColor"));
        diagram.background = colored ? styles.color(e, "backgroundColor", new ColorSource.Fixed("white", 255, 255, 255))
                : null;
        e.markRead("metamodel");
        diagram.metamodels = e.children.stream().filter(child -> child.tag.equals("metamodel") && child.href != null)
                .map(child -> child.href.replaceFirst("#.*$", "")).toList();
        diagram.layoutOptions = layoutOptions(e.one("layout"));
    }

    private Map<String, String> layoutOptions(XmlElement layout) {
        Map<String, String> options = new LinkedHashMap<>();
        if (layout == null || layout.type.unsupported()) {
            return options;
        }
        if (layout.type.name().equals("CompositeLayout")) {
            options.put("org.eclipse.elk.direction", switch (layout.string("direction")) {
            case "LeftToRight" -> "RIGHT";
            case "bottomToTop" -> "UP";
            default -> "DOWN";
            });
            return options;
        }
        String algorithm = layout.string("id");
        if (!algorithm.isEmpty() && !algorithm.equals("org.eclipse.elk.layered")) {
            report(Severity.UNSUPPORTED, layout, "The layout " + algorithm
                    + " is not available: org.eclipse.elk.layered is used.");
        }
        for (XmlElement option : layout.all("layoutOptions")) {
            XmlElement value = option.one("value");
            options.put(option.string("id"), value == null ? option.string("value") : value.string("name"));
        }
        return Map.copyOf(options);
    }

    private Layer layer(XmlElement e, boolean additional) {
        String documentation = e.string("endUserDocumentation").isEmpty() ? e.string("documentation")
                : e.string("endUserDocumentation");
        Layer layer = new Layer(e.string("name"), e.string("label"), e.string("icon"), documentation,
                additional && e.bool("optional"), !additional || e.bool("activeByDefault"));
        layer.nodes = ContainerMapping.distinct(own(e, "nodeMappings", NodeMapping.class),
                referenced(e, "reusedMappings", NodeMapping.class));
        layer.containers = ContainerMapping.distinct(own(e, "containerMappings", ContainerMapping.class),
                referenced(e, "reusedMappings", ContainerMapping.class));
        layer.edges = ContainerMapping.distinct(own(e, "edgeMappings", EdgeMapping.class),
                referenced(e, "reusedMappings", EdgeMapping.class));
        layer.sections = e.all("toolSections").stream().map(tools::section).toList();
        List<XmlElement> reusedTools = references.references(e, "reusedTools");
        if (!reusedTools.isEmpty()) {
            List<ToolSection> sections = new ArrayList<>(layer.sections);
            sections.add(new ToolSection(layer.name(), layer.label(), "",
                    reusedTools.stream().map(tools::tool).filter(java.util.Objects::nonNull).toList(), List.of()));
            layer.sections = List.copyOf(sections);
        }
        XmlElement decorations = e.one("decorationDescriptionsSet");
        layer.decorations = decorations == null ? List.of()
                : decorations.all("decorationDescriptions").stream().map(this::decoration).toList();
        return layer;
    }

    private DecorationDescription decoration(XmlElement e) {
        return new DecorationDescription(e.string("name"), e.string("domainClass"),
                referenced(e, "mappings", Mapping.class),
                StyleBuilder.literal(DecorationDescription.Position.class, e.string("position"),
                        DecorationDescription.Position.SOUTH_WEST),
                e.expression("preconditionExpression"), e.expression("imageExpression"),
                e.expression("tooltipExpression"));
    }

    private FilterDescription filter(XmlElement e) {
        List<FilterDescription.MappingFilter> filters = e.all("filters").stream().filter(one -> one.is("MappingFilter"))
                .map(one -> new FilterDescription.MappingFilter(
                        one.string("filterKind").equals("COLLAPSE") ? FilterDescription.Kind.COLLAPSE
                                : FilterDescription.Kind.HIDE,
                        referenced(one, "mappings", Mapping.class), one.expression("semanticConditionExpression"),
                        one.expression("viewConditionExpression")))
                .toList();
        return new FilterDescription(e.string("name"), e.string("label").isEmpty() ? e.string("name") : e.string("label"),
                filters);
    }

    private ValidationRule rule(XmlElement e) {
        List<ValidationRule.Fix> fixes = e.all("fixes").stream().map(
                one -> new ValidationRule.Fix(one.string("name"), operations.initial(one, "initialOperation"))).toList();
        return new ValidationRule(e.string("name"), e.string("label").isEmpty() ? e.string("name") : e.string("label"),
                StyleBuilder.literal(ValidationRule.Level.class, e.string("level"), ValidationRule.Level.INFO),
                e.string("targetClass"), e.expression("message"),
                e.all("audits").stream().map(one -> one.expression("auditExpression")).toList(), fixes);
    }

    private <T extends Mapping> List<T> own(XmlElement e, String feature, Class<T> kind) {
        return cast(e.all(feature), mappings::get, kind);
    }

    private <T extends Mapping> List<T> referenced(XmlElement e, String feature, Class<T> kind) {
        return cast(references.references(e, feature), mappings::get, kind);
    }

    private static <T extends Mapping> List<T> cast(List<XmlElement> elements, Function<XmlElement, Mapping> find,
            Class<T> kind) {
        Set<T> found = new LinkedHashSet<>();
        for (XmlElement element : elements) {
            Mapping mapping = find.apply(element);
            if (kind.isInstance(mapping)) {
                found.add(kind.cast(mapping));
            }
        }
        return List.copyOf(found);
    }

    private void report(Severity severity, XmlElement e, String message) {
        problems.add(new Problem(severity, message, e.where(), e.line, e.column));
    }
}
