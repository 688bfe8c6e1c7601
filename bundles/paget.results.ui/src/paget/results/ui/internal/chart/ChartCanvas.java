package paget.results.ui.internal.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ICustomPaintListener;
import org.eclipse.swtchart.IErrorBar;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;

import paget.chart.ElementColors;

/** Draws chart data in the window: lines with bands, or bars with intervals, on linear or logarithmic axes. */
public final class ChartCanvas {
    private static final int BAND_ALPHA = 50;
    private static final double MARGIN = 0.04;
    private static final int SLANT = 35;
    private final Chart chart;
    private ChartData data;
    private ElementColors colors;
    private List<ChartSeries> shown = List.of();
    private Predicate<String> stressed = id -> false;
    private boolean xLogarithmic;
    private boolean yLogarithmic;

    public ChartCanvas(Composite parent) {
        chart = new Chart(parent, SWT.NONE);
        chart.getLegend().setVisible(false);
        chart.getTitle().setVisible(false);
        chart.getPlotArea().addCustomPaintListener(new ICustomPaintListener() {
            @Override
            public void paintControl(PaintEvent event) {
                paintBands(event);
            }

            @Override
            public boolean drawBehindSeries() {
                return true;
            }
        });
        ChartTheme.follow(chart);
        new ChartGestures(this);
    }

    public Chart chart() {
        return chart;
    }

    public ChartData data() {
        return data;
    }

    public ElementColors colors() {
        return colors;
    }

    /** The series that are switched on. */
    public List<ChartSeries> shown() {
        return shown;
    }

    /** Shows other data in the colours of its result; all scales become linear again. */
    public void show(ChartData newData, ElementColors with, Set<String> visible) {
        data = newData;
        colors = with;
        stressed = id -> false;
        xLogarithmic = false;
        yLogarithmic = false;
        chart.getAxisSet().getXAxis(0).getTitle().setText(newData.abscissa());
        setVisible(visible);
    }

    /** Switches series on and off and fits the ranges to those that are on. */
    public void setVisible(Set<String> ids) {
        shown = data.series().stream().filter(series -> ids.contains(series.id())).toList();
        rebuild();
    }

    public boolean isYLogarithmic() {
        return yLogarithmic;
    }

    public boolean isXLogarithmic() {
        return xLogarithmic;
    }

    public void setYLogarithmic(boolean logarithmic) {
        yLogarithmic = logarithmic;
        rebuild();
    }

    public void setXLogarithmic(boolean logarithmic) {
        xLogarithmic = logarithmic && data != null && !data.isBars();
        rebuild();
    }

    private void rebuild() {
        chart.suspendUpdate(true);
        IAxis x = xAxis();
        IAxis y = yAxis();
        x.enableLogScale(false);
        y.enableLogScale(false);
        leaveCategories(x);
        x.getTick().setTickLabelAngle(0);
        for (ISeries<?> series : chart.getSeriesSet().getSeries()) {
            chart.getSeriesSet().deleteSeries(series.getId());
        }
        if (data.isBars()) {
            x.setCategorySeries(data.categories().toArray(String[]::new));
            x.enableCategory(true);
            x.getTick().setTickLabelAngle(data.categories().size() > ChartData.UPRIGHT_NAMES ? SLANT : 0);
            shown.forEach(this::addBars);
        } else {
            shown.forEach(this::addLine);
        }
        y.getTitle().setText(data.ordinate());
        y.getTitle().setVisible(!data.ordinate().isEmpty());
        chart.suspendUpdate(false);
        reset();
    }

    /** A single category leaves a range without length, on which a linear axis cannot place its marks. */
    private static void leaveCategories(IAxis axis) {
        if (axis.isCategoryEnabled()) {
            axis.setCategorySeries(new String[] { "", "" });
            axis.setRange(new Range(0, 1));
            axis.enableCategory(false);
        }
    }

    /** Draws lines of some elements thicker. */
    public void stress(Predicate<String> elements) {
        stressed = elements;
        if (data != null) {
            for (ISeries<?> series : chart.getSeriesSet().getSeries()) {
                if (series instanceof ILineSeries<?> line) {
                    line.setLineWidth(width(series.getId()));
                }
            }
            chart.redraw();
        }
    }

    private int width(String id) {
        return stressed.test(ElementColors.element(id)) ? 4 : 2;
    }

    private Color color(ChartSeries series) {
        int rgb = colors.rgb(series.id());
        return new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
    }

    private void addLine(ChartSeries series) {
        List<Integer> usable = new ArrayList<>();
        for (int i = 0; i < data.x().length; i++) {
            boolean finite = Double.isFinite(series.y()[i]) && Double.isFinite(data.x()[i]);
            if (finite && (!yLogarithmic || series.y()[i] > 0) && (!xLogarithmic || data.x()[i] > 0)) {
                usable.add(i);
            }
        }
        if (usable.isEmpty()) {
            return;
        }
        ILineSeries<?> line = (ILineSeries<?>) chart.getSeriesSet().createSeries(SeriesType.LINE, series.id());
        line.setXSeries(usable.stream().mapToDouble(i -> data.x()[i]).toArray());
        line.setYSeries(usable.stream().mapToDouble(i -> series.y()[i]).toArray());
        line.setDescription(series.legend());
        line.setSymbolType(series.points() || usable.size() == 1 ? PlotSymbolType.CIRCLE : PlotSymbolType.NONE);
        line.setSymbolColor(color(series));
        line.setLineColor(color(series));
        line.enableStep(data.steps());
        line.setLineWidth(width(series.id()));
        line.setLineStyle(series.points() ? LineStyle.NONE : LineStyle.SOLID);
        line.setAntialias(SWT.ON);
        if (series.points()) {
            series.band().ifPresent(band -> addIntervals(line, series, band, usable));
        }
    }

    private void addBars(ChartSeries series) {
        IBarSeries<?> bars = (IBarSeries<?>) chart.getSeriesSet().createSeries(SeriesType.BAR, series.id());
        bars.setYSeries(series.y());
        bars.setDescription(series.legend());
        bars.setBarColor(color(series));
        series.band().ifPresent(band -> addIntervals(bars, series, band,
                IntStream.range(0, series.y().length).boxed().toList()));
    }

    private static void addIntervals(ISeries<?> drawn, ChartSeries series, ChartSeries.Band band, List<Integer> usable) {
        IErrorBar errors = drawn.getYErrorBar();
        errors.setType(IErrorBar.ErrorBarType.BOTH);
        errors.setPlusErrors(usable.stream().mapToDouble(i -> Math.max(0, band.upper()[i] - series.y()[i])).toArray());
        errors.setMinusErrors(usable.stream().mapToDouble(i -> Math.max(0, series.y()[i] - band.lower()[i])).toArray());
        errors.setVisible(true);
    }

    IAxis xAxis() {
        return chart.getAxisSet().getXAxis(0);
    }

    IAxis yAxis() {
        return chart.getAxisSet().getYAxis(0);
    }

    /** Shows everything. */
    public void reset() {
        Optional<ChartRanges> all = DataRanges.of(data, shown, xLogarithmic, yLogarithmic, MARGIN);
        if (all.isEmpty()) {
            chart.redraw();
            return;
        }
        // The axes accept a logarithmic scale only once their range is positive.
        yAxis().setRange(new Range(all.get().yMinimum(), all.get().yMaximum()));
        yAxis().enableLogScale(yLogarithmic);
        yAxis().setRange(new Range(all.get().yMinimum(), all.get().yMaximum()));
        if (data.isBars()) {
            xAxis().adjustRange();
        } else {
            xAxis().setRange(new Range(all.get().xMinimum(), all.get().xMaximum()));
            xAxis().enableLogScale(xLogarithmic);
            xAxis().setRange(new Range(all.get().xMinimum(), all.get().xMaximum()));
        }
        chart.redraw();
    }

    /** The part that is shown now. */
    public ChartRanges ranges() {
        Range x = data.isBars() ? new Range(-0.5, data.categories().size() - 0.5) : xAxis().getRange();
        Range y = yAxis().getRange();
        return new ChartRanges(x.lower, x.upper, xLogarithmic, y.lower, y.upper, yLogarithmic);
    }

    private void paintBands(PaintEvent event) {
        if (data == null || data.isBars()) {
            return;
        }
        Map<String, int[]> outlines = new HashMap<>();
        for (ChartSeries series : shown) {
            if (!series.points()) {
                series.band().ifPresent(band -> outlines.put(series.id(), outline(band)));
            }
        }
        event.gc.setAntialias(SWT.ON);
        event.gc.setAlpha(BAND_ALPHA);
        for (ChartSeries series : shown) {
            if (outlines.containsKey(series.id())) {
                event.gc.setBackground(color(series));
                event.gc.fillPolygon(outlines.get(series.id()));
            }
        }
        event.gc.setAlpha(255);
    }

    private int[] outline(ChartSeries.Band band) {
        List<Integer> points = new ArrayList<>();
        double foot = yAxis().getRange().lower;
        for (int i = 0; i < data.x().length; i++) {
            addPoint(points, data.x()[i], band.upper()[i], foot);
        }
        for (int i = data.x().length - 1; i >= 0; i--) {
            addPoint(points, data.x()[i], band.lower()[i], foot);
        }
        return points.stream().mapToInt(Integer::intValue).toArray();
    }

    private void addPoint(List<Integer> points, double x, double y, double foot) {
        if (Double.isFinite(x) && Double.isFinite(y) && (!xLogarithmic || x > 0)) {
            points.add(xAxis().getPixelCoordinate(x));
            points.add(yAxis().getPixelCoordinate(yLogarithmic ? Math.max(y, foot) : y));
        }
    }
}
