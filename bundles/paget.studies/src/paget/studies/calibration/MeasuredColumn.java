package paget.studies.calibration;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import paget.sim.unit.Unit;

/**
 * The head of a column of measurements: what it holds, and the unit in which it does when one is stated in brackets behind
 * it, as in {@code tumour (cm^3)} or {@code time [h]}.
 *
 * @param head the head as it stands in the table
 * @param id {@code time}, {@code arm}, or the id of a result with an ending
 * @param unit empty where the values are in the unit of the model
 */
record MeasuredColumn(String head, String id, Optional<Unit> unit) {

    private static final Pattern WITH_UNIT = Pattern.compile("(.*?)\\s*[\\[(](.*)[\\])]");

    /** @throws IllegalArgumentException when the unit cannot be read; the message says why */
    static MeasuredColumn of(String head) {
        Matcher matcher = WITH_UNIT.matcher(head);
        return matcher.matches()
                ? new MeasuredColumn(head, matcher.group(1), Optional.of(Unit.parse(matcher.group(2).trim())))
                : new MeasuredColumn(head, head, Optional.empty());
    }

    /** What a value of the column is in a unit of the model, for a value of 1; empty when they do not convert. */
    static Optional<Double> factor(Optional<Unit> stated, Unit unit) {
        if (stated.isEmpty()) {
            return Optional.of(1.0);
        }
        return stated.get().isCommensurable(unit) ? Optional.of(stated.get().scale() / unit.scale()) : Optional.empty();
    }
}
