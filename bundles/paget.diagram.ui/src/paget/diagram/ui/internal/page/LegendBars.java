package paget.diagram.ui.internal.page;

import java.util.List;

import org.eclipse.swt.widgets.Composite;

import paget.diagram.render.Overlay;

/** The legends of a page: values above the diagram, symbols below it. */
public final class LegendBars {

    private final DiagramCanvas canvas;
    private final LegendStrip.Values values;
    private final LegendStrip.Symbols symbols;

    /**
     * @param above where the legend of values goes
     * @param below where the legend of symbols goes
     */
    public LegendBars(Composite above, Composite below, DiagramCanvas canvas) {
        this.canvas = canvas;
        values = new LegendStrip.Values(above, canvas);
        symbols = new LegendStrip.Symbols(below, canvas);
        canvas.addLookListener(this::refresh);
    }

    private void refresh() {
        if (!values.isDisposed()) {
            if (values.getVisible()) {
                values.refresh();
            }
            if (canvas.settings().showLegend() || symbols.getVisible()) {
                symbols.refresh();
            }
        }
    }

    /** Says what an overlay means. */
    public void show(Overlay overlay) {
        values.show(overlay);
    }

    /** Says what the symbols mean, or no longer. */
    public void showSymbols(boolean visible) {
        canvas.settings().setShowLegend(visible);
        symbols.refresh();
    }

    /** What the legend of symbols says; empty when it is hidden. */
    public List<String> symbols() {
        return symbols.texts();
    }

    /** True if there is a legend of values. */
    public boolean hasValues() {
        return values.getVisible();
    }
}
