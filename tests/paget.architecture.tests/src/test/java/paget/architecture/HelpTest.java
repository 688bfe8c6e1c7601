package paget.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** The help speaks of what there is, and leaves nothing out that the metamodel has. */
class HelpTest {

    private static final Path HELP = Tree.HOME.resolve("bundles/paget.doc");
    private static final String METAMODEL = Tree.text(Tree.HOME.resolve("bundles/paget.model/model/paget.ecore"));

    private static List<String> matches(String text, String regex) {
        Matcher matcher = Pattern.compile(regex).matcher(text);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Set<String> classes() {
        return new TreeSet<>(matches(METAMODEL, "ecore:EClass\" name=\"(\\w+)\""));
    }

    private static Set<String> concreteKindsOf(String parent) {
        return matches(METAMODEL, "ecore:EClass\" (name=\"\\w+\" eSuperTypes=\"[^\"]*#//" + parent + "\")").stream()
                .map(header -> matches(header, "name=\"(\\w+)\"").getFirst())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyRequirementHasItsPlace() {
        String page = Tree.text(HELP.resolve("html/requirements.html"));
        assertEquals(IntStream.rangeClosed(1, 36).mapToObj(n -> "R" + n).toList(), matches(page, "<td>(R\\d+)</td>"));
        Set<String> unknown = new TreeSet<>(matches(page, "<code>(\\w+)</code>"));
        unknown.removeAll(classes());
        assertEquals(Set.of(), unknown);
    }

    /** Every element, layer and tool of the palette, by its label in the specification, has a row in the reference. */
    @Test
    void theDiagramsAreDescribed() {
        String page = Tree.text(HELP.resolve("html/diagram-reference.html"));
        String specification = Tree.text(Tree.HOME.resolve("bundles/paget.design/description/paget.odesign"));
        Set<String> missing = new TreeSet<>();
        for (String element : List.of("<(?:nodeMappings|containerMappings|edgeMappings|sub\\w+Mappings|borderedNodeMappings) name=\"\\w+\"",
                "<additionalLayers name=\"\\w+\"",
                "<ownedTools xsi:type=\"dtool:(?:Node|Container|Edge)CreationDescription\" name=\"\\w+\"")) {
            missing.addAll(matches(specification, element + " label=\"([^\"]+)\""));
        }
        assertTrue(missing.size() > 100, missing::toString);
        missing.removeAll(matches(page, "<td>([^<]+)</td>"));
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyProcessHasItsEquation() {
        String page = Tree.text(HELP.resolve("html/equations.html"));
        Set<String> missing = concreteKindsOf("Process");
        missing.addAll(concreteKindsOf("Transition"));
        assertTrue(missing.size() > 15, missing::toString);
        missing.removeAll(matches(page, "<code>(\\w+)</code>"));
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyTreatmentHasItsEffect() {
        Set<String> missing = concreteKindsOf("Treatment");
        missing.removeAll(matches(Tree.text(HELP.resolve("html/equations.html")), "<code>(\\w+)</code>"));
        assertEquals(Set.of(), missing);
    }

    private static List<String> formats() {
        List<String> formats = new ArrayList<>();
        for (Bundle bundle : Tree.PRODUCTION) {
            Path registered = bundle.folder().resolve("META-INF/services/paget.core.generate.Generator");
            if (Files.exists(registered)) {
                Tree.text(registered).lines().filter(line -> !line.isBlank()).forEach(generator -> formats.addAll(matches(
                        Tree.text(bundle.folder().resolve("src/" + generator.strip().replace('.', '/') + ".java")),
                        "public String id\\(\\) \\{\\s+return \"([a-z0-9-]+)\"")));
            }
        }
        return formats;
    }

    /** Every registered format has a page with a table of what becomes of the model, and a line in the list of formats. */
    @Test
    void everyFormatHasAPageWithItsMapping() {
        List<String> formats = formats();
        assertTrue(formats.size() >= 14, formats::toString);
        String list = Tree.text(HELP.resolve("html/formats.html"));
        String contents = Tree.text(HELP.resolve("toc.xml"));
        for (String format : formats) {
            Path page = HELP.resolve("html/format-" + format + ".html");
            assertTrue(Files.exists(page), format);
            assertTrue(matches(Tree.text(page), "(<tr><td>)").size() >= 3, () -> format + " has no table of its mapping");
            assertTrue(list.contains("href=\"format-" + format + ".html\""), format);
            assertTrue(contents.contains("href=\"html/format-" + format + ".html\""), format);
        }
    }

    @Test
    void everyExampleIsInTheTableOfFormats() {
        Set<String> missing = new TreeSet<>();
        Tree.files(Tree.HOME.resolve("bundles/paget.examples/models")).stream().map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".paget")).forEach(name -> missing.add(name.replace(".paget", "")));
        assertTrue(missing.size() >= 9, missing::toString);
        missing.removeAll(matches(Tree.text(HELP.resolve("html/formats.html")), "<td><code>([a-z0-9-]+)</code></td>"));
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyLinkLeadsSomewhere() {
        List<String> broken = new ArrayList<>();
        for (Path page : Tree.files(HELP)) {
            if (page.toString().endsWith(".html") || page.endsWith("toc.xml")) {
                for (String link : matches(Tree.text(page), "(?:href|src|topic)=\"([^\"#:]+)")) {
                    if (!Files.exists(page.resolveSibling(link))) {
                        broken.add(page.getFileName() + " -> " + link);
                    }
                }
            }
        }
        assertEquals(List.of(), broken);
    }
}
