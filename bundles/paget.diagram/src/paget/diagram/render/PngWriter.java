package paget.diagram.render;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

/** Draws an SVG document into a PNG without a display. */
public final class PngWriter {

    /** The usual limits guard against hostile files; a large diagram of our own has many letters. */
    static final DocumentLimits LIMITS = new DocumentLimits(DocumentLimits.DEFAULT_MAX_NESTING_DEPTH,
            DocumentLimits.DEFAULT_MAX_USE_NESTING_DEPTH, Integer.MAX_VALUE);
    private static final long MOST_PIXELS = 200_000_000L;

    private PngWriter() {
    }

    /**
     * The PNG of an SVG document.
     *
     * @param scale pixels for each unit of the document
     * @throws IOException if the picture would be too large or the document cannot be read
     */
    public static byte[] write(String svg, double scale) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ImageIO.write(image(svg, scale), "png", output);
        return output.toByteArray();
    }

    /**
     * The pixels of an SVG document, as red, green and blue.
     *
     * @param scale pixels for each unit of the document
     * @throws IOException if the picture would be too large or the document cannot be read
     */
    public static BufferedImage image(String svg, double scale) throws IOException {
        SVGDocument document = new SVGLoader().load(
                new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null, LoaderContext.builder().documentLimits(LIMITS).build());
        if (document == null) {
            throw new IOException("the SVG document cannot be read");
        }
        int width = Math.max(1, (int) Math.ceil(document.size().width * scale));
        int height = Math.max(1, (int) Math.ceil(document.size().height * scale));
        if ((long) width * height > MOST_PIXELS) {
            throw new IOException("the picture would have " + width + " × " + height + " pixels; choose a smaller scale");
        }
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
            document.render((Component) null, graphics, new ViewBox(0, 0, width, height));
        } finally {
            graphics.dispose();
        }
        return image;
    }
}
