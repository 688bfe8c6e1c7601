package paget.core.generate.space;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import paget.core.compile.BaseUnits;
import paget.core.compile.tissue.CompiledTissue;
import paget.core.compile.tissue.SpaceAssumptions;
import paget.core.compile.tissue.TissueCompiler;
import paget.core.generate.GenerationInput;
import paget.core.generate.IdSyntax;
import paget.core.generate.TargetIds;
import paget.core.run.Issues;
import paget.model.Element;
import paget.model.Organism;
import paget.model.Study;
import paget.model.Vessel;
import paget.model.path.ElementPath;
import paget.sim.InvalidModelException;
import paget.sim.Issue;
import paget.sim.tissue.CellType;
import paget.sim.tissue.Motility;
import paget.sim.tissue.Placement;
import paget.sim.tissue.Tissue;
import paget.sim.tissue.TissueModel;
import paget.sim.unit.Unit;

/**
 * A model as a spatial simulator gets it.
 *
 * @param compiled the compilation, with what became of each element
 * @param tissue cells and fields, lengths in µm
 * @param minutes minutes in the model's unit of time
 * @param duration simulated time in minutes
 * @param seed of positions and of the simulator
 */
public record SpatialModel(CompiledTissue compiled, TissueModel tissue, double minutes, double duration, long seed) {

    /** Simulated when nobody says how long: a week. */
    private static final double DEFAULT_DURATION = 7 * 24 * 60;

    /**
     * Compiles the model of an export.
     *
     * @throws InvalidModelException when it has errors, is nowhere in space, or has more cells than may be placed
     */
    public static SpatialModel of(GenerationInput input) {
        return of(input, SpaceAssumptions.exporting(input.real(SpatialOptions.EDGE), input.whole(SpatialOptions.SAMPLE)));
    }

    /**
     * The same with what runs along with the tissues, see {@link Outside}; without it where a simulator of tissues has no
     * form for its mathematics.
     */
    public static SpatialModel withSurroundings(GenerationInput input) {
        SpaceAssumptions assumptions = SpaceAssumptions.exporting(input.real(SpatialOptions.EDGE),
                input.whole(SpatialOptions.SAMPLE));
        SpatialModel model = of(input, assumptions.withSurroundings());
        return Outside.isUnusual(model.tissue().surroundings().network()) ? of(input, assumptions) : model;
    }

    private static SpatialModel of(GenerationInput input, SpaceAssumptions assumptions) {
        CompiledTissue compiled = TissueCompiler.compile(input.model(), input.variant(), assumptions);
        List<Issue> errors = Issues.of(compiled.diagnostics()).stream().filter(Issue::isError).toList();
        if (!errors.isEmpty()) {
            throw new InvalidModelException(errors);
        }
        TissueModel tissue = compiled.tissue().filter(t -> !t.cellTypes().isEmpty())
                .orElseThrow(() -> new InvalidModelException(List.of(Issue.error("space.nowhere", "",
                        "No tissue of the model holds populations that are counted in cells, so there is nothing to "
                                + "simulate in space."))));
        if (tissue.tissues().stream().allMatch(t -> TypesInTissue.of(tissue, t).isEmpty())) {
            throw new InvalidModelException(List.of(Issue.error("space.empty", "", empty(compiled.model()))));
        }
        if (tissue.cellTypes().stream().noneMatch(SpatialModel::isActive)) {
            throw new InvalidModelException(List.of(Issue.error("space.idle", "", "The cells that are in space neither "
                    + "divide nor die, move, change nor exchange anything with their tissue, so there is nothing to simulate.")));
        }
        List<Issue> crowds = crowds(tissue, input.whole(SpatialOptions.CELLS));
        if (!crowds.isEmpty()) {
            throw new InvalidModelException(crowds);
        }
        double minutes = tissue.timeUnit().factorTo(Unit.parse("min"));
        return new SpatialModel(compiled, tissue, minutes, duration(input, minutes),
                input.whole(SpatialOptions.SEED));
    }

    /** What keeps {@link #of} from making a model; empty when nothing does. */
    public static List<Issue> check(GenerationInput input) {
        return check(input, SpatialModel::of);
    }

    /** What keeps a way to make a model from making one; empty when nothing does. */
    public static List<Issue> check(GenerationInput input, Function<GenerationInput, SpatialModel> way) {
        try {
            way.apply(input);
            return List.of();
        } catch (InvalidModelException e) {
            return e.issues();
        }
    }

    /** Names of types of cells, factors and tissues in the simulator's language. */
    public TargetIds ids(IdSyntax syntax) {
        return ids(syntax, List.of(this));
    }

    /** Names of all types of cells, factors and tissues of several models together. */
    public static TargetIds ids(IdSyntax syntax, List<SpatialModel> models) {
        Set<String> ids = new TreeSet<>();
        models.forEach(model -> {
            model.tissue.cellTypes().forEach(type -> ids.add(type.id()));
            model.tissue.fields().forEach(field -> ids.add(field.id()));
            model.tissue.tissues().forEach(part -> ids.add(part.id()));
        });
        return new TargetIds(syntax, ids);
    }

    private static String empty(Organism model) {
        List<String> elsewhere = model.getRegions().stream().filter(Vessel.class::isInstance).map(Vessel.class::cast)
                .filter(vessel -> vessel.getPopulations().stream()
                        .anyMatch(p -> p.getInitial() != null && p.getInitial().getValue() > 0))
                .map(ElementPath::of).toList();
        return elsewhere.isEmpty()
                ? "No tissue that is in space holds a cell at the start, so there is nothing to simulate."
                : "At the start all cells are in the circulation (" + String.join(", ", elsewhere)
                        + "), and a simulator of tissues places cells in tissues only.";
    }

    private static boolean isActive(CellType type) {
        return !type.cycle().isEmpty() || type.deathRate() > 0 || !type.deaths().isEmpty() || !type.switches().isEmpty()
                || !type.exchanges().isEmpty() || !type.killings().isEmpty() || type.intravasationRate() > 0
                || switch (type.motility()) {
                    case Motility.Persistent walk -> walk.speed() > 0;
                    case Motility.Diffusive walk -> walk.diffusion() > 0;
                };
    }

    private static List<Issue> crowds(TissueModel model, long most) {
        List<Issue> issues = new ArrayList<>();
        for (Tissue tissue : model.tissues()) {
            long cells = tissue.placements().stream().mapToLong(Placement::count).sum();
            if (cells > most) {
                issues.add(Issue.error("space.cells", tissue.name(), "There are " + cells + " cells at the start, more "
                        + "than the " + most + " that may be placed one by one; let the tissue be a sample, or raise "
                        + "the limit."));
            }
        }
        return issues;
    }

    private static double duration(GenerationInput input, double minutes) {
        double chosen = input.real(SpatialOptions.DURATION);
        if (chosen > 0) {
            return chosen;
        }
        Optional<Study> study = input.study().or(() -> input.model().getStudies().stream()
                .filter(s -> s.getDuration() != null).findFirst());
        return study.map(Study::getDuration).map(d -> new BaseUnits(Unit.parse(input.model().getTimeUnit())).value(d)
                * minutes).orElse(DEFAULT_DURATION);
    }

    /** A rate in 1/min. */
    public double perMinute(double rate) {
        return rate / minutes;
    }

    /** The element that an id of the tissue model stands for. */
    public Element origin(String id) {
        return compiled.origin(id).orElseThrow(() -> new IllegalArgumentException("no element is behind " + id));
    }

    /** Types that can be in a tissue: placed, arriving, brought by an event, or become of those that are there. */
    public List<CellType> typesOf(Tissue where) {
        return TypesInTissue.of(tissue, where);
    }

    /** A number as text: whole ones without a point. */
    public static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value)
                : Double.toString(value);
    }
}
