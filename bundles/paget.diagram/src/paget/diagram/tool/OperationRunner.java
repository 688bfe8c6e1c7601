package paget.diagram.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import paget.diagram.internal.expression.Coercions;
import paget.diagram.internal.expression.EvaluationException;
import paget.diagram.internal.expression.Evaluator;
import paget.diagram.internal.expression.Reads;
import paget.diagram.internal.expression.Types;
import paget.diagram.spec.Expression;
import paget.diagram.spec.ModelOperation;
import paget.diagram.view.ViewObject;

/** Runs model operations. Variables that an operation sets stay for the operations after it, as in Sirius. */
final class OperationRunner {

    private final Evaluator evaluator;
    private final Types types;
    private final Map<String, ExternalAction> actions;
    private final Map<String, Object> variables;
    private final List<EObject> created = new ArrayList<>();
    private final List<NavigationRequest> navigations = new ArrayList<>();

    OperationRunner(Evaluator evaluator, Types types, Map<String, ExternalAction> actions,
            Map<String, Object> variables) {
        this.evaluator = evaluator;
        this.types = types;
        this.actions = actions;
        this.variables = new HashMap<>(variables);
    }

    List<EObject> created() {
        return created;
    }

    List<NavigationRequest> navigations() {
        return navigations;
    }

    Map<String, Object> variables() {
        return variables;
    }

    void run(ModelOperation operation, EObject context) throws OperationFailed {
        EObject next = switch (operation) {
        case ModelOperation.CreateInstance create -> create(create, context);
        case ModelOperation.SetValue set -> {
            String feature = text(set.feature(), context);
            FeatureAccess.set(context, feature, evaluate(set.value(), context));
            yield context;
        }
        case ModelOperation.Unset unset -> {
            unset(unset, context);
            yield context;
        }
        case ModelOperation.ChangeContext change -> {
            EObject found = element(change.browse(), context);
            yield found == null ? context : found;
        }
        case ModelOperation.For each -> {
            repeat(each, context);
            yield null;
        }
        case ModelOperation.If condition -> truth(condition.condition(), context) ? context : null;
        case ModelOperation.Switch choice -> {
            choose(choice, context);
            yield null;
        }
        case ModelOperation.Let let -> let(let, context);
        case ModelOperation.MoveElement move -> {
            move(move, context);
            yield context;
        }
        case ModelOperation.RemoveElement remove -> {
            EcoreUtil.delete(context, true);
            yield context;
        }
        case ModelOperation.Navigation navigation -> {
            EObject element = ViewObject.elementOf(context);
            navigations.add(new NavigationRequest(navigation.diagram(), element, navigation.createIfMissing()));
            yield context;
        }
        case ModelOperation.ExternalAction external -> {
            call(external, context);
            yield context;
        }
        case ModelOperation.ViewOperation view -> context;
        };
        if (next != null) {
            runAll(operation.children(), next);
        }
    }

    private void runAll(List<ModelOperation> operations, EObject context) throws OperationFailed {
        for (ModelOperation operation : operations) {
            run(operation, context);
        }
    }

    private EObject create(ModelOperation.CreateInstance create, EObject context) throws OperationFailed {
        String typeName = text(create.type(), context);
        EClass type = types.find(typeName);
        if (type == null || type.isAbstract() || type.isInterface()) {
            throw new OperationFailed(type == null ? "There is no class " + typeName + "."
                    : "The class " + typeName + " is abstract.");
        }
        EStructuralFeature reference = FeatureAccess.feature(context, text(create.reference(), context));
        if (!reference.isMany() && context.eGet(reference) != null) {
            throw new OperationFailed(FeatureAccess.name(context) + " has one " + reference.getName() + " already.");
        }
        EObject instance = EcoreUtil.create(type);
        if (!create.variable().isEmpty()) {
            variables.put(create.variable(), instance);
        }
        FeatureAccess.add(context, reference, instance);
        created.add(instance);
        return instance;
    }

    private void unset(ModelOperation.Unset unset, EObject context) throws OperationFailed {
        String name = text(unset.feature(), context);
        if (unset.elements().isEmpty()) {
            FeatureAccess.set(context, name, null);
            return;
        }
        EStructuralFeature feature = FeatureAccess.feature(context, name);
        for (Object value : Coercions.toValues(evaluate(unset.elements(), context))) {
            EcoreUtil.remove(context, feature, value);
        }
    }

    private void repeat(ModelOperation.For each, EObject context) throws OperationFailed {
        EObject inner = context;
        for (Object value : Coercions.toValues(evaluate(each.values(), context))) {
            if (value instanceof EObject element) {
                inner = element;
            }
            variables.put(each.iterator(), value);
            runAll(each.children(), inner);
            variables.remove(each.iterator());
        }
    }

    private void choose(ModelOperation.Switch choice, EObject context) throws OperationFailed {
        for (ModelOperation.Case one : choice.cases()) {
            if (truth(one.condition(), context)) {
                runAll(one.operations(), context);
                return;
            }
        }
        runAll(choice.otherwise(), context);
    }

    private EObject let(ModelOperation.Let let, EObject context) throws OperationFailed {
        Object value = evaluate(let.value(), context);
        if (let.variable().equals("self") && value instanceof EObject element) {
            return element;
        }
        if (!let.variable().isEmpty()) {
            variables.put(let.variable(), value);
        }
        return context;
    }

    private void move(ModelOperation.MoveElement move, EObject context) throws OperationFailed {
        EObject container = element(move.container(), context);
        if (container == null) {
            throw new OperationFailed("There is nothing to move " + FeatureAccess.name(context) + " into.");
        }
        if (EcoreUtil.isAncestor(context, container)) {
            throw new OperationFailed(FeatureAccess.name(context) + " cannot be moved into itself.");
        }
        EStructuralFeature feature = FeatureAccess.feature(container, text(move.feature(), context));
        if (!feature.isMany() && container.eGet(feature) != null) {
            throw new OperationFailed(FeatureAccess.name(container) + " has one " + feature.getName() + " already.");
        }
        FeatureAccess.add(container, feature, context);
    }

    private void call(ModelOperation.ExternalAction external, EObject context) throws OperationFailed {
        ExternalAction action = actions.get(external.id());
        if (action == null) {
            throw new OperationFailed("There is no action " + external.id() + ".");
        }
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (ModelOperation.Parameter parameter : external.parameters()) {
            parameters.put(parameter.name(), evaluate(parameter.value(), context));
        }
        action.run(context, parameters);
    }

    private String text(String written, EObject context) throws OperationFailed {
        try {
            return evaluator.text(Expression.parse(written), context, variables, Reads.NONE);
        } catch (EvaluationException failed) {
            throw new OperationFailed(failed.getMessage(), failed);
        }
    }

    private boolean truth(Expression expression, EObject context) throws OperationFailed {
        try {
            return evaluator.truth(expression, context, variables, Reads.NONE);
        } catch (EvaluationException failed) {
            throw new OperationFailed(failed.getMessage(), failed);
        }
    }

    private EObject element(Expression expression, EObject context) throws OperationFailed {
        try {
            return evaluator.element(expression, context, variables, Reads.NONE);
        } catch (EvaluationException failed) {
            throw new OperationFailed(failed.getMessage(), failed);
        }
    }

    private Object evaluate(Expression expression, EObject context) throws OperationFailed {
        try {
            Object value = evaluator.evaluate(expression, context, variables, Reads.NONE);
            return value instanceof Collection<?> collection ? new ArrayList<>(collection) : value;
        } catch (EvaluationException failed) {
            throw new OperationFailed(failed.getMessage(), failed);
        }
    }
}
