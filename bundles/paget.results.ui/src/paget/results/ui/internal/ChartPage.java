package paget.results.ui.internal;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import paget.results.ui.RunResult;
import paget.results.ui.internal.chart.ChartCanvas;
import paget.results.ui.internal.chart.ChartData;
import paget.results.ui.internal.chart.ChartSeries;

/** The charts of a run: choice of the figure, list of series to switch on and off, scales, zoom and export. */
public final class ChartPage extends Composite {
    private static final int SHOWN_AT_FIRST = 12;
    private final Combo figures;
    private final SeriesList list;
    private final ChartCanvas canvas;
    private final ToolItem logarithmicY;
    private final ToolItem logarithmicX;
    /** What the user switched off, kept for the next run of the same model. */
    private final Map<String, Boolean> choices = new HashMap<>();
    private List<ChartData> charts = List.of();

    ChartPage(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(this);
        figures = new Combo(this, SWT.READ_ONLY);
        figures.addListener(SWT.Selection, event -> showFigure(figures.getSelectionIndex()));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(figures);
        ToolBar bar = new ToolBar(this, SWT.FLAT | SWT.RIGHT);
        SashForm sash = new SashForm(this, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(sash);
        list = new SeriesList(sash, this::seriesChosen);
        canvas = new ChartCanvas(sash);
        sash.setWeights(30, 70);
        logarithmicY = item(bar, SWT.CHECK, "log-y", Messages.Chart_logY, () -> canvas.setYLogarithmic(logarithmicY().getSelection()));
        logarithmicX = item(bar, SWT.CHECK, "log-x", Messages.Chart_logX, () -> canvas.setXLogarithmic(logarithmicX().getSelection()));
        item(bar, SWT.PUSH, "zoom-all", Messages.Chart_reset, canvas::reset);
        ChartExport export = new ChartExport(canvas);
        item(bar, SWT.PUSH, "copy", Messages.Chart_copy, export::copy);
        item(bar, SWT.PUSH, "export", Messages.Chart_export, export::ask);
    }

    private ToolItem logarithmicY() {
        return logarithmicY;
    }

    private ToolItem logarithmicX() {
        return logarithmicX;
    }

    private ToolItem item(ToolBar bar, int style, String icon, String label, Runnable body) {
        ToolItem item = new ToolItem(bar, style);
        item.setImage(ResultIcons.image(this, icon));
        item.setToolTipText(label);
        item.addListener(SWT.Selection, event -> {
            if (canvas.data() != null) {
                body.run();
            }
        });
        return item;
    }

    void show(RunResult run) {
        charts = ChartData.of(run.outcome().result());
        figures.setItems(charts.stream().map(ChartData::title).toArray(String[]::new));
        canvas.chart().setVisible(!charts.isEmpty());
        if (!charts.isEmpty()) {
            figures.select(0);
            showFigure(0);
        }
    }

    private void showFigure(int index) {
        ChartData data = charts.get(index);
        boolean logarithmic = logarithmicY.getSelection();
        Set<String> visible = new LinkedHashSet<>();
        for (ChartSeries series : data.series()) {
            if (choices.getOrDefault(series.id(), visible.size() < SHOWN_AT_FIRST)) {
                visible.add(series.id());
            }
        }
        canvas.show(data, visible);
        logarithmicX.setSelection(false);
        logarithmicX.setEnabled(!data.isBars());
        if (logarithmic) {
            canvas.setYLogarithmic(true);
        }
        list.show(data, canvas.colors(), visible);
    }

    private void seriesChosen(Set<String> visible) {
        canvas.data().series().forEach(series -> choices.put(series.id(), visible.contains(series.id())));
        canvas.setVisible(visible);
    }

    /** The chart. */
    public ChartCanvas canvas() {
        return canvas;
    }

    /** The list of series. */
    public SeriesList seriesList() {
        return list;
    }

    /** Export of what is shown. */
    public ChartExport export() {
        return new ChartExport(canvas);
    }
}
