package paget.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import paget.diagram.AvailableView;
import paget.diagram.DiagramSession;
import paget.diagram.ToolResult;
import paget.diagram.spec.AbstractNodeMapping;
import paget.diagram.spec.CreationTool;
import paget.diagram.spec.DropTool;
import paget.diagram.spec.EdgeCreationTool;
import paget.diagram.spec.EdgeMapping;
import paget.diagram.spec.Mapping;
import paget.diagram.spec.ReconnectTool;
import paget.diagram.spec.Tool;
import paget.diagram.spec.ToolSection;
import paget.diagram.tool.DiagramTools;
import paget.diagram.tool.ToolCall;
import paget.diagram.view.EdgeView;
import paget.diagram.view.ElementView;
import paget.diagram.view.NodeView;
import paget.diagram.view.ViewHost;

/** Tries every tool of a diagram on everything on it, and tells which were applied and which refused something. */
final class ToolRun {

    final Set<String> applied = new LinkedHashSet<>();
    final Set<String> refused = new LinkedHashSet<>();
    final List<String> faults = new ArrayList<>();

    private final Drawing drawing;
    private final AvailableView view;
    private final DiagramSession session;

    ToolRun(Drawing drawing, AvailableView view, DiagramSession session) {
        this.drawing = drawing;
        this.view = view;
        this.session = session;
    }

    void tryAll() {
        for (ToolSection section : session.tools().palette()) {
            for (Tool tool : section.paletteTools()) {
                if (tool instanceof CreationTool creation) {
                    each(tool, hosts(), host -> session.tools().create(creation, host));
                } else if (tool instanceof EdgeCreationTool edge) {
                    each(tool, pairs(), pair -> session.tools().create(edge, pair.get(0), pair.get(1)));
                }
            }
        }
        for (Mapping mapping : view.description().mappings()) {
            ofMapping(mapping);
        }
        for (DropTool tool : view.description().drops()) {
            each(tool, elements(tool), element -> session.tools().drop(element, session.diagram()));
        }
    }

    private void ofMapping(Mapping mapping) {
        List<ElementView> shown = views().stream().filter(each -> each.mapping() == mapping).toList();
        if (mapping.deletion() != null) {
            each(mapping.deletion(), shown, session.tools()::delete);
        }
        if (mapping.directEdit() != null) {
            each(mapping.directEdit(), shown, each -> session.tools().directEdit(each, "7 d"));
        }
        if (mapping.doubleClick() != null) {
            navigate(mapping, shown);
        }
        if (mapping instanceof EdgeMapping edge) {
            for (ReconnectTool tool : edge.reconnections()) {
                DiagramTools.End end = tool.kind() == ReconnectTool.Kind.SOURCE ? DiagramTools.End.SOURCE : DiagramTools.End.TARGET;
                for (ElementView each : shown) {
                    EdgeView moved = (EdgeView) each;
                    NodeView now = end == DiagramTools.End.SOURCE ? moved.source() : moved.target();
                    each(tool, nodes().stream().filter(node -> node != now).toList(),
                            node -> session.tools().reconnect(moved, end, node));
                }
            }
        }
        if (mapping instanceof AbstractNodeMapping node) {
            for (DropTool tool : node.drops()) {
                for (ElementView each : shown) {
                    each(tool, nodes().stream()
                            .filter(other -> tool.mappings().contains(other.mapping()))
                            .filter(other -> other.host() != each || !tool.head().precondition().isEmpty()).toList(),
                            dragged -> session.tools().drop(dragged, (NodeView) each));
                }
            }
        }
    }

    private void navigate(Mapping mapping, List<ElementView> shown) {
        for (ElementView each : shown) {
            ToolCall call = session.tools().doubleClick(each);
            if (!call.isReady()) {
                refused.add(name(mapping.doubleClick()));
                continue;
            }
            ToolResult result = session.apply(call);
            if (result.isDone() && result.navigations().size() == 1 && !drawing.stack.canUndo()) {
                applied.add(name(mapping.doubleClick()));
            } else {
                faults.add(name(mapping.doubleClick()) + " on " + each.label() + " opens no diagram");
            }
        }
    }

    /** Applies a tool where it lets itself be applied, and takes the effect back. */
    private <T> void each(Tool tool, List<T> subjects, Function<T, ToolCall> use) {
        for (T subject : subjects) {
            ToolCall call = use.apply(subject);
            if (call instanceof ToolCall.Refused) {
                refused.add(name(tool));
            } else if (applied.add(name(tool))) {
                apply(tool, subject, call);
            }
        }
    }

    private void apply(Tool tool, Object subject, ToolCall call) {
        String before = drawing.text();
        String views = picture();
        ToolResult result = session.apply(call);
        String what = name(tool) + " on " + subject;
        if (!result.isDone()) {
            faults.add(what + " fails: " + result.refusal());
            return;
        }
        asMadeAnew(what);
        String after = drawing.text();
        if (after.equals(before)) {
            faults.add(what + " changes nothing");
        }
        for (EObject created : result.created()) {
            incomplete(created).forEach(feature -> faults.add(what + " leaves " + feature + " empty"));
        }
        drawing.stack.undo();
        session.refresh();
        same(what + ": undo", before, drawing.text());
        same(what + ": undo of the diagram", views, picture());
        asMadeAnew(what + ": undo");
        drawing.stack.redo();
        session.refresh();
        same(what + ": redo", after, drawing.text());
        asMadeAnew(what + ": redo");
        drawing.stack.undo();
        session.refresh();
        session.problems().forEach(problem -> faults.add(what + ": " + problem));
        drawing.stack.flush();
    }

    private static List<String> incomplete(EObject created) {
        List<String> missing = new ArrayList<>();
        for (EStructuralFeature feature : created.eClass().getEAllStructuralFeatures()) {
            boolean named = feature.getName().equals("id");
            if ((feature.isRequired() && !feature.isMany() || named) && created.eGet(feature) == null) {
                missing.add(feature.getName());
            }
        }
        return missing;
    }

    /** What a diagram keeps of what it found out before is never what it would find out now. */
    private void asMadeAnew(String what) {
        try (DiagramSession anew = drawing.openWhole(view)) {
            same(what + ": the diagram", Drawing.shown(anew), Drawing.shown(session));
        }
    }

    private void same(String what, String expected, String found) {
        if (!expected.equals(found)) {
            faults.add(what + " is not exact");
        }
    }

    private String picture() {
        StringBuilder text = new StringBuilder();
        views().forEach(each -> text.append(each.mapping().name()).append(' ').append(each.label()).append('\n'));
        return text.toString();
    }

    private String name(Tool tool) {
        return view.description().name() + "/" + tool.name();
    }

    private List<ElementView> views() {
        return session.diagram().elements();
    }

    private List<NodeView> nodes() {
        return views().stream().filter(NodeView.class::isInstance).map(NodeView.class::cast).toList();
    }

    private List<ViewHost> hosts() {
        List<ViewHost> hosts = new ArrayList<>();
        hosts.add(session.diagram());
        hosts.addAll(nodes());
        return hosts;
    }

    private List<List<NodeView>> pairs() {
        List<List<NodeView>> pairs = new ArrayList<>();
        for (NodeView source : nodes()) {
            for (NodeView target : nodes()) {
                pairs.add(List.of(source, target));
            }
        }
        return pairs;
    }

    /** The elements that a tool is for. */
    private List<EObject> elements(DropTool tool) {
        List<EObject> elements = new ArrayList<>();
        drawing.organism.eAllContents().forEachRemaining(elements::add);
        return elements.stream().filter(element -> tool.mappings().stream()
                .anyMatch(mapping -> mapping.domainClass().equals("paget::" + element.eClass().getName()))).toList();
    }

    /** Every tool of a diagram by its name, with whether it has a precondition. */
    static Map<String, Boolean> tools(AvailableView view) {
        Map<String, Boolean> tools = new LinkedHashMap<>();
        view.description().layers().forEach(layer -> layer.sections().forEach(section -> section.tools().forEach(
                tool -> tools.put(view.description().name() + "/" + tool.name(), !tool.head().precondition().isEmpty()))));
        return tools;
    }
}
