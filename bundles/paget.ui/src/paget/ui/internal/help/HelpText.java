package paget.ui.internal.help;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A page of the help as plain text with looks, for a machine that has no web browser.
 *
 * @param title title of the page
 * @param text all of it, lines separated by {@code \n}
 * @param runs pieces of the text with a look or a link, in order, without overlap
 * @param indents offsets of lines that are indented, with the depth
 * @param anchors offsets of the places that links can lead to, by name
 */
record HelpText(String title, String text, List<Run> runs, Map<Integer, Integer> indents, Map<String, Integer> anchors) {
    /** What a piece of text looks like. */
    enum Look { TITLE, HEADING, STRONG, EMPHASIS, CODE, SUBSCRIPT, SUPERSCRIPT }

    /**
     * A piece of the text.
     *
     * @param target where a link leads, or null
     */
    record Run(int start, int length, Set<Look> looks, String target) {
    }

    /** Where the link at an offset leads; null beside links. */
    String target(int offset) {
        return runs.stream().filter(run -> run.start() <= offset && offset < run.start() + run.length())
                .map(Run::target).filter(target -> target != null).findFirst().orElse(null);
    }
}
