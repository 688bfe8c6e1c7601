package paget.diagram.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.MultipleGradientPaint;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import com.github.weisj.jsvg.renderer.output.Output;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/**
 * Takes what the SVG renderer draws and writes it to a page of a PDF. Shapes are brought to the page's coordinates here,
 * so that the page itself needs no transformations. Gradients become their mean colour; filters are left out.
 */
final class PdfOutput implements Output {

    /** What all outputs of one page share. */
    private static final class Page {
        private final PDDocument document;
        private final PDPageContentStream content;
        private IOException failure;

        Page(PDDocument document, PDPageContentStream content) {
            this.document = document;
            this.content = content;
        }
    }

    /** Something that writes to the page. */
    @FunctionalInterface
    private interface Writing {
        void run(PDPageContentStream content) throws IOException;
    }

    private final Page page;
    private AffineTransform transform;
    private Color color = Color.BLACK;
    private Stroke stroke = new BasicStroke();
    private float opacity = 1;
    /** In the page's coordinates; null for no clip. */
    private Area clip;

    PdfOutput(PDDocument document, PDPageContentStream content, double scale, double height) {
        page = new Page(document, content);
        transform = new AffineTransform(scale, 0, 0, -scale, 0, height * scale);
    }

    private PdfOutput(PdfOutput parent) {
        page = parent.page;
        copy(parent);
    }

    private void copy(PdfOutput other) {
        transform = new AffineTransform(other.transform);
        color = other.color;
        stroke = other.stroke;
        opacity = other.opacity;
        clip = other.clip;
    }

    /** Fails if writing has failed. */
    void rethrow() throws IOException {
        if (page.failure != null) {
            throw page.failure;
        }
    }

    /** Writes with the clip and the opacity of the moment. The renderer knows no checked exceptions. */
    private void write(Rectangle2D bounds, Writing writing) {
        if (page.failure != null || opacity * color.getAlpha() == 0 || clip != null && !clip.intersects(bounds)) {
            return;
        }
        try {
            float alpha = opacity * color.getAlpha() / 255f;
            boolean clipped = clip != null && !clip.contains(bounds);
            if (clipped || alpha < 1) {
                page.content.saveGraphicsState();
            }
            if (clipped) {
                path(clip.getPathIterator(null));
                page.content.clip();
            }
            if (alpha < 1) {
                PDExtendedGraphicsState state = new PDExtendedGraphicsState();
                state.setNonStrokingAlphaConstant(alpha);
                state.setStrokingAlphaConstant(alpha);
                page.content.setGraphicsStateParameters(state);
            }
            writing.run(page.content);
            if (clipped || alpha < 1) {
                page.content.restoreGraphicsState();
            }
        } catch (IOException failed) {
            page.failure = failed;
        }
    }

    /** @return the winding rule */
    private int path(PathIterator segments) throws IOException {
        float[] p = new float[6];
        float x = 0;
        float y = 0;
        for (; !segments.isDone(); segments.next()) {
            int kind = segments.currentSegment(p);
            switch (kind) {
            case PathIterator.SEG_MOVETO -> page.content.moveTo(p[0], p[1]);
            case PathIterator.SEG_LINETO -> page.content.lineTo(p[0], p[1]);
            case PathIterator.SEG_CUBICTO -> page.content.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
            // A quadratic curve is the cubic one whose control points lie two thirds of the way to its own.
            case PathIterator.SEG_QUADTO -> page.content.curveTo(x + (p[0] - x) * 2 / 3, y + (p[1] - y) * 2 / 3,
                    p[2] + (p[0] - p[2]) * 2 / 3, p[3] + (p[1] - p[3]) * 2 / 3, p[2], p[3]);
            default -> page.content.closePath();
            }
            if (kind != PathIterator.SEG_CLOSE) {
                int last = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
                x = p[last];
                y = p[last + 1];
            }
        }
        return segments.getWindingRule();
    }

    @Override
    public void fillShape(Shape shape) {
        Shape placed = transform.createTransformedShape(shape);
        write(placed.getBounds2D(), content -> {
            PathIterator segments = placed.getPathIterator(null);
            if (!segments.isDone()) {
                content.setNonStrokingColor(new Color(color.getRGB()));
                if (path(segments) == PathIterator.WIND_EVEN_ODD) {
                    content.fillEvenOdd();
                } else {
                    content.fill();
                }
            }
        });
    }

    @Override
    public void drawShape(Shape shape) {
        double scale = Math.sqrt(Math.abs(transform.getDeterminant()));
        if (!(stroke instanceof BasicStroke pen) || !isSimilarity(scale)) {
            fillShape(stroke.createStrokedShape(shape));
            return;
        }
        Shape placed = transform.createTransformedShape(shape);
        Rectangle2D bounds = placed.getBounds2D();
        double margin = pen.getLineWidth() * scale;
        bounds.setRect(bounds.getX() - margin, bounds.getY() - margin, bounds.getWidth() + 2 * margin, bounds.getHeight() + 2 * margin);
        write(bounds, content -> {
            PathIterator segments = placed.getPathIterator(null);
            if (!segments.isDone()) {
                content.setStrokingColor(new Color(color.getRGB()));
                pen(content, pen, (float) scale);
                path(segments);
                content.stroke();
            }
        });
    }

    private static void pen(PDPageContentStream content, BasicStroke pen, float scale) throws IOException {
        content.setLineWidth(pen.getLineWidth() * scale);
        // The numbers of joins and caps are the same in Java and in PDF.
        content.setLineCapStyle(pen.getEndCap());
        content.setLineJoinStyle(pen.getLineJoin());
        content.setMiterLimit(pen.getMiterLimit());
        float[] dashes = pen.getDashArray() == null ? new float[0] : pen.getDashArray().clone();
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] *= scale;
        }
        content.setLineDashPattern(dashes, pen.getDashPhase() * scale);
    }

    /** Whether the transformation keeps shapes, so that a line has one width. */
    private boolean isSimilarity(double scale) {
        double tolerance = scale * 1e-4;
        return Math.abs(Math.hypot(transform.getScaleX(), transform.getShearY()) - scale) < tolerance
                && Math.abs(Math.hypot(transform.getShearX(), transform.getScaleY()) - scale) < tolerance;
    }

    @Override
    public void drawImage(BufferedImage image) {
        drawImage(image, new AffineTransform(), null);
    }

    @Override
    public void drawImage(Image image, ImageObserver observer) {
        drawImage(image, new AffineTransform(), observer);
    }

    @Override
    public void drawImage(Image image, AffineTransform place, ImageObserver observer) {
        if (image instanceof BufferedImage pixels) {
            AffineTransform whole = new AffineTransform(transform);
            whole.concatenate(place);
            // An image fills a unit square with y upwards.
            whole.concatenate(new AffineTransform(pixels.getWidth(), 0, 0, -pixels.getHeight(), 0, pixels.getHeight()));
            write(whole.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D(), content -> {
                PDImageXObject embedded = LosslessFactory.createFromImage(page.document, pixels);
                content.drawImage(embedded, new Matrix(whole));
            });
        }
    }

    @Override
    public void setPaint(Paint paint) {
        color = switch (paint) {
        case Color plain -> plain;
        case MultipleGradientPaint gradient -> mean(gradient.getColors());
        default -> Color.GRAY;
        };
    }

    private static Color mean(Color[] colors) {
        int[] sums = new int[4];
        for (Color each : colors) {
            sums[0] += each.getRed();
            sums[1] += each.getGreen();
            sums[2] += each.getBlue();
            sums[3] += each.getAlpha();
        }
        int n = colors.length;
        return new Color(sums[0] / n, sums[1] / n, sums[2] / n, sums[3] / n);
    }

    @Override
    public void setPaint(Supplier<Paint> paint) {
        setPaint(paint.get());
    }

    @Override
    public void setStroke(Stroke pen) {
        stroke = pen;
    }

    @Override
    public Stroke stroke() {
        return stroke;
    }

    @Override
    public void applyClip(Shape shape) {
        Area added = new Area(transform.createTransformedShape(shape));
        if (clip != null) {
            added.intersect(clip);
        }
        clip = added;
    }

    @Override
    public Optional<Float> contextFontSize() {
        return Optional.empty();
    }

    @Override
    public Output createChild() {
        return new PdfOutput(this);
    }

    @Override
    public void dispose() {
        // The page is closed by the one who opened it.
    }

    @Override
    public void debugPaint(Consumer<Graphics2D> painter) {
        // Nothing to debug on paper.
    }

    @Override
    public Rectangle2D clipBounds() {
        if (clip == null) {
            return new Rectangle2D.Double(-1e6, -1e6, 2e6, 2e6);
        }
        try {
            return transform.createInverse().createTransformedShape(clip).getBounds2D();
        } catch (java.awt.geom.NoninvertibleTransformException flat) {
            // What is drawn with such a transformation has no area, so that nothing of it is seen.
            return new Rectangle2D.Double();
        }
    }

    @Override
    public RenderingHints renderingHints() {
        return new RenderingHints(null);
    }

    @Override
    public Object renderingHint(RenderingHints.Key key) {
        return null;
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        // Hints are about pixels.
    }

    @Override
    public AffineTransform transform() {
        return new AffineTransform(transform);
    }

    @Override
    public void setTransform(AffineTransform replaced) {
        transform = new AffineTransform(replaced);
    }

    @Override
    public void applyTransform(AffineTransform added) {
        transform.concatenate(added);
    }

    @Override
    public void rotate(double angle) {
        transform.rotate(angle);
    }

    @Override
    public void scale(double sx, double sy) {
        transform.scale(sx, sy);
    }

    @Override
    public void translate(double dx, double dy) {
        transform.translate(dx, dy);
    }

    @Override
    public float currentOpacity() {
        return opacity;
    }

    @Override
    public void applyOpacity(float factor) {
        opacity *= factor;
    }

    @Override
    public SafeState safeState() {
        PdfOutput saved = new PdfOutput(this);
        return () -> copy(saved);
    }

    @Override
    public boolean supportsFilters() {
        return false;
    }

    @Override
    public boolean supportsColors() {
        return true;
    }
}
