package paget.results.ui.internal.chart;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

import paget.chart.ChartStyle;
import paget.chart.Charts;
import paget.chart.Drawing;
import paget.chart.Mark;
import paget.core.study.Figure;
import paget.core.study.StudyResult;
import paget.report.OutlineLettering;

/**
 * Shows a figure as reports draw it. The pointer tells values, a click or Enter chooses what a value is about, and arrow
 * keys go from value to value.
 */
public final class FigureCanvas {
    private static final int LEAST_WIDTH = 320;
    private static final int LEAST_HEIGHT = 200;
    private static final double FULL = 100;
    private final ScrolledComposite scroller;
    private final Canvas canvas;
    private final Consumer<String> chosen;
    private Predicate<String> stressed = element -> false;
    private Figure figure;
    private StudyResult result;
    private Drawing drawing;
    private Image picture;
    private boolean dark;
    private int current = -1;

    /** @param chosen is told the id or name of an element whose value was chosen */
    public FigureCanvas(Composite parent, Consumer<String> chosen) {
        this.chosen = chosen;
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        canvas = new Canvas(scroller, SWT.DOUBLE_BUFFERED);
        scroller.setContent(canvas);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseMove, event -> tell(at(event)));
        canvas.addListener(SWT.MouseExit, event -> canvas.setToolTipText(null));
        canvas.addListener(SWT.MouseDown, event -> {
            canvas.setFocus();
            at(event).ifPresent(this::choose);
        });
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
                && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        canvas.addListener(SWT.Dispose, event -> forget());
        scroller.addListener(SWT.Resize, event -> draw());
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = figure == null ? null
                        : current < 0 ? figure.title() : figure.title() + ": " + drawing.marks().get(current).note();
            }
        });
    }

    /** The widget to lay out. */
    public Control control() {
        return scroller;
    }

    /** The widget that is painted and takes events. */
    public Canvas canvas() {
        return canvas;
    }

    /** The figure as it is drawn now; null before the first one. */
    public Drawing drawing() {
        return drawing;
    }

    public void show(Figure newFigure, StudyResult newResult) {
        figure = newFigure;
        result = newResult;
        current = -1;
        scroller.setOrigin(0, 0);
        draw();
    }

    /** Frames the values of some elements. */
    public void stress(Predicate<String> elements) {
        stressed = elements;
        canvas.redraw();
    }

    private void draw() {
        if (figure == null) {
            return;
        }
        forget();
        int width = Math.max(LEAST_WIDTH, scroller.getClientArea().width);
        int height = Math.max(LEAST_HEIGHT, scroller.getClientArea().height - 1);
        dark = isDark();
        drawing = drawn(width, height);
        int below = (int) Math.ceil(drawing.height()) - height;
        if (below > 0 && height - below >= LEAST_HEIGHT) {
            // A legend comes below the height asked for; who looks at a map must not have to scroll to learn what its colours mean.
            Drawing lower = drawn(width, height - below);
            drawing = lower.height() <= height ? lower : drawing;
        }
        scroller.setMinHeight((int) Math.ceil(drawing.height()));
        canvas.redraw();
    }

    private Drawing drawn(int width, int height) {
        return Charts.draw(figure, result, new ChartStyle(width, height, dark, OutlineLettering.INSTANCE));
    }

    private boolean isDark() {
        RGB color = scroller.getParent().getBackground().getRGB();
        return color.red + color.green + color.blue < 3 * 128;
    }

    private void forget() {
        if (picture != null) {
            picture.dispose();
            picture = null;
        }
    }

    private void paint(GC gc) {
        if (drawing == null) {
            return;
        }
        if (dark != isDark()) {
            draw();
        }
        if (picture == null) {
            String svg = drawing.svg();
            picture = new Image(canvas.getDisplay(), (ImageDataProvider) zoom -> pixels(svg, zoom));
        }
        gc.drawImage(picture, 0, 0);
        gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
        gc.setLineWidth(2);
        for (int i = 0; i < drawing.marks().size(); i++) {
            Mark mark = drawing.marks().get(i);
            if (i == current || !mark.element().isEmpty() && stressed.test(mark.element())) {
                Rectangle2D box = mark.area().getBounds2D();
                gc.drawRectangle((int) box.getX() - 1, (int) box.getY() - 1, (int) box.getWidth() + 2, (int) box.getHeight() + 2);
            }
        }
    }

    private static ImageData pixels(String svg, int zoom) {
        return SwtPictures.of(svg, zoom / FULL);
    }

    private Optional<Mark> at(Event event) {
        return drawing == null ? Optional.empty() : drawing.at(event.x, event.y);
    }

    private void tell(Optional<Mark> mark) {
        String note = mark.map(Mark::note).map(text -> text.replace("&", "&&")).orElse(null);
        if (!java.util.Objects.equals(note, canvas.getToolTipText())) {
            canvas.setToolTipText(note);
        }
    }

    private void choose(Mark mark) {
        current = drawing.marks().indexOf(mark);
        canvas.redraw();
        if (!mark.element().isEmpty()) {
            chosen.accept(mark.element());
        }
    }

    private void key(Event event) {
        if (drawing == null || drawing.marks().isEmpty()) {
            return;
        }
        int count = drawing.marks().size();
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> go(Math.floorMod(current + 1, count));
            case SWT.ARROW_LEFT, SWT.ARROW_UP -> go(Math.floorMod(Math.max(current, 0) - 1, count));
            case SWT.HOME -> go(0);
            case SWT.END -> go(count - 1);
            case SWT.CR, SWT.KEYPAD_CR -> {
                if (current >= 0) {
                    choose(drawing.marks().get(current));
                }
            }
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private void go(int index) {
        current = index;
        Mark mark = drawing.marks().get(index);
        Rectangle2D box = mark.area().getBounds2D();
        int top = scroller.getOrigin().y;
        if (box.getMinY() < top || box.getMaxY() > top + scroller.getClientArea().height) {
            scroller.setOrigin(0, (int) box.getMinY() - LEAST_HEIGHT / 4);
        }
        tell(Optional.of(mark));
        canvas.redraw();
        canvas.getAccessible().setFocus(org.eclipse.swt.accessibility.ACC.CHILDID_SELF);
    }
}
