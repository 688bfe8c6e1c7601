package paget.studies.critical;

import java.util.Arrays;
import java.util.Optional;

import paget.analysis.statistics.Interval;
import paget.analysis.statistics.Sample;
import paget.core.study.StudyContext;
import paget.studies.Numbers;

/**
 * How far a critical point moves with the uncertain values of a model.
 *
 * @param draws number of draws
 * @param found critical points of the draws that have one
 * @param interval where the middle part of them lies
 * @param confidence what part that is
 */
record Spread(int draws, Sample found, Interval interval, double confidence) {

    /**
     * The spread of points, one a draw.
     *
     * @param points NaN or infinite where a draw has none
     * @return empty when fewer than two draws have one
     */
    static Optional<Spread> of(StudyContext context, double[] points) {
        double[] known = Arrays.stream(points).filter(Double::isFinite).toArray();
        if (known.length < 2) {
            return Optional.empty();
        }
        double confidence = Double.parseDouble(context.plan().option(CriticalPointStudy.CONFIDENCE));
        Sample sample = new Sample(known);
        double tail = (1 - confidence) / 2;
        return Optional.of(new Spread(points.length, sample, new Interval(sample.quantile(tail), sample.quantile(1 - tail)),
                confidence));
    }

    /** In words, where a draw without a point has "none in the range". */
    String sentence(String unit) {
        return sentence("it", unit, "", "none in the range");
    }

    /**
     * In words.
     *
     * @param point what lies there
     * @param each what is to be said of the draws, with a space before it
     * @param none what a draw without a point has
     */
    String sentence(String point, String unit, String each, String none) {
        int without = draws - found.size();
        return "With uncertain values drawn from their evidence " + point + " lies between " + Numbers.of(interval.lower(), interval)
                + " and " + Numbers.of(interval.upper(), interval, unit) + " in the middle " + Numbers.of(100 * confidence) + " % of "
                + draws + " draws" + each + ", with the median " + Numbers.of(found.quantile(0.5), interval, unit)
                + (without == 0 ? "." : "; " + without + (without == 1 ? " has " : " have ") + none + ".");
    }
}
