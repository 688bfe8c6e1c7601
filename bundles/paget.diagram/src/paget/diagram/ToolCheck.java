package paget.diagram;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;

import paget.diagram.internal.expression.Types;
import paget.diagram.spec.AbstractNodeMapping;
import paget.diagram.spec.ContainerMapping;
import paget.diagram.spec.CreationTool;
import paget.diagram.spec.DeleteTool;
import paget.diagram.spec.DiagramDescription;
import paget.diagram.spec.DirectEditTool;
import paget.diagram.spec.DoubleClickTool;
import paget.diagram.spec.DropTool;
import paget.diagram.spec.EdgeCreationTool;
import paget.diagram.spec.EdgeMapping;
import paget.diagram.spec.Expression;
import paget.diagram.spec.GenericTool;
import paget.diagram.spec.Layer;
import paget.diagram.spec.Mapping;
import paget.diagram.spec.ModelOperation;
import paget.diagram.spec.ReconnectTool;
import paget.diagram.spec.Tool;
import paget.diagram.spec.ToolSection;
import paget.diagram.view.ViewObject;

/**
 * What Sirius's own validation says of the steps of tools: it takes the class of a mapping for that of its elements,
 * follows features and variables, knows nothing of what services give, and calls what it cannot find there an error.
 */
final class ToolCheck {

    private static final Set<EClass> ANY = Set.of(EcorePackage.Literals.EOBJECT);

    /** Where a complaint goes. */
    interface Report {
        void of(String where, String message);
    }

    private final Types types;
    private final DiagramDescription diagram;
    private final Report report;
    private final Map<Mapping, Set<EClass>> hosts = new IdentityHashMap<>();
    private String where;

    ToolCheck(Types types, DiagramDescription diagram, Report report) {
        this.types = types;
        this.diagram = diagram;
        this.report = report;
        for (Layer layer : diagram.layers()) {
            Set<EClass> top = named(Stream.of(diagram.domainClass()));
            Stream.of(layer.nodes(), layer.containers(), layer.edges()).flatMap(List::stream).forEach(each -> host(each, top));
        }
        for (Mapping mapping : diagram.mappings()) {
            if (mapping instanceof AbstractNodeMapping node) {
                node.borderNodes().forEach(each -> host(each, elements(node)));
            }
            if (mapping instanceof ContainerMapping container) {
                container.nodes().forEach(each -> host(each, elements(container)));
                container.containers().forEach(each -> host(each, elements(container)));
            }
        }
    }

    private void host(Mapping mapping, Set<EClass> elements) {
        hosts.computeIfAbsent(mapping, unused -> new LinkedHashSet<>()).addAll(elements);
    }

    void check() {
        diagram.layers().forEach(layer -> layer.sections().forEach(this::check));
    }

    private void check(ToolSection section) {
        for (Tool tool : section.tools()) {
            where = diagram.name() + "/" + tool.name();
            if (tool.operation() != null) {
                Scope scope = scope(tool);
                check(tool.operation(), scope.self(), scope.variables());
            }
        }
        section.sections().forEach(this::check);
    }

    /** What the steps of a tool begin with. */
    private record Scope(Set<EClass> self, Map<String, Set<EClass>> variables) {
    }

    private Scope scope(Tool tool) {
        Map<String, Set<EClass>> known = new HashMap<>();
        Set<EClass> self = ANY;
        switch (tool) {
        case CreationTool t -> {
            self = union(Stream.concat(t.mappings().stream().map(mapping -> hosts.getOrDefault(mapping, Set.of())),
                    t.extraMappings().stream().map(this::elements)));
            known.put(t.variable(), self);
            known.put(t.viewVariable(), ANY);
        }
        case EdgeCreationTool t -> {
            known.put(t.sourceVariable(), union(Stream.concat(t.mappings().stream().flatMap(edge -> edge.sources().stream()),
                    t.extraSources().stream()).map(this::elements)));
            known.put(t.targetVariable(), union(Stream.concat(t.mappings().stream().flatMap(edge -> edge.targets().stream()),
                    t.extraTargets().stream()).map(this::elements)));
            known.put(t.sourceViewVariable(), ANY);
            known.put(t.targetViewVariable(), ANY);
        }
        case ReconnectTool t -> {
            List<EdgeMapping> edges = users(t).filter(EdgeMapping.class::isInstance).map(EdgeMapping.class::cast).toList();
            known.put(t.sourceVariable(), union(edges.stream().flatMap(edge -> edge.sources().stream()).map(this::elements)));
            known.put(t.targetVariable(), union(edges.stream().flatMap(edge -> edge.targets().stream()).map(this::elements)));
            known.put(t.elementVariable(), union(edges.stream().map(this::elements)));
            known.put(t.edgeViewVariable(), Set.of(ViewObject.type("DEdge")));
            known.put("otherEnd", Set.of(ViewObject.type("DEdge"), ViewObject.type("DNode"), ViewObject.type("DNodeContainer")));
            known.put(t.sourceViewVariable(), ANY);
            known.put(t.targetViewVariable(), ANY);
        }
        case DeleteTool t -> {
            self = union(users(t).map(this::elements));
            known.put(t.elementVariable(), self);
            known.put(t.elementViewVariable(), union(users(t).map(ToolCheck::views)));
            known.put(t.containerViewVariable(), Set.of(ViewObject.type("DDiagramElement")));
        }
        case DoubleClickTool t -> {
            self = union(users(t).map(this::elements));
            known.put(t.elementVariable(), self);
            known.put(t.elementViewVariable(), union(users(t).map(ToolCheck::views)));
        }
        case DirectEditTool t -> {
            self = union(users(t).map(this::elements));
            for (int i = 0; i < 10; i++) {
                known.put("arg" + i, ANY);
            }
        }
        case DropTool t -> {
            self = union(t.mappings().stream().map(this::elements));
            Stream.of(t.oldContainerVariable(), t.newContainerVariable(), t.elementVariable(), t.newViewContainerVariable())
                    .forEach(name -> known.put(name, ANY));
        }
        case GenericTool t -> {
            known.put(t.elementVariable(), ANY);
            known.put(t.elementViewVariable(), ANY);
            known.put("containerView", ANY);
        }
        }
        return new Scope(self, known);
    }

    private Stream<Mapping> users(Tool tool) {
        return diagram.mappings().stream().filter(mapping -> mapping.deletion() == tool || mapping.directEdit() == tool
                || mapping.doubleClick() == tool
                || mapping instanceof EdgeMapping edge && tool instanceof ReconnectTool move && edge.reconnections().contains(move));
    }

    private static Set<EClass> views(Mapping mapping) {
        return Set.of(ViewObject.type(switch (mapping) {
        case EdgeMapping edge -> "DEdge";
        case ContainerMapping container when container.presentation() == ContainerMapping.Presentation.LIST -> "DNodeList";
        case ContainerMapping container -> "DNodeContainer";
        default -> "DNode";
        }));
    }

    private Set<EClass> elements(Mapping mapping) {
        return mapping instanceof EdgeMapping edge && !edge.elementBased()
                ? named(edge.sources().stream().map(Mapping::domainClass)) : named(Stream.of(mapping.domainClass()));
    }

    private Set<EClass> named(Stream<String> names) {
        return names.map(types::find).filter(type -> type != null).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<EClass> union(Stream<Set<EClass>> sets) {
        Set<EClass> all = sets.flatMap(Set::stream).collect(Collectors.toCollection(LinkedHashSet::new));
        return all.isEmpty() ? ANY : all;
    }

    private void check(ModelOperation operation, Set<EClass> self, Map<String, Set<EClass>> variables) {
        Set<EClass> next = self;
        Map<String, Set<EClass>> known = variables;
        switch (operation) {
        case ModelOperation.ChangeContext step -> next = step.browse().isEmpty() ? self : type(step.browse(), self, variables);
        case ModelOperation.CreateInstance step -> {
            feature(step.reference(), self);
            next = union(Stream.of(named(Stream.of(step.type()))));
            known = with(variables, step.variable(), next);
        }
        case ModelOperation.SetValue step -> {
            feature(step.feature(), self);
            type(step.value(), self, variables);
        }
        case ModelOperation.Unset step -> {
            feature(step.feature(), self);
            type(step.elements(), self, variables);
        }
        case ModelOperation.MoveElement step -> {
            feature(step.feature(), self);
            type(step.container(), self, variables);
        }
        case ModelOperation.For step -> {
            next = type(step.values(), self, variables);
            known = with(variables, step.iterator(), next);
        }
        case ModelOperation.Let step -> known = with(variables, step.variable(), type(step.value(), self, variables));
        case ModelOperation.If step -> type(step.condition(), self, variables);
        case ModelOperation.Switch step -> {
            step.cases().forEach(each -> each.operations().forEach(child -> check(child, self, variables)));
            step.otherwise().forEach(child -> check(child, self, variables));
        }
        default -> {
            // The others leave the context as it is.
        }
        }
        for (ModelOperation child : operation.children()) {
            check(child, next, known);
        }
    }

    private static Map<String, Set<EClass>> with(Map<String, Set<EClass>> variables, String name, Set<EClass> type) {
        Map<String, Set<EClass>> more = new HashMap<>(variables);
        more.put(name, type);
        return more;
    }

    private Set<EClass> type(Expression expression, Set<EClass> self, Map<String, Set<EClass>> variables) {
        return switch (expression) {
        case Expression.Variable variable -> variable(variable.name(), self, variables);
        case Expression.Feature feature -> reached(feature.name(), self);
        case Expression.Service service -> {
            Stream.concat(Stream.ofNullable(service.receiver()), service.arguments().stream())
                    .forEach(name -> variable(name, self, variables));
            yield ANY;
        }
        default -> ANY;
        };
    }

    private Set<EClass> variable(String name, Set<EClass> self, Map<String, Set<EClass>> variables) {
        if (name.equals("self")) {
            return self;
        }
        if (!variables.containsKey(name)) {
            report.of(where, "There is no variable " + name + ".");
        }
        return variables.getOrDefault(name, ANY);
    }

    private Set<EClass> reached(String name, Set<EClass> self) {
        if (SpecificationCheck.BUILT_IN.contains(name)) {
            return ANY;
        }
        Set<EClass> reached = new LinkedHashSet<>();
        for (EClass type : self) {
            EStructuralFeature feature = type.getEStructuralFeature(name);
            if (feature == null) {
                report.of(where, "There is no feature " + name + " in " + type.getName() + ".");
            } else if (feature instanceof EReference reference) {
                reached.add(reference.getEReferenceType());
            }
        }
        return reached.isEmpty() ? ANY : reached;
    }

    /** A step may name a feature that one of the possible classes has. */
    private void feature(String name, Set<EClass> self) {
        if (!self.equals(ANY) && self.stream().allMatch(type -> type.getEStructuralFeature(name) == null)) {
            report.of(where, "There is no feature " + name + " in " + self.stream().map(EClass::getName)
                    .collect(Collectors.joining(" or ")) + "; what a service gives may have any.");
        }
    }
}
