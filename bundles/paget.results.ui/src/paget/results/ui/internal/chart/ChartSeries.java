package paget.results.ui.internal.chart;

import java.util.Optional;

/**
 * One line or set of bars. The arrays are not copied; nobody changes them.
 *
 * @param id stable id, which gives the colour
 * @param label name for people
 * @param unit unit of the values, empty for none
 * @param y the values, one for each abscissa; NaN where there is none
 * @param band lower and upper ends, where there are any
 * @param points whether the values are measured points rather than a line
 */
public record ChartSeries(String id, String label, String unit, double[] y, Optional<Band> band, boolean points) {
    /** Lower and upper ends, one for each value. */
    public record Band(double[] lower, double[] upper) {
    }

    /** The label with the unit in brackets. */
    public String legend() {
        return unit.isEmpty() ? label : label + " [" + unit + "]";
    }

    /** Whether a logarithmic axis can show any of it. */
    public boolean hasPositive() {
        for (double value : y) {
            if (value > 0) {
                return true;
            }
        }
        return false;
    }
}
