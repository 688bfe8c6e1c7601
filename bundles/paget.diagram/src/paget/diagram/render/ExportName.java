package paget.diagram.render;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The name that a dialog proposes for a file of one of several formats. File dialogs leave a proposed name as it is when
 * somebody chooses another format, which would then say nothing.
 *
 * @param stem the name without its ending
 * @param endings those of the formats in the order of the dialog, such as {@code .svg}
 * @param format the number of the format that is proposed
 */
public record ExportName(String stem, List<String> endings, int format) {

    public ExportName {
        endings = List.copyOf(endings);
    }

    /** What the dialog shows at first. */
    public String proposed() {
        return stem + endings.get(format);
    }

    /**
     * The file that is meant: a name that somebody wrote keeps its ending, the proposed one and one without get that of the
     * format.
     *
     * @param chosen the path that the dialog gives
     * @param chosenFormat the number of the format, below zero where the dialog does not say
     */
    public Path file(String chosen, int chosenFormat) {
        Path path = Path.of(chosen);
        String name = path.getFileName().toString();
        String ending = endings.get(chosenFormat < 0 ? format : chosenFormat);
        if (name.equals(proposed())) {
            return path.resolveSibling(stem + ending);
        }
        return endings.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith) ? path : path.resolveSibling(name + ending);
    }
}
