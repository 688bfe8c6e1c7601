package paget.core.course;

import java.util.Map;

import paget.sim.unit.Unit;

/**
 * Elements whose values can be compared: the same kind of thing in the same unit.
 *
 * @param kind   what they are
 * @param unit   of the values
 * @param values one array for each element by its id, with one value for each output time
 */
public record ElementGroup(Kind kind, Unit unit, Map<String, double[]> values) {

    /** Kinds of elements. */
    public enum Kind {
        /** Populations. */
        CELLS("Cells"),
        /** Levels of factors. */
        FACTORS("Factors"),
        /** States of tissues, barriers, systemic variables. */
        STATES("States");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** For people. */
        public String label() {
            return label;
        }
    }

    /** Copies the map, not the arrays. */
    public ElementGroup {
        values = Map.copyOf(values);
    }
}
