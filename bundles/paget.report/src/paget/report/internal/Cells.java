package paget.report.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

import paget.chart.RaisedDigits;
import paget.core.run.NumberText;

/** Numbers and names as people read them. */
final class Cells {

    /** Digits of what somebody has stated. */
    private static final MathContext STATED = new MathContext(10);
    private static final double LARGE = 1e6;
    private static final double SMALL = 1e-3;

    private Cells() {
    }

    /** A number with the digits that it is shown with everywhere: its power raised, with a minus sign. */
    static String result(String digits) {
        if (digits.isEmpty() || digits.endsWith("Infinity")) {
            return digits.isEmpty() ? "–" : digits.startsWith("-") ? "−∞" : "∞";
        }
        String sign = digits.startsWith("-") ? "−" : "";
        String size = digits.substring(sign.length());
        int at = size.indexOf('e');
        if (at < 0) {
            return sign + size;
        }
        return sign + (size.startsWith("1e") ? "" : size.substring(0, at) + " · ") + "10"
                + RaisedDigits.of(size.substring(at + 1));
    }

    /** A value as it was stated. */
    static String stated(Object cell) {
        return cell instanceof Double number ? number(number, STATED) : (String) cell;
    }

    /** A sentence with powers of numbers and units raised, and minus signs. */
    static String sentence(String words) {
        return RaisedDigits.in(words).replaceAll("(?<= |\\()-(?=\\d)", "−");
    }

    /** The name of a feature in words: {@code passFraction} is a pass fraction. */
    static String words(String feature) {
        return feature.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String number(double number, MathContext digits) {
        if (!Double.isFinite(number)) {
            return Double.isNaN(number) ? "–" : number > 0 ? "∞" : "−∞";
        }
        BigDecimal rounded = new BigDecimal(number).round(digits).stripTrailingZeros();
        double size = Math.abs(rounded.doubleValue());
        if (size == 0 || size < LARGE && size >= SMALL) {
            // Whole numbers lose nothing; 44,676 cells are not about 44,680.
            boolean whole = size >= 1000;
            return (whole ? new BigDecimal(number).setScale(0, RoundingMode.HALF_EVEN) : rounded).toPlainString()
                    .replace('-', '−');
        }
        return NumberText.of(rounded.doubleValue()).contains("e") ? power(rounded)
                : NumberText.of(rounded.doubleValue()).replace('-', '−');
    }

    private static String power(BigDecimal number) {
        int exponent = number.precision() - number.scale() - 1;
        String factor = number.movePointLeft(exponent).stripTrailingZeros().toPlainString().replace('-', '−');
        StringBuilder out = new StringBuilder(factor.equals("1") ? "" : factor.equals("−1") ? "−" : factor + " · ")
                .append("10").append(RaisedDigits.of(exponent));
        return out.toString();
    }
}
