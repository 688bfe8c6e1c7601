package paget.diagram.text;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The font of all pictures: Inter, read from its file. Widths and outlines come from the font's own tables, so that
 * they are the same on every machine and need no installed fonts and no display.
 */
public final class Typeface {

    /** Faces of the family. */
    public enum Face {
        /** Upright. */
        REGULAR("Inter-Regular.otf"),
        /** Upright and strong. */
        SEMIBOLD("Inter-SemiBold.otf"),
        /** Slanted. */
        ITALIC("Inter-Italic.otf"),
        /** Slanted and strong. */
        SEMIBOLD_ITALIC("Inter-SemiBoldItalic.otf");

        private final String file;

        Face(String file) {
            this.file = file;
        }
    }

    /** A character's shape in a square of one unit, with y downwards and the baseline at 0. */
    public record Glyph(int id, double advance, Path outline) {
    }

    private static final Map<Face, Typeface> LOADED = new HashMap<>();
    /** Heights in units of the font size; Inter's own, rounded, so that lines of all faces agree. */
    private static final double ASCENT = 0.97;
    private static final double DESCENT = 0.24;

    private final OpenTypeFont font;
    private final CmapLookup characters;
    private final double unit;
    private final Map<Integer, Glyph> glyphs = new HashMap<>();

    private Typeface(Face face) {
        // The class serves as the anchor by which the font's bundle is found in OSGi as well as on a class path.
        try (InputStream input = FlatInterFont.class.getResourceAsStream(face.file)) {
            if (input == null) {
                throw new IllegalStateException("the font " + face.file + " is missing");
            }
            font = new OTFParser().parse(new RandomAccessReadBuffer(input));
            characters = font.getUnicodeCmapLookup();
            unit = font.getUnitsPerEm();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A face of the family. */
    public static synchronized Typeface of(Face face) {
        return LOADED.computeIfAbsent(face, Typeface::new);
    }

    /** The face for a strong or slanted text. */
    public static Typeface of(boolean strong, boolean slanted) {
        return of(strong ? slanted ? Face.SEMIBOLD_ITALIC : Face.SEMIBOLD : slanted ? Face.ITALIC : Face.REGULAR);
    }

    /** The height above the baseline. */
    public double ascent(double size) {
        return ASCENT * size;
    }

    /** The height of a line. */
    public double lineHeight(double size) {
        return (ASCENT + DESCENT) * size;
    }

    /** The width of a line of text. */
    public double width(String text, double size) {
        return text.codePoints().mapToDouble(point -> glyph(point).advance()).sum() * size;
    }

    /** The shape of a character; one that the font lacks is an empty box. */
    public synchronized Glyph glyph(int codePoint) {
        int id = characters.getGlyphId(codePoint);
        return glyphs.computeIfAbsent(id, this::load);
    }

    private Glyph load(int id) {
        try {
            Path.Builder outline = new Path.Builder();
            PathIterator segments = font.getCFF().getFont().getType2CharString(id).getPath().getPathIterator(null);
            double[] p = new double[6];
            for (; !segments.isDone(); segments.next()) {
                switch (segments.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> outline.move(p[0] / unit, -p[1] / unit);
                case PathIterator.SEG_LINETO -> outline.line(p[0] / unit, -p[1] / unit);
                case PathIterator.SEG_CUBICTO -> outline.curve(p[0] / unit, -p[1] / unit, p[2] / unit, -p[3] / unit,
                        p[4] / unit, -p[5] / unit);
                case PathIterator.SEG_CLOSE -> outline.close();
                default -> throw new IllegalStateException("the font has quadratic curves");
                }
            }
            return new Glyph(id, font.getAdvanceWidth(id) / unit, outline.build());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
