package paget.results.ui.internal.chart;

/** What part of a chart is shown, and on which scales. */
public record ChartRanges(double xMinimum, double xMaximum, boolean xLogarithmic, double yMinimum, double yMaximum,
        boolean yLogarithmic) {
}
