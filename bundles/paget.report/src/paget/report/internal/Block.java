package paget.report.internal;

import java.util.List;
import java.util.Set;

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
