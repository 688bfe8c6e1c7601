package paget.core.validation;

import java.util.List;

import paget.sim.unit.Unit;

/**
 * What a quantity must measure and between which bounds it must lie.
 *
 * @param units   units that are commensurable with it; empty where anything may be measured
 * @param example what to tell people, such as {@code 1/d}
 * @param range   the allowed values
 */
record Expectation(List<Unit> units, String example, Range range) {

    /** Allowed values, stated for the value as it counts in a coherent unit: only zero and fractions have a meaning. */
    enum Range {
        /** Any finite number. */
        ANY,
        /** Zero or more. */
        NOT_NEGATIVE,
        /** More than zero. */
        POSITIVE,
        /** From 0 to 1: a fraction, a probability, an integrity. */
        FRACTION,
        /** Steepness of a Hill function. */
        HILL
    }

    static Expectation any() {
        return new Expectation(List.of(), "", Range.ANY);
    }

    static Expectation of(String example, Range range) {
        return new Expectation(List.of(Unit.parse(example)), example, range);
    }

    static Expectation of(Unit unit, String example, Range range) {
        return new Expectation(List.of(unit), example, range);
    }

    static Expectation number(Range range) {
        return new Expectation(List.of(Unit.DIMENSIONLESS), "1", range);
    }
}
