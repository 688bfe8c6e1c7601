package paget.ui.internal.help;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.swing.text.MutableAttributeSet;
import javax.swing.text.html.HTML;
import javax.swing.text.html.HTMLEditorKit.ParserCallback;
import javax.swing.text.html.parser.ParserDelegator;

import paget.ui.internal.help.HelpText.Look;

/**
 * Makes text of a page of HTML. A row of a table becomes a paragraph: its first cell stands out, the others follow on lines
 * of their own, behind the heads of their columns where there are more than two.
 */
final class HelpParser extends ParserCallback {
    private static final Map<HTML.Tag, Look> LOOKS = Map.of(HTML.Tag.H1, Look.TITLE, HTML.Tag.H2, Look.HEADING, HTML.Tag.H3,
            Look.HEADING, HTML.Tag.STRONG, Look.STRONG, HTML.Tag.B, Look.STRONG, HTML.Tag.EM, Look.EMPHASIS, HTML.Tag.I,
            Look.EMPHASIS, HTML.Tag.CODE, Look.CODE, HTML.Tag.SUB, Look.SUBSCRIPT, HTML.Tag.SUP, Look.SUPERSCRIPT);
    private final StringBuilder text = new StringBuilder();
    private final List<HelpText.Run> runs = new ArrayList<>();
    private final Map<Integer, Integer> indents = new HashMap<>();
    private final Map<String, Integer> anchors = new HashMap<>();
    private final Set<Look> looks = EnumSet.noneOf(Look.class);
    private final StringBuilder title = new StringBuilder();
    private final List<Integer> counters = new ArrayList<>();
    private final List<String> columns = new ArrayList<>();
    private String target;
    private boolean inTitle;
    private boolean inHead;
    private boolean preformatted;
    private int cell;

    private HelpParser() {
    }

    /** @throws IOException when the page cannot be read */
    static HelpText parse(Reader page) throws IOException {
        HelpParser parser = new HelpParser();
        new ParserDelegator().parse(page, parser, true);
        return new HelpText(parser.title.toString().strip(), parser.text.toString(), parser.runs, parser.indents,
                parser.anchors);
    }

    @Override
    public void handleStartTag(HTML.Tag tag, MutableAttributeSet attributes, int position) {
        open(tag);
        if (LOOKS.containsKey(tag)) {
            looks.add(LOOKS.get(tag));
        } else if (tag == HTML.Tag.A) {
            target = (String) attributes.getAttribute(HTML.Attribute.HREF);
        }
        if (attributes.getAttribute(HTML.Attribute.ID) instanceof String id) {
            anchors.put(id, text.length());
        }
    }

    private void open(HTML.Tag tag) {
        switch (tag.toString()) {
            case "title" -> inTitle = true;
            case "h1", "h2", "h3", "p", "pre" -> {
                newLines(2);
                preformatted = tag == HTML.Tag.PRE;
            }
            case "ul" -> counters.add(0);
            case "ol" -> counters.add(1);
            case "li" -> item();
            case "table" -> columns.clear();
            case "tr" -> cell = 0;
            case "th" -> {
                inHead = true;
                columns.add("");
            }
            case "td" -> cell();
            default -> {
                // Other tags change nothing that text can show.
            }
        }
    }

    private void item() {
        newLines(1);
        int depth = counters.size();
        indents.put(text.length(), Math.max(1, depth));
        int number = depth == 0 ? 0 : counters.getLast();
        append(number == 0 ? "• " : number + ". ");
        if (number > 0) {
            counters.set(depth - 1, number + 1);
        }
    }

    private void cell() {
        newLines(cell == 0 ? 2 : 1);
        if (cell == 0) {
            looks.add(Look.STRONG);
        } else {
            indents.put(text.length(), 1);
            if (columns.size() > 2 && cell < columns.size() && !columns.get(cell).isBlank()) {
                looks.add(Look.EMPHASIS);
                append(columns.get(cell) + ": ");
                looks.remove(Look.EMPHASIS);
            }
        }
        cell++;
    }

    @Override
    public void handleEndTag(HTML.Tag tag, int position) {
        looks.remove(LOOKS.get(tag));
        switch (tag.toString()) {
            case "title" -> inTitle = false;
            case "a" -> target = null;
            case "th" -> inHead = false;
            case "td" -> looks.remove(Look.STRONG);
            case "pre" -> preformatted = false;
            case "ul", "ol" -> counters.removeLast();
            default -> {
                // Ends nothing that was begun above.
            }
        }
    }

    @Override
    public void handleSimpleTag(HTML.Tag tag, MutableAttributeSet attributes, int position) {
        if (tag == HTML.Tag.BR) {
            newLines(1);
        } else if (tag == HTML.Tag.IMG && attributes.getAttribute(HTML.Attribute.ALT) instanceof String description) {
            looks.add(Look.EMPHASIS);
            append("[" + description + "]");
            looks.remove(Look.EMPHASIS);
        }
    }

    @Override
    public void handleText(char[] data, int position) {
        String said = new String(data);
        if (inTitle) {
            title.append(said);
        } else if (inHead) {
            columns.set(columns.size() - 1, columns.getLast() + said);
        } else if (preformatted) {
            append(said);
        } else {
            said = said.replaceAll("\\s+", " ");
            boolean begins = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
            append(begins ? said.stripLeading() : said);
        }
    }

    private void newLines(int count) {
        if (text.isEmpty()) {
            return;
        }
        while (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        int there = 0;
        while (there < text.length() && text.charAt(text.length() - 1 - there) == '\n') {
            there++;
        }
        text.append("\n".repeat(Math.max(0, count - there)));
    }

    private void append(String said) {
        if (!said.isEmpty() && (!looks.isEmpty() || target != null)) {
            runs.add(new HelpText.Run(text.length(), said.length(), Set.copyOf(looks), target));
        }
        text.append(said);
    }
}
