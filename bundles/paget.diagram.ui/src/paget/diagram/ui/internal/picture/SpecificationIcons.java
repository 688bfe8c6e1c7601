package paget.diagram.ui.internal.picture;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

import paget.diagram.render.Images;
import paget.diagram.render.Scene;

/** The SVG icons of a specification, drawn anew for each size in pixels, so that they stay crisp. */
public final class SpecificationIcons implements Painter.Icons {

    private static final int SMALL = 16;
    /** Sizes are rounded up to steps, so that zooming does not make an image for each zoom. */
    private static final double STEP = 1.5;

    private final Display display;
    private final Images images;
    private final Map<String, Optional<Image>> known = new HashMap<>();

    /** Pixels a unit of the display. Asking the display takes a round trip to it, too long for every icon. */
    private double pixels;
    private final Listener zoomed = event -> pixels = pixels();

    public SpecificationIcons(Display display, Images images) {
        this.display = display;
        this.images = images;
        this.pixels = pixels();
        display.addFilter(SWT.ZoomChanged, zoomed);
    }

    @Override
    public void paint(GC gc, Scene.Image image, double zoom) {
        double wanted = Math.max(image.width(), image.height()) * zoom * pixels;
        int size = (int) Math.ceil(SMALL * Math.pow(STEP, Math.ceil(Math.log(wanted / SMALL) / Math.log(STEP))));
        int limited = Math.clamp(size, SMALL, 512);
        int width = (int) Math.round(limited * image.width() / Math.max(image.width(), image.height()));
        int height = (int) Math.round(limited * image.height() / Math.max(image.width(), image.height()));
        Optional<Image> found = known.computeIfAbsent(image.path() + "@" + width + "x" + height,
                unused -> data(image.path(), width, height).map(data -> new Image(display, data)));
        int x = (int) Math.round(image.x());
        int y = (int) Math.round(image.y());
        int w = (int) Math.round(image.width());
        int h = (int) Math.round(image.height());
        if (found.isPresent()) {
            gc.drawImage(found.get(), 0, 0, width, height, x, y, w, h);
        } else {
            gc.setForeground(display.getSystemColor(SWT.COLOR_GRAY));
            gc.drawRoundRectangle(x, y, w, h, 4, 4);
        }
    }

    private double pixels() {
        return Math.max(1, display.getPrimaryMonitor().getZoom() / 100.0);
    }

    @Override
    public Image small(String path) {
        if (path == null || path.isEmpty()) {
            return null;
        }
        return known.computeIfAbsent(path, unused -> data(path, SMALL, SMALL).map(data -> {
            ImageDataProvider provider = zoom -> zoom == 100 ? data : data(path, SMALL * zoom / 100, SMALL * zoom / 100).orElse(null);
            return new Image(display, provider);
        })).orElse(null);
    }

    private Optional<ImageData> data(String path, int width, int height) {
        return images.document(path, width, height).flatMap(svg -> {
            try {
                return Optional.of(new ImageData(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8))));
            } catch (SWTException unreadable) {
                // Shown as a placeholder: an icon that cannot be drawn is no reason to draw nothing.
                return Optional.empty();
            }
        });
    }

    public void dispose() {
        if (!display.isDisposed()) {
            display.removeFilter(SWT.ZoomChanged, zoomed);
        }
        known.values().forEach(image -> image.ifPresent(Image::dispose));
        known.clear();
    }
}
