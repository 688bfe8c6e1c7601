package paget.emfgen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed code is what the generator makes of the metamodel. */
class GeneratedCodeTest {
    private static final Path BUNDLES = Path.of(System.getProperty("paget.bundles"));

    @TempDir
    private static Path output;
    private static Set<String> bundles;

    @BeforeAll
    static void generate() throws IOException {
        bundles = EmfCodeGenerator.generate(BUNDLES.resolve("paget.model/model/paget.genmodel"), output);
    }

    @Test
    void committedCodeIsUpToDate() throws IOException {
        assertEquals(Set.of("paget.model", "paget.model.edit"), bundles);
        for (String bundle : bundles) {
            Map<String, String> generated = sources(output.resolve(bundle).resolve("src-gen"));
            Map<String, String> committed = sources(BUNDLES.resolve(bundle).resolve("src-gen"));
            assertFalse(generated.isEmpty(), bundle);
            assertEquals(generated.keySet(), committed.keySet(), bundle + ": run ./paget generate-code");
            for (Map.Entry<String, String> file : generated.entrySet()) {
                assertEquals(file.getValue(), committed.get(file.getKey()), file.getKey() + ": run ./paget generate-code");
            }
        }
    }

    @Test
    void everyLabelIsPresentAndNoneIsLeftOver() throws IOException {
        Path labels = BUNDLES.resolve("paget.model.edit/plugin.properties");
        Path proposed = output.resolve("paget.model.edit/plugin.properties");
        assertEquals(LabelFile.merge(proposed, labels), Files.readAllLines(labels), "run ./paget generate-code");
    }

    private static Map<String, String> sources(Path folder) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                sources.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return sources;
    }
}
