package paget.results.ui.internal.tissue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import paget.chart.ChartStyle;
import paget.chart.Mark;
import paget.chart.TissuePicture;
import paget.diagram.render.PngWriter;
import paget.report.OutlineLettering;
import paget.results.ui.internal.chart.SwtPictures;

/** Paints a tissue; the pointer tells cells and levels, a click leads to their element. */
final class TissueCanvas {
    private static final int LEAST_WIDTH = 420;
    private static final int LEAST_HEIGHT = 200;
    private static final double FULL = 100;
    private final Canvas canvas;
    private final Runnable resized;
    private boolean dark;
    private TissuePicture picture;
    private Image image;

    /**
     * @param chosen is told the id of an element that was clicked
     * @param resized is called when a picture of another size is wanted
     */
    TissueCanvas(Composite parent, Consumer<String> chosen, Runnable resized) {
        this.resized = resized;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> this.resized.run());
        canvas.addListener(SWT.Dispose, event -> forget());
        canvas.addListener(SWT.MouseExit, event -> canvas.setToolTipText(null));
        canvas.addListener(SWT.MouseMove, event -> at(event, (mark, note) -> canvas.setToolTipText(note)));
        canvas.addListener(SWT.MouseDown, event -> at(event, (mark, note) -> {
            if (mark != null) {
                chosen.accept(mark.element());
            }
        }));
    }

    Canvas canvas() {
        return canvas;
    }

    /** The picture; null before the first one. */
    TissuePicture picture() {
        return picture;
    }

    private void at(Event event, BiConsumer<Mark, String> taker) {
        Mark mark = picture == null ? null : picture.at(event.x, event.y).orElse(null);
        taker.accept(mark, mark == null ? null : mark.note().replace("&", "&&"));
    }

    /** How a picture looks that fits. */
    ChartStyle style() {
        dark = isDark();
        return new ChartStyle(Math.max(LEAST_WIDTH, canvas.getClientArea().width),
                Math.max(LEAST_HEIGHT, canvas.getClientArea().height), dark, OutlineLettering.INSTANCE);
    }

    private boolean isDark() {
        RGB color = canvas.getParent().getBackground().getRGB();
        return color.red + color.green + color.blue < 3 * 128;
    }

    void show(TissuePicture newPicture) {
        picture = newPicture;
        forget();
        canvas.redraw();
    }

    private void forget() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    private void paint(GC gc) {
        if (picture == null) {
            return;
        }
        if (dark != isDark()) {
            resized.run();
        }
        if (image == null) {
            TissuePicture drawn = picture;
            image = new Image(canvas.getDisplay(), (ImageDataProvider) zoom -> pixels(drawn, zoom / FULL));
        }
        gc.drawImage(image, 0, 0);
    }

    /** The picture as pixels. */
    static ImageData pixels(TissuePicture picture, double scale) {
        try {
            BufferedImage pixels = PngWriter.image(picture.frame(), scale);
            Graphics2D graphics = pixels.createGraphics();
            graphics.scale(scale, scale);
            picture.paint(graphics);
            graphics.dispose();
            return SwtPictures.of(pixels);
        } catch (IOException e) {
            throw new IllegalStateException("a picture of our own cannot be drawn", e);
        }
    }
}
