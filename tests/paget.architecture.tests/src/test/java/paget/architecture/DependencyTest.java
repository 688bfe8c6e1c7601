package paget.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** The bundles depend on each other in the directions that the architecture allows. */
class DependencyTest {
    /**
     * What a bundle may ask for directly. A key that ends in a dot stands for a family of bundles. What an allowed
     * bundle may ask for is allowed as well.
     */
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("paget.sim", Set.of()),
            Map.entry("paget.engine.", Set.of("paget.sim")),
            Map.entry("paget.analysis", Set.of("paget.sim")),
            Map.entry("paget.model", Set.of()),
            Map.entry("paget.model.edit", Set.of("paget.model")),
            Map.entry("paget.core", Set.of("paget.model", "paget.sim", "paget.sbml")),
            Map.entry("paget.jsbml", Set.of()),
            Map.entry("paget.sbml", Set.of("paget.sim", "paget.jsbml")),
            Map.entry("paget.generate.", Set.of("paget.core")),
            // SBML's package layout and COMBINE archives carry the diagrams of a model.
            Map.entry("paget.generate.sbml", Set.of("paget.core", "paget.diagram")),
            Map.entry("paget.studies", Set.of("paget.core", "paget.analysis")),
            Map.entry("paget.store", Set.of("paget.core")),
            Map.entry("paget.chart", Set.of("paget.core")),
            // A report holds diagrams and figures; it finds the diagrams' specification through the extension point.
            Map.entry("paget.report", Set.of("paget.core", "paget.chart", "paget.diagram")),
            Map.entry("paget.examples", Set.of("paget.core")),
            Map.entry("paget.doc", Set.of()),
            Map.entry("paget.diagram", Set.of()),
            Map.entry("paget.design", Set.of("paget.diagram", "paget.model")),
            Map.entry("paget.cli", Set.of("paget.core", "paget.analysis", "paget.diagram", "paget.sbml", "paget.report")),
            Map.entry("paget.diagram.ui", Set.of("paget.diagram")),
            Map.entry("paget.results.ui", Set.of("paget.core", "paget.chart", "paget.diagram", "paget.report")),
            Map.entry("paget.ui", Set.of("paget.core", "paget.model.edit", "paget.diagram.ui", "paget.results.ui", "paget.report")),
            Map.entry("paget.gef.compat", Set.of()),
            Map.entry("paget.emf.ui.compat", Set.of()));

    /** Found through extension points and services; nobody names them. */
    private static final List<String> PLUG_INS = List.of("paget.engine.", "paget.generate.", "paget.studies", "paget.store",
            "paget.design", "paget.examples");

    private final Dependencies dependencies = new Dependencies();

    @Test
    void everyBundleDependsOnlyOnWhatItMay() {
        List<String> problems = new ArrayList<>();
        for (Bundle bundle : Tree.PRODUCTION) {
            Set<String> forbidden = new TreeSet<>(dependencies.of(bundle));
            forbidden.removeAll(allowed(bundle.name()));
            forbidden.forEach(other -> problems.add(bundle + " must not depend on " + other));
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void nobodyDependsOnPlugIns() {
        List<String> problems = new ArrayList<>();
        for (Bundle bundle : Tree.PRODUCTION) {
            for (String other : dependencies.of(bundle)) {
                if (PLUG_INS.stream().anyMatch(plugIn -> matches(plugIn, other))) {
                    problems.add(bundle + " depends on the plug-in " + other);
                }
            }
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void noProductionBundleDependsOnTests() {
        Set<String> tests = Tree.BUNDLES.stream().map(Bundle::name).collect(Collectors.toSet());
        Tree.PRODUCTION.forEach(bundle -> tests.remove(bundle.name()));
        List<String> problems = new ArrayList<>();
        for (Bundle bundle : Tree.PRODUCTION) {
            Set<String> asked = new TreeSet<>(bundle.header("Require-Bundle").clauses().keySet());
            asked.addAll(bundle.header("Import-Package").clauses().keySet());
            asked.addAll(dependencies.of(bundle));
            asked.removeIf(name -> !tests.contains(name) && !name.startsWith("org.junit") && !name.startsWith("junit"));
            asked.forEach(name -> problems.add(bundle + " asks for " + name));
        }
        assertEquals(List.of(), problems);
    }

    @Test
    void thereIsNoCycle() {
        Map<String, Set<String>> graph = new TreeMap<>();
        Tree.BUNDLES.forEach(bundle -> graph.put(bundle.name(), dependencies.of(bundle)));
        assertFalse(graph.isEmpty());
        // Take away what depends on nothing that is left, until nothing can be taken.
        while (graph.values().removeIf(Set::isEmpty)) {
            graph.values().forEach(needs -> needs.retainAll(graph.keySet()));
        }
        assertEquals(Map.of(), graph, "these bundles depend on each other in a circle");
    }

    private static Set<String> allowed(String bundle) {
        Set<String> allowed = new LinkedHashSet<>(direct(bundle));
        for (String next : direct(bundle)) {
            allowed.addAll(allowed(next));
        }
        return allowed;
    }

    private static Set<String> direct(String bundle) {
        if (ALLOWED.containsKey(bundle)) {
            return ALLOWED.get(bundle);
        }
        return ALLOWED.entrySet().stream().filter(entry -> matches(entry.getKey(), bundle)).map(Map.Entry::getValue).findFirst()
                .orElseThrow(() -> new AssertionError("The architecture has no rule for the bundle " + bundle + "; add it to this test"));
    }

    private static boolean matches(String rule, String bundle) {
        return rule.endsWith(".") ? bundle.startsWith(rule) : bundle.equals(rule);
    }
}
