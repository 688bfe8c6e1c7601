package paget.report.internal;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

import paget.diagram.render.PdfWriter;

/** Writes a report as pages of A4: words that can be searched, pictures and formulas as lines and areas. */
public final class PdfPages implements AutoCloseable {

    private static final float MARGIN = 50;
    private static final float SIZE = 9.5f;
    private static final float SMALL = 7;
    private static final float LEADING = 1.35f;
    private static final float CELL_GAP = 6;
    /** Of raised digits above the line, in parts of the letters' size. */
    private static final float RISE = 0.36f;
    private static final float FORMULA_INDENT = 12;
    /** Of pictures. */
    private static final float POINTS_PER_UNIT = 0.75f;
    private static final Color FLAG = new Color(255, 240, 214);
    private static final Color RULE = new Color(215, 215, 215);

    private final PDDocument document = new PDDocument();
    private final LayerUtility layers = new LayerUtility(document);
    private final PDFont plain = new PDType1Font(FontName.HELVETICA);
    private final PDFont strong = new PDType1Font(FontName.HELVETICA_BOLD);
    private final PDFont fixed = new PDType1Font(FontName.COURIER);
    private final float width = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private PDPageContentStream content;
    private float y;

    private PdfPages() {
    }

    public static byte[] of(String title, List<Block> blocks) throws IOException {
        try (PdfPages pages = new PdfPages()) {
            pages.document.getDocumentInformation().setTitle(title);
            pages.document.setDocumentId(0L);
            pages.newPage();
            for (int i = 0; i < blocks.size(); i++) {
                pages.write(blocks.get(i), headings(blocks.subList(i + 1, blocks.size())));
            }
            pages.content.close();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pages.document.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private void newPage() throws IOException {
        if (content != null) {
            content.close();
        }
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        y = PDRectangle.A4.getHeight() - MARGIN;
        String number = String.valueOf(document.getNumberOfPages());
        word(number, plain, SMALL + 1, MARGIN + (width - PdfText.width(number, plain, SMALL + 1)) / 2, MARGIN / 2);
    }

    /**
     * Goes to the next page where this one has less room.
     *
     * @return whether it did
     */
    private boolean need(float height) throws IOException {
        boolean next = y - height < MARGIN && y < PDRectangle.A4.getHeight() - MARGIN;
        if (next) {
            newPage();
        }
        return next;
    }

    /** The height of the headings that some blocks begin with. */
    private static float headings(List<Block> blocks) {
        float height = 0;
        for (Block block : blocks) {
            if (!(block instanceof Block.Heading heading)) {
                break;
            }
            // Above, the line itself, and below it.
            height += size(heading.level()) * (0.6f + LEADING + 0.35f);
        }
        return height;
    }

    private static float size(int level) {
        return level == 1 ? 20 : level == 2 ? 15 : level == 3 ? 12 : 10;
    }

    /** @param headings height of the headings that come next, which stay together with one before them */
    private void write(Block block, float headings) throws IOException {
        switch (block) {
            case Block.Heading(int level, String words) -> {
                float size = size(level);
                y -= size * 0.6f;
                need(size * LEADING + headings + 3 * SIZE);
                paragraph(words, strong, size, 0);
            }
            case Block.Text(String words) -> paragraph(words, plain, SIZE, 0);
            case Block.Points(List<String> sentences) -> {
                for (String sentence : sentences) {
                    need(SIZE * LEADING);
                    word("•", plain, SIZE, MARGIN + 2, y - SIZE);
                    paragraph(sentence, plain, SIZE, 12);
                }
            }
            case Block.Grid grid -> grid(grid);
            case Block.Picture(String svg, String caption) -> picture(svg, caption);
            case Block.Formula formula -> {
                need(5 * SIZE);
                paragraph(formula.name(), plain, SMALL + 1, 0);
                formula(formula);
            }
            case Block.Command(String line) -> paragraph(line, fixed, SIZE - 1, 0);
        }
    }

    private void word(String words, PDFont font, float size, float x, float base) throws IOException {
        content.beginText();
        content.newLineAtOffset(x, base);
        for (PdfText.Run run : PdfText.runs(words)) {
            content.setFont(font, run.raised() ? size * PdfText.SMALLER : size);
            content.setTextRise(run.raised() ? size * RISE : 0);
            content.showText(run.words());
        }
        content.setTextRise(0);
        content.endText();
    }

    private void paragraph(String words, PDFont font, float size, float indent) throws IOException {
        for (String line : PdfText.lines(words, font, size, width - indent)) {
            need(size * LEADING);
            word(line, font, size, MARGIN + indent, y - size);
            y -= size * LEADING;
        }
        y -= size * 0.35f;
    }

    private void picture(String svg, String caption) throws IOException {
        draw(svg, caption, 0);
        y -= SIZE * 0.4f;
        paragraph(caption, plain, SMALL + 1, 0);
    }

    private void draw(String svg, String title, float indent) throws IOException {
        try (PDDocument picture = Loader.loadPDF(PdfWriter.write(svg, title))) {
            PDFormXObject form = layers.importPageAsForm(picture, 0);
            PDRectangle box = form.getBBox();
            float most = PDRectangle.A4.getHeight() - 2 * MARGIN - 3 * SIZE;
            float scale = Math.min(1, Math.min((width - indent) / box.getWidth(), most / box.getHeight()));
            need(box.getHeight() * scale + 2 * SIZE);
            y -= box.getHeight() * scale;
            content.saveGraphicsState();
            content.transform(new Matrix(scale, 0, 0, scale, MARGIN + indent, y));
            content.drawForm(form);
            content.restoreGraphicsState();
        }
    }

    /** What is too wide even when it is broken becomes smaller. */
    private void formula(Block.Formula formula) throws IOException {
        double room = (width - FORMULA_INDENT) / POINTS_PER_UNIT;
        draw(FormulaPicture.svg(formula.mathml(), SIZE / POINTS_PER_UNIT, room), formula.name(), FORMULA_INDENT);
        y -= SIZE * 0.5f;
    }

    private void grid(Block.Grid grid) throws IOException {
        float[] widths = widths(grid);
        // A title or a head alone at the foot of a page says nothing.
        float first = grid.rows().isEmpty() ? 0 : height(lines(grid.rows().getFirst(), widths, plain));
        float start = height(lines(grid.columns(), widths, strong)) + first;
        if (!grid.title().isEmpty()) {
            int lines = PdfText.lines(grid.title(), strong, SMALL + 1, width).size();
            start += (SMALL + 1) * (lines * LEADING + 0.35f);
        }
        need(Math.max(8 * SIZE, start));
        if (!grid.title().isEmpty()) {
            paragraph(grid.title(), strong, SMALL + 1, 0);
        }
        head(grid, widths);
        for (int i = 0; i < grid.rows().size(); i++) {
            List<List<String>> lines = lines(grid.rows().get(i), widths, plain);
            if (need(height(lines))) {
                head(grid, widths);
            }
            row(lines, grid.numeric(), widths, plain, grid.flagged().contains(i));
        }
        y -= SIZE;
    }

    private void head(Block.Grid grid, float[] widths) throws IOException {
        row(lines(grid.columns(), widths, strong), grid.numeric(), widths, strong, false);
    }

    private static List<List<String>> lines(List<String> cells, float[] widths, PDFont font) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            // A little more, since the widest cell must not break for rounding.
            lines.add(PdfText.lines(cells.get(i), font, SMALL, widths[i] + 0.1f));
        }
        return lines;
    }

    private static float height(List<List<String>> lines) {
        return lines.stream().mapToInt(List::size).max().orElse(1) * SMALL * LEADING + 2;
    }

    /**
     * Columns are as wide as they like to be where there is room; else the wide ones share what the narrow ones leave, and none
     * is narrower than its longest word unless there is no room for these.
     */
    private float[] widths(Block.Grid grid) throws IOException {
        int n = grid.columns().size();
        float[] most = new float[n];
        float[] least = new float[n];
        for (int i = 0; i < n; i++) {
            widen(i, grid.columns().get(i), strong, most, least);
            for (List<String> row : grid.rows()) {
                widen(i, row.get(i), plain, most, least);
            }
        }
        float room = width - CELL_GAP * (n - 1);
        if (sum(least) > room) {
            least = new float[n];
        }
        float low = 0;
        float high = Math.max(room, sum(most));
        for (int step = 0; step < 40 && sum(within(least, most, high)) > room; step++) {
            float limit = (low + high) / 2;
            if (sum(within(least, most, limit)) > room) {
                high = limit;
            } else {
                low = limit;
            }
        }
        return within(least, most, sum(most) > room ? low : high);
    }

    private static void widen(int column, String cell, PDFont font, float[] most, float[] least) throws IOException {
        String words = PdfText.writable(cell, font);
        most[column] = Math.max(most[column], PdfText.width(words, font, SMALL));
        for (String word : words.split(" +")) {
            least[column] = Math.max(least[column], PdfText.width(word, font, SMALL));
        }
    }

    private static float[] within(float[] least, float[] most, float limit) {
        float[] widths = new float[least.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(least[i], Math.min(most[i], limit));
        }
        return widths;
    }

    private static float sum(float[] widths) {
        float sum = 0;
        for (float width : widths) {
            sum += width;
        }
        return sum;
    }

    private void row(List<List<String>> lines, List<Boolean> numeric, float[] widths, PDFont font, boolean flagged)
            throws IOException {
        float height = height(lines);
        if (flagged) {
            content.setNonStrokingColor(FLAG);
            content.addRect(MARGIN - 2, y - height, width + 4, height);
            content.fill();
            content.setNonStrokingColor(Color.BLACK);
        }
        float x = MARGIN;
        for (int i = 0; i < lines.size(); i++) {
            float base = y - SMALL - 1;
            for (String line : lines.get(i)) {
                float shift = numeric.get(i) ? widths[i] - PdfText.width(line, font, SMALL) : 0;
                word(line, font, SMALL, x + shift, base);
                base -= SMALL * LEADING;
            }
            x += widths[i] + CELL_GAP;
        }
        y -= height;
        content.setStrokingColor(RULE);
        content.setLineWidth(0.4f);
        content.moveTo(MARGIN, y);
        content.lineTo(MARGIN + width, y);
        content.stroke();
    }
}
