package paget.report.internal;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of a report, whatever it is written as. */
public sealed interface Block {

    /** @param level 1 for the title, 2 for chapters, 3 and 4 below */
    record Heading(int level, String words) implements Block {
    }

    record Text(String words) implements Block {
    }

    /** Sentences, each a point of its own. */
    record Points(List<String> sentences) implements Block {
        public Points {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * A table.
     *
     * @param numeric which columns hold numbers
     * @param flagged rows that stand out
     */
    record Grid(String title, List<String> columns, List<Boolean> numeric, List<List<String>> rows,
            Set<Integer> flagged) implements Block {
    }

    /** A picture with its caption. */
    record Picture(String svg, String caption) implements Block {

        Size size() {
            return Size.of(svg);
        }
    }

    /** Pictures that stand side by side. */
    record Pictures(List<Picture> pictures) implements Block {
        public Pictures {
            pictures = List.copyOf(pictures);
        }
    }

    /** How large a picture is by itself, in units of which an inch has 96. */
    record Size(double width, double height) {

        private static final Pattern STATED = Pattern.compile("<svg[^>]*? width=\"([0-9.]+)(?:px)?\" height=\"([0-9.]+)(?:px)?\"");

        /** @throws IllegalArgumentException when the picture does not say so */
        static Size of(String svg) {
            Matcher stated = STATED.matcher(svg);
            if (!stated.find()) {
                throw new IllegalArgumentException("a picture does not say how large it is");
            }
            return new Size(Double.parseDouble(stated.group(1)), Double.parseDouble(stated.group(2)));
        }
    }

    /**
     * A formula.
     *
     * @param name what it is about
     * @param mathml presentation markup
     * @param plain the same as text
     */
    record Formula(String name, String mathml, String plain) implements Block {
    }

    /** Something to type. */
    record Command(String line) implements Block {
    }
}
