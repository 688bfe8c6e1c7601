package paget.results.ui.internal.chart;

import java.awt.image.BufferedImage;
import java.io.IOException;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

import paget.diagram.render.PngWriter;

/** Pictures of SVG documents for widgets. */
public final class SwtPictures {
    private static final int DEPTH = 24;

    private SwtPictures() {
    }

    /**
     * The pixels of an SVG document of our own.
     *
     * @param scale pixels for each unit of the document
     */
    public static ImageData of(String svg, double scale) {
        try {
            return of(PngWriter.image(svg, scale));
        } catch (IOException e) {
            throw new IllegalStateException("a picture of our own cannot be drawn", e);
        }
    }

    /** The pixels of a picture without transparency. */
    public static ImageData of(BufferedImage image) {
        ImageData data = new ImageData(image.getWidth(), image.getHeight(), DEPTH, new PaletteData(0xff0000, 0xff00, 0xff));
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                row[x] &= 0xffffff;
            }
            data.setPixels(0, y, row.length, row, 0);
        }
        return data;
    }
}
