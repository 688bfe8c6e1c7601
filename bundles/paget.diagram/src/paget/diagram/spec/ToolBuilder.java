package paget.diagram.spec;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import paget.diagram.spec.Problem.Severity;

/** Builds tools and palette drawers from checked elements. */
final class ToolBuilder {

    private static final Set<String> PALETTE = Set.of("NodeCreationDescription", "ContainerCreationDescription",
            "EdgeCreationDescription", "ToolDescription");

    private final ReferenceResolver references;
    private final Map<XmlElement, Mapping> mappings;
    private final OperationBuilder operations;
    private final List<Problem> problems;
    private final Map<XmlElement, Tool> tools = new IdentityHashMap<>();

    ToolBuilder(ReferenceResolver references, Map<XmlElement, Mapping> mappings, OperationBuilder operations,
            List<Problem> problems) {
        this.references = references;
        this.mappings = mappings;
        this.operations = operations;
        this.problems = problems;
    }

    ToolSection section(XmlElement e) {
        List<Tool> contained = new ArrayList<>();
        for (XmlElement entry : e.all("ownedTools")) {
            if (entry.type.name().equals("ToolGroup")) {
                entry.all("tools").forEach(tool -> add(contained, tool));
            } else {
                add(contained, entry);
            }
        }
        references.references(e, "reusedTools").forEach(tool -> add(contained, tool));
        return new ToolSection(e.string("name"), e.string("label"), e.string("icon"), List.copyOf(contained),
                e.all("subSections").stream().map(this::section).toList());
    }

    private void add(List<Tool> contained, XmlElement e) {
        Tool tool = tool(e);
        if (tool != null) {
            contained.add(tool);
        }
    }

    /** The tools that a reference feature names, of one kind. */
    <T extends Tool> List<T> referenced(XmlElement owner, String feature, Class<T> kind) {
        return references.references(owner, feature).stream().map(this::tool).filter(kind::isInstance).map(kind::cast)
                .toList();
    }

    <T extends Tool> T referencedOne(XmlElement owner, String feature, Class<T> kind) {
        List<T> found = referenced(owner, feature, kind);
        return found.isEmpty() ? null : found.get(0);
    }

    /** The tool of an element, or null when it is not supported. */
    Tool tool(XmlElement e) {
        Tool known = tools.get(e);
        if (known == null && !e.type.unsupported()) {
            known = build(e);
            if (known != null) {
                tools.put(e, known);
            }
        }
        return known;
    }

    private Tool build(XmlElement e) {
        Tool.Head head = new Tool.Head(e.string("name"), e.string("label"), e.string("iconPath"),
                e.string("documentation"), e.expression("precondition"), e.expression("elementsToSelect"));
        if (PALETTE.contains(e.type.name()) && operations.initial(e, "initialOperation") == null) {
            report(e, "This tool has no operation and does nothing.");
        }
        return switch (e.type.name()) {
        case "NodeCreationDescription" -> creation(e, head, "nodeMappings");
        case "ContainerCreationDescription" -> creation(e, head, "containerMappings");
        case "EdgeCreationDescription" -> new EdgeCreationTool(head, refs(e, "edgeMappings", EdgeMapping.class),
                refs(e, "extraSourceMappings", AbstractNodeMapping.class),
                refs(e, "extraTargetMappings", AbstractNodeMapping.class), e.expression("connectionStartPrecondition"),
                variable(e, "sourceVariable", "source"), variable(e, "targetVariable", "target"),
                variable(e, "sourceViewVariable", "sourceView"), variable(e, "targetViewVariable", "targetView"),
                operations.initial(e, "initialOperation"));
        case "DeleteElementDescription" -> new DeleteTool(head, variable(e, "element", "element"),
                variable(e, "elementView", "elementView"), variable(e, "containerView", "containerView"),
                operations.initial(e, "initialOperation"));
        case "DirectEditLabel" -> directEdit(e, head);
        case "ReconnectEdgeDescription" -> new ReconnectTool(head, kind(e), variable(e, "source", "source"),
                variable(e, "target", "target"), variable(e, "sourceView", "sourceView"),
                variable(e, "targetView", "targetView"), variable(e, "element", "element"),
                variable(e, "edgeView", "edgeView"), operations.initial(e, "initialOperation"));
        case "ContainerDropDescription" -> new DropTool(head, refs(e, "mappings", Mapping.class),
                StyleBuilder.literal(DropTool.Source.class, e.string("dragSource"), DropTool.Source.DIAGRAM),
                variable(e, "oldContainer", "oldContainer"), variable(e, "newContainer", "newContainer"),
                variable(e, "element", "element"), variable(e, "newViewContainer", "newViewContainer"),
                operations.initial(e, "initialOperation"));
        case "DoubleClickDescription" -> new DoubleClickTool(head, variable(e, "element", "element"),
                variable(e, "elementView", "elementView"), operations.initial(e, "initialOperation"));
        case "ToolDescription" -> new GenericTool(head, variable(e, "element", "element"),
                variable(e, "elementView", "elementView"), operations.initial(e, "initialOperation"));
        default -> {
            report(e, e.type.name() + " is not supported and is left out.");
            yield null;
        }
        };
    }

    private CreationTool creation(XmlElement e, Tool.Head head, String feature) {
        return new CreationTool(head, refs(e, feature, AbstractNodeMapping.class),
                refs(e, "extraMappings", AbstractNodeMapping.class), variable(e, "variable", "container"),
                variable(e, "viewVariable", "containerView"), operations.initial(e, "initialOperation"));
    }

    private DirectEditTool directEdit(XmlElement e, Tool.Head head) {
        XmlElement mask = e.one("mask");
        String written = mask == null ? "{0}" : mask.string("mask");
        return new DirectEditTool(head, written.isEmpty() ? "{0}" : written, e.expression("inputLabelExpression"),
                operations.initial(e, "initialOperation"));
    }

    private static ReconnectTool.Kind kind(XmlElement e) {
        return switch (e.string("reconnectionKind")) {
        case "RECONNECT_SOURCE" -> ReconnectTool.Kind.SOURCE;
        case "RECONNECT_BOTH" -> ReconnectTool.Kind.BOTH;
        default -> ReconnectTool.Kind.TARGET;
        };
    }

    private <T extends Mapping> List<T> refs(XmlElement e, String feature, Class<T> kind) {
        return references.references(e, feature).stream().map(mappings::get).filter(kind::isInstance).map(kind::cast)
                .toList();
    }

    private static String variable(XmlElement e, String feature, String usual) {
        XmlElement variable = e.one(feature);
        String name = variable == null ? "" : variable.string("name");
        return name.isEmpty() ? usual : name;
    }

    private void report(XmlElement e, String message) {
        problems.add(new Problem(Severity.UNSUPPORTED, message, e.where(), e.line, e.column));
    }
}
