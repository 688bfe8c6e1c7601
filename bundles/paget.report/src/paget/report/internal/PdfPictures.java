package paget.report.internal;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

import paget.diagram.render.PdfWriter;

/** Draws pictures on pages, alone or in a row, each with its caption below. */
final class PdfPictures {

    static final float POINTS_PER_UNIT = 0.75f;
    /** Between pictures in a row. */
    private static final float GAP = 14;
    private static final float ABOVE_CAPTION = 0.4f * PdfSheet.SIZE;
    private static final float BELOW = 0.5f * PdfSheet.SIZE;
    /** Pictures become smaller by this at most, to stand on a page that is begun. */
    private static final float SHRUNK = 0.8f;
    /** What would be smaller than this on a page and is high enough to fill a broad one has that for itself. */
    private static final float BROAD = 0.5f;
    private static final float LEAST_ON_BROAD = 0.45f;

    private final PdfSheet sheet;
    private final LayerUtility layers;

    PdfPictures(PdfSheet sheet) {
        this.sheet = sheet;
        this.layers = new LayerUtility(sheet.document);
    }

    /** Pictures side by side, all of them on one scale. */
    void write(List<Block.Picture> row) throws IOException {
        if (row.size() == 1 && needsBroadPage(row.getFirst().size())) {
            sheet.afterThisPage(() -> draw(row, scale(row)));
            return;
        }
        float scale = scale(row);
        float below = captions(row, scale);
        if (height(row, scale) + below > sheet.room()) {
            float fitting = scale * (sheet.room() - below) / height(row, scale);
            // The captions of narrower pictures may be higher.
            if (fitting >= SHRUNK * scale && height(row, fitting) + captions(row, fitting) <= sheet.room()) {
                scale = fitting;
            } else {
                sheet.need(sheet.height());
            }
        }
        draw(row, scale);
    }

    /** What has to be free on a page for a row to begin on it. */
    float least(List<Block.Picture> row) throws IOException {
        if (row.size() == 1 && needsBroadPage(row.getFirst().size())) {
            return 0;
        }
        float scale = SHRUNK * scale(row);
        return height(row, scale) + captions(row, scale);
    }

    private boolean needsBroadPage(Block.Size size) {
        float broad = PDRectangle.A4.getHeight() - 2 * PdfSheet.MARGIN;
        float narrow = PDRectangle.A4.getWidth() - 2 * PdfSheet.MARGIN;
        float width = (float) size.width() * POINTS_PER_UNIT;
        return narrow / width < BROAD && size.height() / size.width() * broad >= LEAST_ON_BROAD * narrow;
    }

    private float scale(List<Block.Picture> row) throws IOException {
        float wide = 0;
        float high = 0;
        for (Block.Picture picture : row) {
            wide += (float) picture.size().width() * POINTS_PER_UNIT;
            high = Math.max(high, (float) picture.size().height() * POINTS_PER_UNIT);
        }
        float scale = Math.min(1, (sheet.width() - GAP * (row.size() - 1)) / wide);
        return Math.min(scale, (sheet.height() - captions(row, scale)) / high);
    }

    private float width(Block.Picture picture, float scale) {
        return (float) picture.size().width() * POINTS_PER_UNIT * scale;
    }

    /** Captions of pictures that stand alone have the whole width. */
    private float captionWidth(List<Block.Picture> row, Block.Picture picture, float scale) {
        return row.size() == 1 ? sheet.width() : Math.max(width(picture, scale), (sheet.width() - GAP) / row.size() / 2);
    }

    private static float height(List<Block.Picture> row, float scale) {
        float high = 0;
        for (Block.Picture picture : row) {
            high = Math.max(high, (float) picture.size().height() * POINTS_PER_UNIT * scale);
        }
        return high;
    }

    private float captions(List<Block.Picture> row, float scale) throws IOException {
        float high = 0;
        for (Block.Picture picture : row) {
            high = Math.max(high, PdfSheet.height(picture.caption(), sheet.plain, PdfSheet.CAPTION,
                    captionWidth(row, picture, scale)));
        }
        return high + ABOVE_CAPTION + BELOW;
    }

    private void draw(List<Block.Picture> row, float scale) throws IOException {
        float high = height(row, scale);
        float x = PdfSheet.MARGIN;
        for (Block.Picture picture : row) {
            float own = (float) picture.size().height() * POINTS_PER_UNIT * scale;
            place(picture.svg(), picture.caption(), x, sheet.y() - own, scale);
            float width = captionWidth(row, picture, scale);
            float base = sheet.y() - high - ABOVE_CAPTION - PdfSheet.CAPTION;
            for (String line : PdfText.lines(picture.caption(), sheet.plain, PdfSheet.CAPTION, width)) {
                sheet.word(line, sheet.plain, PdfSheet.CAPTION, x, base);
                base -= PdfSheet.CAPTION * PdfSheet.LEADING;
            }
            x += Math.max(width, width(picture, scale)) + GAP;
        }
        sheet.down(high + captions(row, scale));
    }

    /** The height of a picture without a caption. */
    float height(String svg, float indent) {
        Block.Size size = Block.Size.of(svg);
        return (float) size.height() * POINTS_PER_UNIT * scale(size, indent);
    }

    private float scale(Block.Size size, float indent) {
        return Math.min(1, (sheet.width() - indent) / ((float) size.width() * POINTS_PER_UNIT));
    }

    /** A picture that no caption stands below, such as a formula. It becomes as narrow as it has to be. */
    void draw(String svg, String title, float indent) throws IOException {
        float high = height(svg, indent);
        sheet.need(high);
        place(svg, title, PdfSheet.MARGIN + indent, sheet.y() - high, scale(Block.Size.of(svg), indent));
        sheet.down(high);
    }

    private void place(String svg, String title, float x, float y, float scale) throws IOException {
        try (PDDocument picture = Loader.loadPDF(PdfWriter.write(svg, title))) {
            PDFormXObject form = layers.importPageAsForm(picture, 0);
            sheet.content().saveGraphicsState();
            sheet.content().transform(new Matrix(scale, 0, 0, scale, x, y));
            sheet.content().drawForm(form);
            sheet.content().restoreGraphicsState();
        }
    }
}
