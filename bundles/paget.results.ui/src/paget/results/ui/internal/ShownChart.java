package paget.results.ui.internal;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.graphics.ImageData;

import paget.chart.ChartStyle;
import paget.chart.Charts;
import paget.core.study.Figure;
import paget.core.study.StudyResult;
import paget.report.OutlineLettering;
import paget.results.ui.internal.chart.ChartCanvas;
import paget.results.ui.internal.chart.CsvChart;
import paget.results.ui.internal.chart.ShownFigure;
import paget.results.ui.internal.chart.SvgChart;
import paget.results.ui.internal.chart.SwtPictures;

/** The figure in front as files: a chart in the ranges that it shows, a picture as reports draw it. */
final class ShownChart implements Exported {
    private static final double FINE = 2;
    private final ChartCanvas canvas;
    private final Supplier<ShownFigure> figure;
    private final Supplier<Optional<Path>> model;

    ShownChart(ChartCanvas canvas, Supplier<ShownFigure> figure, Supplier<Optional<Path>> model) {
        this.canvas = canvas;
        this.figure = figure;
        this.model = model;
    }

    @Override
    public String title() {
        return figure.get().title();
    }

    @Override
    public Optional<Path> model() {
        return model.get();
    }

    @Override
    public String svg() {
        return switch (figure.get()) {
            case ShownFigure.Plot plot -> SvgChart.draw(plot.data(), canvas.shown(), canvas.colors(), canvas.ranges());
            case ShownFigure.Picture(Figure drawn, StudyResult part) -> Charts.svg(drawn, part,
                    ChartStyle.PAGE.withLettering(OutlineLettering.INSTANCE));
        };
    }

    @Override
    public String csv() {
        return switch (figure.get()) {
            case ShownFigure.Plot plot -> CsvChart.write(plot.data(), canvas.shown());
            case ShownFigure.Picture(Figure drawn, StudyResult part) -> ShownFigure.csv(drawn, part);
        };
    }

    @Override
    public ImageData pixels() {
        return SwtPictures.of(svg(), FINE);
    }
}
