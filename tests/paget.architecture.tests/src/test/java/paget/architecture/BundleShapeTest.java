package paget.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** Every bundle has the same shape: names, headers, packages, services and extension points. */
class BundleShapeTest {
    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern EXTENSION = Pattern.compile("<extension\\s[^>]*point=\"paget\\.(?!(?:\\w+\\.)?ui\\.)[^>]*>(.*?)</extension>", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("\\sclass=\"([^\"]+)\"");
    private static final Pattern SCHEMA = Pattern.compile("<extension-point\\s[^>]*>");

    private final List<String> problems = new ArrayList<>();

    @Test
    void theTreeHasBundles() {
        assertFalse(Tree.PRODUCTION.isEmpty());
    }

    @Test
    void headersAreTheSameEverywhere() {
        for (Bundle bundle : Tree.BUNDLES) {
            String name = bundle.name();
            expect(bundle, "folder", name, bundle.folder().getFileName().toString());
            expect(bundle, "Automatic-Module-Name", name, bundle.manifest().getValue("Automatic-Module-Name"));
            expect(bundle, "Bundle-Version", "1.0.0.qualifier", bundle.manifest().getValue("Bundle-Version"));
            expect(bundle, "Bundle-Vendor", "Paget", bundle.manifest().getValue("Bundle-Vendor"));
            expect(bundle, "Bundle-RequiredExecutionEnvironment", "JavaSE-21",
                    bundle.manifest().getValue("Bundle-RequiredExecutionEnvironment"));
        }
        assertEquals(List.of(), problems);
    }

    /** A test bundle is a fragment of the bundle it tests, so that it sees what the package shows to itself only. */
    @Test
    void testsAreFragmentsOfWhatTheyTest() {
        for (Bundle bundle : Tree.BUNDLES) {
            if (bundle.isTest()) {
                expect(bundle, "Fragment-Host", Set.of(tested(bundle)), bundle.header("Fragment-Host").clauses().keySet());
                // By this file the build gives the tests a window.
                expect(bundle, "file window.tests", bundle.isWindow(), Files.exists(bundle.folder().resolve("window.tests")));
            }
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void packagesBelongToTheirBundle() {
        Set<String> names = Tree.PRODUCTION.stream().map(Bundle::name).collect(Collectors.toSet());
        for (Bundle bundle : Tree.BUNDLES) {
            // The fragments give packages of others what these have lost.
            if (bundle.isFragment() && !bundle.isTest()) {
                continue;
            }
            String root = bundle.isTest() ? tested(bundle) : bundle.name();
            bundle.allSources().forEach((file, text) -> {
                String found = PACKAGE.matcher(text).results().map(match -> match.group(1)).findFirst().orElse("none");
                String owner = names.stream().filter(name -> (found + ".").startsWith(name + ".")).max(String::compareTo).orElse(root);
                boolean outside = !(found + ".").startsWith(root + ".");
                if (outside || Tree.PRODUCTION.contains(bundle) && !owner.equals(root)) {
                    problems.add(Tree.name(file) + " has the package " + found);
                }
            });
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void internalPackagesAreHidden() {
        for (Bundle bundle : Tree.BUNDLES) {
            bundle.header("Export-Package").clauses().forEach((exported, settings) -> {
                boolean hidden = "true".equals(settings.get("x-internal")) || settings.containsKey("x-friends");
                if ((exported + ".").contains(".internal.") && !hidden) {
                    problems.add(bundle + " exports " + exported + " without x-internal");
                }
            });
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void contributionsAreRegisteredTwice() {
        for (Bundle bundle : Tree.BUNDLES) {
            Set<String> services = bundle.services().stream().filter(file -> file.getFileName().toString().startsWith("paget."))
                    .flatMap(file -> Tree.text(file).lines()).map(line -> line.replaceAll("#.*", "").strip())
                    .filter(line -> !line.isEmpty()).collect(Collectors.toSet());
            Set<String> extensions = EXTENSION.matcher(bundle.text("plugin.xml")).results()
                    .flatMap(extension -> CLASS.matcher(extension.group(1)).results()).map(match -> match.group(1))
                    .collect(Collectors.toSet());
            expect(bundle, "contributions of META-INF/services", extensions, services);
            for (String provider : services) {
                // The plug-ins that the tests are made with may be faulty on purpose.
                if (Tree.PRODUCTION.contains(bundle) && !Files.exists(bundle.folder().resolve("src/" + provider.replace('.', '/') + ".java"))) {
                    problems.add(bundle + " registers " + provider + ", which it does not have");
                }
            }
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void extensionPointsAreDocumented() {
        for (Bundle bundle : Tree.BUNDLES) {
            for (String point : SCHEMA.matcher(bundle.text("plugin.xml")).results().map(MatchResult::group).toList()) {
                String schema = bundle.text(point.replaceAll("(?s).*schema=\"([^\"]*)\".*", "$1"));
                for (String section : List.of("<meta.schema", "type=\"since\"", "type=\"examples\"")) {
                    if (!schema.contains(section)) {
                        problems.add(bundle + ": the schema of " + point + " lacks " + section);
                    }
                }
            }
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void everyBundleIsPartOfTheProduct() {
        Dependencies dependencies = new Dependencies();
        Map<String, Bundle> byName = Tree.PRODUCTION.stream().collect(Collectors.toMap(Bundle::name, bundle -> bundle));
        Set<String> reached = Tree.files(Tree.HOME).stream().filter(file -> file.endsWith("feature.xml"))
                .flatMap(file -> Pattern.compile("<plugin\\s+id=\"([^\"]+)\"").matcher(Tree.text(file)).results())
                .map(match -> match.group(1)).collect(Collectors.toSet());
        for (int before = -1; before != reached.size();) {
            before = reached.size();
            reached.addAll(reached.stream().map(byName::get).filter(Objects::nonNull)
                    .flatMap(bundle -> dependencies.of(bundle).stream()).toList());
        }
        for (Bundle bundle : Tree.PRODUCTION) {
            if (!reached.contains(bundle.name())) {
                problems.add(bundle + " is in no feature, and nothing in one depends on it");
            }
        }
        assertEquals(List.of(), problems);
    }

    private static String tested(Bundle bundle) {
        return bundle.name().substring(0, bundle.name().length() - ".tests".length());
    }

    private void expect(Bundle bundle, String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            problems.add(bundle + ": " + what + " should be " + expected + " and is " + actual);
        }
    }
}
