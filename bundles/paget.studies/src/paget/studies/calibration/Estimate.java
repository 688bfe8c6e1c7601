package paget.studies.calibration;

import java.util.Locale;

import paget.analysis.statistics.Interval;
import paget.studies.Numbers;
import paget.studies.input.Input;

/**
 * What the data say of one quantity.
 *
 * @param input the quantity
 * @param present its value in the model; NaN where it has none
 * @param value the estimate
 * @param interval where it lies with the confidence of the study; an end that the data leave open is infinite
 * @param verdict how far the data determine it
 */
record Estimate(Input input, double present, double value, Interval interval, Verdict verdict) {

    /** Ratio of the ends of an interval from which on it is worth a word. */
    private static final double VAGUE = 10;

    /** How far data determine a quantity. */
    enum Verdict {
        /** Both ends of the interval are found. */
        DETERMINED("determined"),
        /** More data of the kind could help. */
        PARTLY("not determined by so few data"),
        /** Others make up for it. */
        TOGETHER("not determined: others make up for it"),
        /** The data hardly narrow it down. */
        UNTOUCHED("not determined: the data say next to nothing about it");

        private final String text;

        Verdict(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    /** A sentence. */
    String sentence(double confidence) {
        String name = input.label();
        String unit = input.unit();
        if (verdict == Verdict.DETERMINED) {
            double factor = interval.lower() > 0 ? interval.upper() / interval.lower() : 1;
            return String.format(Locale.ROOT, "%s is %s (%s%s%s).", name, Numbers.of(value, interval, unit),
                    Numbers.range(interval, confidence),
                    factor > VAGUE ? String.format(Locale.ROOT, ", a factor of %.0f", factor) : "",
                    Double.isNaN(present) ? "" : "; the model has " + Numbers.of(present));
        }
        boolean below = Double.isFinite(interval.upper());
        boolean above = Double.isFinite(interval.lower());
        String limit = verdict == Verdict.PARTLY && below ? ": it is at most " + Numbers.of(interval.upper(), unit)
                : verdict == Verdict.PARTLY && above ? ": it is at least " + Numbers.of(interval.lower(), unit) : "";
        return switch (verdict) {
            case PARTLY -> name + " cannot be told from these data" + limit + ".";
            case TOGETHER -> name + " cannot be told from data of this kind, because other quantities make up for it.";
            default -> name + " cannot be told: after the fit it may lie nearly anywhere in its range.";
        };
    }
}
