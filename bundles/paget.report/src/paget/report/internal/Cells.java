package paget.report.internal;

import java.math.BigDecimal;
import java.math.MathContext;

import paget.core.run.NumberText;

/** Cells of tables as people read them. */
final class Cells {

    private static final MathContext DIGITS = new MathContext(6);

    private Cells() {
    }

    static String text(Object cell) {
        if (!(cell instanceof Double number)) {
            return (String) cell;
        }
        if (!Double.isFinite(number)) {
            return number.isNaN() ? "–" : number > 0 ? "∞" : "−∞";
        }
        return NumberText.of(new BigDecimal(number).round(DIGITS).doubleValue());
    }
}
