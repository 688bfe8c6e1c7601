package paget.studies.critical;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

import paget.analysis.critical.Threshold;
import paget.analysis.sensitivity.UnitCube;
import paget.analysis.statistics.Interval;
import paget.analysis.statistics.Sample;
import paget.core.study.ScanRange;
import paget.core.study.StudyContext;
import paget.sim.run.CancelledException;
import paget.studies.Numbers;

/** How far a threshold moves when the uncertain values of the model are drawn from the distributions of their evidence. */
final class EvidenceSpread {

    /** Distributions without bounds have no quantiles at the very ends. */
    private static final double EDGE = 1e-6;
    /** Relative width of the bracket of each draw; the spread is far wider, as a rule. */
    private static final double PRECISION = 1e-4;

    private final Outcome outcome;
    private final double[][] draws;
    private final double confidence;

    /**
     * A spread.
     *
     * @param draws number of draws
     * @param found thresholds of the draws that have one
     * @param interval where the middle part of them lies
     */
    record Spread(int draws, Sample found, Interval interval, double confidence) {

        String sentence(String unit) {
            int none = draws - found.size();
            return "With uncertain values drawn from their evidence it lies between " + Numbers.of(interval.lower()) + " and "
                    + Numbers.of(interval.upper(), unit) + " in the middle " + Numbers.of(100 * confidence) + " % of "
                    + draws + " draws, with the median " + Numbers.of(found.quantile(0.5), unit)
                    + (none == 0 ? "." : "; " + none + (none == 1 ? " has" : " have") + " none in the range.");
        }
    }

    EvidenceSpread(StudyContext context, Outcome outcome) {
        this.outcome = outcome;
        this.confidence = Double.parseDouble(context.plan().option(CriticalPointStudy.CONFIDENCE));
        int uncertain = outcome.uncertain().size();
        int wanted = uncertain == 0 ? 0 : Integer.parseInt(context.plan().option(CriticalPointStudy.DRAWS));
        double[][] points = UnitCube.latinHypercube(wanted, uncertain, context.plan().seed());
        draws = Arrays.stream(points).map(this::values).toArray(double[][]::new);
    }

    private double[] values(double[] point) {
        double[] values = new double[point.length];
        Arrays.setAll(values, i -> outcome.uncertain().get(i).distribution()
                .quantile(Math.clamp(point[i], EDGE, 1 - EDGE)));
        return values;
    }

    boolean isKnown() {
        return draws.length > 0;
    }

    /**
     * The spread of the threshold in a range.
     *
     * @param at values of all quantities of the study for a value of the range
     * @return empty when fewer than two draws have a threshold there
     */
    Optional<Spread> of(StudyContext context, ScanRange range, DoubleFunction<double[]> at) {
        List<Double> found = context.parallel(draws.length, (i, runner) -> threshold(runner, range, at, draws[i]));
        if (found.size() < draws.length) {
            throw new CancelledException(0);
        }
        double[] known = found.stream().mapToDouble(Double::doubleValue).filter(Double::isFinite).toArray();
        if (known.length < 2) {
            return Optional.empty();
        }
        Sample sample = new Sample(known);
        double tail = (1 - confidence) / 2;
        return Optional.of(new Spread(draws.length, sample, new Interval(sample.quantile(tail), sample.quantile(1 - tail)),
                confidence));
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
