package paget.diagram;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;

import paget.diagram.internal.expression.JavaServices;
import paget.diagram.internal.expression.Types;
import paget.diagram.spec.ContainerMapping;
import paget.diagram.spec.DesignResources;
import paget.diagram.spec.DiagramDescription;
import paget.diagram.spec.EdgeMapping;
import paget.diagram.spec.Expression;
import paget.diagram.spec.Layer;
import paget.diagram.spec.Mapping;
import paget.diagram.spec.ModelOperation;
import paget.diagram.spec.NodeMapping;
import paget.diagram.spec.Problem.Severity;
import paget.diagram.spec.Problem;
import paget.diagram.spec.ValidationRule;
import paget.diagram.spec.Viewpoint;

/** Checks the names in a specification against metamodels, service classes and images, and the steps of its tools. */
final class SpecificationCheck {

    /** Features that every element has for Sirius. */
    static final List<String> BUILT_IN = List.of("eContainer", "eContents", "eAllContents", "eClass",
            "eCrossReferences");

    private final Types types;
    private final JavaServices services;
    private final DesignResources resources;
    private final List<Problem> problems;
    private final Set<Object> seen = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    private final Set<String> images = new HashSet<>();

    SpecificationCheck(Types types, JavaServices services, DesignResources resources, List<Problem> problems) {
        this.types = types;
        this.services = services;
        this.resources = resources;
        this.problems = problems;
    }

    void check(Viewpoint viewpoint) {
        for (DiagramDescription description : viewpoint.diagrams()) {
            String where = description.toString();
            EClass type = type(description.domainClass(), where);
            for (Expression expression : List.of(description.title(), description.precondition(), description.root())) {
                expression(expression, type, where);
            }
            description.mappings().forEach(this::mapping);
            for (Layer layer : description.layers()) {
                image(layer.icon(), where);
                walk(layer.sections(), null, where);
                walk(layer.decorations(), null, where);
            }
            for (ValidationRule rule : description.rules()) {
                EClass target = type(rule.targetClass(), rule.name());
                rule.audits().forEach(audit -> expression(audit, target, rule.name()));
                walk(rule.fixes(), null, rule.name());
            }
            walk(description.filters(), null, where);
            walk(description.drops(), null, where);
            new ToolCheck(types, description, this::report).check();
        }
    }

    private void mapping(Mapping mapping) {
        String where = mapping.toString();
        EClass type = mapping.domainClass().isBlank() ? null : type(mapping.domainClass(), where);
        expression(mapping.candidates(), null, where);
        expression(mapping.precondition(), type, where);
        expression(mapping.semanticElements(), type, where);
        walk(mapping.drops(), null, where);
        walk(mapping.deletion(), null, where);
        walk(mapping.directEdit(), null, where);
        walk(mapping.doubleClick(), null, where);
        switch (mapping) {
        case NodeMapping node -> {
            walk(node.style(), type, where);
            walk(node.conditionalStyles(), type, where);
        }
        case ContainerMapping container -> {
            walk(container.style(), type, where);
            walk(container.conditionalStyles(), type, where);
        }
        case EdgeMapping edge -> {
            walk(edge.style(), type, where);
            walk(edge.conditionalStyles(), type, where);
            expression(edge.sourceFinder(), type, where);
            expression(edge.targetFinder(), type, where);
            walk(edge.reconnections(), null, where);
        }
        }
    }

    /** Visits the expressions, images and class names in the parts of a record. */
    private void walk(Object part, EClass context, String where) {
        switch (part) {
        case null -> {
            // Nothing there.
        }
        case Expression expression -> expression(expression, context, where);
        case Collection<?> collection -> collection.forEach(each -> walk(each, context, where));
        case Mapping mapping -> {
            // Mappings are checked by themselves.
        }
        case Record record -> {
            if (seen.add(record)) {
                if (record instanceof ModelOperation.CreateInstance create) {
                    type(create.type(), where);
                }
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    Object value = value(record, component);
                    if (value instanceof String path && (component.getName().equals("icon") || component.getName().equals("image"))) {
                        image(path, where);
                    } else {
                        walk(value, context, where);
                    }
                }
            }
        }
        default -> {
            // Texts and numbers need no check.
        }
        }
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private EClass type(String name, String where) {
        EClass found = types.find(name);
        if (found == null && !name.startsWith("feature:") && !name.startsWith("service:") && !name.startsWith("var:")
                && !name.equals("EObject")) {
            report(where, "There is no class " + name + ".");
        }
        return found;
    }

    private void expression(Expression expression, EClass context, String where) {
        switch (expression) {
        case Expression.Feature feature when context != null -> {
            if (context.getEStructuralFeature(feature.name()) == null && !BUILT_IN.contains(feature.name())) {
                report(where, "There is no feature " + feature.name() + " in " + context.getName() + ".");
            }
        }
        case Expression.Service service -> service(service, context, where);
        default -> {
            // Variables are known only where the expression is evaluated.
        }
        }
    }

    private void service(Expression.Service service, EClass context, String where) {
        if (!services.has(service.method(), service.arguments().size() + 1)) {
            report(where, services.has(service.method())
                    ? "No service " + service.method() + " takes " + service.arguments().size() + " arguments."
                    : "There is no service " + service.method() + ".");
            return;
        }
        if (services.isAmbiguous(service.method(), service.arguments().size() + 1)) {
            report(where, "Several services " + service.method() + " could take the same arguments, and Sirius calls any of them.");
        }
        Class<?> receiver = context == null ? null : context.getInstanceClass();
        if (service.receiver() == null && receiver != null && services.receivers(service.method()).stream()
                .noneMatch(parameter -> parameter.isAssignableFrom(receiver) || receiver.isAssignableFrom(parameter))) {
            report(where, "No service " + service.method() + " accepts a " + context.getName() + ".");
        }
    }

    private void image(String path, String where) {
        if (path.isEmpty() || !images.add(path)) {
            return;
        }
        try (InputStream input = resources.openImage(path)) {
            if (input == null) {
                report(where, "There is no image " + path + ".");
            }
        } catch (IOException unreadable) {
            report(where, "The image " + path + " cannot be read: " + unreadable.getMessage());
        }
    }

    private void report(String where, String message) {
        Problem problem = Problem.of(Severity.ERROR, where, message);
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }
}
