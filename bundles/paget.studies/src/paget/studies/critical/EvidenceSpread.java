package paget.studies.critical;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

import paget.analysis.critical.Threshold;
import paget.core.study.ScanRange;
import paget.core.study.StudyContext;

/** How far a threshold moves when the uncertain values of the model are drawn from the distributions of their evidence. */
final class EvidenceSpread {

    /** Relative width of the bracket of each draw; the spread is far wider, as a rule. */
    private static final double PRECISION = 1e-4;

    private final Outcome outcome;
    private final EvidenceDraws draws;

    EvidenceSpread(StudyContext context, Outcome outcome) {
        this.outcome = outcome;
        draws = new EvidenceDraws(context, outcome.uncertain());
    }

    boolean isKnown() {
        return draws.size() > 0;
    }

    /**
     * The spread of the threshold in a range.
     *
     * @param at values of all quantities of the study for a value of the range
     * @return empty when fewer than two draws have a threshold there
     */
    Optional<Spread> of(StudyContext context, ScanRange range, DoubleFunction<double[]> at) {
        List<Double> found = draws.each(context, (i, runner) -> threshold(runner, range, at, draws.get(i)));
        return Spread.of(context, found.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** NaN when the outcome is the same at both ends of the range. */
    private double threshold(StudyContext runner, ScanRange range, DoubleFunction<double[]> at, double[] draw) {
        if (disseminated(runner, at, draw, range.minimum()) == disseminated(runner, at, draw, range.maximum())) {
            return Double.NaN;
        }
        return Threshold.between(range.minimum(), range.maximum(), PRECISION, p -> disseminated(runner, at, draw, p)).value();
    }

    private boolean disseminated(StudyContext runner, DoubleFunction<double[]> at, double[] draw, double value) {
        runner.checkCancelled();
        double[] quantities = at.apply(value);
        double[] all = Arrays.copyOf(quantities, quantities.length + draw.length);
        System.arraycopy(draw, 0, all, quantities.length, draw.length);
        return outcome.isDisseminated(outcome.value(runner, all));
    }
}
