package paget.sim.unit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the text of a unit into what people read: superscripts, middle dots, words for percent of a ratio. */
final class UnitLabel {

    private static final Pattern POWER = Pattern.compile("(?:\\^|\\*\\*)(-?\\d+)(?![.\\d])");
    private static final Pattern PERCENT_OF_RATIO = Pattern.compile("%\\s*[*·]\\s*(\\p{L}+)\\s*/\\s*(\\p{L}+)");
    private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private UnitLabel() {
    }

    static String of(String text) {
        if (text.equals("1")) {
            return "";
        }
        Matcher ratio = PERCENT_OF_RATIO.matcher(text);
        if (ratio.matches()) {
            return ratio.group(1) + " per 100 " + ratio.group(2);
        }
        return POWER.matcher(text).replaceAll(power -> superscript(power.group(1))).replace('*', '·');
    }

    private static String superscript(String exponent) {
        StringBuilder raised = new StringBuilder();
        exponent.chars().forEach(c -> raised.append(c == '-' ? '⁻' : DIGITS.charAt(c - '0')));
        return raised.toString();
    }
}
