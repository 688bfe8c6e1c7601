package paget.report.internal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Writes a report as one HTML page that needs no other file. */
public final class HtmlPage {

    private static final String STYLE = """
            body { font: 16px/1.5 Inter, Helvetica, Arial, sans-serif; color: #222; max-width: 60rem; margin: 2rem auto;
                padding: 0 1rem; }
            h1, h2, h3, h4 { line-height: 1.2; margin: 2em 0 .6em; } h1 { margin-top: 0; } h4 { margin: 1.2em 0 .4em; }
            h2 { border-bottom: 1px solid #ddd; } ul { margin: .4em 0; padding-left: 1.4em; }
            nav ul { list-style: none; padding-left: 0; } nav ul ul { padding-left: 1.4em; } nav a { color: inherit; }
            figure { margin: 1.5em 0; } figure img { max-width: 100%; height: auto; }
            .broad { width: min(94vw, var(--width)); margin-left: calc(50% - min(94vw, var(--width)) / 2); }
            .row { display: flex; gap: 1.5rem; margin-top: 1.5em; margin-bottom: 1.5em; }
            .row figure { margin: 0; min-width: 0; }
            .row img { width: 100%; } .zoom .back { display: none; }
            .zoom:target { position: fixed; inset: 0; z-index: 1; overflow: auto; padding: 1rem; background: #fff; }
            .zoom:target img { max-width: none; width: max(94vw, var(--width)); }
            .zoom:target .back { display: inline-block; position: fixed; top: .5rem; right: 1.5rem; padding: .2em .8em;
                background: #fff; border: 1px solid #999; border-radius: .3em; color: inherit; }
            figcaption, caption { color: #555; font-size: .9em; text-align: left; } caption { padding-bottom: .4em;
                width: max-content; max-width: min(94vw, 58rem); }
            .grid { overflow-x: auto; margin: 1.2em 0; width: max-content; min-width: 100%; max-width: min(94vw, 1500px);
                position: relative; left: 50%; transform: translateX(-50%); }
            table { border-collapse: collapse; font-size: .85em; } th, td { padding: .2em .6em; text-align: left;
                border-bottom: 1px solid #eee; vertical-align: top; } th { border-bottom-color: #999; }
            td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; } td.n { white-space: nowrap; }
            tr.flagged td { background: #fff0d6; }
            pre { background: #f4f4f4; padding: .6em; white-space: pre-wrap; overflow-wrap: anywhere; }
            .formula { margin: .8em 0; overflow-x: auto; } .formula img { max-width: 100%; height: auto; } .formula p { margin: 0; color: #555; font-size: .9em; }
            .formula math { font-size: 1.1em; width: max-content; } .formula math, .formula img { margin-left: 1em; }
            p { overflow-wrap: anywhere; }
            @page { size: A4; margin: 16mm; }
            @media print { body { font-size: 10pt; max-width: none; margin: 0; padding: 0; }
                h2, h3, h4, h3 + p, caption, .formula p { break-after: avoid; }
                figure, .row, tr, li, pre, .formula { break-inside: avoid; }
                .broad { width: auto; margin-left: 0; } figure img { max-height: 225mm; } nav, .back { display: none; }
                .zoom:target { position: static; padding: 0; } .zoom:target img { max-width: 100%; width: auto; } thead { display: table-header-group; }
                .grid, .formula { overflow: visible; } .grid { width: auto; max-width: none; left: 0; transform: none; } table { font-size: 7pt; } td, th { padding: .2em .4em; }
                td { overflow-wrap: break-word; } table.wide { font-size: 5.5pt; } .wide td, .wide th { padding: .2em .25em; }
                * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
            """;

    /** Tables of more columns need smaller letters on paper. */
    private static final int WIDE = 9;

    /** Width of the text where the window has room for it, in pixels. */
    private static final double COLUMN = 920;
    /** Between pictures in a row. */
    private static final double GAP = 24;
    /** Size of letters in formulas. */
    private static final double LETTER = 16;

    private int figures;
    private final StringBuilder out = new StringBuilder();

    private HtmlPage() {
    }

    public static String of(String title, List<Block> blocks) {
        HtmlPage page = new HtmlPage();
        page.out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"UTF-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(escape(title)).append("</title>\n<style>\n").append(STYLE)
                .append("</style>\n</head>\n<body>\n");
        for (int i = 0; i < blocks.size(); i++) {
            page.write(blocks.get(i), i);
            if (blocks.get(i) instanceof Block.Heading(int level, String words) && level == 1) {
                page.contents(blocks);
            }
        }
        return page.out.append("</body>\n</html>\n").toString();
    }

    /** The chapters, and the sections in them. */
    private void contents(List<Block> blocks) {
        out.append("<nav><ul>\n");
        boolean inside = false;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading(int level, String words) && (level == 2 || level == 3)) {
                if (inside != (level == 3)) {
                    out.append(inside ? "</ul></li>\n" : "<li><ul>\n");
                    inside = !inside;
                }
                element("li", "<a href=\"#part-" + i + "\">" + escape(words) + "</a>");
            }
        }
        out.append(inside ? "</ul></li>\n" : "").append("</ul></nav>\n");
    }

    private void write(Block block, int number) {
        switch (block) {
            case Block.Heading(int level, String words) -> out.append("<h").append(level).append(" id=\"part-").append(number)
                    .append("\">").append(escape(words)).append("</h").append(level).append(">\n");
            case Block.Text(String words) -> element("p", escape(words));
            case Block.Points(List<String> sentences) -> {
                out.append("<ul>\n");
                sentences.forEach(sentence -> element("li", escape(sentence)));
                out.append("</ul>\n");
            }
            case Block.Grid grid -> write(grid);
            case Block.Picture picture -> {
                double width = picture.size().width();
                figure(picture, width > COLUMN ? " class=\"broad\" style=\"--width: " + Math.ceil(width) + "px\"" : "", width > COLUMN);
            }
            case Block.Pictures row -> row(row.pictures());
            case Block.Formula formula -> write(formula);
            case Block.Command(String line) -> element("pre", escape(line));
        }
    }

    /** Pictures side by side on one scale, across the window where they have more to show than the column of the text has room for. */
    private void row(List<Block.Picture> pictures) {
        double whole = pictures.stream().mapToDouble(picture -> picture.size().width()).sum() + GAP * (pictures.size() - 1);
        boolean broad = whole > COLUMN;
        out.append(broad ? "<div class=\"row broad\" style=\"--width: " + Math.ceil(whole) + "px\">\n" : "<div class=\"row\">\n");
        for (Block.Picture picture : pictures) {
            double width = Math.ceil(picture.size().width());
            figure(picture, " style=\"flex: " + width + " 1 0; max-width: " + width + "px\"", broad);
        }
        out.append("</div>\n");
    }

    /** @param zoom whether the picture leads to itself at its own size, since it may be shown smaller */
    private void figure(Block.Picture picture, String attributes, boolean zoom) {
        figures++;
        out.append("<figure id=\"figure-").append(figures).append('"').append(attributes).append('>');
        if (zoom) {
            out.append("<div class=\"zoom\" id=\"large-").append(figures).append("\" style=\"--width: ")
                    .append(Math.ceil(picture.size().width())).append("px\"><a href=\"#large-").append(figures).append("\">");
            image(picture.svg(), picture.caption());
            out.append("</a><a class=\"back\" href=\"#figure-").append(figures).append("\">Back</a></div>");
        } else {
            image(picture.svg(), picture.caption());
        }
        out.append("<figcaption>").append(escape(picture.caption())).append("</figcaption></figure>\n");
    }

    private void image(String svg, String words) {
        out.append("<img alt=\"").append(escape(words)).append("\" src=\"data:image/svg+xml;base64,")
                .append(Base64.getEncoder().encodeToString(SharedOutlines.in(svg).getBytes(StandardCharsets.UTF_8))).append("\">");
    }

    /** Browsers do not break markup of formulas into lines: one that is wider than the text is a picture. */
    private void write(Block.Formula formula) {
        out.append("<div class=\"formula\"><p>").append(escape(formula.name())).append("</p>");
        if (Block.Size.of(FormulaPicture.svg(formula.mathml(), LETTER, Double.MAX_VALUE)).width() > COLUMN) {
            image(FormulaPicture.svg(formula.mathml(), LETTER, COLUMN), formula.plain());
        } else {
            out.append(formula.mathml().replaceFirst("<math ", "<math alttext=\"" + escape(formula.plain()).replace("$", "\\$") + "\" "));
        }
        out.append("</div>\n");
    }

    private void write(Block.Grid grid) {
        out.append(grid.columns().size() > WIDE ? "<div class=\"grid\"><table class=\"wide\">" : "<div class=\"grid\"><table>");
        if (!grid.title().isEmpty()) {
            element("caption", escape(grid.title()));
        }
        out.append("<thead>");
        row("th", grid.columns(), grid.numeric(), "");
        out.append("</thead>\n");
        for (int i = 0; i < grid.rows().size(); i++) {
            row("td", grid.rows().get(i), grid.numeric(), grid.flagged().contains(i) ? " class=\"flagged\"" : "");
        }
        out.append("</table></div>\n");
    }

    private void row(String cell, List<String> cells, List<Boolean> numeric, String attribute) {
        out.append("<tr").append(attribute).append('>');
        for (int i = 0; i < cells.size(); i++) {
            out.append('<').append(cell).append(numeric.get(i) ? " class=\"n\">" : ">").append(escape(cells.get(i)))
                    .append("</").append(cell).append('>');
        }
        out.append("</tr>\n");
    }

    private void element(String name, String content) {
        out.append('<').append(name).append('>').append(content).append("</").append(name).append(">\n");
    }

    public static String escape(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
