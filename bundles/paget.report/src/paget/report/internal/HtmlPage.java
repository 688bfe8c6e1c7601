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
            figure { margin: 1.5em 0; } figure svg, figure img { max-width: 100%; height: auto; }
            figcaption, caption { color: #555; font-size: .9em; text-align: left; } caption { padding-bottom: .4em; }
            .grid { overflow-x: auto; margin: 1.2em 0; }
            table { border-collapse: collapse; font-size: .85em; } th, td { padding: .2em .6em; text-align: left;
                border-bottom: 1px solid #eee; vertical-align: top; } th { border-bottom-color: #999; }
            td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; } td.n { white-space: nowrap; }
            tr.flagged td { background: #fff0d6; }
            pre { background: #f4f4f4; padding: .6em; white-space: pre-wrap; overflow-wrap: anywhere; }
            .formula { margin: .8em 0; overflow-x: auto; } .formula p { margin: 0; color: #555; font-size: .9em; }
            math { font-size: 1.1em; } p { overflow-wrap: anywhere; }
            @page { size: A4; margin: 16mm; }
            @media print { body { font-size: 10pt; max-width: none; margin: 0; padding: 0; }
                h2, h3, h4 { break-after: avoid; } figure, tr, li, .formula { break-inside: avoid; }
                figure img { max-height: 230mm; } thead { display: table-header-group; }
                .grid, .formula { overflow: visible; } table { font-size: 7pt; } td, th { padding: .2em .4em; }
                td { overflow-wrap: break-word; } table.wide { font-size: 5.5pt; } .wide td, .wide th { padding: .2em .25em; }
                * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
            """;

    /** Tables of more columns need smaller letters on paper. */
    private static final int WIDE = 9;

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
            case Block.Picture(String svg, String caption) -> out.append("<figure><img alt=\"").append(escape(caption))
                    .append("\" src=\"data:image/svg+xml;base64,")
                    .append(Base64.getEncoder().encodeToString(SharedOutlines.in(svg).getBytes(StandardCharsets.UTF_8)))
                    .append("\"><figcaption>").append(escape(caption)).append("</figcaption></figure>\n");
            case Block.Formula(String name, String mathml, String plain) -> out.append("<div class=\"formula\"><p>")
                    .append(escape(name)).append("</p>")
                    .append(mathml.replaceFirst("<math ", "<math alttext=\"" + escape(plain).replace("$", "\\$") + "\" "))
                    .append("</div>\n");
            case Block.Command(String line) -> element("pre", escape(line));
        }
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
