package paget.chart;

import paget.chart.internal.BarChart;
import paget.chart.internal.ChartData;
import paget.chart.internal.LineChart;
import paget.chart.internal.MapChart;
import paget.chart.internal.SankeyChart;
import paget.chart.internal.TornadoChart;
import paget.chart.internal.TreeChart;
import paget.core.study.Figure;
import paget.core.study.StudyResult;

/** Draws the figures of studies. */
public final class Charts {

    private Charts() {
    }

    /**
     * A figure as an SVG document.
     *
     * @throws IllegalArgumentException when the result lacks what the figure shows
     */
    public static String svg(Figure figure, StudyResult result, ChartStyle style) {
        return draw(figure, result, style).svg();
    }

    /**
     * A figure with the places of its values.
     *
     * @throws IllegalArgumentException when the result lacks what the figure shows
     */
    public static Drawing draw(Figure figure, StudyResult result, ChartStyle style) {
        ChartData data = ChartData.of(figure, result);
        return switch (figure.kind()) {
            case LINES, FIT -> LineChart.lines(figure, data, style);
            case STEPS -> LineChart.steps(figure, data, style);
            case ROC -> LineChart.roc(figure, data, style);
            case BARS -> BarChart.svg(figure, data, style);
            case TORNADO -> TornadoChart.svg(figure, data, style);
            case HEAT_MAP -> MapChart.values(figure, data, style);
            case PHASE_MAP -> MapChart.classes(figure, data, style);
            case TREE -> TreeChart.svg(figure, data, style);
            case SANKEY -> SankeyChart.svg(figure, data, style);
        };
    }
}
