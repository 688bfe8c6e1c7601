package paget.generate.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import paget.core.generate.Provenance;

/**
 * Compares written files with a folder of files that somebody has read and found right. The version of Paget and the
 * hash of the model stand as words in the folder, so that they may change. The system property
 * {@code paget.golden.write} writes the folder anew; then read the difference.
 */
public final class Golden {

    private static final String WRITE = "paget.golden.write";

    private Golden() {
    }

    /**
     * Compares.
     *
     * @param folder such as {@code golden/sbml/angiogenic-dormancy}, below the folder of the test bundle
     */
    public static void check(Path folder, Map<String, byte[]> files, String modelHash) throws IOException {
        SortedMap<String, String> written = new TreeMap<>();
        files.forEach((path, content) -> written.put(path, new String(content, StandardCharsets.UTF_8)
                .replace(modelHash, "MODEL-HASH").replace("Paget " + Provenance.version(), "Paget VERSION")
                .replace("\"paget\": \"" + Provenance.version() + "\"", "\"paget\": \"VERSION\"")));
        if (Boolean.getBoolean(WRITE)) {
            write(folder, written);
        }
        SortedMap<String, String> expected = read(folder);
        assertEquals(expected.keySet(), written.keySet());
        expected.forEach((path, text) -> assertEquals(text, written.get(path), path));
    }

    private static void write(Path folder, SortedMap<String, String> files) throws IOException {
        for (String old : read(folder).keySet()) {
            Files.delete(folder.resolve(old));
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    private static SortedMap<String, String> read(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
                }
            }
        }
        return files;
    }
}
