package paget.studies;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Numbers in sentences. */
public final class Numbers {

    private static final MathContext DIGITS = new MathContext(5);
    private static final double LARGE = 1e7;
    private static final double SMALL = 1e-4;

    private Numbers() {
    }

    /** Five significant digits, without trailing zeros. */
    public static String of(double value) {
        if (value == 0 || Double.isNaN(value) || Double.isInfinite(value)) {
            return value == 0 ? "0" : Double.toString(value);
        }
        if (Math.abs(value) >= LARGE || Math.abs(value) < SMALL) {
            return String.format(Locale.ROOT, "%.4g", value);
        }
        return new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
    }

    /** The number with its unit. */
    public static String of(double value, String unit) {
        return unit.isEmpty() || unit.equals("1") ? of(value) : of(value) + " " + unit;
    }
}
