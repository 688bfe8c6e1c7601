package paget.core.compile.tissue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Diagnostic;

import paget.core.compile.CompiledModel;
import paget.core.compile.ModelCompiler;
import paget.core.compile.Variant;
import paget.model.CellStage;
import paget.model.CirculationLoss;
import paget.model.Element;
import paget.model.Organism;
import paget.model.Place;
import paget.model.Population;
import paget.model.Process;
import paget.model.StateVariable;
import paget.model.Tissue;
import paget.model.Transition;
import paget.model.Treatment;
import paget.model.diagnostic.ModelDiagnostic;
import paget.model.path.ElementPath;
import paget.model.query.Places;
import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.network.Reaction;
import paget.sim.tissue.CellType;
import paget.sim.tissue.Circulation;
import paget.sim.tissue.Field;
import paget.sim.tissue.Regulation;
import paget.sim.tissue.Stepping;
import paget.sim.tissue.Surroundings;
import paget.sim.tissue.TissueModel;
import paget.sim.unit.Unit;

/**
 * Compiles a model, or a variant of it, into cells and fields in space. It starts from the compiled reaction network, so
 * that both have the same rates.
 */
public final class TissueCompiler {

    private final Baseline baseline;
    private final Ledger ledger = new Ledger();
    private final Space space;
    private final Regions regions;
    private final SurroundingsReader surroundings;
    private final Names<Population> types;
    private final Names<StateVariable> fields;
    /** Whether what regulates losses of fields is taken as it is at the start, which files for others need. */
    private final boolean frozen;
    private final Map<String, Element> origins = new HashMap<>();

    private TissueCompiler(CompiledModel compiled, SpaceAssumptions assumptions) {
        baseline = new Baseline(compiled);
        space = new Space(baseline, assumptions, ledger);
        regions = new Regions(baseline, assumptions);
        surroundings = new SurroundingsReader(baseline, space, assumptions.surrounded());
        frozen = assumptions.tolerant();
        types = Names.ofPopulations(space.populations);
        fields = Names.ofLevels(space.levels);
    }

    /**
     * Compiles. Mistakes of the modeller and what space cannot carry are diagnostics of the result.
     *
     * @param model a model in which every element has an id; it is not changed
     */
    public static CompiledTissue compile(Organism model, Variant variant, SpaceAssumptions assumptions) {
        CompiledModel compiled = ModelCompiler.compile(model, variant);
        if (compiled.network().isEmpty()) {
            return new CompiledTissue(compiled.model(), Optional.empty(), Map.of(), Map.of(), List.of(), compiled.diagnostics());
        }
        return new TissueCompiler(compiled, assumptions).compile(compiled, assumptions);
    }

    private CompiledTissue compile(CompiledModel compiled, SpaceAssumptions assumptions) {
        if (space.tissues.isEmpty() || space.populations.isEmpty() && space.levels.isEmpty()) {
            ledger.leftOut(baseline.model, "Nothing of it is in space: give the tissues that are to be simulated in space "
                    + "a width and a height, and count their populations in cells.");
        }
        TissueModel tissue = null;
        List<ModelDiagnostic> problems = new ArrayList<>();
        if (!space.tissues.isEmpty()) {
            try {
                tissue = build();
            } catch (InvalidModelException e) {
                e.issues().forEach(issue -> problems.add(diagnostic(issue)));
            }
        }
        remaining(tissue == null ? Set.of() : tissue.surroundings().network().reactions().stream()
                .map(Reaction::source).collect(Collectors.toSet()));
        List<ModelDiagnostic> diagnostics = new ArrayList<>(compiled.diagnostics());
        diagnostics.addAll(ledger.diagnostics(assumptions.tolerant()));
        diagnostics.addAll(problems);
        boolean failed = diagnostics.stream().anyMatch(d -> d.getSeverity() >= Diagnostic.ERROR);
        return new CompiledTissue(baseline.model, failed ? Optional.empty() : Optional.ofNullable(tissue), origins,
                space.samples(), ledger.entries(), diagnostics);
    }

    private ModelDiagnostic diagnostic(Issue issue) {
        Element element = origins.get(issue.element());
        return ModelDiagnostic.error(issue.code()).on(element)
                .say(element == null ? issue.message() : ElementPath.of(element) + ": " + issue.message());
    }

    private TissueModel build() {
        settleNames();
        LevelReader levels = levels(ledger);
        List<Field> fieldList = new ArrayList<>();
        fields.members().forEach((id, members) -> {
            origins.put(id, fields.origin(id, members));
            fieldList.add(levels.field(id, name(origins.get(id)), members.getFirst()));
            // the others make the same field; their processes are carried with it
            members.stream().skip(1).forEach(member -> levels.field(id, "", member));
        });
        Map<Population, CellBehaviour> behaviours = new LinkedHashMap<>();
        PopulationReader reader = new PopulationReader(baseline, ledger, space, types, fields, surroundings);
        space.populations.forEach(p -> behaviours.put(p, reader.read(p)));
        List<CellType> cellTypes = new ArrayList<>();
        List<Regulation> regulations = new ArrayList<>();
        types.members().forEach((id, members) -> {
            CellBehaviour behaviour = behaviours.get(members.getFirst());
            origins.put(id, types.origin(id, members));
            cellTypes.add(named(behaviour.type(), id, name(origins.get(id)), origins.get(id).getId()));
            behaviour.regulations().forEach(r -> regulations.add(named(r, id)));
        });
        Circulation circulation = new CirculationReader(baseline, ledger, space, types, surroundings).read(behaviours);
        TissueReader tissues = new TissueReader(baseline, ledger, space, regions, types, fields, levels,
                surroundings);
        List<paget.sim.tissue.Tissue> tissueList = new ArrayList<>();
        space.tissues.keySet().forEach(tissue -> {
            origins.put(tissue.getId(), tissue);
            Stream.concat(tissue.getBarriers().stream(), tissue.getZones().stream())
                    .forEach(part -> origins.put(part.getId(), part));
            boolean door = circulation.routes().stream()
                    .anyMatch(r -> r.from().equals(tissue.getId()) || r.to().equals(tissue.getId()));
            tissueList.add(tissues.read(tissue, door));
        });
        Organism model = baseline.model;
        MeasureIds measures = new MeasureIds(baseline, space, types, fields);
        treatments(measures);
        Surroundings outside = surroundings.read(measures);
        return new TissueModel(model.getId(), name(model), baseline.network.timeUnit(), Unit.parse("µm"), fieldList,
                cellTypes, regulations, tissueList, circulation, stepping(),
                new ObservableReader(baseline, measures, outside).read(ledger), outside);
    }

    private void treatments(MeasureIds measures) {
        TreatmentReader reader = new TreatmentReader(baseline, ledger, space, surroundings, measures);
        baseline.model.getTreatments().stream().filter(Treatment::isEnabled).forEach(reader::read);
    }

    /** Parts what behaves differently, until all of one name behave alike. */
    private void settleNames() {
        boolean parted = true;
        while (parted) {
            LevelReader levels = levels(new Ledger());
            parted = fields.part(level -> anonymous(levels.field("", "", level)));
            PopulationReader reader = new PopulationReader(baseline, new Ledger(), space, types, fields, surroundings);
            parted |= types.part(population -> {
                CellBehaviour behaviour = reader.read(population);
                return List.of(behaviour.type(), behaviour.regulations().stream().map(TissueCompiler::anonymous)
                        .toList());
            });
        }
    }

    private LevelReader levels(Ledger notes) {
        return new LevelReader(baseline, notes, space, regions, surroundings, types, fields, frozen);
    }

    private static Field anonymous(Field f) {
        return new Field("", "", "", f.unit(), f.diffusion(), f.decay(), f.degradations(),
                f.activations(), f.losses());
    }

    private static Regulation anonymous(Regulation r) {
        return new Regulation("", "", r.behaviour(), r.object(), r.signal(), r.basal(), r.saturated(), r.halfEffect(),
                r.exponent(), r.receptor(), r.competitors());
    }

    private static Regulation named(Regulation r, String type) {
        return new Regulation(r.source(), type, r.behaviour(), r.object(), r.signal(), r.basal(), r.saturated(),
                r.halfEffect(), r.exponent(), r.receptor(), r.competitors());
    }

    private static CellType named(CellType t, String id, String name, String source) {
        return new CellType(id, name, source, t.radius(), t.mechanics(), t.motility(), t.cycle(), t.deathRate(),
                t.removalTime(), t.switches(), t.exchanges(), t.killings(), t.intravasationRate(), t.clusters(),
                t.mutations(), t.deaths());
    }

    private static String name(Element element) {
        return element.getName() == null || element.getName().isBlank() ? element.getId() : element.getName();
    }

    private Stepping stepping() {
        return baseline.model.getSpatialStep() == null ? Stepping.FREE
                : new Stepping(baseline.value(baseline.model.getSpatialStep()), Stepping.Scheme.EXPLICIT);
    }

    /**
     * Says of everything that acts on what is in space, and that nobody has read, that it is missing.
     *
     * @param outside ids of what happens outside of space
     */
    private void remaining(Set<String> outside) {
        for (Process process : space.processes) {
            if (!ledger.covers(process)) {
                if (outside.contains(process.getId())) {
                    ledger.exact(process, "Outside of space, as in the network.");
                } else if (isOnTheWay(process)) {
                    ledger.travelling(process, Fidelity.APPROXIMATED, "Through the chances and mean times of the circulation, at "
                            + "the rates of the start.");
                } else if (touchesSpace(process)) {
                    ledger.leftOut(process, "Space has no form for it.");
                } else {
                    ledger.outside(process, "It is about what is not in space.");
                }
            }
        }
        baseline.model.getRegions().stream().filter(Place.class::isInstance).map(Place.class::cast)
                .flatMap(place -> place.getPopulations().stream()).forEach(population -> {
                    if (baseline.initial(population) > 0) {
                        ledger.leftOut(population, "Cells cannot be in the circulation at the start.");
                    } else if (isOnTheWay(population)) {
                        ledger.travelling(population, Fidelity.APPROXIMATED, "Counted with all cells of its type that are on their way.");
                    }
                });
    }

    /** Whether it is about cells that have left a tissue and have not entered another one. */
    private boolean isOnTheWay(Process process) {
        return switch (process) {
            case CirculationLoss loss -> isOnTheWay(loss.getPopulation());
            case Transition transition -> isOnTheWay(transition.getSource());
            default -> false;
        };
    }

    private static boolean isOnTheWay(Population population) {
        return population != null && (population.getStage() == CellStage.CIRCULATING
                || population.getStage() == CellStage.ARRESTED);
    }

    private boolean touchesSpace(Process process) {
        return process.eCrossReferences().stream().filter(StateVariable.class::isInstance)
                .flatMap(o -> Places.placeOf(o).stream())
                .anyMatch(place -> place instanceof Tissue tissue && space.tissues.containsKey(tissue));
    }
}
