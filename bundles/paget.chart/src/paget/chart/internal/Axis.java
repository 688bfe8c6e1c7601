package paget.chart.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

import paget.chart.RaisedDigits;

/**
 * A scale, linear with round marks (1, 2 or 5 times a power of ten) or logarithmic with powers of ten.
 *
 * @param from value at the beginning
 * @param to value at the end
 * @param begin coordinate of the beginning
 * @param end coordinate of the end
 * @param logarithmic whether equal ratios are equally far; both values are then above zero
 */
record Axis(double from, double to, double begin, double end, boolean logarithmic) {

    private static final int MARKS = 6;
    /** Relative differences that marks of five digits could not show. */
    private static final double FLAT = 1e-5;
    private static final double LARGE = 1e5;
    private static final double SMALL = 1e-3;

    Axis(double from, double to, double begin, double end) {
        this(from, to, begin, end, false);
    }

    /** An axis that holds all finite values between two ends, and ends at marks. */
    static Axis around(double minimum, double maximum, double begin, double end) {
        double low = minimum;
        double high = maximum;
        if (!(low <= high)) {
            low = 0;
            high = 1;
        }
        if (high - low <= FLAT * Math.max(Math.abs(low), Math.abs(high))) {
            double margin = low == 0 && high == 0 ? 1 : Math.max(Math.abs(low), Math.abs(high)) / 2;
            low -= margin;
            high += margin;
        }
        double step = step(high - low);
        return new Axis(Math.floor(low / step + 1e-9) * step, Math.ceil(high / step - 1e-9) * step, begin, end);
    }

    /** A logarithmic axis that ends at powers of ten. */
    static Axis decades(double minimum, double maximum, double begin, double end) {
        double low = Math.floor(Math.log10(minimum) + 1e-9);
        double high = Math.max(low + 1, Math.ceil(Math.log10(maximum) - 1e-9));
        return new Axis(Math.pow(10, low), Math.pow(10, high), begin, end, true);
    }

    private static double step(double span) {
        double power = Math.pow(10, Math.floor(Math.log10(span / MARKS)));
        double factor = span / MARKS / power;
        return power * (factor <= 1 ? 1 : factor <= 2 ? 2 : factor <= 5 ? 5 : 10);
    }

    double at(double value) {
        double part = logarithmic ? Math.log(Math.max(value, from) / from) / Math.log(to / from)
                : (value - from) / (to - from);
        return begin + part * (end - begin);
    }

    List<Double> marks() {
        List<Double> marks = new ArrayList<>();
        if (logarithmic) {
            return powers();
        }
        double step = step(to - from);
        for (long i = Math.round(Math.ceil(from / step - 1e-9)); i * step <= to + 1e-9 * step; i++) {
            marks.add(i * step);
        }
        return marks;
    }

    /** Powers of ten or, where there are fewer than two of them, also twice and five times those. */
    private List<Double> powers() {
        int low = (int) Math.ceil(Math.log10(from) - 1e-9);
        int high = (int) Math.floor(Math.log10(to) + 1e-9);
        List<Double> marks = new ArrayList<>();
        if (high > low) {
            int stride = Math.max(1, (int) Math.ceil((high - low) / (double) MARKS));
            for (int exponent = low; exponent <= high; exponent += stride) {
                marks.add(Math.pow(10, exponent));
            }
            return marks;
        }
        for (int exponent = low - 1; exponent <= high; exponent++) {
            for (int factor : new int[] {1, 2, 5}) {
                double mark = factor * Math.pow(10, exponent);
                if (mark >= from * (1 - 1e-9) && mark <= to * (1 + 1e-9)) {
                    marks.add(mark);
                }
            }
        }
        return marks;
    }

    /** A number as axes show it, with five digits at most. */
    static String label(double value) {
        return label(value, 5);
    }

    /** A number with so many digits at most; very large and very small ones with a power of ten. */
    static String label(double value, int digits) {
        if (value == 0) {
            return "0";
        }
        if (!Double.isFinite(value)) {
            return "–";
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits)).stripTrailingZeros();
        double size = Math.abs(rounded.doubleValue());
        if (size < LARGE && size >= SMALL) {
            return rounded.toPlainString().replace('-', '−');
        }
        int exponent = rounded.precision() - rounded.scale() - 1;
        String factor = rounded.movePointLeft(exponent).stripTrailingZeros().toPlainString().replace('-', '−');
        String power = "10" + RaisedDigits.of(exponent);
        return factor.equals("1") ? power : factor.equals("−1") ? "−" + power : factor + "·" + power;
    }
}
