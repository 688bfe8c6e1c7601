package paget.report.internal;

import java.io.IOException;
import java.util.List;

/** Writes a report as pages of A4: words that can be searched, pictures and formulas as lines and areas. */
public final class PdfPages {

    private static final float FORMULA_INDENT = 12;
    /** Above a heading, in parts of its letters' size. */
    private static final float ABOVE_HEADING = 0.6f;
    /** Lines that stay with a heading. */
    private static final int FIRST_LINES = 3;
    /** The height of the title, the head and some rows of a table. */
    private static final float FIRST_ROWS = 8 * PdfSheet.SIZE;

    private final PdfSheet sheet;
    private final PdfPictures pictures;

    private PdfPages(PdfSheet sheet) {
        this.sheet = sheet;
        this.pictures = new PdfPictures(sheet);
    }

    public static byte[] of(String title, List<Block> blocks) throws IOException {
        try (PdfSheet sheet = new PdfSheet(title)) {
            PdfPages pages = new PdfPages(sheet);
            for (int i = 0; i < blocks.size(); i++) {
                pages.write(blocks.get(i), blocks.subList(i + 1, blocks.size()));
            }
            return sheet.finish();
        }
    }

    private static float size(int level) {
        return level == 1 ? 20 : level == 2 ? 15 : level == 3 ? 12 : 10;
    }

    /** The height of what has to stand below a heading: further headings, and the beginning of what they head. */
    private float start(List<Block> blocks) throws IOException {
        float height = 0;
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading(int level, String words) -> height += size(level) * (ABOVE_HEADING + PdfSheet.LEADING + PdfSheet.BELOW);
                case Block.Text(String words) -> height += sheet.height(words, sheet.plain, PdfSheet.SIZE);
                case Block.Picture picture -> {
                    return height + pictures.least(List.of(picture));
                }
                case Block.Pictures row -> {
                    return height + pictures.least(row.pictures());
                }
                case Block.Grid grid -> {
                    return height + FIRST_ROWS;
                }
                default -> {
                    return height + FIRST_LINES * PdfSheet.SIZE * PdfSheet.LEADING;
                }
            }
        }
        return height;
    }

    private void write(Block block, List<Block> next) throws IOException {
        switch (block) {
            case Block.Heading(int level, String words) -> {
                float size = size(level);
                if (!sheet.isEmpty()) {
                    sheet.down(size * ABOVE_HEADING);
                }
                // What fills a page by itself begins on one anyway.
                sheet.need(Math.min(size * PdfSheet.LEADING + start(next), sheet.height()));
                sheet.paragraph(words, sheet.strong, size, 0);
            }
            case Block.Text(String words) -> sheet.paragraph(words, sheet.plain, PdfSheet.SIZE, 0);
            case Block.Points(List<String> sentences) -> {
                for (String sentence : sentences) {
                    sheet.need(PdfSheet.SIZE * PdfSheet.LEADING);
                    sheet.word("•", sheet.plain, PdfSheet.SIZE, PdfSheet.MARGIN + 2, sheet.y() - PdfSheet.SIZE);
                    sheet.paragraph(sentence, sheet.plain, PdfSheet.SIZE, 12);
                }
            }
            case Block.Grid grid -> PdfTable.write(sheet, grid);
            case Block.Picture picture -> pictures.write(List.of(picture));
            case Block.Pictures row -> pictures.write(row.pictures());
            case Block.Formula formula -> formula(formula);
            case Block.Command(String line) -> sheet.paragraph(line, sheet.fixed, PdfSheet.SIZE - 1, 0);
        }
    }

    /** What is too wide even when it is broken becomes smaller. */
    private void formula(Block.Formula formula) throws IOException {
        double room = (sheet.width() - FORMULA_INDENT) / PdfPictures.POINTS_PER_UNIT;
        String svg = FormulaPicture.svg(formula.mathml(), PdfSheet.SIZE / PdfPictures.POINTS_PER_UNIT, room);
        sheet.need(sheet.height(formula.name(), sheet.plain, PdfSheet.CAPTION) + pictures.height(svg, FORMULA_INDENT));
        sheet.paragraph(formula.name(), sheet.plain, PdfSheet.CAPTION, 0);
        pictures.draw(svg, formula.name(), FORMULA_INDENT);
        sheet.down(PdfSheet.SIZE * 0.5f);
    }
}
