package paget.chart;

import java.util.regex.Pattern;

/** Exponents with raised digits and minus signs, as they stand in 10⁻⁶. */
public final class RaisedDigits {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻";
    private static final String PLAIN = "0123456789-";
    private static final Pattern POWER = Pattern.compile("(?<=\\d)[eE]\\+?(-?)0*(\\d+)\\b");
    private static final Pattern UNIT_POWER = Pattern.compile("(?<=[A-Za-zµ])\\^(?:\\((-?\\d+)\\)|(-?\\d+))");
    private static final Pattern UNIT_PRODUCT = Pattern.compile("(?<=[A-Za-zµ⁰¹²³⁴⁵⁶⁷⁸⁹])\\*(?=[A-Za-zµ])");

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

    /** Words in which the powers of numbers and of units are raised, and units are multiplied by a point: 1/(d·mm²). */
    public static String in(String words) {
        String powers = POWER.matcher(words).replaceAll(found -> "·10" + of(found.group(1) + found.group(2)));
        String units = UNIT_POWER.matcher(powers)
                .replaceAll(found -> of(found.group(1) == null ? found.group(2) : found.group(1)));
        return UNIT_PRODUCT.matcher(units).replaceAll("·");
    }

    public static boolean isRaised(int letter) {
        return RAISED.indexOf(letter) >= 0;
    }

    /** A raised letter as it stands on the line. */
    public static char plain(char raised) {
        return PLAIN.charAt(RAISED.indexOf(raised));
    }
}
