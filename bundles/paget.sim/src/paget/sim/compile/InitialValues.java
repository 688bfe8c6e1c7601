package paget.sim.compile;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import paget.sim.SimulationException;
import paget.sim.expression.Environment;
import paget.sim.expression.Expression;
import paget.sim.expression.Interpreter;
import paget.sim.network.Compartment;
import paget.sim.network.Draw;
import paget.sim.network.Parameter;
import paget.sim.network.Reaction;
import paget.sim.network.ReactionNetwork;
import paget.sim.network.Species;
import paget.sim.network.SpeciesReference;

/**
 * Values at the start, or what they would have been at an earlier time. A symbol's value is its override, else its
 * rule, else its initial assignment, else what is declared; each is computed when another asks for it.
 */
final class InitialValues implements Environment {

    private final Definitions definitions;
    private final Layout layout;
    private final double time;
    private final Map<String, Double> overrides;
    private final Map<String, Expression> initialAssignments;
    private final Map<String, Double> references = new HashMap<>();
    private final Map<String, Double> values = new HashMap<>();
    private final Set<String> open = new LinkedHashSet<>();
    private final boolean past;

    InitialValues(Definitions definitions, double time, Map<String, Double> overrides) {
        this(definitions, time, overrides, false);
    }

    /** Values at a time before the start. */
    static InitialValues beforeStart(Definitions definitions, double time, Map<String, Double> overrides) {
        return new InitialValues(definitions, time, overrides, true);
    }

    private InitialValues(Definitions definitions, double time, Map<String, Double> overrides, boolean past) {
        this.past = past;
        this.definitions = definitions;
        this.layout = definitions.layout();
        this.time = time;
        this.overrides = overrides;
        this.initialAssignments = past ? definitions.plainInitialAssignments() : definitions.initialAssignments();
        ReactionNetwork network = layout.network();
        for (Reaction reaction : network.reactions()) {
            reaction.reactants().forEach(this::declare);
            reaction.products().forEach(this::declare);
        }
        for (String id : overrides.keySet()) {
            Slot slot = layout.slot(id);
            if (slot == null || slot.store() == Store.COMPUTED) {
                throw new IllegalArgumentException(slot == null ? "There is no \"" + id + "\" to set."
                        : "\"" + id + "\" cannot be set, because a rule computes it.");
            }
            if (definitions.builtIn().contains(id)) {
                throw new IllegalArgumentException("\"" + id
                        + "\" cannot be set, because it is part of the stoichiometry.");
            }
        }
    }

    private void declare(SpeciesReference reference) {
        if (reference.id() != null) {
            references.put(reference.id(), reference.stoichiometry());
        }
    }

    /** The number to be stored for a symbol. */
    double stored(String id) {
        double meaning = symbol(id);
        if (!layout.slot(id).amountOfConcentration()) {
            return meaning;
        }
        // An amount given as such is not sent through the concentration, which could round it.
        Species species = (Species) layout.network().element(id);
        boolean amountDeclared = !overrides.containsKey(id) && !initialAssignments.containsKey(id)
                && !species.initialIsConcentration();
        return amountDeclared ? species.initialValue() : meaning * symbol(species.compartment());
    }

    @Override
    public double symbol(String id) {
        Double known = values.get(id);
        if (known != null) {
            return known;
        }
        if (!open.add(id)) {
            throw new SimulationException(SimulationException.Code.NO_SOLUTION, id, time, Double.NaN,
                    "The initial values of \"" + String.join("\", \"", open) + "\" depend on one another in a circle.");
        }
        double value = compute(id);
        open.remove(id);
        values.put(id, value);
        return value;
    }

    private double compute(String id) {
        Double override = overrides.get(id);
        if (override != null) {
            return override;
        }
        // A rule holds at the start, too, so what an algebraic rule determines needs no other initial value.
        Expression expression = past ? definitions.plainDefinition(id) : definitions.definition(id);
        if (expression == null) {
            expression = initialAssignments.get(id);
        }
        return expression != null ? value(expression) : declared(id);
    }

    private double declared(String id) {
        return switch (layout.network().element(id)) {
            case Compartment compartment -> compartment.size();
            case Parameter parameter -> parameter.value();
            case Species species -> declared(species);
            case Draw draw -> throw new SimulationException(SimulationException.Code.NOT_FINITE, id, time, Double.NaN,
                    "The model begins with random numbers, so it has initial values in runs only.");
            case null, default -> references.getOrDefault(id, Double.NaN);
        };
    }

    private double declared(Species species) {
        if (species.compartment() == null || species.initialIsConcentration() != species.hasOnlySubstanceUnits()) {
            return species.initialValue();
        }
        double size = symbol(species.compartment());
        return species.hasOnlySubstanceUnits() ? species.initialValue() * size : species.initialValue() / size;
    }

    @Override
    public double time() {
        return time;
    }

    @Override
    public double delay(Expression expression, double duration) {
        if (duration == 0) {
            return value(expression);
        }
        Expression plain = past ? expression : definitions.plainDelayed(expression);
        return beforeStart(definitions, time - duration, overrides).value(plain);
    }

    @Override
    public double rateOf(String id) {
        // Only asked for the past, when nothing was moving; at the start rates are resolved to formulas.
        return 0;
    }

    double value(Expression expression) {
        return Interpreter.evaluate(expression, this);
    }
}
