package paget.results.ui.internal;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import paget.chart.ElementColors;
import paget.results.ui.internal.chart.ChartData;
import paget.results.ui.internal.chart.ChartSeries;

/** The series of a chart with their colours, each switched on or off by its check mark. */
public final class SeriesList {
    private static final int SWATCH = 12;
    private final Text filter;
    private final Table table;
    private final Consumer<Set<String>> chosen;
    private final Map<RGB, Image> swatches = new HashMap<>();
    private final Set<String> visible = new LinkedHashSet<>();
    private ChartData data;
    private ElementColors colors;

    /**
     * @param chosen is told which series are switched on
     * @param opened is told the element of a series that was double-clicked or on which Enter was pressed
     */
    SeriesList(Composite parent, Consumer<Set<String>> chosen, Consumer<String> opened) {
        this.chosen = chosen;
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(2, 2).margins(2, 2).applyTo(body);
        filter = new Text(body, SWT.SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.Series_filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        button(body, Messages.Series_all, true);
        button(body, Messages.Series_none, false);
        table = new Table(body, SWT.CHECK | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(160, 80).applyTo(table);
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                toggled((TableItem) event.item);
            }
        });
        table.addListener(SWT.DefaultSelection,
                event -> opened.accept(ElementColors.element((String) event.item.getData())));
        table.setToolTipText(Messages.Series_open);
        table.addListener(SWT.MouseMove, event -> showWhole(table.getItem(new Point(event.x, event.y))));
        filter.addModifyListener(event -> fill());
        body.addDisposeListener(event -> swatches.values().forEach(Image::dispose));
    }

    private void button(Composite parent, String label, boolean on) {
        Button button = new Button(parent, SWT.PUSH | SWT.FLAT);
        button.setText(label);
        button.addListener(SWT.Selection, event -> setListed(on));
    }

    void show(ChartData shown, ElementColors with, Set<String> on) {
        data = shown;
        colors = with;
        visible.clear();
        visible.addAll(on);
        fill();
    }

    private void fill() {
        table.removeAll();
        if (data == null) {
            return;
        }
        String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        for (ChartSeries series : data.series()) {
            if (series.legend().toLowerCase(Locale.ROOT).contains(wanted)) {
                TableItem item = new TableItem(table, SWT.NONE);
                // A unit that all share stands at the axis.
                item.setText(data.ordinate().isEmpty() ? series.legend() : series.label());
                item.setImage(swatch(rgb(series.id())));
                item.setChecked(visible.contains(series.id()));
                item.setData(series.id());
            }
        }
    }

    private RGB rgb(String id) {
        int rgb = colors.rgb(id);
        return new RGB(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
    }

    private Image swatch(RGB color) {
        return swatches.computeIfAbsent(color, rgb -> {
            Image image = new Image(table.getDisplay(), SWATCH, SWATCH);
            GC gc = new GC(image);
            gc.setBackground(new Color(rgb));
            gc.fillRectangle(0, 0, SWATCH, SWATCH);
            gc.dispose();
            return image;
        });
    }

    private void toggled(TableItem item) {
        setOn((String) item.getData(), item.getChecked());
        chosen.accept(Set.copyOf(visible));
    }

    private void setOn(String id, boolean on) {
        if (on) {
            visible.add(id);
        } else {
            visible.remove(id);
        }
    }

    /** Switches all series that the filter shows. */
    private void setListed(boolean on) {
        for (TableItem item : table.getItems()) {
            item.setChecked(on);
            setOn((String) item.getData(), on);
        }
        chosen.accept(Set.copyOf(visible));
    }

    /** Names are often longer than the list is wide. */
    private void showWhole(TableItem item) {
        String tip = item == null ? Messages.Series_open : item.getText() + '\n' + Messages.Series_open;
        if (!tip.equals(table.getToolTipText())) {
            table.setToolTipText(tip);
        }
    }

    /** Selects the series of some elements. */
    void stress(Predicate<String> elements) {
        table.deselectAll();
        for (TableItem item : table.getItems()) {
            if (elements.test(ElementColors.element((String) item.getData()))) {
                table.select(table.indexOf(item));
                table.showItem(item);
            }
        }
    }

    /** The table with the check marks. */
    public Table table() {
        return table;
    }
}
