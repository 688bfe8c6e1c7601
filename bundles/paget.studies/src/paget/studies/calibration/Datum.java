package paget.studies.calibration;

import java.util.Optional;

import paget.sim.unit.Unit;

/**
 * A measured value.
 *
 * @param arm index of the arm of the study in which it was measured
 * @param time when, in the model's unit of time
 * @param observable id of the result that it is a value of
 * @param value the value
 * @param deviation its standard deviation; NaN where the table states none
 * @param unit the unit of both; empty for that of the result
 */
record Datum(int arm, double time, String observable, double value, double deviation, Optional<Unit> unit) {

    /** The same with a standard deviation. */
    Datum with(double known) {
        return new Datum(arm, time, observable, value, known, unit);
    }

    /** The same in the unit of the result. @param factor what 1 of its own unit is there */
    Datum times(double factor) {
        return new Datum(arm, time, observable, factor * value, factor * deviation, Optional.empty());
    }
}
