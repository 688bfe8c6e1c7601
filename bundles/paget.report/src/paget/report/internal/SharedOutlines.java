package paget.report.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pictures whose letters are outlines, each outline written once: a word of the same letters takes a tenth of the room.
 * What is seen stays the same.
 */
final class SharedOutlines {

    /** A letter at its place, as {@link paget.report.OutlineLettering} and formulas write it. */
    private static final Pattern LETTER = Pattern.compile("<path transform=\"(translate\\([^\"]+)\" d=\"([^\"]+)\"/>");
    /** A place on the line of a word. */
    private static final Pattern ALONG = Pattern.compile("translate\\((-?[0-9.E-]+) 0\\)");
    private static final String END_OF_HEAD = "</title>\n";

    private SharedOutlines() {
    }

    /** @param svg a picture; one that has no such letters, or no title, stays as it is */
    static String in(String svg) {
        int head = svg.indexOf(END_OF_HEAD) + END_OF_HEAD.length();
        Matcher letters = LETTER.matcher(svg);
        if (head < END_OF_HEAD.length() || !letters.find()) {
            return svg;
        }
        Map<String, String> ids = new LinkedHashMap<>();
        String body = letters.reset().replaceAll(letter -> "<use href=\"#"
                + ids.computeIfAbsent(letter.group(2), outline -> "l" + ids.size()) + place(letter.group(1)));
        StringBuilder outlines = new StringBuilder("<defs>");
        ids.forEach((outline, id) -> outlines.append("<path id=\"").append(id).append("\" d=\"").append(outline).append("\"/>"));
        return body.substring(0, head) + outlines.append("</defs>\n") + body.substring(head);
    }

    private static String place(String transform) {
        Matcher along = ALONG.matcher(transform);
        return along.matches() ? "\" x=\"" + along.group(1) + "\"/>" : "\" transform=\"" + transform + "\"/>";
    }
}
