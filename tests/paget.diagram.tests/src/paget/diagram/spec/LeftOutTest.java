package paget.diagram.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import paget.diagram.foreign.Flow;
import paget.diagram.spec.Problem.Severity;

/** Whatever may stand in a specification and has no effect here is reported when the file is read. */
class LeftOutTest {

    private static final SiriusMetamodel METAMODEL = SiriusMetamodel.get();

    /** An element on the way from the root to a class. */
    private record Step(String feature, MetaClass type) {
    }

    private final Map<String, List<Step>> ways = ways();

    private static List<MetaClass> concrete() {
        List<MetaClass> classes = new ArrayList<>();
        try (InputStream input = SiriusMetamodel.class.getResourceAsStream("sirius-metamodel.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> line.matches("(unsupported )?class .*"))
                    .forEach(line -> classes.add(METAMODEL.find(line.replaceFirst("^(unsupported )?class \\S+ (\\w+).*$", "$2"))));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return classes;
    }

    /** The shortest way from the root to each class, through what is supported. */
    private static Map<String, List<Step>> ways() {
        List<MetaClass> classes = concrete();
        Map<String, List<Step>> found = new LinkedHashMap<>();
        Deque<MetaClass> open = new ArrayDeque<>(List.of(METAMODEL.find("Group")));
        found.put("Group", List.of());
        while (!open.isEmpty()) {
            MetaClass at = open.poll();
            if (at.unsupported()) {
                continue;
            }
            for (MetaFeature feature : at.features()) {
                if (feature.kind() == MetaFeature.Kind.CONTAINED && !feature.unsupported()) {
                    for (MetaClass type : classes) {
                        if (type.isA(feature.type()) && !found.containsKey(type.name())) {
                            List<Step> way = new ArrayList<>(found.get(at.name()));
                            way.add(new Step(feature.name(), type));
                            found.put(type.name(), way);
                            open.add(type);
                        }
                    }
                }
            }
        }
        return found;
    }

    /** A file with the elements of a way, and attributes and elements in the last of them. */
    private static DiagramSpecification planted(List<Step> way, String attributes, String content) {
        StringBuilder text = new StringBuilder("<d:Group xmlns:d=\"http://www.eclipse.org/sirius/description/1.1.0\" "
                + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" name=\"G\" version=\"12.0.0.2017041100\">");
        for (int i = 0; i < way.size(); i++) {
            Step step = way.get(i);
            text.append('<').append(step.feature()).append(" xmlns:t=\"").append(step.type().namespace())
                    .append("\" xsi:type=\"t:").append(step.type().name()).append('"');
            String given = i == way.size() - 1 ? attributes : "";
            for (MetaFeature feature : step.type().features()) {
                boolean needed = feature.name().equals("name") || feature.required() && feature.kind() == MetaFeature.Kind.ATTRIBUTE;
                if (needed && !given.startsWith(feature.name() + "=")) {
                    text.append(' ').append(feature.name()).append("=\"").append(value(feature)).append('"');
                }
            }
            text.append(' ').append(given).append('>');
        }
        text.append(content);
        way.reversed().forEach(step -> text.append("</").append(step.feature()).append('>'));
        try {
            return DiagramSpecification.read(new ByteArrayInputStream(text.append("</d:Group>").toString().getBytes(StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String value(MetaFeature feature) {
        return switch (feature.type()) {
            case "bool" -> feature.defaultText().equals("true") ? "false" : "true";
            case "int", "double" -> "7";
            case "expression" -> "var:self";
            default -> feature.literals().isEmpty() ? "x" : feature.literals().getLast();
        };
    }

    private static boolean reports(DiagramSpecification specification, Severity severity, String word) {
        return specification.problems().stream()
                .anyMatch(problem -> problem.severity() == severity && problem.message().matches("(?s).*\\b" + word + "\\b.*"));
    }

    @Test
    void everyUnsupportedClassIsReported() {
        List<String> silent = new ArrayList<>();
        List<MetaClass> unsupported = concrete().stream().filter(MetaClass::unsupported).toList();
        for (MetaClass type : unsupported) {
            List<Step> way = ways.get(type.name());
            // What only unsupported classes contain is reported with them.
            if (way != null && !reports(planted(way, "", ""), Severity.UNSUPPORTED, type.name())) {
                silent.add(type.name());
            }
        }
        assertEquals(List.of(), silent);
        assertTrue(unsupported.size() > 20, () -> "only " + unsupported.size());
    }

    @Test
    void everyUnsupportedFeatureOfEverySupportedClassIsReported() {
        List<String> silent = new ArrayList<>();
        int count = 0;
        for (Map.Entry<String, List<Step>> way : ways.entrySet()) {
            MetaClass type = METAMODEL.find(way.getKey());
            for (MetaFeature feature : type.features()) {
                if (!type.unsupported() && feature.unsupported()) {
                    count++;
                    String name = feature.name();
                    DiagramSpecification specification = feature.kind() == MetaFeature.Kind.CONTAINED
                            ? planted(way.getValue(), "", "<" + name + "/>") : planted(way.getValue(), name + "=\"" + value(feature) + "\"", "");
                    if (!reports(specification, Severity.UNSUPPORTED, name)) {
                        silent.add(type.name() + "." + name);
                    }
                }
            }
        }
        assertEquals(List.of(), silent);
        assertTrue(count > 30, "only " + count);
    }

    @Test
    void everyForeignLanguageInEveryExpressionIsReported() {
        List<String> silent = new ArrayList<>();
        int count = 0;
        for (Map.Entry<String, List<Step>> way : ways.entrySet()) {
            MetaClass type = METAMODEL.find(way.getKey());
            for (MetaFeature feature : type.features()) {
                if (!type.unsupported() && !feature.unsupported() && feature.type().equals("expression")) {
                    for (String written : List.of("aql:self.name", "ocl:self.name", "[self.name/]")) {
                        count++;
                        if (!reports(planted(way.getValue(), feature.name() + "=\"" + written + "\"", ""), Severity.UNSUPPORTED, feature.name())) {
                            silent.add(type.name() + "." + feature.name() + " " + written);
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), silent);
        assertTrue(count > 300, "only " + count);
    }

    @ParameterizedTest
    @ValueSource(strings = { "table/description/1.1.0", "tree/description/1.1.0", "properties/1.0.0", "sequence/description/2.0.0",
        "diagram/sequence/description/2.0.0" })
    void everyOtherDialectIsReported(String namespace) {
        String element = "<ownedRepresentations xmlns:o=\"http://www.eclipse.org/sirius/" + namespace
                + "\" xsi:type=\"o:SomeDescription\" name=\"T\"/>";
        assertTrue(reports(planted(ways.get("Viewpoint"), "", element), Severity.UNSUPPORTED, "SomeDescription"));
    }

    /** What nobody reads is reported even where the table of the metamodel does not call it unsupported. */
    @Test
    void whatIsReadNowhereIsReported() {
        List<String> unread = new ArrayList<>();
        for (Map.Entry<String, List<Step>> way : ways.entrySet()) {
            MetaClass type = METAMODEL.find(way.getKey());
            for (MetaFeature feature : type.features()) {
                boolean plain = !type.unsupported() && !feature.unsupported() && feature.kind() == MetaFeature.Kind.ATTRIBUTE;
                if (plain && !way.getValue().isEmpty()
                        && planted(way.getValue(), feature.name() + "=\"" + value(feature) + "\"", "").problems().stream()
                                .anyMatch(each -> each.message().equals("The feature " + feature.name() + " has no effect here and is left out."))) {
                    unread.add(type.name() + "." + feature.name());
                }
            }
        }
        assertTrue(unread.containsAll(List.of("DiagramDescription.initialisation", "DiagramDescription.showOnStartup",
                "NodeMapping.synchronizationLock", "EnumLayoutOption.targets", "SemanticBasedDecoration.distributionDirection")),
                unread::toString);
        assertTrue(unread.stream().noneMatch(name -> name.endsWith("Expression") && !name.startsWith("Conditional")), unread::toString);
    }

    /** Sirius reads the link between a mapping and its double click from either end. */
    @Test
    void aDoubleClickMayNameItsMappings() throws IOException {
        try (InputStream input = Flow.open("flow.odesign")) {
            String text = new String(input.readAllBytes(), StandardCharsets.UTF_8);
            String changed = text.replaceAll(" doubleClickDescription=\"[^\"]*\"", "");
            assertTrue(changed.length() < text.length());
            DiagramSpecification specification = DiagramSpecification.read(new ByteArrayInputStream(changed.getBytes(StandardCharsets.UTF_8)));
            assertEquals(List.of(), specification.problems());
            assertTrue(specification.diagrams().stream().flatMap(diagram -> diagram.mappings().stream())
                    .anyMatch(mapping -> mapping.doubleClick() != null));
        }
    }
}
