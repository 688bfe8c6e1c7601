package paget.diagram.internal.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import paget.diagram.spec.Expression;
import paget.diagram.spec.ReadObservation;

/** Evaluates expressions. It keeps no state: the context, the variables and who hears of reads come with the call. */
public final class Evaluator {

    private final JavaServices services;
    private final ReadObservation observation;

    /** With the services of a viewpoint and what tells of their reads. */
    public Evaluator(JavaServices services, ReadObservation observation) {
        this.services = services;
        this.observation = observation;
    }

    /** What tells of the reads of services. */
    public ReadObservation observation() {
        return observation;
    }

    /** The services. */
    public JavaServices services() {
        return services;
    }

    /** The raw value; text without a prefix is a whole number if it looks like one. */
    public Object evaluate(Expression expression, EObject self, Map<String, ?> variables, Reads reads)
            throws EvaluationException {
        return switch (expression) {
        case Expression.Empty empty -> null;
        case Expression.Feature feature -> feature(feature.name(), self, reads);
        case Expression.Variable variable -> variable(variable.name(), self, variables);
        case Expression.Service service -> service(service, self, variables, reads);
        case Expression.Literal literal -> {
            var number = Coercions.toInteger(literal.text());
            yield number.isPresent() ? (Object) number.getAsInt() : literal.text();
        }
        case Expression.Unsupported unsupported -> throw new EvaluationException(
                "The language " + unsupported.language() + " is not supported: " + unsupported.text());
        };
    }

    /** As text; an empty expression gives an empty text. */
    public String text(Expression expression, EObject self, Map<String, ?> variables, Reads reads)
            throws EvaluationException {
        return expression instanceof Expression.Literal literal ? literal.text()
                : Coercions.toText(evaluate(expression, self, variables, reads));
    }

    /** As a truth value; only the plain text "true" is true among plain texts. */
    public boolean truth(Expression expression, EObject self, Map<String, ?> variables, Reads reads)
            throws EvaluationException {
        return expression instanceof Expression.Literal literal ? Boolean.parseBoolean(literal.text())
                : Coercions.toBoolean(evaluate(expression, self, variables, reads));
    }

    /** As elements; plain text gives none. */
    public List<EObject> elements(Expression expression, EObject self, Map<String, ?> variables, Reads reads)
            throws EvaluationException {
        return expression instanceof Expression.Literal ? List.of()
                : Coercions.toElements(evaluate(expression, self, variables, reads));
    }

    /** As one element, the first if there are several, or null; plain text gives the context. */
    public EObject element(Expression expression, EObject self, Map<String, ?> variables, Reads reads)
            throws EvaluationException {
        if (expression instanceof Expression.Literal) {
            return self;
        }
        List<EObject> elements = Coercions.toElements(evaluate(expression, self, variables, reads));
        return elements.isEmpty() ? null : elements.get(0);
    }

    private static Object feature(String name, EObject self, Reads reads) throws EvaluationException {
        EStructuralFeature feature = self.eClass().getEStructuralFeature(name);
        if (feature != null) {
            read(self, feature, reads);
            return self.eGet(feature);
        }
        switch (name) {
        case "eContainer" -> {
            reads.container(self);
            return self.eContainer();
        }
        case "eContents" -> {
            self.eClass().getEAllContainments().forEach(containment -> read(self, containment, reads));
            return self.eContents();
        }
        case "eAllContents" -> {
            reads.structure();
            List<EObject> all = new ArrayList<>();
            EcoreUtil.<EObject>getAllContents(self, true).forEachRemaining(all::add);
            return all;
        }
        case "eClass" -> {
            return self.eClass();
        }
        case "eCrossReferences" -> {
            self.eClass().getEAllReferences().forEach(reference -> read(self, reference, reads));
            return self.eCrossReferences();
        }
        default -> throw new EvaluationException(
                "There is no feature " + name + " in " + self.eClass().getName() + ".");
        }
    }

    private static void read(EObject self, EStructuralFeature feature, Reads reads) {
        if (feature.isDerived() || feature.isVolatile()) {
            reads.anything();
        } else {
            reads.feature(self, self.eClass().getFeatureID(feature));
        }
    }

    private static Object variable(String name, EObject self, Map<String, ?> variables) throws EvaluationException {
        if (name.equals("self")) {
            return self;
        }
        if (!variables.containsKey(name)) {
            throw new EvaluationException("There is no variable " + name + " here.");
        }
        return variables.get(name);
    }

    private Object service(Expression.Service call, EObject self, Map<String, ?> variables, Reads reads)
            throws EvaluationException {
        Object[] arguments = new Object[call.arguments().size() + 1];
        arguments[0] = self;
        if (call.receiver() != null) {
            Object receiver = variable(call.receiver(), self, variables);
            if (!(receiver instanceof EObject)) {
                throw new EvaluationException("The variable " + call.receiver() + " of " + call.text()
                        + " is no model element.");
            }
            arguments[0] = receiver;
        }
        for (int i = 0; i < call.arguments().size(); i++) {
            arguments[i + 1] = variable(call.arguments().get(i), self, variables);
        }
        if (reads.hearsEverything()) {
            return CurrentReads.during(reads, () -> observation.heardBy(reads, () -> services.call(call.method(), arguments)));
        }
        reads.anything();
        return services.call(call.method(), arguments);
    }
}
