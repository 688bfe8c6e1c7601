package paget.core.run;

import java.math.BigDecimal;

/** Numbers as people write them, with as many digits as it takes to read them back exactly. */
public final class NumberText {

    private static final double LARGE = 1e7;
    private static final double SMALL = 1e-3;

    private NumberText() {
    }

    /** {@code 0.25}, {@code 100000}, {@code 1e-6}, {@code 2.5e11}. */
    public static String of(double value) {
        double size = Math.abs(value);
        if (value == 0 || !Double.isFinite(value)) {
            return value == 0 ? "0" : Double.toString(value);
        }
        BigDecimal exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        if (size >= SMALL && size < LARGE) {
            return exact.toPlainString();
        }
        int exponent = exact.precision() - exact.scale() - 1;
        return exact.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
    }
}
