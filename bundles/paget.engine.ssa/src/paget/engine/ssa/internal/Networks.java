package paget.engine.ssa.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import paget.sim.Issue;
import paget.sim.SimulationModel;
import paget.sim.expression.Expression;
import paget.sim.network.NetworkBuilder;
import paget.sim.network.Observable;
import paget.sim.network.Parameter;
import paget.sim.network.Reaction;
import paget.sim.network.ReactionNetwork;
import paget.sim.network.Rule;
import paget.sim.network.Species;
import paget.sim.network.SpeciesKind;
import paget.sim.network.SpeciesReference;

/** Questions about networks that are answered before they are compiled. */
public final class Networks {

    private Networks() {
    }

    /** What stochastic engines cannot run, and what to beware of. */
    public static List<Issue> check(SimulationModel model) {
        if (!(model instanceof ReactionNetwork network)) {
            return List.of(Issue.error("ssa.model", model.id(),
                    "The stochastic engine runs reaction networks, but " + model.name() + " is none."));
        }
        List<Issue> issues = new ArrayList<>();
        for (Species species : network.species()) {
            if (species.kind() == SpeciesKind.DISCRETE && hasRateRule(network, species.id())) {
                issues.add(Issue.error("ssa.species.discrete", species.id(), "The species " + species.name()
                        + " is whole-numbered, but a rate rule changes it continuously."));
            }
        }
        for (Reaction reaction : network.reactions()) {
            if (reaction.reversible() && !isFlow(network, reaction)) {
                issues.add(Issue.warning("ssa.reaction.reversible", reaction.id(), "The reaction " + reaction.name()
                        + " is reversible. The run stops if its net rate becomes negative; write it as two reactions"
                        + " to simulate both directions."));
            }
        }
        return issues;
    }

    static boolean hasRateRule(ReactionNetwork network, String id) {
        return network.rules().stream().anyMatch(r -> r instanceof Rule.Rate rate && rate.variable().equals(id));
    }

    /** Whether differential equations change the symbol. */
    static boolean isContinuous(ReactionNetwork network, String id) {
        return !(network.element(id) instanceof Species species) || species.kind() == SpeciesKind.CONTINUOUS
                || hasRateRule(network, id);
    }

    /** Whether a species begins with a whole number of things and only reactions change it. */
    static boolean isAlwaysWhole(ReactionNetwork network, String id) {
        return network.element(id) instanceof Species species && !species.initialIsConcentration()
                && species.initialValue() >= 0 && species.initialValue() == Math.rint(species.initialValue())
                && species.conversionFactor() == null && !hasRateRule(network, id)
                && network.initialAssignments().stream().noneMatch(a -> a.symbol().equals(id))
                && network.events().stream().flatMap(e -> e.assignments().stream())
                        .noneMatch(a -> a.variable().equals(id));
    }

    /**
     * The same network, in which reactions that change nothing but continuous species have their rate in place of
     * their propensity.
     */
    static ReactionNetwork withFlowRates(ReactionNetwork network) {
        if (network.reactions().stream().noneMatch(r -> r.propensity() != null && isFlow(network, r))) {
            return network;
        }
        NetworkBuilder builder = network.withoutReactionsAndObservables();
        network.observables().forEach(builder::add);
        for (Reaction r : network.reactions()) {
            builder.add(isFlow(network, r) ? new Reaction(r.id(), r.name(), r.source(), r.reactants(), r.products(),
                    r.rate(), null, r.reversible(), r.compartment()) : r);
        }
        return builder.build();
    }

    /** The same network with a single observable. */
    static ReactionNetwork withObservable(ReactionNetwork network, Observable observable) {
        NetworkBuilder builder = network.withoutReactionsAndObservables();
        network.reactions().forEach(builder::add);
        return builder.add(observable).build();
    }

    private static boolean isFlow(ReactionNetwork network, Reaction reaction) {
        Map<String, Double> net = new HashMap<>();
        reaction.reactants().forEach(r -> add(net, r, -1));
        reaction.products().forEach(r -> add(net, r, 1));
        return net.entrySet().stream().filter(e -> e.getValue() != 0)
                .map(e -> (Species) network.element(e.getKey()))
                .filter(s -> !s.boundary() && !s.constant())
                .allMatch(s -> isContinuous(network, s.id()));
    }

    private static void add(Map<String, Double> net, SpeciesReference reference, int sign) {
        net.merge(reference.species(), sign * (reference.constant() ? reference.stoichiometry() : Double.NaN),
                Double::sum);
    }

    /** Whether the lengths of all delays are numbers or constant parameters. */
    static boolean hasConstantDelays(ReactionNetwork network) {
        return Delays.of(network).stream().allMatch(d -> d instanceof Expression.Constant
                || d instanceof Expression.Symbol(String id) && isConstant(network, id));
    }

    /** Constants keep the values of the model; other parameters belong to the state of a run. */
    static boolean isConstant(ReactionNetwork network, String id) {
        return network.element(id) instanceof Parameter parameter && parameter.constant();
    }
}
