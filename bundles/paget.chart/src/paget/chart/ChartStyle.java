package paget.chart;

import java.util.Objects;

/**
 * How charts look.
 *
 * @param width of the picture
 * @param height of the picture; kinds with one line for each element grow beyond it
 * @param dark light on dark
 * @param lettering writes the words
 */
public record ChartStyle(int width, int height, boolean dark, Lettering lettering) {

    /** As it fits a page. */
    public static final ChartStyle PAGE = new ChartStyle(720, 400, false, Lettering.OF_THE_VIEWER);

    public ChartStyle {
        Objects.requireNonNull(lettering, "lettering");
        if (width < 200 || height < 150) {
            throw new IllegalArgumentException("a chart needs at least 200 by 150, not " + width + " by " + height);
        }
    }

    public ChartStyle withLettering(Lettering value) {
        return new ChartStyle(width, height, dark, value);
    }

    public String background() {
        return dark ? "#1e1f22" : "#ffffff";
    }

    public String ink() {
        return dark ? "#d8d9dc" : "#222222";
    }

    public String faint() {
        return dark ? "#44464b" : "#dddddd";
    }
}
