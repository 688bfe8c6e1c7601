package paget.diagram.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

import paget.diagram.internal.expression.Evaluator;
import paget.diagram.internal.expression.Reads;
import paget.diagram.internal.expression.Types;
import paget.diagram.spec.AbstractNodeMapping;
import paget.diagram.spec.ContainerMapping;
import paget.diagram.spec.DiagramDescription;
import paget.diagram.spec.EdgeMapping;
import paget.diagram.spec.FilterDescription;
import paget.diagram.spec.Layer;
import paget.diagram.spec.NodeMapping;
import paget.diagram.spec.Problem;
import paget.diagram.spec.ValidationRule;

/**
 * Keeps a diagram in step with its model.
 * <p>
 * A refresh walks over the views, but evaluates again only that for which something was read that has changed; the rest is
 * remembered. Expressions tell what they read; of Java services the objects of the model tell, if they can
 * ({@link paget.diagram.spec.ReadObservation}), else services are called after every change. The result is always that of
 * a diagram made anew.
 */
public final class DiagramSynchronizer {

    private final Diagram diagram;
    private final Evaluation evaluation;
    private final ModelTracker tracker;
    private final Notifier observed;
    private final ReferenceIndex references = new ReferenceIndex();
    private final CandidateFinder candidates;
    private final EdgeSynchronizer edges;
    private final Looks looks;
    private final Visibility visibility;
    private final Memo<String> title;
    private final RuleChecks rules;

    private Map<AbstractNodeMapping, List<NodeView>> nodesByMapping = new IdentityHashMap<>();
    private Map<EObject, List<ElementView>> views = new IdentityHashMap<>();
    private final List<ElementView> added = new ArrayList<>();
    private final List<ElementView> removed = new ArrayList<>();
    private final Set<ElementView> changed = new LinkedHashSet<>();
    private final List<ViewHost> reordered = new ArrayList<>();

    /** Begins to observe the model; the diagram is empty until the first refresh. */
    public DiagramSynchronizer(DiagramDescription description, EObject semantic, Evaluator evaluator, Types types) {
        this.diagram = new Diagram(description, semantic);
        this.evaluation = new Evaluation(evaluator);
        this.tracker = new ModelTracker(evaluator.observation());
        this.title = new Memo<>(tracker);
        this.rules = new RuleChecks(diagram, evaluator, tracker);
        this.candidates = new CandidateFinder(evaluation, types, tracker);
        this.edges = new EdgeSynchronizer(diagram, evaluation, tracker, candidates);
        this.looks = new Looks(evaluation, types);
        this.visibility = new Visibility(diagram, evaluation, tracker);
        description.layers().stream().filter(Layer::initiallyActive).forEach(diagram.activeLayers::add);
        this.observed = observed(semantic);
        tracker.attach(observed);
        observed.eAdapters().add(references);
    }

    private static Notifier observed(EObject semantic) {
        Resource resource = semantic.eResource();
        if (resource == null) {
            return EcoreUtil.getRootContainer(semantic);
        }
        return resource.getResourceSet() == null ? resource : resource.getResourceSet();
    }

    /** The diagram. */
    public Diagram diagram() {
        return diagram;
    }

    /** What could not be evaluated in the last refreshes. */
    public List<Problem> problems() {
        return evaluation.problems();
    }

    /** How an element breaks a validation rule; empty if it keeps it. */
    public Optional<BrokenRule> check(ValidationRule rule, EObject element) {
        return rules.check(rule, element);
    }

    /** Ends the observation of the model. */
    public void dispose() {
        tracker.detach(observed);
        observed.eAdapters().remove(references);
    }

    /** Shows or hides a layer; layers that are not optional stay. Takes effect at the next refresh. */
    public void setActive(Layer layer, boolean active) {
        if (active) {
            diagram.activeLayers.add(layer);
        } else if (layer.optional()) {
            diagram.activeLayers.remove(layer);
        }
        List<Layer> ordered = diagram.description().layers().stream().filter(diagram.activeLayers::contains).toList();
        diagram.activeLayers.clear();
        diagram.activeLayers.addAll(ordered);
        tracker.touchAll();
    }

    /** Switches a filter. Takes effect at the next refresh. */
    public void setActive(FilterDescription filter, boolean active) {
        if (active) {
            diagram.activeFilters.add(filter);
        } else {
            diagram.activeFilters.remove(filter);
        }
    }

    /** Brings the diagram up to date after forgetting everything remembered. */
    public DiagramChanges refreshAll() {
        tracker.touchAll();
        evaluation.forgetProblems();
        return refresh();
    }

    /** Brings the diagram up to date. */
    public DiagramChanges refresh() {
        nodesByMapping = new IdentityHashMap<>();
        views = new IdentityHashMap<>();
        added.clear();
        removed.clear();
        changed.clear();
        reordered.clear();
        long runs = tracker.runs();
        diagram.title = title.get(this::title);
        List<NodeView> children = new ArrayList<>();
        Set<AbstractNodeMapping> used = new HashSet<>();
        children.addAll(children(diagram, diagram.slots, active(Layer::nodes), used, NodeView.Kind.NODE));
        children.addAll(children(diagram, diagram.slots, active(Layer::containers), used, NodeView.Kind.NODE));
        dropUnused(diagram.slots, used);
        if (!children.equals(diagram.children)) {
            reordered.add(diagram);
            diagram.children = children;
        }
        boolean edgesChanged = refreshEdges();
        visibility.apply(changed);
        changed.removeAll(new HashSet<>(added));
        diagram.views = views;
        return new DiagramChanges(List.copyOf(added), List.copyOf(removed), List.copyOf(changed),
                List.copyOf(reordered), edgesChanged, (int) (tracker.runs() - runs));
    }

    private String title(Reads reads) {
        DiagramDescription description = diagram.description();
        String text = description.title().isEmpty() ? ""
                : evaluation.text(description.title(), diagram.semantic(), Map.of("diagram", diagram.asObject()), reads,
                        description.toString());
        return text.isEmpty() ? description.label() : text;
    }

    private <T> Set<T> active(Function<Layer, Collection<T>> mappings) {
        Set<T> active = new LinkedHashSet<>();
        diagram.activeLayers.forEach(layer -> active.addAll(mappings.apply(layer)));
        return active;
    }

    private List<NodeView> children(ViewHost host, Map<AbstractNodeMapping, ChildSlot> slots,
            Collection<? extends AbstractNodeMapping> mappings, Set<AbstractNodeMapping> used, NodeView.Kind kind) {
        List<NodeView> children = new ArrayList<>();
        for (AbstractNodeMapping mapping : mappings) {
            used.add(mapping);
            ChildSlot slot = slots.computeIfAbsent(mapping, unused -> new ChildSlot(tracker));
            List<EObject> found = slot.candidates.get(reads -> candidates.find(host, host.semantic(), mapping, reads));
            slot.keepPreconditionsOf(found);
            Map<EObject, NodeView> before = slot.views;
            slot.views = new IdentityHashMap<>();
            for (EObject element : found) {
                if (accepts(host, mapping, slot, element)) {
                    NodeView view = before.remove(element);
                    if (view == null) {
                        view = new NodeView(diagram, host, mapping, element, kind(mapping, kind), tracker);
                        added.add(view);
                    }
                    slot.views.put(element, view);
                    refresh(view);
                    children.add(view);
                }
            }
            before.values().stream().sorted(java.util.Comparator.comparing(view -> order(host, view)))
                    .forEach(this::remove);
        }
        return children;
    }

    private static int order(ViewHost host, NodeView view) {
        return host.children().indexOf(view);
    }

    private static NodeView.Kind kind(AbstractNodeMapping mapping, NodeView.Kind kind) {
        return switch (mapping) {
        case ContainerMapping container -> container.presentation() == ContainerMapping.Presentation.LIST
                ? NodeView.Kind.LIST
                : NodeView.Kind.CONTAINER;
        case NodeMapping node -> kind;
        };
    }

    private boolean accepts(ViewHost host, AbstractNodeMapping mapping, ChildSlot slot, EObject element) {
        return mapping.precondition().isEmpty()
                || slot.preconditions.computeIfAbsent(element, unused -> new Memo<>(tracker))
                        .get(reads -> evaluation.truth(mapping.precondition(), element,
                                Evaluation.variables(diagram, host, null), reads, true, mapping.toString()));
    }

    private void refresh(NodeView view) {
        nodesByMapping.computeIfAbsent(view.mapping(), unused -> new ArrayList<>()).add(view);
        views.computeIfAbsent(view.semantic(), unused -> new ArrayList<>(1)).add(view);
        refreshAppearance(view);
        Set<AbstractNodeMapping> used = new HashSet<>();
        if (view.kind() != NodeView.Kind.LIST_ITEM) {
            List<NodeView> borders = children(view, view.borderSlots, view.mapping().borderNodes(), used,
                    NodeView.Kind.BORDER_NODE);
            if (!borders.equals(view.borderNodes)) {
                reordered.add(view);
                view.borderNodes = borders;
            }
        }
        if (view.mapping() instanceof ContainerMapping mapping) {
            List<NodeView> children = new ArrayList<>();
            Set<AbstractNodeMapping> usedInside = new HashSet<>();
            if (mapping.presentation() != ContainerMapping.Presentation.LIST) {
                children.addAll(children(view, view.slots, mapping.containers(), usedInside, NodeView.Kind.NODE));
            }
            if (!mapping.presentation().isStack()) {
                children.addAll(children(view, view.slots, mapping.nodes(), usedInside,
                        mapping.presentation() == ContainerMapping.Presentation.LIST ? NodeView.Kind.LIST_ITEM
                                : NodeView.Kind.NODE));
            }
            if (!children.equals(view.children)) {
                reordered.add(view);
                view.children = children;
            }
        }
    }

    private void refreshAppearance(ElementView view) {
        ElementView.Appearance now = view.appearanceMemo.get(reads -> looks.of(view, reads));
        if (!now.sameAs(view.appearance)) {
            view.appearance = now;
            changed.add(view);
        }
    }

    private void dropUnused(Map<AbstractNodeMapping, ChildSlot> slots, Set<AbstractNodeMapping> used) {
        slots.entrySet().removeIf(entry -> {
            if (used.contains(entry.getKey())) {
                return false;
            }
            entry.getValue().views.values().forEach(this::remove);
            return true;
        });
    }

    private void remove(NodeView view) {
        removed.add(view);
        view.children.forEach(this::remove);
        view.borderNodes.forEach(this::remove);
    }

    private boolean refreshEdges() {
        Set<EdgeMapping> mappings = active(Layer::edges);
        List<EdgeView> now = edges.edges(mappings, nodesByMapping);
        boolean same = now.equals(diagram.edges);
        if (!same) {
            Set<EdgeView> before = Collections.newSetFromMap(new IdentityHashMap<>());
            before.addAll(diagram.edges);
            for (EdgeView edge : now) {
                if (!before.remove(edge)) {
                    added.add(edge);
                }
            }
            for (EdgeView edge : diagram.edges) {
                if (before.contains(edge)) {
                    removed.add(edge);
                }
            }
            diagram.edges = now;
        }
        Map<NodeView, List<EdgeView>> edgesOf = new IdentityHashMap<>();
        for (EdgeView edge : now) {
            views.computeIfAbsent(edge.semantic(), unused -> new ArrayList<>(1)).add(edge);
            edgesOf.computeIfAbsent(edge.source(), unused -> new ArrayList<>(2)).add(edge);
            if (edge.target() != edge.source()) {
                edgesOf.computeIfAbsent(edge.target(), unused -> new ArrayList<>(2)).add(edge);
            }
            refreshAppearance(edge);
        }
        diagram.edgesOf = edgesOf;
        return !same;
    }
}
