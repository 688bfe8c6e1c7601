package paget.diagram.spec;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The classes that may stand in a specification, read from {@code sirius-metamodel.txt}. */
final class SiriusMetamodel {

    static final String NAMESPACE = "http://www.eclipse.org/sirius/";
    private static final Pattern FEATURE = Pattern
            .compile("(~?)(\\w+)(\\*?)(!?) (=|>|->) (\\S+)(?: (.*))?");
    private static final SiriusMetamodel INSTANCE = load();

    private final Map<String, MetaClass> classes = new HashMap<>();
    private final Map<String, List<String>> enumerations = new HashMap<>();
    private final Map<MetaClass, List<String>> supertypeNames = new HashMap<>();

    private SiriusMetamodel() {
    }

    static SiriusMetamodel get() {
        return INSTANCE;
    }

    /** The class with a name, or null. */
    MetaClass find(String name) {
        return classes.get(name);
    }

    /** The class with a name in a namespace, or null. */
    MetaClass find(String namespace, String name) {
        MetaClass found = classes.get(name);
        return found != null && found.namespace().equals(namespace) ? found : null;
    }

    private static SiriusMetamodel load() {
        SiriusMetamodel metamodel = new SiriusMetamodel();
        try (InputStream input = SiriusMetamodel.class.getResourceAsStream("sirius-metamodel.txt")) {
            if (input == null) {
                throw new IllegalStateException("sirius-metamodel.txt is missing from the bundle");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
            MetaClass current = null;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("  ")) {
                    current.addFeature(metamodel.feature(line.strip()));
                } else if (line.startsWith("enum ")) {
                    List<String> words = List.of(line.split(" "));
                    metamodel.enumerations.put(words.get(1), words.subList(2, words.size()));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    current = metamodel.declare(line);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        metamodel.supertypeNames.forEach((type, names) -> names
                .forEach(name -> type.addSupertype(metamodel.classes.get(name))));
        return metamodel;
    }

    private MetaClass declare(String line) {
        int colon = line.indexOf(" : ");
        List<String> head = new ArrayList<>(List.of((colon < 0 ? line : line.substring(0, colon)).split(" ")));
        boolean unsupported = head.remove("unsupported");
        String namespace = NAMESPACE + head.get(1).replace('.', '/') + "/1.1.0";
        MetaClass declared = new MetaClass(head.get(2), namespace, head.get(0).equals("abstract"), unsupported);
        classes.put(declared.name(), declared);
        supertypeNames.put(declared, colon < 0 ? List.of() : List.of(line.substring(colon + 3).split(" ")));
        return declared;
    }

    private MetaFeature feature(String line) {
        Matcher parts = FEATURE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalStateException("not a feature: " + line);
        }
        MetaFeature.Kind kind = switch (parts.group(5)) {
        case "=" -> MetaFeature.Kind.ATTRIBUTE;
        case ">" -> MetaFeature.Kind.CONTAINED;
        default -> MetaFeature.Kind.REFERENCE;
        };
        String type = parts.group(6);
        List<String> literals = type.startsWith("enum:") ? enumerations.get(type.substring(5)) : List.of();
        return new MetaFeature(parts.group(2), kind, type, !parts.group(3).isEmpty(), !parts.group(4).isEmpty(),
                !parts.group(1).isEmpty(), parts.group(7) == null ? "" : parts.group(7), literals);
    }
}
