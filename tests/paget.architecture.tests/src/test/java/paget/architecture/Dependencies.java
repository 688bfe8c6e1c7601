package paget.architecture;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which bundle depends on which, by required bundles and by imported packages. */
final class Dependencies {
    private final Map<String, String> exporters = new HashMap<>();
    private final Set<String> names = new TreeSet<>();

    Dependencies() {
        for (Bundle bundle : Tree.BUNDLES) {
            names.add(bundle.name());
            bundle.header("Export-Package").clauses().keySet().forEach(exported -> exporters.put(exported, bundle.name()));
        }
    }

    /** The bundles of this tree that a bundle asks for, its fragment host included. */
    Set<String> of(Bundle bundle) {
        Set<String> dependencies = new TreeSet<>(bundle.header("Require-Bundle").clauses().keySet());
        dependencies.addAll(bundle.header("Fragment-Host").clauses().keySet());
        dependencies.retainAll(names);
        for (String imported : bundle.header("Import-Package").clauses().keySet()) {
            String exporter = exporters.get(imported);
            if (exporter != null && !exporter.equals(bundle.name())) {
                dependencies.add(exporter);
            }
        }
        return dependencies;
    }
}
