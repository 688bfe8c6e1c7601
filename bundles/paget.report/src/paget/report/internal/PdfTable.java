package paget.report.internal;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Writes a table on pages; the head stands on each of them, and rows stay whole. */
final class PdfTable {

    /** Of letters. */
    private static final float SMALL = 7;
    private static final float CELL_GAP = 6;
    private static final Color FLAG = new Color(255, 240, 214);
    private static final Color RULE = new Color(215, 215, 215);

    private final PdfSheet sheet;
    private final Block.Grid grid;
    private final float[] widths;

    private PdfTable(PdfSheet sheet, Block.Grid grid) throws IOException {
        this.sheet = sheet;
        this.grid = grid;
        this.widths = widths();
    }

    static void write(PdfSheet sheet, Block.Grid grid) throws IOException {
        new PdfTable(sheet, grid).write();
    }

    private void write() throws IOException {
        // A title or a head alone at the foot of a page says nothing.
        float first = grid.rows().isEmpty() ? 0 : height(lines(grid.rows().getFirst(), sheet.plain));
        float start = height(lines(grid.columns(), sheet.strong)) + first;
        if (!grid.title().isEmpty()) {
            start += sheet.height(grid.title(), sheet.strong, PdfSheet.CAPTION);
        }
        sheet.need(Math.max(8 * PdfSheet.SIZE, start));
        if (!grid.title().isEmpty()) {
            sheet.paragraph(grid.title(), sheet.strong, PdfSheet.CAPTION, 0);
        }
        head();
        for (int i = 0; i < grid.rows().size(); i++) {
            List<List<String>> lines = lines(grid.rows().get(i), sheet.plain);
            if (sheet.need(height(lines))) {
                head();
            }
            row(lines, sheet.plain, grid.flagged().contains(i));
        }
        sheet.down(PdfSheet.SIZE);
    }

    private float[] widths() throws IOException {
        List<List<float[]>> columns = new ArrayList<>();
        for (int i = 0; i < grid.columns().size(); i++) {
            List<float[]> cells = new ArrayList<>(List.of(words(grid.columns().get(i), sheet.strong)));
            for (List<String> row : grid.rows()) {
                cells.add(words(row.get(i), sheet.plain));
            }
            columns.add(cells);
        }
        return ColumnWidths.of(columns, PdfText.width(" ", sheet.plain, SMALL),
                sheet.width() - CELL_GAP * (grid.columns().size() - 1));
    }

    private static float[] words(String cell, PDFont font) throws IOException {
        String[] words = PdfText.writable(cell, font).strip().split(" +");
        float[] widths = new float[words.length];
        for (int i = 0; i < words.length; i++) {
            widths[i] = PdfText.width(words[i], font, SMALL);
        }
        return widths;
    }

    private void head() throws IOException {
        row(lines(grid.columns(), sheet.strong), sheet.strong, false);
    }

    private List<List<String>> lines(List<String> cells, PDFont font) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            // A little more, since the widest cell must not break for rounding.
            lines.add(PdfText.lines(cells.get(i), font, SMALL, widths[i] + 0.1f));
        }
        return lines;
    }

    private static float height(List<List<String>> lines) {
        return lines.stream().mapToInt(List::size).max().orElse(1) * SMALL * PdfSheet.LEADING + 2;
    }

    private void row(List<List<String>> lines, PDFont font, boolean flagged) throws IOException {
        PDPageContentStream content = sheet.content();
        float height = height(lines);
        float top = sheet.y();
        if (flagged) {
            content.setNonStrokingColor(FLAG);
            content.addRect(PdfSheet.MARGIN - 2, top - height, sheet.width() + 4, height);
            content.fill();
            content.setNonStrokingColor(Color.BLACK);
        }
        float x = PdfSheet.MARGIN;
        for (int i = 0; i < lines.size(); i++) {
            float base = top - SMALL - 1;
            for (String line : lines.get(i)) {
                float shift = grid.numeric().get(i) ? widths[i] - PdfText.width(line, font, SMALL) : 0;
                sheet.word(line, font, SMALL, x + shift, base);
                base -= SMALL * PdfSheet.LEADING;
            }
            x += widths[i] + CELL_GAP;
        }
        sheet.down(height);
        content.setStrokingColor(RULE);
        content.setLineWidth(0.4f);
        content.moveTo(PdfSheet.MARGIN, sheet.y());
        content.lineTo(Math.min(x - CELL_GAP, PdfSheet.MARGIN + sheet.width()), sheet.y());
        content.stroke();
    }
}
