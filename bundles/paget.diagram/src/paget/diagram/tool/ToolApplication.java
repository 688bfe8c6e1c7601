package paget.diagram.tool;

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
import paget.diagram.view.ViewObject;

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

    /**
     * A tool that is guarded by its precondition. The two parts see different variables, as in Sirius: what a
     * specification can use here it can use there.
     *
     * @param asked   what the precondition is evaluated on
     * @param context where the operations begin
     */
    ToolCall guarded(Tool tool, EObject asked, Map<String, Object> askedVariables, EObject context,
            Map<String, Object> variables) {
        if (tool.operation() == null) {
            return new ToolCall.Refused(tool.label() + " does nothing.");
        }
        if (!holds(tool.head().precondition(), asked, askedVariables)) {
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
                selected = Coercions.toElements(evaluator.evaluate(select, ViewObject.elementOf(context), runner.variables(), Reads.NONE));
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

    /** What the precondition of a tool sees that is applied to one view. */
    static Map<String, Object> around(EObject element, EObject view) {
        return Map.of("container", element, "containerView", view);
    }

    Notifier model() {
        Resource resource = diagram.semantic().eResource();
        if (resource == null) {
            return EcoreUtil.getRootContainer(diagram.semantic());
        }
        return resource.getResourceSet() == null ? resource : resource.getResourceSet();
    }
}
