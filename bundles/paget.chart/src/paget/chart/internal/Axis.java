package paget.chart.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * A linear scale with round marks (1, 2 or 5 times a power of ten).
 *
 * @param from value at the beginning
 * @param to value at the end
 * @param begin coordinate of the beginning
 * @param end coordinate of the end
 */
record Axis(double from, double to, double begin, double end) {

    private static final int MARKS = 6;
    private static final double LARGE = 1e5;
    private static final double SMALL = 1e-3;

    /** An axis that holds all finite values between two ends, and ends at marks. */
    static Axis around(double minimum, double maximum, double begin, double end) {
        double low = minimum;
        double high = maximum;
        if (!(low <= high)) {
            low = 0;
            high = 1;
        }
        if (low == high) {
            double margin = low == 0 ? 1 : Math.abs(low) / 2;
            low -= margin;
            high += margin;
        }
        double step = step(high - low);
        return new Axis(Math.floor(low / step + 1e-9) * step, Math.ceil(high / step - 1e-9) * step, begin, end);
    }

    private static double step(double span) {
        double power = Math.pow(10, Math.floor(Math.log10(span / MARKS)));
        double factor = span / MARKS / power;
        return power * (factor <= 1 ? 1 : factor <= 2 ? 2 : factor <= 5 ? 5 : 10);
    }

    double at(double value) {
        return begin + (value - from) / (to - from) * (end - begin);
    }

    List<Double> marks() {
        double step = step(to - from);
        List<Double> marks = new ArrayList<>();
        for (long i = Math.round(Math.ceil(from / step - 1e-9)); i * step <= to + 1e-9 * step; i++) {
            marks.add(i * step);
        }
        return marks;
    }

    /** A number as axes show it. */
    static String label(double value) {
        if (value == 0) {
            return "0";
        }
        if (!Double.isFinite(value)) {
            return "–";
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(5)).stripTrailingZeros();
        double size = Math.abs(value);
        if (size >= LARGE || size < SMALL) {
            int exponent = rounded.precision() - rounded.scale() - 1;
            return rounded.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
        }
        return rounded.toPlainString();
    }
}
