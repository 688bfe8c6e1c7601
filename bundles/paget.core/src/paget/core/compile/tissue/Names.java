package paget.core.compile.tissue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import paget.model.Element;
import paget.model.FactorLevel;
import paget.model.Population;
import paget.model.StateVariable;

/**
 * Which populations are one type of cell in space, and which levels one field. Populations of one cell type at one stage
 * in different tissues are one type as long as they behave alike; levels of one factor likewise. What behaves in its own
 * way gets a name of its own, that of the population or level.
 */
final class Names<V extends StateVariable> {

    private final Map<V, String> groups = new LinkedHashMap<>();
    private final Function<V, Element> shared;
    private Map<V, String> ids = Map.of();

    /** @param shared the element that gives a group its name when there is one group of it, null for none */
    Names(List<V> variables, Function<V, Element> shared) {
        this.shared = shared;
        Map<String, Integer> counts = new HashMap<>();
        for (V variable : variables) {
            Element element = shared.apply(variable);
            String kind = element == null ? variable.getId()
                    : element.getId() + (variable instanceof Population p ? " " + p.getStage() : "");
            int n = counts.merge(kind + " " + System.identityHashCode(Space.place(variable)), 1, Integer::sum);
            groups.put(variable, kind + " " + n);
        }
        rename();
    }

    static Names<Population> ofPopulations(List<Population> populations) {
        return new Names<>(populations, Population::getCellType);
    }

    static Names<StateVariable> ofLevels(List<StateVariable> levels) {
        return new Names<>(levels, level -> level instanceof FactorLevel factor ? factor.getFactor() : null);
    }

    /**
     * Parts groups whose members behave differently.
     *
     * @param behaviour what has to be equal within a group
     * @return whether any was parted, so that references by id have changed
     */
    boolean part(Function<V, ?> behaviour) {
        Map<String, List<Object>> behaviours = new HashMap<>();
        boolean parted = false;
        for (Map.Entry<V, String> entry : groups.entrySet()) {
            List<Object> known = behaviours.computeIfAbsent(entry.getValue(), group -> new ArrayList<>());
            Object own = behaviour.apply(entry.getKey());
            int index = known.indexOf(own);
            if (index < 0) {
                index = known.size();
                known.add(own);
            }
            if (index > 0) {
                entry.setValue(entry.getValue() + " " + index);
                parted = true;
            }
        }
        if (parted) {
            rename();
        }
        return parted;
    }

    private void rename() {
        Map<Element, String> only = new HashMap<>();
        Map<String, V> first = new HashMap<>();
        groups.forEach((variable, group) -> {
            only.merge(key(variable), group, (a, b) -> Objects.equals(a, b) ? a : "");
            first.putIfAbsent(group, variable);
        });
        Map<V, String> renamed = new LinkedHashMap<>();
        groups.forEach((variable, group) -> {
            boolean whole = !only.get(key(variable)).isEmpty();
            renamed.put(variable, whole ? key(variable).getId() : first.get(group).getId());
        });
        ids = renamed;
    }

    private Element key(V variable) {
        Element element = shared.apply(variable);
        return element == null ? variable : element;
    }

    /** Id in the tissue model, or null for a variable that is not in space. */
    String of(StateVariable variable) {
        return ids.get(variable);
    }

    /** The variables by id, in order. */
    Map<String, List<V>> members() {
        Map<String, List<V>> members = new LinkedHashMap<>();
        ids.forEach((variable, id) -> members.computeIfAbsent(id, key -> new ArrayList<>()).add(variable));
        return members;
    }

    /** The element that an id is named after. */
    Element origin(String id, List<V> members) {
        Element element = key(members.getFirst());
        return element.getId().equals(id) ? element : members.getFirst();
    }
}
