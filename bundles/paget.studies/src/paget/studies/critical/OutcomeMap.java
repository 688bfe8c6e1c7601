package paget.studies.critical;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import paget.analysis.critical.Threshold;
import paget.core.study.ScanRange;
import paget.core.study.StudyContext;
import paget.core.study.StudyResult;
import paget.sim.run.CancelledException;
import paget.sim.run.Trajectory;

/**
 * Outcomes over two quantities with the stability of steady states, and the boundary between local and disseminated, enclosed
 * along the second one.
 */
final class OutcomeMap {

    private final StudyContext context;
    private final Outcome outcome;
    private final ScanRange first;
    private final ScanRange second;

    OutcomeMap(StudyContext context) {
        this.context = context;
        this.outcome = new Outcome(context);
        this.first = context.plan().dimensions().getFirst();
        this.second = context.plan().dimensions().getLast();
    }

    /** What is known of a point of the map. @param stable number of stable steady states; negative when unknown */
    private record Point(double value, int stable) {
    }

    StudyResult result() {
        List<List<Point>> lines = context.part(0, 3).parallel(first.steps(), (i, runner) -> line(runner, first.value(i)));
        if (lines.size() < first.steps()) {
            throw new CancelledException(0);
        }
        List<Point> points = lines.stream().flatMap(List::stream).toList();
        List<int[]> turns = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            if (i % second.steps() > 0 && isDisseminated(points.get(i)) != isDisseminated(points.get(i - 1))) {
                turns.add(new int[] {i / second.steps(), i % second.steps()});
            }
        }
        double precision = Double.parseDouble(context.plan().option(CriticalPointStudy.PRECISION));
        List<Threshold> boundary = context.part(1, 3).parallel(turns.size(), (t, runner) -> Threshold.between(
                second.value(turns.get(t)[1] - 1), second.value(turns.get(t)[1]), precision, p -> {
                    runner.checkCancelled();
                    return outcome.isDisseminated(outcome.value(runner, first.value(turns.get(t)[0]), p));
                }));
        if (boundary.size() < turns.size()) {
            throw new CancelledException(0);
        }
        return new MapReport(outcome, first, second, turns, boundary, spreads(turns)).result(
                points.stream().map(Point::value).toList(), points.stream().map(this::phase).toList());
    }

    private List<Point> line(StudyContext runner, double at) {
        Optional<Stability> stability = Stability.at(context, outcome, at);
        List<Point> line = new ArrayList<>();
        for (int j = 0; j < second.steps(); j++) {
            runner.checkCancelled();
            double value = second.value(j);
            Trajectory end = outcome.end(runner, at, value);
            line.add(new Point(end.last(outcome.observable().id()), stability.map(s -> s.stable(value, end)).orElse(-1)));
        }
        return line;
    }

    private boolean isDisseminated(Point point) {
        return outcome.isDisseminated(point.value());
    }

    /** The region that a point belongs to. */
    private String phase(Point point) {
        String phase = isDisseminated(point) ? "disseminated" : "local";
        return switch (point.stable()) {
            case -1 -> phase;
            case 0 -> phase + ", no stable state";
            case 1 -> phase + ", one stable state";
            default -> phase + " from this start, " + point.stable() + " stable states";
        };
    }

    /** How far the evidence moves each point of the boundary; where one value has several of them that is not told. */
    private List<Optional<Spread>> spreads(List<int[]> turns) {
        EvidenceSpread draws = new EvidenceSpread(context, outcome);
        List<Optional<Spread>> spreads = new ArrayList<>();
        for (int t = 0; t < turns.size(); t++) {
            int line = turns.get(t)[0];
            boolean only = turns.stream().filter(turn -> turn[0] == line).count() == 1;
            spreads.add(draws.isKnown() && only ? draws.of(context.part(2 * turns.size() + t, 3 * turns.size()), second,
                    value -> new double[] {first.value(line), value}) : Optional.empty());
        }
        return spreads;
    }
}
