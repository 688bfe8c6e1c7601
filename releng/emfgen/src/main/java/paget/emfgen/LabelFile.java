package paget.emfgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The labels of the edit bundle, {@code plugin.properties}. The generator says which labels there are and
 * proposes a text; a text that a person has changed in the bundle stays.
 */
final class LabelFile {
    private LabelFile() {
    }

    /**
     * The generated file's lines, with the texts of the present file where it has one.
     *
     * @param generated what the generator wrote
     * @param present   the bundle's file; it may be missing
     * @return the lines that the bundle's file should have
     */
    static List<String> merge(Path generated, Path present) throws IOException {
        Map<String, String> kept = new HashMap<>();
        if (Files.exists(present)) {
            for (String line : Files.readAllLines(present)) {
                String key = key(line);
                if (key != null) {
                    kept.put(key, line);
                }
            }
        }
        List<String> lines = Files.readAllLines(generated);
        // The generator opens the file with an empty comment.
        int first = 0;
        while (first < lines.size() && key(lines.get(first)) == null) {
            first++;
        }
        return lines.subList(first, lines.size()).stream().map(line -> kept.getOrDefault(key(line), line)).toList();
    }

    /** The key of a line {@code key = text}, or null for a comment or an empty line. */
    private static String key(String line) {
        int equals = line.indexOf('=');
        return line.startsWith("#") || equals < 0 ? null : line.substring(0, equals).strip();
    }
}
