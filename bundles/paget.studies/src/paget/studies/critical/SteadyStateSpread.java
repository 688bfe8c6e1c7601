package paget.studies.critical;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import paget.analysis.critical.Continuation;
import paget.analysis.critical.NetworkSteadySystem;
import paget.analysis.critical.SteadyState;
import paget.analysis.critical.SteadyStateSearch;
import paget.core.study.ScanRange;
import paget.core.study.StudyContext;
import paget.sim.network.ReactionNetwork;
import paget.studies.input.Input;
import paget.studies.input.PreparedInputs;

/** How far the critical points of steady states move when the uncertain values of the model are drawn from their evidence. */
final class SteadyStateSpread {

    private final StudyContext context;
    private final ScanRange range;
    private final PreparedInputs.Number number;
    private final EvidenceDraws draws;

    /** @param number the number of the compiled model that the range is about */
    SteadyStateSpread(StudyContext context, Input input, PreparedInputs.Number number) {
        this.context = context;
        this.range = context.plan().dimensions().getFirst();
        this.number = number;
        draws = new EvidenceDraws(context, EvidenceDraws.uncertain(context, List.of(input)));
    }

    /**
     * The spread of each critical value.
     *
     * @param drawn the system of the model as drawn, whose sizes the others are measured by
     * @param states its steady states at the parameter, from which the search of each draw starts
     * @return in the order of the values; empty for those that fewer than two draws have
     */
    List<Optional<Spread>> of(StudyContext part, NetworkSteadySystem drawn, double parameter, List<SteadyState> states,
            List<CriticalValue> values) {
        if (values.isEmpty() || draws.size() == 0) {
            return values.stream().map(v -> Optional.<Spread>empty()).toList();
        }
        List<List<CriticalValue>> found = draws.each(part, (i, runner) -> {
            runner.checkCancelled();
            return values(i, drawn, parameter, states);
        });
        List<Optional<Spread>> spreads = new ArrayList<>();
        for (CriticalValue value : values) {
            spreads.add(Spread.of(context, found.stream().mapToDouble(f -> counterpart(value, values, f)).toArray()));
        }
        return spreads;
    }

    private List<CriticalValue> values(int draw, NetworkSteadySystem drawn, double parameter, List<SteadyState> states) {
        ReactionNetwork network = (ReactionNetwork) context.subject().compile(draws.at(context.plan().variant(), draw));
        NetworkSteadySystem system = new NetworkSteadySystem(network, number.id(), number.factor());
        double[] sizes = new double[drawn.size()];
        Arrays.setAll(sizes, drawn::scale);
        system.setScales(sizes);
        List<double[]> starts = new ArrayList<>(states.stream().map(SteadyState::state).toList());
        starts.add(system.initial());
        List<SteadyState> found = new SteadyStateSearch(system).all(starts,
                Integer.parseInt(context.plan().option(CriticalPointStudy.STARTS)), parameter, context.plan().seed());
        return CriticalValue.of(new Continuation(system, range.minimum(), range.maximum(), Math.max(20, range.steps()))
                .all(found, SteadyStateMap.MOST_BRANCHES));
    }

    /**
     * The value of a draw that stands for a value of the model: that of the same rank among those of its kind. NaN where a draw
     * has more or fewer of the kind, for then nothing says which is which.
     */
    private static double counterpart(CriticalValue value, List<CriticalValue> values, List<CriticalValue> drawn) {
        List<CriticalValue> alike = values.stream().filter(v -> v.kind() == value.kind()).toList();
        List<CriticalValue> others = drawn.stream().filter(v -> v.kind() == value.kind()).toList();
        return others.size() == alike.size() ? others.get(alike.indexOf(value)).at() : Double.NaN;
    }
}
