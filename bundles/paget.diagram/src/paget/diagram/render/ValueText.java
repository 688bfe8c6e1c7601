package paget.diagram.render;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as people read them on a drawing: three digits, powers of ten where they are very large or small. */
public final class ValueText {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final MathContext DIGITS = new MathContext(3);

    private ValueText() {
    }

    /** A number; an en dash if there is none. */
    public static String of(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "−∞";
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent >= -3 && exponent < 5) {
            return sign(rounded.toPlainString());
        }
        String mantissa = rounded.movePointLeft(exponent).stripTrailingZeros().toPlainString();
        String factor = mantissa.equals("1") ? "" : mantissa.equals("-1") ? "-" : mantissa + "·";
        return sign(factor + "10") + superscript(exponent);
    }

    private static String sign(String number) {
        return number.replace('-', '−');
    }

    private static String superscript(int exponent) {
        StringBuilder text = new StringBuilder(exponent < 0 ? "⁻" : "");
        for (char digit : Integer.toString(Math.abs(exponent)).toCharArray()) {
            text.append(SUPERSCRIPTS.charAt(digit - '0'));
        }
        return text.toString();
    }
}
