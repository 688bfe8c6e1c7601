package paget.diagram.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import paget.diagram.spec.Problem.Severity;

/** Builds model operations from checked elements. */
final class OperationBuilder {

    private final ReferenceResolver references;
    private final Map<XmlElement, DiagramDescription> diagrams;
    private final List<Problem> problems;

    OperationBuilder(ReferenceResolver references, Map<XmlElement, DiagramDescription> diagrams,
            List<Problem> problems) {
        this.references = references;
        this.diagrams = diagrams;
        this.problems = problems;
    }

    /** The first operation of a tool's initial operation, or null. */
    ModelOperation initial(XmlElement tool, String feature) {
        XmlElement initial = tool.one(feature);
        XmlElement first = initial == null ? null : initial.one("firstModelOperations");
        return first == null ? null : operation(first);
    }

    private List<ModelOperation> operations(XmlElement owner) {
        List<ModelOperation> operations = new ArrayList<>();
        for (XmlElement child : owner.all("subModelOperations")) {
            ModelOperation operation = operation(child);
            if (operation != null) {
                operations.add(operation);
            }
        }
        return List.copyOf(operations);
    }

    private ModelOperation operation(XmlElement e) {
        return switch (e.type.name()) {
        case "CreateInstance" -> new ModelOperation.CreateInstance(e.string("typeName"), e.string("referenceName"),
                e.string("variableName"), operations(e));
        case "SetValue" -> new ModelOperation.SetValue(e.string("featureName"), e.expression("valueExpression"),
                operations(e));
        case "Unset" -> new ModelOperation.Unset(e.string("featureName"), e.expression("elementExpression"),
                operations(e));
        case "ChangeContext" -> new ModelOperation.ChangeContext(e.expression("browseExpression"), operations(e));
        case "For" -> new ModelOperation.For(e.expression("expression"), e.string("iteratorName"), operations(e));
        case "If" -> new ModelOperation.If(e.expression("conditionExpression"), operations(e));
        case "Switch" -> choice(e);
        case "Let" -> new ModelOperation.Let(e.string("variableName"), e.expression("valueExpression"),
                operations(e));
        case "MoveElement" -> new ModelOperation.MoveElement(e.expression("newContainerExpression"),
                e.string("featureName"), operations(e));
        case "RemoveElement" -> new ModelOperation.RemoveElement(operations(e));
        case "Navigation" -> navigation(e);
        case "ExternalJavaAction" -> external(e, e);
        case "ExternalJavaActionCall" -> references.references(e, "action").stream().findFirst()
                .map(action -> external(action, e)).orElse(null);
        case "CreateView", "CreateEdgeView", "DeleteView" -> view(e);
        case "SetObject" -> {
            report(Severity.UNSUPPORTED, e, "SetObject sets an element of another file and is left out.");
            yield null;
        }
        default -> {
            report(Severity.UNSUPPORTED, e, e.type.name() + " is not supported and is left out.");
            yield null;
        }
        };
    }

    private ModelOperation choice(XmlElement e) {
        List<ModelOperation.Case> cases = e.all("cases").stream()
                .map(one -> new ModelOperation.Case(one.expression("conditionExpression"), operations(one))).toList();
        XmlElement otherwise = e.one("default");
        return new ModelOperation.Switch(cases, otherwise == null ? List.of() : operations(otherwise));
    }

    private ModelOperation navigation(XmlElement e) {
        return references.references(e, "diagramDescription").stream().map(diagrams::get)
                .filter(java.util.Objects::nonNull).findFirst()
                .map(diagram -> (ModelOperation) new ModelOperation.Navigation(diagram, e.bool("createIfNotExistent"),
                        operations(e)))
                .orElse(null);
    }

    private ModelOperation external(XmlElement action, XmlElement call) {
        List<ModelOperation.Parameter> parameters = action.all("parameters").stream()
                .map(one -> new ModelOperation.Parameter(one.string("name"), one.expression("value"))).toList();
        return new ModelOperation.ExternalAction(action.string("id"), parameters, operations(call));
    }

    private ModelOperation view(XmlElement e) {
        // What is said of the view has no effect either; one report is enough.
        e.attributes.keySet().forEach(e::markRead);
        e.children.forEach(child -> e.markRead(child.tag));
        List<ModelOperation> children = operations(e);
        if (children.isEmpty() || e.is("DeleteView")) {
            report(Severity.INFO, e, e.type.name() + " has no effect of its own: views follow the model.");
        } else {
            report(Severity.UNSUPPORTED, e, "Views follow the model, so that there is no new view for the operations in "
                    + e.type.name() + ": they run where it stands.");
        }
        return new ModelOperation.ViewOperation(e.type.name(), children);
    }

    private void report(Severity severity, XmlElement element, String message) {
        problems.add(new Problem(severity, message, element.where(), element.line, element.column));
    }
}
