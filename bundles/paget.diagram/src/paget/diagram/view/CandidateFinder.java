package paget.diagram.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

import paget.diagram.internal.expression.Reads;
import paget.diagram.internal.expression.Types;
import paget.diagram.spec.AbstractNodeMapping;
import paget.diagram.spec.Mapping;

/** Finds the elements that a mapping may show in a host. */
final class CandidateFinder {

    private final Evaluation evaluation;
    private final Types types;
    private final ModelTracker tracker;
    private final Map<String, List<EObject>> instances = new HashMap<>();
    private long instancesOf = -1;

    CandidateFinder(Evaluation evaluation, Types types, ModelTracker tracker) {
        this.evaluation = evaluation;
        this.types = types;
        this.tracker = tracker;
    }

    /** The candidates of the mapping's class, each once, in the order of the expression or of the model. */
    List<EObject> find(ViewHost host, EObject context, Mapping mapping, Reads reads) {
        if (mapping.domainClass().isBlank()) {
            return List.of();
        }
        if (mapping.candidates().isEmpty()) {
            reads.structure();
            return instances(host.semantic(), mapping.domainClass());
        }
        Diagram diagram = host instanceof NodeView node ? node.diagram() : (Diagram) host;
        Map<String, Object> variables = Evaluation.variables(diagram, host, null);
        EObject start = context;
        if (host == diagram && mapping instanceof AbstractNodeMapping && !diagram.description().root().isEmpty()) {
            EObject root = evaluation.element(diagram.description().root(), context, variables, reads,
                    diagram.description().toString());
            start = root == null ? context : root;
        }
        Set<EObject> found = new LinkedHashSet<>();
        for (EObject candidate : evaluation.elements(mapping.candidates(), start, variables, reads,
                mapping.toString())) {
            if (!candidate.eIsProxy() && types.isA(candidate.eClass(), mapping.domainClass())) {
                found.add(candidate);
            }
        }
        return new ArrayList<>(found);
    }

    /** All elements of a class in the model, in the order of the files and of their contents. */
    private List<EObject> instances(EObject member, String domainClass) {
        if (instancesOf != tracker.structure().changed) {
            instances.clear();
            instancesOf = tracker.structure().changed;
        }
        return instances.computeIfAbsent(domainClass, unused -> {
            List<EObject> found = new ArrayList<>();
            for (EObject root : roots(member)) {
                add(root, domainClass, found);
                EcoreUtil.<EObject>getAllContents(root, false).forEachRemaining(inner -> add(inner, domainClass, found));
            }
            return found;
        });
    }

    private void add(EObject element, String domainClass, List<EObject> found) {
        if (types.isA(element.eClass(), domainClass)) {
            found.add(element);
        }
    }

    private static List<EObject> roots(EObject member) {
        Resource resource = member.eResource();
        if (resource == null) {
            return List.of(EcoreUtil.getRootContainer(member));
        }
        if (resource.getResourceSet() == null) {
            return List.copyOf(resource.getContents());
        }
        List<EObject> roots = new ArrayList<>();
        for (Resource other : resource.getResourceSet().getResources()) {
            roots.addAll(other.getContents());
        }
        return roots;
    }
}
