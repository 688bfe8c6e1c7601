package paget.diagram.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import paget.diagram.internal.expression.Reads;
import paget.diagram.spec.AbstractNodeMapping;
import paget.diagram.spec.EdgeMapping;

/** Finds the edges between the nodes of a refresh. */
final class EdgeSynchronizer {

    private final Diagram diagram;
    private final Evaluation evaluation;
    private final ModelTracker tracker;
    private final CandidateFinder candidates;
    private final Map<EdgeMapping, EdgeSlot> slots = new IdentityHashMap<>();

    EdgeSynchronizer(Diagram diagram, Evaluation evaluation, ModelTracker tracker, CandidateFinder candidates) {
        this.diagram = diagram;
        this.evaluation = evaluation;
        this.tracker = tracker;
        this.candidates = candidates;
    }

    /** The edges of the given mappings, old views where the edge is an old one. */
    List<EdgeView> edges(Set<EdgeMapping> mappings, Map<AbstractNodeMapping, List<NodeView>> nodes) {
        slots.keySet().removeIf(mapping -> !mappings.contains(mapping));
        List<EdgeView> edges = new ArrayList<>();
        for (EdgeMapping mapping : mappings) {
            EdgeSlot slot = slots.computeIfAbsent(mapping, unused -> new EdgeSlot(tracker));
            edges.addAll(edges(mapping, slot, nodes));
        }
        return edges;
    }

    private List<EdgeView> edges(EdgeMapping mapping, EdgeSlot slot, Map<AbstractNodeMapping, List<NodeView>> nodes) {
        Map<EObject, List<NodeView>> targets = byElement(mapping.targets(), nodes);
        Map<Object, Memo<EdgeSlot.Ends>> endsBefore = slot.ends;
        Map<EdgeSlot.Key, Memo<Boolean>> preconditionsBefore = slot.preconditions;
        slot.ends = new HashMap<>();
        slot.preconditions = new HashMap<>();
        Set<EdgeSlot.Key> found = new LinkedHashSet<>();
        if (mapping.elementBased()) {
            Map<EObject, List<NodeView>> sources = byElement(mapping.sources(), nodes);
            List<EObject> elements = slot.candidates
                    .get(reads -> candidates.find(diagram, diagram.semantic(), mapping, reads));
            for (EObject element : elements) {
                EdgeSlot.Ends ends = EdgeSlot.carry(endsBefore, slot.ends, element, tracker)
                        .get(reads -> ends(mapping, element, reads));
                for (EObject from : ends.sources()) {
                    for (EObject to : ends.targets()) {
                        for (NodeView source : sources.getOrDefault(from, List.of())) {
                            for (NodeView target : targets.getOrDefault(to, List.of())) {
                                consider(mapping, slot, preconditionsBefore, found,
                                        new EdgeSlot.Key(element, source, target));
                            }
                        }
                    }
                }
            }
        } else {
            for (NodeView source : views(mapping.sources(), nodes)) {
                EdgeSlot.Ends ends = EdgeSlot.carry(endsBefore, slot.ends, source, tracker)
                        .get(reads -> relation(mapping, source.semantic(), reads));
                for (EObject to : new LinkedHashSet<>(ends.targets())) {
                    for (NodeView target : targets.getOrDefault(to, List.of())) {
                        consider(mapping, slot, preconditionsBefore, found,
                                new EdgeSlot.Key(source.semantic(), source, target));
                    }
                }
            }
        }
        return views(mapping, slot, found);
    }

    private List<EdgeView> views(EdgeMapping mapping, EdgeSlot slot, Set<EdgeSlot.Key> found) {
        List<EdgeView> edges = new ArrayList<>();
        Map<EdgeSlot.Key, EdgeView> views = new HashMap<>();
        for (EdgeSlot.Key key : found) {
            EdgeView view = slot.views.get(key);
            if (view == null) {
                view = new EdgeView(diagram, mapping, key.semantic(), key.source(), key.target(), tracker);
            }
            views.put(key, view);
            edges.add(view);
        }
        slot.views = views;
        return edges;
    }

    private void consider(EdgeMapping mapping, EdgeSlot slot, Map<EdgeSlot.Key, Memo<Boolean>> before,
            Set<EdgeSlot.Key> found, EdgeSlot.Key key) {
        if (found.contains(key)) {
            return;
        }
        boolean shown = mapping.precondition().isEmpty()
                || EdgeSlot.carry(before, slot.preconditions, key, tracker)
                        .get(reads -> evaluation.truth(mapping.precondition(), key.semantic(),
                                Evaluation.variables(diagram, key.source(), key.target(), null), reads, true,
                                mapping.toString()));
        if (shown) {
            found.add(key);
        }
    }

    private EdgeSlot.Ends ends(EdgeMapping mapping, EObject element, Reads reads) {
        Map<String, Object> variables = Map.of("diagram", diagram.asObject(), "viewpoint", diagram.asObject());
        return new EdgeSlot.Ends(
                evaluation.elements(mapping.sourceFinder(), element, variables, reads, mapping.toString()),
                evaluation.elements(mapping.targetFinder(), element, variables, reads, mapping.toString()));
    }

    private EdgeSlot.Ends relation(EdgeMapping mapping, EObject element, Reads reads) {
        Map<String, Object> variables = Map.of("diagram", diagram.asObject(), "viewpoint", diagram.asObject());
        return new EdgeSlot.Ends(List.of(),
                evaluation.elements(mapping.targetFinder(), element, variables, reads, mapping.toString()));
    }

    private static List<NodeView> views(List<AbstractNodeMapping> mappings,
            Map<AbstractNodeMapping, List<NodeView>> nodes) {
        List<NodeView> views = new ArrayList<>();
        mappings.forEach(mapping -> views.addAll(nodes.getOrDefault(mapping, List.of())));
        return views;
    }

    private static Map<EObject, List<NodeView>> byElement(List<AbstractNodeMapping> mappings,
            Map<AbstractNodeMapping, List<NodeView>> nodes) {
        Map<EObject, List<NodeView>> byElement = new IdentityHashMap<>();
        for (NodeView view : views(mappings, nodes)) {
            byElement.computeIfAbsent(view.semantic(), unused -> new ArrayList<>(1)).add(view);
        }
        return byElement;
    }
}
