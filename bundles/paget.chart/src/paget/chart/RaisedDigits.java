package paget.chart;

/** Exponents with raised digits and minus signs, as they stand in 10⁻⁶. */
public final class RaisedDigits {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻";
    private static final String PLAIN = "0123456789-";

    private RaisedDigits() {
    }

    /** The exponent with raised digits. */
    public static String of(int exponent) {
        return of(String.valueOf(exponent));
    }

    /** Digits and a minus sign, raised. */
    public static String of(String exponent) {
        StringBuilder out = new StringBuilder();
        exponent.chars().forEach(digit -> out.append(RAISED.charAt(PLAIN.indexOf(digit))));
        return out.toString();
    }

    public static boolean isRaised(int letter) {
        return RAISED.indexOf(letter) >= 0;
    }

    /** A raised letter as it stands on the line. */
    public static char plain(char raised) {
        return PLAIN.charAt(RAISED.indexOf(raised));
    }
}
