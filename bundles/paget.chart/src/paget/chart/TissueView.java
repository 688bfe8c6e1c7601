package paget.chart;

import java.util.Objects;

/**
 * What of a tissue is shown.
 *
 * @param tissue number of the tissue in its model
 * @param field number of the field in the tissue, -1 for none
 * @param low level at the lower end of the colours
 * @param high level at the upper end
 * @param layer place of the plane that is shown of a tissue in three dimensions, in the model's unit of length
 * @param time the time as people read it
 */
public record TissueView(int tissue, int field, double low, double high, double layer, String time) {

    public TissueView {
        Objects.requireNonNull(time, "time");
    }
}
