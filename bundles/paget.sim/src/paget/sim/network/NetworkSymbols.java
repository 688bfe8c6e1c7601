package paget.sim.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import paget.sim.Issue;

/** What the ids of a network in the making mean. Reports ids that are empty or taken. */
final class NetworkSymbols {

    private final Map<String, Element> elements = new HashMap<>();
    private final Set<String> readable = new HashSet<>();
    private final Set<String> variable = new HashSet<>();
    private final Set<String> references = new HashSet<>();

    NetworkSymbols(NetworkBuilder parts, List<Issue> issues) {
        for (Compartment c : parts.compartments()) {
            add(c, issues);
            symbol(c.id(), !c.constant());
        }
        for (Species s : parts.species()) {
            add(s, issues);
            symbol(s.id(), !s.constant());
        }
        for (Parameter p : parts.parameters()) {
            add(p, issues);
            symbol(p.id(), !p.constant());
        }
        for (Reaction r : parts.reactions()) {
            add(r, issues);
            readable.add(r.id());
        }
        for (Reaction r : parts.reactions()) {
            for (SpeciesReference reference : references(r)) {
                if (reference.id() != null) {
                    if (elements.containsKey(reference.id()) || !references.add(reference.id())) {
                        issues.add(taken(reference.id()));
                    }
                    symbol(reference.id(), !reference.constant());
                }
            }
        }
        parts.functions().forEach(f -> add(f, issues));
        parts.events().forEach(e -> add(e, issues));
        for (Draw d : parts.draws()) {
            add(d, issues);
            readable.add(d.id());
        }
    }

    static List<SpeciesReference> references(Reaction reaction) {
        List<SpeciesReference> all = new ArrayList<>(reaction.reactants());
        all.addAll(reaction.products());
        return all;
    }

    private static Issue taken(String id) {
        return Issue.error("network.id.twice", id, "Two elements have the id \"" + id + "\".");
    }

    private void add(Element element, List<Issue> issues) {
        if (element.id() == null || element.id().isEmpty()) {
            issues.add(Issue.error("network.id.missing", "", "The element \"" + element.name() + "\" has no id."));
        } else if (element.id().indexOf('`') >= 0) {
            issues.add(Issue.error("network.id.quote", element.id(), "The id \"" + element.id()
                    + "\" contains a back quote, which ids cannot have."));
        } else if (elements.putIfAbsent(element.id(), element) != null) {
            issues.add(taken(element.id()));
        }
    }

    private void symbol(String id, boolean canVary) {
        readable.add(id);
        if (canVary) {
            variable.add(id);
        }
    }

    Element element(String id) {
        return elements.get(id);
    }

    /** Whether expressions may read it. */
    boolean isReadable(String id) {
        return readable.contains(id);
    }

    /** Whether rules and events may change it. */
    boolean isVariable(String id) {
        return variable.contains(id);
    }

    /** Whether it has an initial value. */
    boolean isInitializable(String id) {
        return readable.contains(id) && !(elements.get(id) instanceof Reaction)
                && !(elements.get(id) instanceof Draw);
    }
}
