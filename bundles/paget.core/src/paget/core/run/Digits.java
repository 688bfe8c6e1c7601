package paget.core.run;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How many digits of a number people are shown, in sentences and in tables alike. Digits of an estimate follow its
 * uncertainty: the width of its interval has two digits, three when the first of them is below 3. What has no interval has
 * four, and whole numbers lose none.
 */
public final class Digits {

    private static final MathContext USUAL = new MathContext(4);
    private static final MathContext SHORT = new MathContext(2);
    /** Digits that no interval is narrow enough for; the files have all of them. */
    private static final int MOST = 6;
    /** From here on whole numbers are shown to the unit, up to the size from which on there are exponents. */
    private static final double WHOLE = 1000;
    private static final double LARGE = 1e7;
    private static final double SMALL = 1e-3;
    /** First digits of a width below this are worth one more. */
    private static final double COARSE = 3;
    /** Relative differences below this, such as those of an integrator, need no zeros. */
    private static final double NOISE = 1e-5;
    /** Chances below this are all the same to a reader. */
    private static final double SURE = 1e-4;

    private Digits() {
    }

    /** A number without interval: {@code 12.70} where digits were dropped, {@code 0.4} where that is all of it. */
    public static String of(double value) {
        if (value == 0 || !Double.isFinite(value)) {
            return NumberText.of(value);
        }
        BigDecimal exact = new BigDecimal(Double.toString(value));
        boolean whole = Math.abs(value) >= WHOLE && Math.abs(value) < LARGE;
        BigDecimal rounded = whole ? exact.setScale(0, RoundingMode.HALF_UP) : exact.round(USUAL);
        boolean all = Math.abs(rounded.doubleValue() - value) <= NOISE * Math.abs(value);
        return all ? NumberText.of(rounded.doubleValue()) : padded(rounded);
    }

    /**
     * An estimate or an end of its interval.
     *
     * @param value the number to be shown
     * @param lower lower end of the interval; NaN or infinite where it is open
     * @param upper upper end
     */
    public static String of(double value, double lower, double upper) {
        double width = upper - lower;
        if (value == 0 || !Double.isFinite(value) || !Double.isFinite(width) || width <= 0) {
            return of(value);
        }
        int place = (int) Math.floor(Math.log10(width));
        int last = place - (width / Math.pow(10, place) < COARSE ? 2 : 1);
        double largest = Math.max(Math.abs(lower), Math.abs(upper));
        int most = (int) Math.floor(Math.log10(largest)) - MOST + 1;
        BigDecimal exact = new BigDecimal(Double.toString(value));
        BigDecimal rounded = exact.setScale(-Math.max(last, most), RoundingMode.HALF_UP);
        return padded(rounded.signum() == 0 ? exact.round(SHORT) : rounded);
    }

    /** The size of an error, with two digits: {@code 2.4}, {@code 6e-12}. */
    public static String ofSize(double error) {
        return error == 0 || !Double.isFinite(error) ? NumberText.of(error)
                : NumberText.of(new BigDecimal(Double.toString(error)).round(SHORT).doubleValue());
    }

    /** A chance, such as a p value: {@code 0.0015}, {@code < 0.0001}. */
    public static String ofChance(double chance) {
        return chance < SURE ? "< 0.0001" : new BigDecimal(Double.toString(chance)).round(SHORT).stripTrailingZeros()
                .toPlainString();
    }

    /** With the zeros that say how exact it is. */
    private static String padded(BigDecimal rounded) {
        double size = rounded.abs().doubleValue();
        if (size >= SMALL && size < LARGE) {
            return rounded.toPlainString();
        }
        int exponent = rounded.precision() - rounded.scale() - 1;
        return rounded.movePointLeft(exponent).toPlainString() + "e" + exponent;
    }
}
