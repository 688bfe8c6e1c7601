package paget.core.compile;

import static paget.sim.expression.Expressions.number;
import static paget.sim.expression.Expressions.symbol;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import paget.model.Element;
import paget.model.FactorLevel;
import paget.model.Organism;
import paget.model.Place;
import paget.model.Population;
import paget.model.Quantity;
import paget.model.StateVariable;
import paget.model.Stimulus;
import paget.model.Treatment;
import paget.model.path.ElementPath;
import paget.model.query.Places;
import paget.sim.expression.Expression;
import paget.sim.network.NetworkBuilder;
import paget.sim.network.ReactionNetwork;
import paget.sim.network.SpeciesKind;
import paget.sim.unit.Unit;
import paget.sim.unit.UnitSyntaxException;

/** The state of one compilation: the network in the making, the units, what was asked to be counted, the problems. */
final class Compilation {

    private static final Unit CELLS = Unit.parse("cells");
    private static final Unit COLONIES = Unit.parse("colonies");

    final Organism model;
    final NetworkBuilder network;
    final BaseUnits units;
    final Problems problems;
    final Counts counts;
    private final Map<String, Expression> parameters = new HashMap<>();
    private final Set<String> perturbed = new HashSet<>();

    Compilation(Organism model, Problems problems, boolean countEverything) {
        this.model = model;
        this.problems = problems;
        Unit timeUnit = unit(model, model.getTimeUnit());
        this.units = new BaseUnits(timeUnit);
        this.network = ReactionNetwork.builder(model.getId());
        this.counts = new Counts(model, countEverything);
        network.name(model.getName() == null ? model.getId() : model.getName()).timeUnit(timeUnit);
        for (Treatment treatment : model.getTreatments()) {
            if (treatment.isEnabled() && treatment instanceof Stimulus stimulus) {
                stimulus.getChanges().stream().filter(change -> change.getElement() != null)
                        .forEach(change -> perturbed.add(key(change.getElement(), change.getFeature())));
            }
        }
    }

    /**
     * A quantity as a parameter of the network, named {@code <element>_<feature>}.
     *
     * @param fallback value when the quantity is absent
     */
    Expression parameter(Element owner, String feature, Quantity quantity, double fallback) {
        if (quantity == null) {
            return perturbed.contains(key(owner, feature))
                    ? declare(owner, feature, fallback, Unit.DIMENSIONLESS) : number(fallback);
        }
        return declare(owner, feature, value(owner, quantity), units.baseOf(unit(owner, quantity.getUnit())));
    }

    /** The same for a quantity that must be there; its absence is an error that {@code what} names. */
    Expression required(Element owner, String feature, Quantity quantity, String what) {
        if (quantity == null) {
            problems.error("quantity.missing", owner, "it needs " + what + "; set its " + feature + ".");
            return number(0);
        }
        return parameter(owner, feature, quantity, 0);
    }

    private Expression declare(Element owner, String feature, double value, Unit unit) {
        return parameters.computeIfAbsent(key(owner, feature), key -> {
            String id = parameterId(owner, feature);
            network.parameter(id, p -> {
                p.name(ElementPath.of(owner) + ", " + feature).source(owner.getId()).value(value).unit(unit);
                if (perturbed.contains(key)) {
                    p.variable();
                }
            });
            return symbol(id);
        });
    }

    /** Id of the parameter that a quantity becomes. A {@code Parameter} element keeps its own id, for expressions. */
    static String parameterId(Element owner, String feature) {
        return owner instanceof paget.model.Parameter ? owner.getId() : owner.getId() + "_" + feature;
    }

    private static String key(Element owner, String feature) {
        return owner.getId() + "." + feature;
    }

    /** Whether the quantity has become a parameter of the network. */
    boolean isDeclared(Element owner, String feature) {
        return parameters.containsKey(key(owner, feature));
    }

    /** Whether an intervention changes the quantity during the run. */
    boolean isPerturbed(Element owner, String feature) {
        return perturbed.contains(key(owner, feature));
    }

    /** Value in base units; an unknown unit is reported once and taken as 1. */
    double value(Element owner, Quantity quantity) {
        return quantity.getValue() * units.factor(unit(owner, quantity.getUnit()));
    }

    Unit unit(Element owner, String text) {
        try {
            return Unit.parse(text == null ? "1" : text);
        } catch (UnitSyntaxException e) {
            problems.error("units.unknown", owner, e.getMessage());
            return Unit.DIMENSIONLESS;
        }
    }

    /** The unit in which the modeller states a variable, and in which results show it. */
    Unit declaredUnit(StateVariable variable) {
        if (variable.getInitial() != null) {
            return unit(variable, variable.getInitial().getUnit());
        }
        return switch (variable) {
            case Population population -> CELLS;
            case FactorLevel level -> Unit.parse("nmol/L");
            default -> Unit.DIMENSIONLESS;
        };
    }

    /** Whole-numbered in stochastic simulation: counted cells and colonies that are not declared continuous. */
    SpeciesKind kind(StateVariable variable) {
        if (!(variable instanceof Population population) || population.isContinuous()) {
            return SpeciesKind.CONTINUOUS;
        }
        Unit unit = declaredUnit(variable);
        return unit.isCommensurable(CELLS) || unit.isCommensurable(COLONIES)
                ? SpeciesKind.DISCRETE : SpeciesKind.CONTINUOUS;
    }

    static Expression state(StateVariable variable) {
        return symbol(variable.getId());
    }

    /** The place that an element lies in, or null for what belongs to the whole organism. */
    static Place placeOf(EObject element) {
        return Places.placeOf(element).orElse(null);
    }
}
