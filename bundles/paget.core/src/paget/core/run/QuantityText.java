package paget.core.run;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import paget.sim.unit.Unit;
import paget.sim.unit.UnitSyntaxException;

/**
 * A number with an optional unit behind it, as users write it: {@code 0.25 1/d}, {@code 10d}.
 *
 * @param value finite value
 * @param unit unit as written, empty where there is none
 */
record QuantityText(double value, Optional<String> unit) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    /**
     * Reads a quantity.
     *
     * @param what what the text is about, to begin the sentence about a mistake: {@code --t-end}
     * @throws UsageException when the text is no finite number with a unit or without
     */
    static QuantityText parse(String what, String text) {
        String trimmed = text.strip();
        Matcher matcher = NUMBER.matcher(trimmed);
        if (!matcher.lookingAt()) {
            throw new UsageException(what + " must be a finite number, not \"" + text + "\".");
        }
        double value = Double.parseDouble(matcher.group());
        if (!Double.isFinite(value)) {
            throw new UsageException(what + " must be a finite number, and " + text + " is too large for one.");
        }
        String unit = trimmed.substring(matcher.end()).strip();
        if (unit.isEmpty()) {
            return new QuantityText(value, Optional.empty());
        }
        try {
            Unit.parse(unit);
        } catch (UnitSyntaxException e) {
            throw new UsageException(what + " has \"" + unit + "\" behind its number, which is no unit: "
                    + e.problem());
        }
        return new QuantityText(value, Optional.of(unit));
    }

    /**
     * The value in another unit; a number without a unit is taken to be in that unit.
     *
     * @throws UsageException when the units measure different things
     */
    double in(String what, Unit target) {
        if (unit.isEmpty()) {
            return value;
        }
        Unit own = Unit.parse(unit.get());
        if (!own.isCommensurable(target)) {
            throw new UsageException(what + " is in " + unit.get() + ", which does not convert to " + target + ".");
        }
        return value * own.factorTo(target);
    }
}
