package paget.report.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.pdmodel.font.PDFont;

import paget.chart.RaisedDigits;

/** Words for the fonts that every reader of PDF has: what these lack is written with letters that they have. */
final class PdfText {

    private static final Map<Integer, String> SUBSTITUTES = Map.ofEntries(Map.entry((int) '−', "–"),
            Map.entry((int) '→', "->"), Map.entry((int) '≥', ">="), Map.entry((int) '≤', "<="),
            Map.entry((int) '≠', "<>"), Map.entry((int) '∅', "0"), Map.entry((int) '∞', "infinite"),
            Map.entry((int) 'λ', "lambda"), Map.entry((int) 'μ', "µ"), Map.entry((int) 'α', "alpha"),
            Map.entry((int) 'β', "beta"), Map.entry((int) 'γ', "gamma"), Map.entry((int) 'δ', "delta"),
            Map.entry((int) 'κ', "kappa"), Map.entry((int) 'σ', "sigma"), Map.entry((int) '‑', "-"));

    /** Size of raised digits, of which the fonts have three only, in parts of that of others. */
    static final float SMALLER = 0.68f;

    private PdfText() {
    }

    /** A part of a line with letters of one size, as the font has them. */
    record Run(String words, boolean raised) {
    }

    /** The parts of a line that is writable. */
    static List<Run> runs(String line) {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= line.length(); i++) {
            boolean raised = RaisedDigits.isRaised(line.charAt(i - 1));
            if (i == line.length() || RaisedDigits.isRaised(line.charAt(i)) != raised) {
                StringBuilder words = new StringBuilder(line.substring(start, i));
                for (int c = 0; raised && c < words.length(); c++) {
                    words.setCharAt(c, RaisedDigits.plain(words.charAt(c)));
                }
                runs.add(new Run(words.toString(), raised));
                start = i;
            }
        }
        return runs;
    }

    /** The words with letters of the font only. */
    static String writable(String words, PDFont font) {
        StringBuilder text = new StringBuilder();
        words.codePoints().forEach(point -> {
            String letter = Character.toString(point);
            if (RaisedDigits.isRaised(point)) {
                text.append(letter);
            } else if (SUBSTITUTES.containsKey(point)) {
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
        float width = 0;
        for (Run run : runs(words)) {
            width += font.getStringWidth(run.words()) / 1000 * size * (run.raised() ? SMALLER : 1);
        }
        return width;
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
