package paget.results.ui.internal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import paget.chart.ElementColors;
import paget.core.study.Figure;
import paget.core.study.StudyResult;
import paget.results.ui.ShownResult;
import paget.results.ui.internal.chart.ChartCanvas;
import paget.results.ui.internal.chart.ChartData;
import paget.results.ui.internal.chart.ChartSeries;
import paget.results.ui.internal.chart.FigureCanvas;
import paget.results.ui.internal.chart.ShownFigure;

/**
 * The figures of a result: choice of the figure, list of series to switch on and off, scales, zoom and export. Values lead
 * to the elements that they are about.
 */
public final class ChartPage extends Composite {
    private static final int SHOWN_AT_FIRST = 12;
    private final Combo figures;
    private final Composite stack;
    private final SashForm plot;
    private final SeriesList list;
    private final ChartCanvas canvas;
    private final FigureCanvas picture;
    private final ChartExport export;
    private ToolItem logarithmicY;
    private ToolItem logarithmicX;
    private ToolItem whole;
    /** What the user switched off, kept for the next run of the same model. */
    private final Map<String, Boolean> choices = new HashMap<>();
    private List<ShownFigure> shown = List.of();
    private Optional<Path> model = Optional.empty();
    private Predicate<String> stressed = element -> false;

    /** @param chosen is told the id or name of an element that a value is about */
    ChartPage(Composite parent, Consumer<String> chosen) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(this);
        figures = new Combo(this, SWT.READ_ONLY);
        figures.addListener(SWT.Selection, event -> showFigure(figures.getSelectionIndex()));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(figures);
        ToolBar bar = new ToolBar(this, SWT.FLAT | SWT.RIGHT);
        stack = new Composite(this, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(stack);
        plot = new SashForm(stack, SWT.HORIZONTAL);
        list = new SeriesList(plot, this::seriesChosen, chosen);
        canvas = new ChartCanvas(plot);
        plot.setWeights(30, 70);
        picture = new FigureCanvas(stack, chosen);
        export = new ChartExport(this, new ShownChart(canvas, this::figure, () -> model));
        tools(bar);
    }

    private void tools(ToolBar bar) {
        logarithmicY = item(bar, SWT.CHECK, "log-y", Messages.Chart_logY, () -> canvas.setYLogarithmic(logarithmicY.getSelection()));
        logarithmicX = item(bar, SWT.CHECK, "log-x", Messages.Chart_logX, () -> canvas.setXLogarithmic(logarithmicX.getSelection()));
        whole = item(bar, SWT.PUSH, "zoom-all", Messages.Chart_reset, canvas::reset);
        item(bar, SWT.PUSH, "copy", Messages.Chart_copy, export::copy);
        item(bar, SWT.PUSH, "export", Messages.Chart_export, export::ask);
    }

    private ToolItem item(ToolBar bar, int style, String icon, String label, Runnable body) {
        ToolItem item = new ToolItem(bar, style);
        item.setImage(ResultIcons.image(this, icon));
        item.setToolTipText(label);
        item.addListener(SWT.Selection, event -> {
            if (!shown.isEmpty()) {
                body.run();
            }
        });
        return item;
    }

    void show(ShownResult answer) {
        model = answer.model();
        String before = figures.getText();
        shown = ShownFigure.of(answer.result());
        figures.setItems(shown.stream().map(ShownFigure::title).toArray(String[]::new));
        stack.setVisible(!shown.isEmpty());
        if (!shown.isEmpty()) {
            // Who looks at one figure of a study wants the same one of the next run.
            int index = Math.max(0, figures.indexOf(before));
            figures.select(index);
            showFigure(index);
        }
    }

    private ShownFigure figure() {
        return shown.get(figures.getSelectionIndex());
    }

    /** Shows the figure of a title; for those who know what they look for. */
    public void showFigure(String title) {
        int index = figures.indexOf(title);
        if (index < 0) {
            throw new IllegalArgumentException("the result has no figure " + title);
        }
        figures.select(index);
        showFigure(index);
    }

    private void showFigure(int index) {
        ShownFigure chosen = shown.get(index);
        boolean plotted = chosen instanceof ShownFigure.Plot;
        logarithmicY.setEnabled(plotted);
        whole.setEnabled(plotted);
        logarithmicX.setEnabled(plotted && !((ShownFigure.Plot) chosen).data().isBars());
        ((StackLayout) stack.getLayout()).topControl = plotted ? plot : picture.control();
        stack.layout();
        switch (chosen) {
            case ShownFigure.Plot(ChartData data, StudyResult part) -> show(data, part);
            case ShownFigure.Picture(Figure drawn, StudyResult part) -> picture.show(drawn, part);
        }
        stress(stressed);
    }

    private void show(ChartData data, StudyResult part) {
        boolean logarithmic = logarithmicY.getSelection();
        Set<String> visible = new LinkedHashSet<>();
        for (ChartSeries series : data.series()) {
            if (choices.getOrDefault(series.id(), visible.size() < SHOWN_AT_FIRST)) {
                visible.add(series.id());
            }
        }
        canvas.show(data, ElementColors.of(part, data.series().stream().map(ChartSeries::id).toList()), visible);
        logarithmicX.setSelection(false);
        if (logarithmic) {
            canvas.setYLogarithmic(true);
        }
        list.show(data, canvas.colors(), visible);
    }

    private void seriesChosen(Set<String> visible) {
        canvas.data().series().forEach(series -> choices.put(series.id(), visible.contains(series.id())));
        canvas.setVisible(visible);
    }

    /** Lets the values of some elements stand out. */
    void stress(Predicate<String> elements) {
        stressed = elements;
        canvas.stress(elements);
        list.stress(elements);
        picture.stress(elements);
    }

    /** The chart. */
    public ChartCanvas canvas() {
        return canvas;
    }

    /** The figure that is drawn as in reports. */
    public FigureCanvas picture() {
        return picture;
    }

    /** The titles of the figures. */
    public List<String> titles() {
        return shown.stream().map(ShownFigure::title).toList();
    }

    /** The list of series. */
    public SeriesList seriesList() {
        return list;
    }

    /** Export of what is shown. */
    public ChartExport export() {
        return export;
    }
}
