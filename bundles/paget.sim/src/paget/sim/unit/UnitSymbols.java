package paget.sim.unit;

import java.util.HashMap;
import java.util.Map;

/** Symbols and names of units. Sizes in SI; sources: SI Brochure 9 (2019), NIST SP 811 appendix B. */
final class UnitSymbols {

    private static final double SECONDS_PER_DAY = 86400;
    private static final double DAYS_PER_YEAR = 365.25;
    private static final double PASCALS_PER_MMHG = 133.322387415;
    private static final double PASCALS_PER_CMH2O = 98.0665;
    private static final double KILOGRAMS_PER_DALTON = 1.66053906892e-27;

    /** Units that take prefixes. */
    private static final Map<String, Unit> PREFIXABLE = new HashMap<>();
    /** Units that do not. */
    private static final Map<String, Unit> PLAIN = new HashMap<>();

    private static final Map<String, Double> PREFIXES = Map.ofEntries(
            Map.entry("P", 1e15), Map.entry("T", 1e12), Map.entry("G", 1e9), Map.entry("M", 1e6),
            Map.entry("k", 1e3), Map.entry("h", 1e2), Map.entry("da", 1e1), Map.entry("d", 1e-1),
            Map.entry("c", 1e-2), Map.entry("m", 1e-3), Map.entry("u", 1e-6), Map.entry("µ", 1e-6),
            Map.entry("μ", 1e-6), Map.entry("n", 1e-9), Map.entry("p", 1e-12), Map.entry("f", 1e-15),
            Map.entry("a", 1e-18));

    static {
        Unit kg = Unit.of(BaseDimension.MASS);
        Unit m = Unit.of(BaseDimension.LENGTH);
        Unit s = Unit.of(BaseDimension.TIME);
        Unit mol = Unit.of(BaseDimension.AMOUNT);
        Unit ampere = Unit.of(BaseDimension.CURRENT);
        Unit one = Unit.DIMENSIONLESS;

        Unit newton = kg.times(m).divide(s.power(2));
        Unit pascal = newton.divide(m.power(2));
        Unit joule = newton.times(m);
        Unit watt = joule.divide(s);
        Unit coulomb = ampere.times(s);
        Unit volt = watt.divide(ampere);
        Unit litre = m.power(3).scaled(1e-3);

        prefixable(kg.scaled(1e-3), "g", "gram");
        prefixable(m, "m", "metre", "meter");
        prefixable(s, "s", "second", "seconds", "sec");
        prefixable(mol, "mol", "mole");
        prefixable(Unit.of(BaseDimension.TEMPERATURE), "K", "kelvin");
        prefixable(ampere, "A", "ampere");
        prefixable(Unit.of(BaseDimension.LUMINOSITY), "cd", "candela");
        prefixable(litre, "L", "l", "litre", "liter");
        prefixable(mol.divide(litre), "M", "molar");
        prefixable(newton, "N", "newton");
        prefixable(pascal, "Pa", "pascal");
        prefixable(pascal.scaled(1e5), "bar");
        prefixable(joule, "J", "joule");
        prefixable(watt, "W", "watt");
        prefixable(coulomb, "C", "coulomb");
        prefixable(volt, "V", "volt");
        prefixable(coulomb.divide(volt), "F", "farad");
        prefixable(volt.divide(ampere), "ohm", "Ω");
        prefixable(ampere.divide(volt), "S", "siemens");
        prefixable(volt.times(s), "Wb", "weber");
        prefixable(volt.times(s).divide(m.power(2)), "T", "tesla");
        prefixable(volt.times(s).divide(ampere), "H", "henry");
        prefixable(one.divide(s), "Hz", "hertz", "Bq", "becquerel");
        prefixable(mol.divide(s), "kat", "katal");
        prefixable(joule.divide(kg), "Gy", "gray", "Sv", "sievert");
        prefixable(Unit.of(BaseDimension.LUMINOSITY), "lm", "lumen");
        prefixable(Unit.of(BaseDimension.LUMINOSITY).divide(m.power(2)), "lx", "lux");
        prefixable(kg.scaled(KILOGRAMS_PER_DALTON), "Da", "dalton");
        prefixable(Unit.of(BaseDimension.ACTIVITY), "U", "IU");

        plain(kg, "kilogram");
        plain(s.scaled(60), "min", "minute", "minutes");
        plain(s.scaled(3600), "h", "hour", "hours");
        plain(s.scaled(SECONDS_PER_DAY), "d", "day", "days");
        plain(s.scaled(7 * SECONDS_PER_DAY), "week", "weeks", "wk");
        plain(s.scaled(DAYS_PER_YEAR * SECONDS_PER_DAY / 12), "mo", "month", "months");
        plain(s.scaled(DAYS_PER_YEAR * SECONDS_PER_DAY), "yr", "year", "years", "a");
        plain(pascal.scaled(PASCALS_PER_MMHG), "mmHg", "Torr");
        plain(pascal.scaled(PASCALS_PER_CMH2O), "cmH2O");
        plain(pascal.scaled(101325), "atm");
        plain(m.scaled(1e-10), "Å", "angstrom");
        plain(Unit.of(BaseDimension.ITEM), "item", "items", "molecule", "molecules");
        plain(Unit.of(BaseDimension.CELL), "cell", "cells");
        plain(Unit.of(BaseDimension.COLONY), "colony", "colonies");
        plain(one, "dimensionless", "rad", "radian", "sr", "steradian");
        plain(one.scaled(6.02214076e23), "avogadro");
        plain(one.scaled(1e-2), "%", "percent");
        plain(one.scaled(1e-3), "‰", "permille");
        plain(one.scaled(1e-6), "ppm");
    }

    private UnitSymbols() {
    }

    private static void prefixable(Unit unit, String... symbols) {
        for (String symbol : symbols) {
            PREFIXABLE.put(symbol, unit);
        }
    }

    private static void plain(Unit unit, String... symbols) {
        for (String symbol : symbols) {
            PLAIN.put(symbol, unit);
        }
    }

    /** The unit of a symbol, with or without prefix, or null. A whole symbol wins over prefix and rest. */
    static Unit lookup(String symbol) {
        Unit unit = PLAIN.get(symbol);
        if (unit == null) {
            unit = PREFIXABLE.get(symbol);
        }
        for (int length = 1; unit == null && length <= 2 && length < symbol.length(); length++) {
            Double factor = PREFIXES.get(symbol.substring(0, length));
            Unit rest = PREFIXABLE.get(symbol.substring(length));
            if (factor != null && rest != null) {
                unit = rest.scaled(factor);
            }
        }
        return unit;
    }
}
