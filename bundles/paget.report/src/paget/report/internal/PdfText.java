package paget.report.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

import paget.chart.RaisedDigits;

/** Words for the fonts that every reader of PDF has: what these lack is written with letters that they have. */
final class PdfText {

    private static final Map<Integer, String> SUBSTITUTES = Map.of((int) '−', "–", (int) 'μ', "µ", (int) '‑', "-");
    /** Letters that the font of symbols has. */
    private static final String SYMBOLS = "→≥≤≠∅∞αβγδεκλσΔ≈";
    private static final PDFont SYMBOL_FONT = new PDType1Font(FontName.SYMBOL);

    /** Size of raised digits, of which the fonts have three only, in parts of that of others. */
    private static final float SMALLER = 0.68f;

    private PdfText() {
    }

    /** What the letters of a part of a line are. */
    enum Kind {
        PLAIN, RAISED, SYMBOL;

        static Kind of(int letter) {
            return RaisedDigits.isRaised(letter) ? RAISED : SYMBOLS.indexOf(letter) >= 0 ? SYMBOL : PLAIN;
        }
    }

    /** A part of a line with letters of one kind, as the font has them. */
    record Run(String words, Kind kind) {

        float size(float ofLine) {
            return kind == Kind.RAISED ? ofLine * SMALLER : ofLine;
        }
    }

    /** The parts of a line that is writable. */
    static List<Run> runs(String line) {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= line.length(); i++) {
            Kind kind = Kind.of(line.charAt(i - 1));
            if (i == line.length() || Kind.of(line.charAt(i)) != kind) {
                StringBuilder words = new StringBuilder(line.substring(start, i));
                for (int c = 0; kind == Kind.RAISED && c < words.length(); c++) {
                    words.setCharAt(c, RaisedDigits.plain(words.charAt(c)));
                }
                runs.add(new Run(words.toString(), kind));
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
            if (Kind.of(point) != Kind.PLAIN) {
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
            width += (run.kind() == Kind.SYMBOL ? SYMBOL_FONT : font).getStringWidth(run.words()) / 1000 * run.size(size);
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
