package paget.diagram.tool;

import java.text.MessageFormat;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import paget.diagram.internal.expression.EvaluationException;
import paget.diagram.internal.expression.Evaluator;
import paget.diagram.internal.expression.Reads;
import paget.diagram.internal.expression.Types;
import paget.diagram.spec.AbstractNodeMapping;
import paget.diagram.spec.ContainerMapping;
import paget.diagram.spec.CreationTool;
import paget.diagram.spec.DeleteTool;
import paget.diagram.spec.DirectEditTool;
import paget.diagram.spec.DoubleClickTool;
import paget.diagram.spec.DropTool;
import paget.diagram.spec.EdgeCreationTool;
import paget.diagram.spec.EdgeMapping;
import paget.diagram.spec.Expression;
import paget.diagram.spec.GenericTool;
import paget.diagram.spec.Layer;
import paget.diagram.spec.Mapping;
import paget.diagram.spec.ReconnectTool;
import paget.diagram.spec.Tool;
import paget.diagram.spec.ToolSection;
import paget.diagram.spec.ValidationRule;
import paget.diagram.view.Diagram;
import paget.diagram.view.EdgeView;
import paget.diagram.view.ElementView;
import paget.diagram.view.NodeView;
import paget.diagram.view.ViewHost;

/**
 * The tools of a diagram. Every method answers at once whether the tool may be applied, without changing anything; the
 * command does the work when it is executed on the command stack.
 */
public final class DiagramTools extends ToolApplication {

    /** Which end of an edge. */
    public enum End {
        /** Where the edge begins. */
        SOURCE,
        /** Where it ends. */
        TARGET
    }

    /** The tools of a diagram. */
    public DiagramTools(Diagram diagram, Evaluator evaluator, Types types) {
        super(diagram, evaluator, types);
    }

    /** Registers the code behind an action's id. */
    public void register(String id, ExternalAction action) {
        actions.put(id, action);
    }

    /** The drawers of the active layers; those of the same name are one. */
    public List<ToolSection> palette() {
        Map<String, ToolSection> sections = new LinkedHashMap<>();
        List<Layer> layers = new ArrayList<>();
        layers.add(diagram.description().defaultLayer());
        layers.addAll(diagram.description().additionalLayers());
        for (Layer layer : layers) {
            if (diagram.activeLayers().contains(layer)) {
                layer.sections().forEach(section -> sections.merge(section.name(), section, DiagramTools::merge));
            }
        }
        return List.copyOf(sections.values());
    }

    private static ToolSection merge(ToolSection one, ToolSection other) {
        Set<Tool> tools = new LinkedHashSet<>(one.tools());
        tools.addAll(other.tools());
        List<ToolSection> inner = new ArrayList<>(one.sections());
        inner.addAll(other.sections());
        return new ToolSection(one.name(), one.label(), one.icon(), List.copyOf(tools), List.copyOf(inner));
    }

    /** Creates a node or container on the diagram or in a node; on a line of a list it is created in the list. */
    public ToolCall create(CreationTool tool, ViewHost at) {
        ViewHost host = holder(at);
        if (!canHold(tool, host)) {
            return new ToolCall.Refused(tool.label() + " is not possible here.");
        }
        return guarded(tool, host.semantic(), around(host.semantic(), host.asObject()), host.semantic(),
                Map.of(tool.variable(), host.semantic(), tool.viewVariable(), host.asObject(), "diagram", diagram.asObject()));
    }

    /** Where something is created or dropped: a line of a list holds nothing, so it is the list there. Sirius does it so. */
    public static ViewHost holder(ViewHost at) {
        return at instanceof NodeView node && node.kind() == NodeView.Kind.LIST_ITEM ? node.host() : at;
    }

    private boolean canHold(CreationTool tool, ViewHost host) {
        if (host instanceof NodeView node) {
            return tool.extraMappings().contains(node.mapping())
                    || childMappings(node.mapping()).stream().anyMatch(tool.mappings()::contains);
        }
        return topMappings().stream().anyMatch(tool.mappings()::contains);
    }

    private static List<AbstractNodeMapping> childMappings(AbstractNodeMapping mapping) {
        List<AbstractNodeMapping> inner = new ArrayList<>();
        if (mapping instanceof ContainerMapping container) {
            inner.addAll(container.containers());
            inner.addAll(container.nodes());
        }
        inner.addAll(mapping.borderNodes());
        return inner;
    }

    private List<AbstractNodeMapping> topMappings() {
        List<AbstractNodeMapping> top = new ArrayList<>();
        for (Layer layer : diagram.description().layers()) {
            top.addAll(layer.containers());
            top.addAll(layer.nodes());
        }
        return top;
    }

    /** Null if an edge may begin at a node, otherwise why not. */
    public String refusesStart(EdgeCreationTool tool, NodeView source) {
        boolean possible = tool.extraSources().contains(source.mapping())
                || tool.mappings().stream().anyMatch(mapping -> mapping.sources().contains(source.mapping()));
        if (!possible) {
            return tool.label() + " cannot begin at " + source.label() + ".";
        }
        Map<String, Object> variables = Map.of("preSource", source.semantic(), "preSourceView", source.asObject(), "container",
                diagram.semantic(), "diagram", diagram.asObject());
        return holds(tool.startPrecondition(), source.semantic(), variables) ? null
                : tool.label() + " may not begin at " + source.label() + ".";
    }

    /** Creates an edge. */
    public ToolCall create(EdgeCreationTool tool, NodeView source, NodeView target) {
        String refusal = refusesStart(tool, source);
        if (refusal != null) {
            return new ToolCall.Refused(refusal);
        }
        boolean possible = tool.extraTargets().contains(target.mapping())
                || tool.mappings().stream().anyMatch(mapping -> mapping.targets().contains(target.mapping()));
        if (!possible) {
            return new ToolCall.Refused(tool.label() + " cannot end at " + target.label() + ".");
        }
        Map<String, Object> asked = Map.of("preSource", source.semantic(), "preTarget", target.semantic(), "preSourceView",
                source.asObject(), "preTargetView", target.asObject(), "container", diagram.semantic(), "diagram",
                diagram.asObject());
        return guarded(tool, source.semantic(), asked, source.semantic(),
                Map.of(tool.sourceVariable(), source.semantic(), tool.targetVariable(), target.semantic(),
                        tool.sourceViewVariable(), source.asObject(), tool.targetViewVariable(), target.asObject()));
    }

    /** Deletes what views stand for, in one step. Views inside other deleted views go with them. */
    public ToolCall delete(Collection<? extends ElementView> views) {
        List<ToolCommand.Work> works = new ArrayList<>();
        for (ElementView view : views) {
            DeleteTool tool = view.mapping().deletion();
            if (tool != null) {
                EObject host = hostOf(view).asObject();
                Map<String, Object> asked = Map.of("containerView", host, "view", view.asObject(), "element", view.semantic());
                Map<String, Object> variables = Map.of(tool.elementVariable(), view.semantic(), tool.elementViewVariable(),
                        view.asObject(), tool.containerViewVariable(), host, "diagram", diagram.asObject());
                if (!holds(tool.head().precondition(), view.semantic(), asked)) {
                    return new ToolCall.Refused(view.label() + " may not be deleted.");
                }
                works.add(() -> attached(view.semantic()) ? perform(tool, view.semantic(), variables) : nothing());
            } else if (view instanceof EdgeView edge && !edge.mapping().elementBased()
                    && edge.mapping().semanticElements().isEmpty()) {
                return new ToolCall.Refused("This " + edge.mapping().label() + " cannot be deleted: it has no tool for it.");
            } else {
                works.add(() -> {
                    Set<EObject> elements = new LinkedHashSet<>();
                    collectElements(view, elements);
                    elements.stream().filter(this::attached).forEach(element -> EcoreUtil.delete(element, true));
                    return nothing();
                });
            }
        }
        return new ToolCall.Ready(new ToolCommand("Delete", model(), true, () -> {
            for (ToolCommand.Work work : works) {
                work.run();
            }
            return nothing();
        }));
    }

    /** Deletes what one view stands for. */
    public ToolCall delete(ElementView view) {
        return delete(List.of(view));
    }

    private boolean attached(EObject element) {
        return element.eContainer() != null || element.eResource() != null;
    }

    private static void collectElements(ElementView view, Set<EObject> elements) {
        elements.addAll(view.semanticElements());
        if (view instanceof NodeView node) {
            node.children().forEach(child -> collectElements(child, elements));
            node.borderNodes().forEach(border -> collectElements(border, elements));
        }
    }

    private ViewHost hostOf(ElementView view) {
        return view instanceof NodeView node ? node.host() : diagram;
    }

    /** The text with which editing a label begins, or null if the label cannot be edited. */
    public String editableText(ElementView view) {
        DirectEditTool tool = view.mapping().directEdit();
        if (tool == null || tool.operation() == null) {
            return null;
        }
        if (!holds(tool.head().precondition(), view.semantic(), around(view.semantic(), view.asObject()))) {
            return null;
        }
        if (tool.inputLabel().isEmpty()) {
            return view.label();
        }
        try {
            return evaluator.text(tool.inputLabel(), view.semantic(),
                    Map.of("view", view.asObject(), "diagram", diagram.asObject()), Reads.NONE);
        } catch (EvaluationException failed) {
            // The label as shown is the text that Sirius offers when there is no better one.
            return view.label();
        }
    }

    /** Takes text typed into a label. */
    public ToolCall directEdit(ElementView view, String typed) {
        DirectEditTool tool = view.mapping().directEdit();
        if (tool == null || tool.operation() == null) {
            return new ToolCall.Refused("The label of " + view.label() + " cannot be edited.");
        }
        Map<String, Object> variables = new HashMap<>(Map.of("view", view.asObject(), "diagram", diagram.asObject()));
        try {
            Object[] parts = typed.isEmpty() ? new Object[] { "" } : new MessageFormat(tool.mask()).parse(typed);
            for (int i = 0; i < parts.length; i++) {
                variables.put("arg" + i, parts[i]);
                variables.put(Integer.toString(i), parts[i]);
            }
        } catch (ParseException mismatch) {
            return new ToolCall.Refused("The text \"" + typed + "\" is not of the form " + tool.mask() + ".");
        }
        return guarded(tool, view.semantic(), around(view.semantic(), view.asObject()), view.semantic(), variables);
    }

    /** Moves an end of an edge to another node. */
    public ToolCall reconnect(EdgeView edge, End end, NodeView target) {
        ReconnectTool.Kind kind = end == End.SOURCE ? ReconnectTool.Kind.SOURCE : ReconnectTool.Kind.TARGET;
        NodeView source = end == End.SOURCE ? edge.source() : edge.target();
        ToolCall refusal = new ToolCall.Refused("The " + end.name().toLowerCase(java.util.Locale.ROOT) + " of "
                + edge.mapping().label() + " cannot be moved to " + target.label() + ".");
        for (ReconnectTool tool : edge.mapping().reconnections()) {
            if ((tool.kind() == kind || tool.kind() == ReconnectTool.Kind.BOTH) && fits(tool, edge, end, target)) {
                EObject otherEnd = (end == End.SOURCE ? edge.target() : edge.source()).asObject();
                Map<String, Object> asked = Map.of("source", source.semantic(), "target", target.semantic(), "sourceView",
                        source.asObject(), "targetView", target.asObject(), "element", edge.semantic(), "edgeView",
                        edge.asObject(), "otherEnd", otherEnd, "diagram", diagram.asObject());
                Map<String, Object> variables = Map.of(tool.sourceVariable(), source.semantic(), tool.targetVariable(),
                        target.semantic(), tool.sourceViewVariable(), source.asObject(), tool.targetViewVariable(),
                        target.asObject(), tool.elementVariable(), edge.semantic(), tool.edgeViewVariable(), edge.asObject(),
                        "otherEnd", otherEnd);
                ToolCall call = guarded(tool, edge.semantic(), asked, edge.semantic(), variables);
                if (call.isReady()) {
                    return call;
                }
                refusal = call;
            }
        }
        return refusal;
    }

    private boolean fits(ReconnectTool tool, EdgeView edge, End end, NodeView target) {
        NodeView source = end == End.SOURCE ? target : edge.source();
        NodeView sink = end == End.SOURCE ? edge.target() : target;
        return diagram.description().mappings().stream()
                .anyMatch(mapping -> mapping instanceof EdgeMapping candidate && candidate.reconnections().contains(tool)
                        && candidate.sources().contains(source.mapping())
                        && candidate.targets().contains(sink.mapping()));
    }

    /** Drops a node of this diagram on another host; on a line of a list it is dropped in the list. */
    public ToolCall drop(NodeView dragged, ViewHost target) {
        if (target == dragged || target instanceof NodeView node && inside(node, dragged)) {
            return new ToolCall.Refused(dragged.label() + " cannot be dropped into itself.");
        }
        return drop(dragged.semantic(), dragged.host(), target, DropTool.Source.DIAGRAM);
    }

    /** Drops an element from elsewhere, such as a tree of the model. */
    public ToolCall drop(EObject dragged, ViewHost target) {
        return drop(dragged, null, target, DropTool.Source.PROJECT_EXPLORER);
    }

    private static boolean inside(NodeView inner, NodeView outer) {
        for (NodeView at = inner; at != null; at = at.parent()) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }

    private ToolCall drop(EObject dragged, ViewHost from, ViewHost at, DropTool.Source source) {
        ViewHost target = holder(at);
        List<DropTool> tools = target instanceof NodeView node ? node.mapping().drops() : diagram.description().drops();
        ToolCall refusal = new ToolCall.Refused(FeatureAccess.name(dragged) + " cannot be dropped here.");
        for (DropTool tool : tools) {
            if (tool.source() != source && tool.source() != DropTool.Source.BOTH
                    || from != null && !shows(tool, target, dragged)) {
                continue;
            }
            Map<String, Object> asked = new HashMap<>(Map.of("newContainer", target.semantic(), "newViewContainer",
                    target.asObject(), "element", dragged));
            Map<String, Object> variables = new HashMap<>(Map.of(tool.newContainerVariable(), target.semantic(),
                    tool.newViewContainerVariable(), target.asObject(), tool.elementVariable(), dragged));
            if (from != null) {
                asked.put("oldContainer", from.semantic());
                variables.put(tool.oldContainerVariable(), from.semantic());
            }
            ToolCall call = guarded(tool, dragged, asked, target.semantic(), variables);
            if (call.isReady()) {
                return call;
            }
            refusal = call;
        }
        return refusal;
    }

    /** True if one of the tool's mappings could show the element in the target. */
    private boolean shows(DropTool tool, ViewHost target, EObject dragged) {
        List<AbstractNodeMapping> possible = target instanceof NodeView node ? childMappings(node.mapping())
                : topMappings();
        for (Mapping mapping : tool.mappings()) {
            boolean edge = mapping instanceof EdgeMapping elementBased && elementBased.elementBased();
            if ((edge || possible.contains(mapping)) && types.isA(dragged.eClass(), mapping.domainClass())) {
                return true;
            }
        }
        return false;
    }

    /** Runs the double click tool of a view. */
    public ToolCall doubleClick(ElementView view) {
        DoubleClickTool tool = view.mapping().doubleClick();
        if (tool == null) {
            return new ToolCall.Refused(view.label() + " does nothing at a double click.");
        }
        // Operations begin at the view here, unlike those of all other tools: Sirius does it so.
        return guarded(tool, view.semantic(), around(view.semantic(), view.asObject()), view.asObject(),
                Map.of(tool.elementVariable(), view.semantic(), tool.elementViewVariable(), view.asObject()));
    }

    /** Runs a generic tool on a view. */
    public ToolCall run(GenericTool tool, ElementView view) {
        return run(tool, view.semantic(), view.asObject());
    }

    /** Runs a generic tool on the background. */
    public ToolCall runOnDiagram(GenericTool tool) {
        return run(tool, diagram.semantic(), diagram.asObject());
    }

    private ToolCall run(GenericTool tool, EObject element, EObject view) {
        Map<String, Object> variables = Map.of(tool.elementVariable(), element, tool.elementViewVariable(), view);
        Map<String, Object> asked = new HashMap<>(around(element, view));
        asked.putAll(variables);
        Map<String, Object> running = new HashMap<>(variables);
        running.put("diagram", diagram.asObject());
        return guarded(tool, element, asked, element, running);
    }

    /** Applies the fix of a validation rule to an element. */
    public ToolCall fix(ValidationRule.Fix fix, EObject element) {
        if (fix.operation() == null) {
            return new ToolCall.Refused(fix.name() + " does nothing.");
        }
        return command(fix.name(), fix.operation(), element, Map.of("diagram", diagram.asObject()), new Expression.Empty());
    }
}
