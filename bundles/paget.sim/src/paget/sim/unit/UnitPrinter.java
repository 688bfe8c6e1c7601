package paget.sim.unit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.StringJoiner;

/** Writes units in canonical form, which {@link UnitParser} reads back to an equal unit. */
final class UnitPrinter {

    /** Scales that are equal within the tolerance of {@link Unit#equals} shall print the same. */
    private static final MathContext SCALE_DIGITS = new MathContext(13);

    private UnitPrinter() {
    }

    static String print(Unit unit) {
        StringJoiner above = new StringJoiner("*");
        StringJoiner below = new StringJoiner("*");
        int factorsBelow = 0;
        double scale = new BigDecimal(unit.scale()).round(SCALE_DIGITS).doubleValue();
        if (scale != 1) {
            above.add(number(scale));
        }
        for (BaseDimension dimension : BaseDimension.values()) {
            double exponent = unit.exponent(dimension);
            if (exponent > 0) {
                above.add(power(dimension, exponent));
            } else if (exponent < 0) {
                below.add(power(dimension, -exponent));
                factorsBelow++;
            }
        }
        String top = above.length() == 0 ? "1" : above.toString();
        return switch (factorsBelow) {
            case 0 -> top;
            case 1 -> top + "/" + below;
            default -> top + "/(" + below + ")";
        };
    }

    private static String power(BaseDimension dimension, double exponent) {
        return exponent == 1 ? dimension.symbol() : dimension.symbol() + "^" + number(exponent);
    }

    private static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        return Double.toString(value).replace(".0E", "E").replace('E', 'e');
    }
}
