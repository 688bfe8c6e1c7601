package paget.studies;

import java.util.Map;

import paget.analysis.statistics.Interval;
import paget.core.run.Digits;

/** Numbers in sentences. */
public final class Numbers {

    private static final Map<String, String> ONE = Map.of("cells", "cell", "colonies", "colony");

    private Numbers() {
    }

    /** With the digits of a number without interval. */
    public static String of(double value) {
        return Digits.of(value);
    }

    /** The number with its unit. */
    public static String of(double value, String unit) {
        return with(of(value), unit);
    }

    /** With the digits that an interval allows. */
    public static String of(double value, Interval interval) {
        return Digits.of(value, interval.lower(), interval.upper());
    }

    /** With the digits that an interval allows, and with its unit. */
    public static String of(double value, Interval interval, String unit) {
        return with(of(value, interval), unit);
    }

    /** {@code 1.2 to 4.5}. */
    public static String range(Interval interval) {
        return of(interval.lower(), interval) + " to " + of(interval.upper(), interval);
    }

    /** {@code 95 % interval 1.2 to 4.5}. */
    public static String range(Interval interval, double confidence) {
        return of(100 * confidence) + " % interval " + range(interval);
    }

    /** A part in percent with its interval: {@code 31.0 % (95 % interval 22.1 to 41.0 %)}. */
    public static String percent(double part, Interval interval, double confidence) {
        Interval percent = percent(interval);
        return of(100 * part, percent) + " % (" + range(percent, confidence) + " %)";
    }

    /** The ends in percent. */
    public static Interval percent(Interval interval) {
        return new Interval(100 * interval.lower(), 100 * interval.upper());
    }

    /** {@code p = 0.0015}, {@code p < 0.0001}. */
    public static String chance(double chance) {
        String text = Digits.ofChance(chance);
        return "p " + (text.startsWith("<") ? text : "= " + text);
    }

    /** {@code 1 cell}, {@code 2 cells}: as many of what is named in the plural by adding an s. */
    public static String count(long count, String one) {
        return count + " " + one + (count == 1 ? "" : "s");
    }

    private static String with(String number, String unit) {
        if (unit.isEmpty() || unit.equals("1")) {
            return number;
        }
        return number + " " + (number.equals("1") ? ONE.getOrDefault(unit, unit) : unit);
    }
}
