package paget.studies.calibration;

/**
 * A measured value.
 *
 * @param arm index of the arm of the study in which it was measured
 * @param time when, in the model's unit of time
 * @param observable id of the result that it is a value of
 * @param value the value, in the unit of that result
 * @param deviation its standard deviation; NaN where the table states none
 */
record Datum(int arm, double time, String observable, double value, double deviation) {

    /** The same with a standard deviation. */
    Datum with(double known) {
        return new Datum(arm, time, observable, value, known);
    }
}
