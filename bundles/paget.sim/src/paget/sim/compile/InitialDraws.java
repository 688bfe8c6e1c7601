package paget.sim.compile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import paget.sim.expression.Expression;
import paget.sim.network.Draw;
import paget.sim.network.InitialAssignment;
import paget.sim.network.ReactionNetwork;
import paget.sim.random.RandomStream;

/** The random numbers with which a run starts. */
final class InitialDraws {

    private final Definitions definitions;
    private final List<Planned> draws;
    private final Set<String> later;

    private record Planned(Draw draw, List<Expression> arguments) {
    }

    InitialDraws(Definitions definitions) {
        this.definitions = definitions;
        ReactionNetwork network = definitions.layout().network();
        List<Draw> first = definitions.drawsFor(network.initialAssignments().stream()
                .map(InitialAssignment::expression).toList());
        draws = first.stream().map(d -> new Planned(d, d.arguments().stream().map(definitions::resolve).toList()))
                .toList();
        later = network.draws().stream().filter(d -> !first.contains(d)).map(Draw::id).collect(Collectors.toSet());
    }

    /** Whether a symbol is a number that only events draw, so that it has no value at the start. */
    boolean isLater(String id) {
        return later.contains(id);
    }

    Map<String, Double> draw(double t, Map<String, Double> overrides, RandomStream random) {
        if (draws.isEmpty()) {
            return overrides;
        }
        Map<String, Double> all = new HashMap<>(overrides);
        for (Planned planned : draws) {
            if (!all.containsKey(planned.draw().id())) {
                InitialValues values = new InitialValues(definitions, t, all);
                all.put(planned.draw().id(), DrawPlan.draw(planned.draw(),
                        planned.arguments().stream().mapToDouble(values::value).toArray(), t, random));
            }
        }
        return all;
    }
}
