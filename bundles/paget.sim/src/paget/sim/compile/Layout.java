package paget.sim.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import paget.sim.network.Compartment;
import paget.sim.network.Draw;
import paget.sim.network.Parameter;
import paget.sim.network.Reaction;
import paget.sim.network.ReactionNetwork;
import paget.sim.network.Rule;
import paget.sim.network.Species;
import paget.sim.network.SpeciesReference;

/** Decides where each symbol's value lies. */
final class Layout {

    private final ReactionNetwork network;
    private final Map<String, Slot> slots = new HashMap<>();
    private final List<String> states = new ArrayList<>();
    private final List<String> parameters = new ArrayList<>();
    private final List<String> computed = new ArrayList<>();
    private final Set<String> rateRuleTargets = new HashSet<>();

    /** @param algebraicVariables symbols that algebraic rules determine */
    Layout(ReactionNetwork network, Set<String> algebraicVariables) {
        this.network = network;
        Set<String> ruled = new HashSet<>(algebraicVariables);
        for (Rule rule : network.rules()) {
            switch (rule) {
                case Rule.Assignment a -> ruled.add(a.variable());
                case Rule.Rate r -> rateRuleTargets.add(r.variable());
                case Rule.Algebraic a -> {
                    // Its variable is among those given.
                }
            }
        }
        Set<String> reacting = reactingSpecies(network);
        for (Species s : network.species()) {
            boolean concentration = !s.hasOnlySubstanceUnits() && s.compartment() != null;
            boolean stored = !ruled.contains(s.id()) && !rateRuleTargets.contains(s.id());
            place(s.id(), ruled, reacting, concentration && stored);
        }
        for (Compartment c : network.compartments()) {
            place(c.id(), ruled, reacting, false);
        }
        for (Parameter p : network.parameters()) {
            place(p.id(), ruled, reacting, false);
        }
        for (Draw d : network.draws()) {
            place(d.id(), ruled, reacting, false);
        }
        for (Reaction r : network.reactions()) {
            for (List<SpeciesReference> side : List.of(r.reactants(), r.products())) {
                for (SpeciesReference reference : side) {
                    if (reference.id() != null) {
                        place(reference.id(), ruled, reacting, false);
                    }
                }
            }
        }
    }

    /** Species that some reaction may change. */
    static Set<String> reactingSpecies(ReactionNetwork network) {
        Set<String> reacting = new HashSet<>();
        for (Reaction r : network.reactions()) {
            r.reactants().forEach(s -> reacting.add(s.species()));
            r.products().forEach(s -> reacting.add(s.species()));
        }
        for (Species s : network.species()) {
            if (s.boundary() || s.constant()) {
                reacting.remove(s.id());
            }
        }
        return reacting;
    }

    private void place(String id, Set<String> ruled, Set<String> reacting, boolean amountOfConcentration) {
        Store store = ruled.contains(id) ? Store.COMPUTED
                : rateRuleTargets.contains(id) || reacting.contains(id) ? Store.STATE : Store.PARAMETER;
        List<String> list = switch (store) {
            case STATE -> states;
            case PARAMETER -> parameters;
            case COMPUTED -> computed;
        };
        slots.put(id, new Slot(id, store, list.size(), amountOfConcentration));
        list.add(id);
    }

    ReactionNetwork network() {
        return network;
    }

    Slot slot(String id) {
        return slots.get(id);
    }

    List<String> states() {
        return states;
    }

    List<String> parameters() {
        return parameters;
    }

    List<String> computed() {
        return computed;
    }

    boolean isRateRuleTarget(String id) {
        return rateRuleTargets.contains(id);
    }

    /** Compartment of a species; only for species that have one. */
    String compartmentOf(String species) {
        return ((Species) network.element(species)).compartment();
    }
}
