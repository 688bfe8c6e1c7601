package paget.results.ui.internal.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Maps values to a length, linearly or logarithmically, and chooses round numbers for its marks.
 *
 * @param minimum value at 0
 * @param maximum value at the full length
 * @param logarithmic whether equal ratios take equal lengths; both ends are then above zero
 */
record AxisScale(double minimum, double maximum, boolean logarithmic) {
    private static final int MARKS = 6;

    /** Where a value lies between 0 (minimum) and 1 (maximum); NaN for what the scale cannot show. */
    double position(double value) {
        if (!logarithmic) {
            return (value - minimum) / (maximum - minimum);
        }
        return value > 0 ? Math.log(value / minimum) / Math.log(maximum / minimum) : Double.NaN;
    }

    /** Values worth a mark, ascending. */
    List<Double> marks() {
        return logarithmic ? decades() : steps();
    }

    private List<Double> steps() {
        double raw = (maximum - minimum) / MARKS;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double step = raw / power <= 1 ? power : raw / power <= 2 ? 2 * power : raw / power <= 5 ? 5 * power : 10 * power;
        List<Double> marks = new ArrayList<>();
        for (long i = (long) Math.ceil(minimum / step - 1e-9); i * step <= maximum + step * 1e-9; i++) {
            marks.add(i * step);
        }
        return marks;
    }

    private List<Double> decades() {
        int first = (int) Math.ceil(Math.log10(minimum) - 1e-9);
        int last = (int) Math.floor(Math.log10(maximum) + 1e-9);
        int stride = Math.max(1, (last - first) / MARKS);
        List<Double> marks = new ArrayList<>();
        for (int exponent = first; exponent <= last; exponent += stride) {
            marks.add(Math.pow(10, exponent));
        }
        return marks;
    }

    /** A mark's value in few characters. */
    static String label(double value) {
        double size = Math.abs(value);
        if (size != 0 && (size >= 1e5 || size < 1e-3)) {
            return String.format(Locale.ROOT, "%.3g", value).replaceAll("\\.?0+e", "e").replaceAll("e([+-])0*(\\d)", "e$1$2").replace("e+", "e");
        }
        String text = String.format(Locale.ROOT, "%.6f", value).replaceAll("\\.?0+$", "");
        return text.equals("-0") ? "0" : text;
    }
}
