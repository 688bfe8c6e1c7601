package paget.diagram.ui.internal.page;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

import paget.diagram.layout.Bounds;
import paget.diagram.layout.Metrics;
import paget.diagram.render.Legend;
import paget.diagram.render.Overlay;
import paget.diagram.render.Scene;
import paget.diagram.render.SceneBounds;
import paget.diagram.render.SymbolLegend;
import paget.diagram.render.Theme;
import paget.diagram.text.Path;
import paget.diagram.ui.internal.picture.Painter;
import paget.diagram.view.Look.Rgb;

/** The legends of values and of symbols, each on a plate that keeps its place on the screen. */
final class Legends {

    private static final double MARGIN = 10;
    private static final double PADDING = 8;
    /** Room for the bar at the lower side. */
    private static final double SCROLL_BAR = 14;

    private final DiagramCanvas canvas;
    private final List<Scene.Item> items = new ArrayList<>();
    private Overlay overlay;
    private Point size;
    private boolean current;

    Legends(DiagramCanvas canvas) {
        this.canvas = canvas;
    }

    /** Notes that the diagram shows other things than before, or looks otherwise. */
    void changed() {
        current = false;
    }

    /** Paints in pixels of the canvas. */
    void paint(GC gc) {
        Painter painter = canvas.picture().painter();
        Point now = canvas.viewer().getControl().getSize();
        if (!current || overlay != canvas.picture().overlay() || !now.equals(size)) {
            overlay = canvas.picture().overlay();
            size = now;
            current = true;
            painter.forget(items);
            items.clear();
            values();
            symbols();
        }
        items.forEach(item -> painter.paint(gc, item, 1));
    }

    private Theme theme() {
        return canvas.picture().theme();
    }

    private void values() {
        if (!overlay.isEmpty()) {
            List<Scene.Item> drawn = Legend.draw(overlay, theme(), MARGIN + PADDING, MARGIN + PADDING);
            Bounds bounds = SceneBounds.of(List.of(new Scene.Group(null, drawn)));
            if (bounds != null) {
                plate(bounds.x(), bounds.y(), bounds.width(), bounds.height());
                items.addAll(drawn);
            }
        }
    }

    /** In the lower left corner, in as many columns as it takes. */
    private void symbols() {
        SymbolLegend legend = canvas.settings().showLegend() ? new SymbolLegend(canvas.diagram().diagram(), theme()) : null;
        if (legend == null || legend.texts().isEmpty()) {
            return;
        }
        int fitting = Math.max(1, (int) ((size.y * 0.6 - 2 * MARGIN - 2 * PADDING) / SymbolLegend.LINE));
        Metrics.Size wanted = legend.size(fitting);
        double x = MARGIN + PADDING;
        double y = Math.max(MARGIN, size.y - MARGIN - PADDING - wanted.height() - SCROLL_BAR);
        plate(x, y, wanted.width(), wanted.height());
        items.addAll(legend.draw(x, y, fitting));
    }

    private void plate(double x, double y, double width, double height) {
        boolean dark = theme() == Theme.DARK;
        Rgb line = dark ? new Rgb(98, 102, 110) : new Rgb(204, 209, 215);
        items.add(new Scene.Shape(Path.rectangle(x - PADDING, y - PADDING, width + 2 * PADDING, height + 2 * PADDING, 6),
                theme().background(), new Scene.Stroke(line, 1, List.of())));
    }

    /** What the legend of symbols says; empty when it is not shown. */
    List<String> texts() {
        return canvas.settings().showLegend() ? new SymbolLegend(canvas.diagram().diagram(), theme()).texts() : List.of();
    }
}
