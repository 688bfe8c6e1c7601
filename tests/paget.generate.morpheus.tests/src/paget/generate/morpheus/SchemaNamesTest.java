package paget.generate.morpheus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

import paget.core.generate.GenerationInput;
import paget.generate.testkit.ContactModel;
import paget.generate.testkit.Exports;

/**
 * Compares the names of elements and attributes with those of Morpheus's own schema files, in the folder that the system
 * property {@code paget.morpheus.schemas} names. The files are parts that Morpheus's build puts together, so that they
 * validate nothing by themselves.
 */
class SchemaNamesTest {

    private static final String FOLDER = "paget.morpheus.schemas";
    private static final Pattern DECLARED = Pattern.compile("xs:(element|attribute)\\s+name\\s*=\\s*\"([\\w-]+)\"");
    private static final Pattern TAG = Pattern.compile("<([A-Za-z]\\w*)((?:\\s+[\\w-]+=\"[^\"]*\")*)\\s*/?>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)=\"");

    @Test
    void everyNameIsInTheSchema() throws IOException {
        String folder = System.getProperty(FOLDER);
        if (folder == null) {
            throw new TestAbortedException("Without -D" + FOLDER + "=DIR nothing is compared with Morpheus's schema.");
        }
        Set<String> elements = new TreeSet<>();
        Set<String> attributes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".xsd")).toList()) {
                Matcher names = DECLARED.matcher(Files.readString(file));
                while (names.find()) {
                    (names.group(1).equals("element") ? elements : attributes).add(names.group(2));
                }
            }
        }
        assertFalse(elements.isEmpty(), "no schema in " + folder);
        Set<String> unknown = new TreeSet<>();
        for (GenerationInput input : List.of(ContactModel.input(Map.of()), Exports.kept("spatial-spread", Map.of()))) {
            Exports.write(new MorpheusGenerator(), input).files().forEach((path, content) -> {
                if (path.endsWith(".xml")) {
                    collect(new String(content, StandardCharsets.UTF_8), elements, attributes, unknown);
                }
            });
        }
        assertEquals(Set.of(), unknown);
    }

    private static void collect(String xml, Set<String> elements, Set<String> attributes, Set<String> unknown) {
        Matcher tags = TAG.matcher(xml);
        while (tags.find()) {
            if (!elements.contains(tags.group(1))) {
                unknown.add(tags.group(1));
            }
            Matcher names = ATTRIBUTE.matcher(tags.group(2));
            while (names.find()) {
                if (!attributes.contains(names.group(1))) {
                    unknown.add(tags.group(1) + "/" + names.group(1));
                }
            }
        }
    }
}
