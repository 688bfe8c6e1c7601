package paget.model.path;

import java.math.BigDecimal;
import java.math.MathContext;

import paget.model.Quantity;

/** Quantities as short text for labels. */
public final class Figures {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Figures() {
    }

    /** Such as {@code 10 nmol/L} or {@code 10⁹ cells}; empty for no quantity. */
    public static String of(Quantity quantity) {
        if (quantity == null) {
            return "";
        }
        String unit = quantity.getUnit();
        boolean plain = unit == null || unit.isBlank() || unit.equals("1");
        return number(quantity.getValue()) + (plain ? "" : unit.equals("%") ? " %" : " " + pretty(unit));
    }

    /** Four digits; powers of ten from a hundred thousand on and below a thousandth. */
    public static String number(double value) {
        double size = Math.abs(value);
        if (Double.isNaN(value) || Double.isInfinite(value) || value == 0 || size >= 1e-3 && size < 1e5) {
            return shortened(value);
        }
        int exponent = (int) Math.floor(Math.log10(size) + 1e-12);
        double mantissa = value / Math.pow(10, exponent);
        String digits = shortened(mantissa);
        return (digits.equals("1") ? "" : digits.equals("-1") ? "−" : digits + "·") + "10" + superscript(exponent);
    }

    private static String shortened(double value) {
        return Double.isFinite(value)
                ? new BigDecimal(value).round(new MathContext(4)).stripTrailingZeros().toPlainString()
                : Double.toString(value);
    }

    private static String superscript(int exponent) {
        StringBuilder text = new StringBuilder(exponent < 0 ? "⁻" : "");
        for (char digit : Integer.toString(Math.abs(exponent)).toCharArray()) {
            text.append(SUPERSCRIPTS.charAt(digit - '0'));
        }
        return text.toString();
    }

    private static String pretty(String unit) {
        return unit.replace("^2", "²").replace("^3", "³").replace("*", "·").replace("1/d", "/d").replace("1/h", "/h")
                .replace("1/min", "/min").replace("1/(", "/(");
    }
}
