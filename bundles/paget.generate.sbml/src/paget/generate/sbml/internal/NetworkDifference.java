package paget.generate.sbml.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import paget.sim.network.Compartment;
import paget.sim.network.Parameter;
import paget.sim.network.ReactionNetwork;
import paget.sim.network.Species;

/** How two compiled variants of a model differ, where they differ in numbers only. */
final class NetworkDifference {

    private NetworkDifference() {
    }

    /**
     * The other start values of {@code variant} by id; empty when it differs in more than start values of parameters
     * and species.
     */
    static Optional<Map<String, Double>> between(ReactionNetwork base, ReactionNetwork variant) {
        boolean same = base.reactions().equals(variant.reactions()) && base.events().equals(variant.events())
                && base.rules().equals(variant.rules()) && base.compartments().equals(variant.compartments())
                && base.initialAssignments().equals(variant.initialAssignments())
                && base.observables().equals(variant.observables()) && base.functions().equals(variant.functions())
                && base.species().size() == variant.species().size()
                && base.parameters().size() == variant.parameters().size();
        if (!same) {
            return Optional.empty();
        }
        Map<String, Double> values = new LinkedHashMap<>();
        for (int i = 0; i < base.species().size(); i++) {
            Species before = base.species().get(i);
            Species after = variant.species().get(i);
            if (!before.id().equals(after.id()) || before.kind() != after.kind()
                    || !before.unit().equals(after.unit())) {
                return Optional.empty();
            }
            add(values, before.id(), before.initialValue(), after.initialValue());
        }
        for (int i = 0; i < base.parameters().size(); i++) {
            Parameter before = base.parameters().get(i);
            Parameter after = variant.parameters().get(i);
            if (!before.id().equals(after.id()) || before.constant() != after.constant()
                    || !before.unit().equals(after.unit())) {
                return Optional.empty();
            }
            add(values, before.id(), before.value(), after.value());
        }
        return Optional.of(values);
    }

    private static void add(Map<String, Double> values, String id, double before, double after) {
        if (Double.compare(before, after) != 0) {
            values.put(id, after);
        }
    }

    /** The start value of a species, parameter or compartment. */
    static double value(ReactionNetwork network, String id) {
        return switch (network.element(id)) {
            case Species s -> s.initialValue();
            case Parameter p -> p.value();
            case Compartment c -> c.size();
            case null, default -> throw new IllegalArgumentException("no start value: " + id);
        };
    }
}
