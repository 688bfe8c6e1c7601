package paget.sim.unit;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the text of a unit into what people read: superscripts, middle dots, words for percent of a ratio. */
final class UnitLabel {

    private static final Pattern POWER = Pattern.compile("(?:\\^|\\*\\*)(-?\\d+)(?![.\\d])");
    private static final Pattern PERCENT_OF_RATIO = Pattern.compile("%\\s*[*·]\\s*(\\p{L}+)\\s*/\\s*(\\p{L}+)");
    private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** Units of amounts and concentrations that models state by their factors, such as a mole and a litre. */
    private static final List<String> USUAL = List.of("mol/L", "mmol/L", "µmol/L", "nmol/L", "pmol/L", "mmol", "µmol", "nmol",
            "pmol", "g/L", "mg/L", "µg/L", "L", "mL", "µL", "cells/mL", "min", "h", "d", "1/min", "1/h", "1/d");

    /** Names of units in SBML, which are long. */
    private static final Map<String, String> SYMBOLS = Map.of("mole", "mol", "litre", "L", "metre", "m", "second", "s", "gram", "g",
            "kilogram", "kg");
    private static final Pattern NAME = Pattern.compile("\\b(" + String.join("|", SYMBOLS.keySet()) + ")\\b");

    private UnitLabel() {
    }

    /** The text that a unit was written as, else the usual name of it, else its scale and coherent units. */
    static String of(Unit unit) {
        String text = unit.toString();
        boolean nameless = unit.scale() != 1 && text.equals(unit.canonical());
        return of(nameless ? USUAL.stream().filter(usual -> Unit.parse(usual).equals(unit)).findFirst().orElse(text) : text);
    }

    static String of(String text) {
        if (text.equals("1")) {
            return "";
        }
        Matcher ratio = PERCENT_OF_RATIO.matcher(text);
        if (ratio.matches()) {
            return ratio.group(1) + " per 100 " + ratio.group(2);
        }
        String symbols = NAME.matcher(text).replaceAll(name -> SYMBOLS.get(name.group(1)));
        return POWER.matcher(symbols).replaceAll(power -> superscript(power.group(1))).replace('*', '·');
    }

    private static String superscript(String exponent) {
        StringBuilder raised = new StringBuilder();
        exponent.chars().forEach(c -> raised.append(c == '-' ? '⁻' : DIGITS.charAt(c - '0')));
        return raised.toString();
    }
}
