package paget.analysis.survival;

import java.util.ArrayList;
import java.util.List;

import org.hipparchus.distribution.continuous.NormalDistribution;

import paget.analysis.statistics.Interval;

/**
 * The product-limit estimate of a survival function (E. L. Kaplan, P. Meier, J. Am. Stat. Assoc. 53 (1958) 457–481) with
 * Greenwood's variance and intervals on the scale of log(−log S) (J. D. Kalbfleisch, R. L. Prentice, The Statistical
 * Analysis of Failure Time Data, section 1.4).
 */
public final class KaplanMeier {

    private final List<Step> steps;
    private final double end;

    /**
     * A time at which events were observed.
     *
     * @param time the time
     * @param atRisk number of subjects under observation just before
     * @param events number of events
     * @param survival probability of surviving beyond the time
     * @param greenwood Greenwood's sum Σ d/(n(n − d)); infinite when nobody is left
     */
    public record Step(double time, int atRisk, int events, double survival, double greenwood) {

        /** Interval of the survival probability; degenerate where the estimate is 0 or 1. */
        public Interval interval(double confidence) {
            if (survival <= 0 || survival >= 1) {
                return new Interval(survival, survival);
            }
            double z = new NormalDistribution().inverseCumulativeProbability(0.5 + confidence / 2);
            double width = z * Math.sqrt(greenwood) / Math.abs(Math.log(survival));
            return new Interval(Math.pow(survival, Math.exp(width)), Math.pow(survival, Math.exp(-width)));
        }

        /** Standard error by Greenwood's formula. */
        public double standardError() {
            return survival == 0 ? Double.NaN : survival * Math.sqrt(greenwood);
        }
    }

    private KaplanMeier(List<Step> steps, double end) {
        this.steps = List.copyOf(steps);
        this.end = end;
    }

    public static KaplanMeier of(SurvivalTimes times) {
        List<Step> steps = new ArrayList<>();
        int atRisk = times.size();
        double survival = 1;
        double greenwood = 0;
        for (SurvivalTimes.Step step : times.steps()) {
            int d = step.events();
            if (d > 0) {
                survival *= 1 - (double) d / atRisk;
                greenwood += d / ((double) atRisk * (atRisk - d));
                steps.add(new Step(step.time(), atRisk, d, survival, greenwood));
            }
            atRisk -= d + step.censored();
        }
        return new KaplanMeier(steps, times.time(times.size() - 1));
    }

    /** The times at which events were observed, ascending. */
    public List<Step> steps() {
        return steps;
    }

    /** Probability of surviving beyond the time. */
    public double survival(double time) {
        double value = 1;
        for (Step step : steps) {
            if (step.time() > time) {
                break;
            }
            value = step.survival();
        }
        return value;
    }

    /** The first time by which at least the given part has had the event; NaN when so many events were not observed. */
    public double quantile(double part) {
        for (Step step : steps) {
            if (step.survival() <= 1 - part + 1e-12) {
                return step.time();
            }
        }
        return Double.NaN;
    }

    public double median() {
        return quantile(0.5);
    }

    /**
     * Interval of a quantile: the times at which the interval of the survival function holds {@code 1 − part} (R.
     * Brookmeyer, J. Crowley, Biometrics 38 (1982) 29–41). An end that the observation did not reach is infinite.
     */
    public Interval quantileInterval(double part, double confidence) {
        double lower = Double.POSITIVE_INFINITY;
        double upper = Double.POSITIVE_INFINITY;
        for (Step step : steps) {
            Interval band = step.interval(confidence);
            if (band.lower() <= 1 - part) {
                lower = Math.min(lower, step.time());
            }
            if (band.upper() <= 1 - part) {
                upper = step.time();
                break;
            }
        }
        return new Interval(lower, upper);
    }

    /** Mean time up to the end of the observation: the area under the curve. */
    public double restrictedMean() {
        double area = 0;
        double last = 0;
        double survival = 1;
        for (Step step : steps) {
            area += survival * (step.time() - last);
            last = step.time();
            survival = step.survival();
        }
        return area + survival * (end - last);
    }
}
