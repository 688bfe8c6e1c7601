package paget.report.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Pages of A4 that words are written on from top to bottom, and the place that they have reached. */
final class PdfSheet implements AutoCloseable {

    static final float MARGIN = 50;
    /** Of ordinary letters. */
    static final float SIZE = 9.5f;
    /** Of letters in captions. */
    static final float CAPTION = 8;
    static final float LEADING = 1.35f;
    /** Below a paragraph, in parts of the letters' size. */
    static final float BELOW = 0.35f;
    /** Of raised digits above the line, in parts of the letters' size. */
    private static final float RISE = 0.36f;

    final PDFont plain = new PDType1Font(FontName.HELVETICA);
    final PDFont strong = new PDType1Font(FontName.HELVETICA_BOLD);
    final PDFont fixed = new PDType1Font(FontName.COURIER);
    final PDDocument document = new PDDocument();
    private final PDFont symbols = new PDType1Font(FontName.SYMBOL);
    private final Queue<Drawing> waiting = new ArrayDeque<>();
    private PDPageContentStream content;
    private PDRectangle page;
    private float y;

    /** Something that fills a page of its own. */
    @FunctionalInterface
    interface Drawing {
        void draw() throws IOException;
    }

    PdfSheet(String title) throws IOException {
        document.getDocumentInformation().setTitle(title);
        // The id would else come from the clock.
        document.setDocumentId(0L);
        begin(PDRectangle.A4);
    }

    byte[] finish() throws IOException {
        drawWaiting();
        content.close();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    PDPageContentStream content() {
        return content;
    }

    /** Where the next thing begins, from the foot of the page. */
    float y() {
        return y;
    }

    void down(float height) {
        y -= height;
    }

    /** Between the margins. */
    float width() {
        return page.getWidth() - 2 * MARGIN;
    }

    /** Between the margins, of a page on which nothing stands. */
    float height() {
        return page.getHeight() - 2 * MARGIN;
    }

    /** What is left of the page. */
    float room() {
        return y - MARGIN;
    }

    boolean isEmpty() {
        return y >= page.getHeight() - MARGIN;
    }

    /** Goes to the next page. */
    void turn() throws IOException {
        drawWaiting();
        begin(PDRectangle.A4);
    }

    /** Draws something on a broad page after this one, while what follows goes on here. */
    void afterThisPage(Drawing drawing) {
        waiting.add(drawing);
    }

    private void drawWaiting() throws IOException {
        while (!waiting.isEmpty()) {
            begin(new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()));
            waiting.remove().draw();
        }
    }

    private void begin(PDRectangle size) throws IOException {
        if (content != null) {
            content.close();
        }
        page = size;
        PDPage next = new PDPage(size);
        document.addPage(next);
        content = new PDPageContentStream(document, next);
        y = size.getHeight() - MARGIN;
        String number = String.valueOf(document.getNumberOfPages());
        word(number, plain, CAPTION, MARGIN + (width() - PdfText.width(number, plain, CAPTION)) / 2, MARGIN / 2);
    }

    /**
     * Goes to the next page where this one has less room.
     *
     * @return whether it did
     */
    boolean need(float height) throws IOException {
        boolean next = room() < height && !isEmpty();
        if (next) {
            turn();
        }
        return next;
    }

    void word(String words, PDFont font, float size, float x, float base) throws IOException {
        content.beginText();
        content.newLineAtOffset(x, base);
        for (PdfText.Run run : PdfText.runs(words)) {
            content.setFont(run.kind() == PdfText.Kind.SYMBOL ? symbols : font, run.size(size));
            content.setTextRise(run.kind() == PdfText.Kind.RAISED ? size * RISE : 0);
            content.showText(run.words());
        }
        content.setTextRise(0);
        content.endText();
    }

    void paragraph(String words, PDFont font, float size, float indent) throws IOException {
        for (String line : PdfText.lines(words, font, size, width() - indent)) {
            need(size * LEADING);
            word(line, font, size, MARGIN + indent, y - size);
            y -= size * LEADING;
        }
        y -= size * BELOW;
    }

    /** The height of a paragraph that begins at the margin. */
    float height(String words, PDFont font, float size) throws IOException {
        return height(words, font, size, width());
    }

    /** The height of a paragraph of some width. */
    static float height(String words, PDFont font, float size, float width) throws IOException {
        return PdfText.lines(words, font, size, width).size() * size * LEADING + size * BELOW;
    }
}
