package paget.diagram.tool;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

import paget.diagram.internal.expression.Coercions;
import paget.diagram.internal.expression.EvaluationException;
import paget.diagram.internal.expression.Evaluator;
import paget.diagram.internal.expression.Reads;
import paget.diagram.internal.expression.Types;
import paget.diagram.spec.DeleteTool;
import paget.diagram.spec.Expression;
import paget.diagram.spec.ModelOperation;
import paget.diagram.spec.Tool;
import paget.diagram.view.Diagram;
import paget.diagram.view.ViewHost;

/** How tools ask their preconditions and become commands. */
abstract sealed class ToolApplication permits DiagramTools {

    final Diagram diagram;
    final Evaluator evaluator;
    final Types types;
    final Map<String, ExternalAction> actions = new LinkedHashMap<>();

    ToolApplication(Diagram diagram, Evaluator evaluator, Types types) {
        this.diagram = diagram;
        this.evaluator = evaluator;
        this.types = types;
    }

    static ToolCommand.Outcome nothing() {
        return new ToolCommand.Outcome(List.of(), List.of(), List.of());
    }

    ToolCall guarded(Tool tool, EObject context, Map<String, Object> variables) {
        return guarded(tool, context, context, variables);
    }

    ToolCall guarded(Tool tool, EObject asked, EObject context, Map<String, Object> variables) {
        if (tool.operation() == null) {
            return new ToolCall.Refused(tool.label() + " does nothing.");
        }
        if (!holds(tool.head().precondition(), asked, variables)) {
            String rule = tool.head().documentation();
            return new ToolCall.Refused(tool.label() + " is not allowed here." + (rule.isEmpty() ? "" : " " + rule));
        }
        return command(tool.label(), tool.operation(), context, variables, tool.head().elementsToSelect());
    }

    ToolCall command(String label, ModelOperation operation, EObject context, Map<String, Object> variables,
            Expression select) {
        return new ToolCall.Ready(new ToolCommand(label, model(), Effects.changesModel(operation),
                () -> perform(operation, context, variables, select)));
    }

    ToolCommand.Outcome perform(DeleteTool tool, EObject context, Map<String, Object> variables)
            throws OperationFailed {
        return tool.operation() == null ? nothing()
                : perform(tool.operation(), context, variables, tool.head().elementsToSelect());
    }

    ToolCommand.Outcome perform(ModelOperation operation, EObject context, Map<String, Object> variables,
            Expression select) throws OperationFailed {
        OperationRunner runner = new OperationRunner(evaluator, types, actions, variables);
        runner.run(operation, context);
        List<EObject> selected = List.of();
        if (!select.isEmpty()) {
            try {
                selected = Coercions.toElements(evaluator.evaluate(select, context, runner.variables(), Reads.NONE));
            } catch (EvaluationException failed) {
                throw new OperationFailed(failed.getMessage(), failed);
            }
        }
        return new ToolCommand.Outcome(List.copyOf(runner.created()), List.copyOf(selected),
                List.copyOf(runner.navigations()));
    }

    boolean holds(Expression precondition, EObject self, Map<String, Object> variables) {
        if (precondition.isEmpty()) {
            return true;
        }
        try {
            return evaluator.truth(precondition, self, variables, Reads.NONE);
        } catch (EvaluationException failed) {
            // A precondition that cannot be evaluated refuses, as in Sirius.
            return false;
        }
    }

    Map<String, Object> variables(ViewHost host) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("diagram", diagram.asObject());
        variables.put("viewpoint", diagram.asObject());
        variables.put("containerView", host.asObject());
        variables.put("container", host.semantic());
        return variables;
    }

    Notifier model() {
        Resource resource = diagram.semantic().eResource();
        if (resource == null) {
            return EcoreUtil.getRootContainer(diagram.semantic());
        }
        return resource.getResourceSet() == null ? resource : resource.getResourceSet();
    }
}
