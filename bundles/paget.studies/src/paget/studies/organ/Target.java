package paget.studies.organ;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import paget.core.study.StudyContext;
import paget.model.CellKind;
import paget.model.CellStage;
import paget.model.CellType;
import paget.model.Organ;
import paget.model.OrganRole;
import paget.model.Population;
import paget.model.path.Labels;
import paget.model.query.Contents;
import paget.model.query.Places;
import paget.sim.ObservableInfo;
import paget.sim.run.Trajectory;

/**
 * What factors may decide: a result of the study, or all that a clone has founded in an organ.
 *
 * @param id names its columns
 * @param label for people
 * @param organ name of the organ; empty where there is none
 * @param cellType name of the clone; empty where the result is not about one
 * @param observables ids of the results that add up to it
 */
record Target(String id, String label, String organ, String cellType, List<String> observables) {

    /** The value at the end of a run. */
    double end(Trajectory trajectory) {
        return observables.stream().mapToDouble(trajectory::last).sum();
    }

    /** Those that the study observes or, when it observes none, one an organ and clone. */
    static List<Target> of(StudyContext context, List<ObservableInfo> all) {
        if (context.plan().observables().isEmpty() && context.subject().organism().isPresent()) {
            List<Target> clones = clones(context, all);
            if (!clones.isEmpty()) {
                return clones;
            }
        }
        return context.wanted(all).stream().map(o -> new Target(o.id(), paget.studies.Labels.withPlace(o), o.group(),
                clone(context, o.id()), List.of(o.id()))).toList();
    }

    /** The name of the clone that a result is about, if it is that of a population or of one of its processes. */
    private static String clone(StudyContext context, String observable) {
        return context.subject().organism().flatMap(model -> Contents.of(model, Population.class)
                .filter(p -> p.getId().equals(observable)).map(Population::getCellType).filter(Objects::nonNull)
                .map(Labels::of).findFirst()).orElse("");
    }

    /** The most advanced populations of every tumour clone in every organ that is not the primary one. */
    private static List<Target> clones(StudyContext context, List<ObservableInfo> all) {
        Map<List<Object>, List<Population>> groups = new LinkedHashMap<>();
        Contents.of(context.subject().organism().orElseThrow(), Population.class)
                .filter(p -> p.getCellType() != null && p.getCellType().getKind() == CellKind.TUMOUR)
                .filter(p -> all.stream().anyMatch(o -> o.id().equals(p.getId())))
                .forEach(p -> Places.organOf(p).filter(o -> o.getRole() != OrganRole.PRIMARY)
                        .ifPresent(o -> groups.computeIfAbsent(List.of(o, p.getCellType()), k -> new ArrayList<>()).add(p)));
        List<Target> targets = new ArrayList<>();
        groups.forEach((key, populations) -> {
            Organ organ = (Organ) key.getFirst();
            CellType clone = (CellType) key.getLast();
            int stage = populations.stream().map(Target::advance).max(Comparator.naturalOrder()).orElseThrow();
            targets.add(new Target(organ.getId() + "." + clone.getId(), Labels.of(organ) + ": " + Labels.of(clone),
                    Labels.of(organ), Labels.of(clone), populations.stream()
                            .filter(p -> advance(p) == stage).map(Population::getId).toList()));
        });
        return targets;
    }

    /** How far a population has come on its way; established ones are at the end of it. */
    private static int advance(Population population) {
        return population.getStage() == CellStage.ESTABLISHED ? Integer.MAX_VALUE : population.getStage().getValue();
    }
}
