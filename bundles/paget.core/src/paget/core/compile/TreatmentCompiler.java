package paget.core.compile;

import static paget.sim.expression.Expressions.TIME;
import static paget.sim.expression.Expressions.apply;
import static paget.sim.expression.Expressions.minus;
import static paget.sim.expression.Expressions.number;
import static paget.sim.expression.Expressions.plus;
import static paget.sim.expression.Expressions.times;

import org.eclipse.emf.ecore.EStructuralFeature;

import paget.model.Dosing;
import paget.model.Element;
import paget.model.FactorLevel;
import paget.model.MaintainedExposure;
import paget.model.Population;
import paget.model.Quantity;
import paget.model.QuantityChange;
import paget.model.Resection;
import paget.model.StateVariable;
import paget.model.Stimulus;
import paget.model.Treatment;
import paget.model.path.ElementPath;
import paget.sim.expression.Expression;
import paget.sim.expression.Operator;
import paget.sim.network.SpeciesKind;

/**
 * Interventions become events. A resection of the fraction f leaves X(1 − f) of a population, rounded to whole cells
 * where the population is counted; a maintained exposure sets held levels and takes them back; a stimulus sets
 * quantities, and takes them back if it has a duration, but never undoes a jump of a state.
 */
final class TreatmentCompiler {

    private final Compilation c;
    private final ModelExpressions expressions;
    private final DosingCompiler dosing;

    TreatmentCompiler(Compilation compilation) {
        this.c = compilation;
        this.expressions = new ModelExpressions(compilation);
        this.dosing = new DosingCompiler(compilation);
    }

    void compile() {
        for (Treatment treatment : c.model.getTreatments()) {
            if (treatment.isEnabled()) {
                switch (treatment) {
                    case Resection resection -> resection(resection);
                    case MaintainedExposure exposure -> exposure(exposure);
                    case Stimulus stimulus -> stimulus(stimulus);
                    case Dosing doses -> dosing.compile(doses, trigger(doses));
                    default -> throw new IllegalArgumentException("no meaning for the treatment type "
                            + treatment.eClass().getName() + " of " + treatment.getId());
                }
            }
        }
    }

    private double start(Treatment treatment) {
        return treatment.getStart() == null ? 0 : c.value(treatment, treatment.getStart());
    }

    /** Turns true when the treatment begins. */
    private Expression trigger(Treatment treatment) {
        Expression due = apply(Operator.GREATER_EQUAL, TIME, number(start(treatment)));
        if (treatment.getCondition() == null || treatment.getCondition().isBlank()) {
            return due;
        }
        return apply(Operator.AND, due, expressions.read(treatment, treatment.getCondition()));
    }

    private void resection(Resection resection) {
        Expression kept = minus(number(1),
                c.parameter(resection, "removedFraction", resection.getRemovedFraction(), 1));
        c.network.event(resection.getId(), e -> {
            e.name(ElementPath.of(resection)).source(resection.getId()).trigger(trigger(resection));
            for (Population population : resection.getPopulations()) {
                Expression left = times(kept, Compilation.state(population));
                e.assign(population.getId(), c.kind(population) == SpeciesKind.DISCRETE
                        ? apply(Operator.FLOOR, plus(left, number(0.5))) : left);
            }
        });
    }

    private void exposure(MaintainedExposure exposure) {
        Expression concentration = c.required(exposure, "concentration", exposure.getConcentration(),
                "a concentration");
        for (FactorLevel level : exposure.getLevels()) {
            if (!level.isHeld()) {
                c.problems.error("exposure.not-held", exposure, "the level " + ElementPath.of(level)
                        + " changes by itself; mark it as held, or use a dosing.");
            }
        }
        c.network.event(exposure.getId(), e -> {
            e.name(ElementPath.of(exposure)).source(exposure.getId()).trigger(trigger(exposure));
            exposure.getLevels().forEach(level -> e.assign(level.getId(), concentration));
        });
        if (exposure.getDuration() != null) {
            c.network.event(exposure.getId() + "_end", e -> {
                e.name("End of " + ElementPath.of(exposure)).source(exposure.getId()).trigger(trigger(exposure))
                        .delay(c.parameter(exposure, "duration", exposure.getDuration(), 0));
                exposure.getLevels().forEach(level -> e.assign(level.getId(), number(initial(level))));
            });
        }
    }

    private double initial(StateVariable variable) {
        return variable.getInitial() == null ? 0 : c.value(variable, variable.getInitial());
    }

    private void stimulus(Stimulus stimulus) {
        c.network.event(stimulus.getId(), e -> {
            e.name(ElementPath.of(stimulus)).source(stimulus.getId()).trigger(trigger(stimulus));
            for (QuantityChange change : stimulus.getChanges()) {
                if (isUsable(stimulus, change)) {
                    e.assign(target(change), number(c.value(stimulus, change.getValue())));
                }
            }
        });
        if (stimulus.getDuration() != null) {
            c.network.event(stimulus.getId() + "_end", e -> {
                e.name("End of " + ElementPath.of(stimulus)).source(stimulus.getId()).trigger(trigger(stimulus))
                        .delay(c.parameter(stimulus, "duration", stimulus.getDuration(), 0));
                for (QuantityChange change : stimulus.getChanges()) {
                    if (isUsable(stimulus, change) && !(change.getElement() instanceof StateVariable)) {
                        e.assign(target(change), number(before(change)));
                    }
                }
            });
        }
    }

    private static String target(QuantityChange change) {
        return isJump(change) ? change.getElement().getId()
                : Compilation.parameterId(change.getElement(), change.getFeature());
    }

    private static boolean isJump(QuantityChange change) {
        return change.getElement() instanceof StateVariable && "initial".equals(change.getFeature());
    }

    private boolean isUsable(Stimulus stimulus, QuantityChange change) {
        if (change.getElement() == null || change.getValue() == null) {
            c.problems.error("change.incomplete", stimulus, "a change needs an element and a value.");
            return false;
        }
        EStructuralFeature feature = change.getElement().eClass().getEStructuralFeature(change.getFeature());
        if (!VariantApplier.isQuantity(feature)) {
            c.problems.error("change.feature", stimulus, ElementPath.of(change.getElement()) + " has no quantity \""
                    + change.getFeature() + "\".");
            return false;
        }
        if (!isJump(change) && !c.isDeclared(change.getElement(), change.getFeature())) {
            c.problems.error("change.without-effect", stimulus, "the " + change.getFeature() + " of "
                    + ElementPath.of(change.getElement()) + " cannot change during a run, or nothing uses it.");
            return false;
        }
        return true;
    }

    private double before(QuantityChange change) {
        Element element = change.getElement();
        Quantity quantity = (Quantity) element.eGet(element.eClass().getEStructuralFeature(change.getFeature()));
        return quantity == null ? 0 : c.value(element, quantity);
    }
}
