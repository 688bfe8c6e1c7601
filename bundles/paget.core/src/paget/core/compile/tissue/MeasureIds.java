package paget.core.compile.tissue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import paget.model.CellStage;
import paget.model.Organism;
import paget.model.Population;
import paget.model.StateVariable;
import paget.model.Vessel;

/** Which measures of the tissue model show a variable of the network; their sum is its value. */
final class MeasureIds {

    private final Map<String, List<String>> measures = new HashMap<>();

    MeasureIds(Baseline baseline, Space space, Names<Population> types, Names<StateVariable> fields) {
        space.populations.forEach(p -> measure(p, Space.place(p).getId() + "." + types.of(p)));
        space.levels.forEach(l -> measure(l, Space.place(l).getId() + "." + fields.of(l)));
        space.tissues.keySet().forEach(tissue -> tissue.getBarriers().stream().filter(Regions::hasZones)
                .forEach(barrier -> measure(barrier, tissue.getId() + "." + barrier.getId())));
        circulating(baseline.model, types);
    }

    private void measure(StateVariable variable, String id) {
        measures.put(variable.getId(), List.of(id));
    }

    /** Travelling cells are counted by type, not by vessel: they are told of the only vessel that can hold them. */
    private void circulating(Organism model, Names<Population> types) {
        Map<Object, List<Population>> vessels = new HashMap<>();
        model.getRegions().stream().filter(Vessel.class::isInstance).map(Vessel.class::cast)
                .flatMap(v -> v.getPopulations().stream()).filter(p -> p.getStage() == CellStage.CIRCULATING)
                .forEach(p -> vessels.computeIfAbsent(p.getCellType(), t -> new ArrayList<>()).add(p));
        vessels.forEach((cellType, populations) -> {
            List<String> travelling = types.members().entrySet().stream()
                    .filter(e -> e.getValue().getFirst().getCellType() == cellType)
                    .map(e -> "circulation." + e.getKey()).toList();
            if (populations.size() == 1 && !travelling.isEmpty()) {
                measures.put(populations.getFirst().getId(), travelling);
            }
        });
    }

    /** Ids of the measures, none for what is not in space. */
    List<String> of(String variable) {
        return measures.getOrDefault(variable, List.of());
    }
}
