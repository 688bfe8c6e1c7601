package paget.report.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.pdmodel.font.PDFont;

/** Words for the fonts that every reader of PDF has: what these lack is written with letters that they have. */
final class PdfText {

    private static final Map<Integer, String> SUBSTITUTES = Map.ofEntries(Map.entry((int) '−', "-"),
            Map.entry((int) '→', "->"), Map.entry((int) '≥', ">="), Map.entry((int) '≤', "<="),
            Map.entry((int) '≠', "<>"), Map.entry((int) '∅', "0"), Map.entry((int) '∞', "infinite"),
            Map.entry((int) 'λ', "lambda"), Map.entry((int) 'μ', "µ"), Map.entry((int) 'α', "alpha"),
            Map.entry((int) 'β', "beta"), Map.entry((int) 'γ', "gamma"), Map.entry((int) 'δ', "delta"),
            Map.entry((int) 'κ', "kappa"), Map.entry((int) 'σ', "sigma"), Map.entry((int) '‑', "-"));

    private PdfText() {
    }

    /** The words with letters of the font only. */
    static String writable(String words, PDFont font) {
        StringBuilder text = new StringBuilder();
        words.codePoints().forEach(point -> {
            String letter = Character.toString(point);
            if (SUBSTITUTES.containsKey(point)) {
                text.append(SUBSTITUTES.get(point));
            } else if (Character.isWhitespace(point)) {
                text.append(' ');
            } else {
                text.append(has(font, letter) ? letter : "?");
            }
        });
        return text.toString();
    }

    private static boolean has(PDFont font, String letter) {
        try {
            font.encode(letter);
            return true;
        } catch (IOException | IllegalArgumentException e) {
            // That is how a font says that it lacks a letter.
            return false;
        }
    }

    static float width(String words, PDFont font, float size) throws IOException {
        return font.getStringWidth(words) / 1000 * size;
    }

    /** Breaks words into lines; a word that is wider than a line is cut. */
    static List<String> lines(String words, PDFont font, float size, float most) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : writable(words, font).strip().split(" +")) {
            String rest = word;
            String joined = line.isEmpty() ? rest : line + " " + rest;
            if (width(joined, font, size) <= most) {
                line.replace(0, line.length(), joined);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (width(rest, font, size) > most && rest.length() > 1) {
                int end = rest.length() - 1;
                while (end > 1 && width(rest.substring(0, end), font, size) > most) {
                    end--;
                }
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            line.append(rest);
        }
        lines.add(line.toString());
        return lines;
    }
}
