package paget.studies.critical;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import paget.analysis.critical.NetworkSteadySystem;
import paget.analysis.critical.SteadyState;
import paget.analysis.critical.SteadyStateSearch;
import paget.core.compile.QuantityOverride;
import paget.core.compile.Variant;
import paget.core.study.StudyContext;
import paget.sim.network.ReactionNetwork;
import paget.sim.run.Trajectory;
import paget.studies.input.Input;
import paget.studies.input.PreparedInputs;

/** How many steady states there are, and how many of them are stable, at a value of the first range and values of the second. */
final class Stability {

    private final NetworkSteadySystem system;
    private final int starts;
    private final long seed;

    private Stability(NetworkSteadySystem system, int starts, long seed) {
        this.system = system;
        this.starts = starts;
        this.seed = seed;
    }

    /**
     * At a value of the first range; empty when the second one is no number in the rates of the network, so that steady
     * states do not depend on it in a way that could be followed.
     */
    static Optional<Stability> at(StudyContext context, Outcome outcome, double first) {
        Variant variant = context.plan().variant();
        Input input = outcome.inputs().getFirst();
        List<QuantityOverride> overrides = new ArrayList<>(variant.overrides());
        overrides.add(input.at(first));
        if (outcome.number(1).isEmpty() || !(context.subject().compile(new Variant(variant.hypotheses(), overrides,
                variant.countEverything())) instanceof ReactionNetwork network)) {
            return Optional.empty();
        }
        PreparedInputs.Number second = outcome.number(1).get();
        if (network.parameters().stream().noneMatch(p -> p.id().equals(second.id()))) {
            return Optional.empty();
        }
        return Optional.of(new Stability(new NetworkSteadySystem(network, second.id(), second.factor()),
                Integer.parseInt(context.plan().option(CriticalPointStudy.STARTS)), context.plan().seed()));
    }

    /**
     * Number of stable steady states, as far as they are found.
     *
     * @param second value of the second range
     * @param end the end of a run there, from which the search starts too
     */
    int stable(double second, Trajectory end) {
        double[] last = system.initial();
        double[] sizes = new double[last.length];
        List<String> shown = end.observables().stream().map(o -> o.id()).toList();
        for (int i = 0; i < last.length; i++) {
            int column = shown.indexOf(system.stateIds().get(i));
            if (column >= 0 && end.observables().get(column).unit().scale() == 1) {
                last[i] = end.value(end.rows() - 1, column);
            }
            sizes[i] = Math.abs(last[i]);
        }
        system.setScales(sizes);
        return (int) new SteadyStateSearch(system).all(List.of(last, system.initial()), starts, second, seed).stream()
                .filter(SteadyState::isStable).count();
    }
}
