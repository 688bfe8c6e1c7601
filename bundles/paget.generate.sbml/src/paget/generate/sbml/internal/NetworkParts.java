package paget.generate.sbml.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import paget.sim.network.Compartment;
import paget.sim.network.Parameter;
import paget.sim.network.Reaction;
import paget.sim.network.ReactionNetwork;
import paget.sim.network.Species;
import paget.sim.network.SpeciesReference;
import paget.sim.unit.BaseDimension;
import paget.sim.unit.Unit;

/**
 * Which parts of a network SBML can hold as what. A species of SBML is an amount of substance: counted cells and
 * colonies are that. Concentrations, volumes of tumours, and states without a unit are variables with a rate rule, and
 * a process that changes such variables only is a variable with an assignment rule, its rate.
 */
final class NetworkParts {

    private final ReactionNetwork network;
    private final Unit time;
    private final Map<String, Species> counted = new HashMap<>();
    private final Map<String, Species> measured = new HashMap<>();
    private final Map<String, Unit> units = new HashMap<>();
    private final Set<String> reactions = new HashSet<>();

    NetworkParts(ReactionNetwork network) {
        this.network = network;
        this.time = UnitTable.inSbml(network.timeUnit());
        Unit item = Unit.of(BaseDimension.ITEM);
        for (Species s : network.species()) {
            Unit unit = UnitTable.inSbml(s.unit());
            units.put(s.id(), unit);
            (unit.equals(item) ? counted : measured).put(s.id(), s);
        }
        for (Parameter p : network.parameters()) {
            units.put(p.id(), UnitTable.inSbml(p.unit()));
        }
        for (Compartment c : network.compartments()) {
            units.put(c.id(), UnitTable.inSbml(c.unit()));
        }
        for (Reaction r : network.reactions()) {
            if (participants(r).stream().anyMatch(reference -> isCounted(reference.species()))
                    || participants(r).isEmpty()) {
                reactions.add(r.id());
                units.put(r.id(), item.divide(time));
            } else {
                units.put(r.id(), units.get(participants(r).getFirst().species()).divide(time));
            }
        }
    }

    private static List<SpeciesReference> participants(Reaction reaction) {
        return Stream.concat(reaction.reactants().stream(), reaction.products().stream()).toList();
    }

    ReactionNetwork network() {
        return network;
    }

    /** Unit of time. */
    Unit time() {
        return time;
    }

    /** Unit of every element, as SBML has it. */
    Map<String, Unit> units() {
        return units;
    }

    /** Whether a species is a species of SBML. */
    boolean isCounted(String species) {
        return counted.containsKey(species);
    }

    /** Whether a species is a variable with a rate rule. */
    boolean isMeasured(String species) {
        return measured.containsKey(species);
    }

    /** Whether a reaction is a reaction of SBML; the others are variables with an assignment rule. */
    boolean isReaction(String reaction) {
        return reactions.contains(reaction);
    }
}
