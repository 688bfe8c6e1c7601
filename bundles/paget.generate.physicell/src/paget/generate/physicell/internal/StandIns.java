package paget.generate.physicell.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import paget.core.generate.space.SpatialModel;
import paget.core.generate.space.SpatialReport;
import paget.sim.tissue.CellType;
import paget.sim.tissue.CellType.Exchange;
import paget.sim.tissue.Domain;
import paget.sim.tissue.Field;
import paget.sim.tissue.FieldSetup;
import paget.sim.tissue.Mechanics;
import paget.sim.tissue.Motility;
import paget.sim.tissue.Placement;
import paget.sim.tissue.Regulation;
import paget.sim.tissue.Regulation.Competitor;
import paget.sim.tissue.Regulation.Signal;
import paget.sim.tissue.Tissue;
import paget.sim.tissue.Tissue.Inflow;
import paget.sim.tissue.TissueModel;
import paget.sim.unit.Unit;

/**
 * Puts what the template project has in the place of what it lacks. A number of cells N is sensed as the level of a substrate:
 * each cell gives off λ·V of it a minute into the volume V, it decays with λ = 1/min and diffuses so fast that it is the
 * same everywhere, so dc/dt = λ·(N − c). Cells from outside are daughters of cells that only divide, into one like themselves
 * and one that arrives. Sources of factors are {@link SupplyPoints}.
 */
public final class StandIns {

    /** Decay of a substrate that counts, in 1/min. */
    private static final double FOLLOWING = 1;
    /** How often it crosses the tissue before it decays. */
    private static final double MIXING = 100;
    /** Largest chance of an arrival in a step of six minutes, and fewest cells from which others arrive. */
    private static final double CHANCE = 0.05;
    private static final double STEP = 6;
    private static final int FEWEST = 10;

    private final SpatialModel model;
    private final Tissue tissue;
    private final SpatialReport report;
    private final List<CellType> present;
    private final List<Field> fields;
    private final List<CellType> types;
    private final List<FieldSetup> setups;
    private final List<Placement> placements;

    private StandIns(SpatialModel model, Tissue tissue, SpatialReport report) {
        this.model = model;
        this.tissue = tissue;
        this.report = report;
        this.present = model.typesOf(tissue);
        this.fields = new ArrayList<>(model.tissue().fields());
        this.types = new ArrayList<>(model.tissue().cellTypes());
        this.setups = new ArrayList<>(tissue.fields());
        this.placements = new ArrayList<>(tissue.placements());
    }

    /**
     * The model with stand-ins in one of its tissues.
     *
     * @param points largest number of points from which a source supplies a tissue
     */
    public static SpatialModel in(SpatialModel model, Tissue tissue, long points, SpatialReport report) {
        return new StandIns(model, tissue, report).model(points);
    }

    private SpatialModel model(long points) {
        List<Regulation> regulations = model.tissue().regulations().stream().map(this::sensing).toList();
        List<Inflow> left = tissue.inflows();
        if (!isPressureSensed()) {
            left.forEach(this::arrive);
            left = List.of();
            SupplyPoints.in(model, tissue, points, report, fields, setups, types, placements);
        }
        Tissue changed = new Tissue(tissue.id(), tissue.name(), tissue.source(), tissue.domain(), setups, tissue.barriers(),
                tissue.vessels(), placements, left);
        TissueModel whole = model.tissue();
        List<Tissue> tissues = whole.tissues().stream().map(t -> t.equals(tissue) ? changed : t).toList();
        return new SpatialModel(model.compiled(), new TissueModel(whole.id(), whole.name(), whole.timeUnit(),
                whole.lengthUnit(), fields, types, regulations, tissues, whole.circulation()), model.minutes(),
                model.duration(), model.seed());
    }

    /** Stand-ins are cells, and would push those that feel it. */
    private boolean isPressureSensed() {
        return model.tissue().regulations().stream().anyMatch(r -> r.signal() instanceof Signal.Pressure && isHere(r.cellType()));
    }

    private boolean isHere(String type) {
        return present.stream().anyMatch(t -> t.id().equals(type));
    }

    private Regulation sensing(Regulation r) {
        if (!isHere(r.cellType())) {
            return r;
        }
        Set<String> counted = new LinkedHashSet<>();
        Stream.concat(Stream.of(r.signal()), r.competitors().stream().map(Competitor::signal)).forEach(signal -> {
            if (signal instanceof Signal.Count(String type)) {
                counted.add(type);
            }
        });
        if (counted.isEmpty()) {
            return r;
        }
        counted.forEach(this::count);
        report.approximated(r.source(), "The number of cells N as the level c of a well-mixed substrate that each of them gives off: "
                + "dc/dt = (N − c)/min.");
        return new Regulation(r.source(), r.cellType(), r.behaviour(), r.object(), level(r.signal()), r.basal(), r.saturated(),
                r.halfEffect(), r.exponent(), r.receptor(),
                r.competitors().stream().map(c -> new Competitor(level(c.signal()), c.constant())).toList());
    }

    private static Signal level(Signal signal) {
        return signal instanceof Signal.Count(String type) ? new Signal.Level(counter(type)) : signal;
    }

    /** No element has an id with spaces. */
    private static String counter(String type) {
        return "number of " + type;
    }

    private void count(String type) {
        String id = counter(type);
        if (fields.stream().anyMatch(f -> f.id().equals(id))) {
            return;
        }
        Domain domain = tissue.domain();
        double decay = FOLLOWING * model.minutes();
        int number = tissue.placements().stream().filter(p -> p.cellType().equals(type)).mapToInt(Placement::count).sum();
        fields.add(mixed(new Field(id, id, model.origin(type).getId(), Unit.parse("1"), 0, decay), domain, model));
        setups.add(FieldSetup.uniform(id, number));
        types.replaceAll(t -> t.id().equals(type) ? giving(t, new Exchange(id,
                decay * domain.width() * domain.height() * domain.depth(), Double.POSITIVE_INFINITY, 0)) : t);
        report.standIn(id, type);
    }

    /** The same with a diffusion that makes it the same everywhere within a part of a minute. */
    static Field mixed(Field field, Domain domain, SpatialModel model) {
        double edge = Math.max(domain.width(), Math.max(domain.height(), domain.dimensions() == 3 ? domain.depth() : 0));
        return new Field(field.id(), field.name(), field.source(), field.unit(),
                MIXING * FOLLOWING * model.minutes() * edge * edge, field.decay(), field.degradations(), field.activations());
    }

    private static CellType giving(CellType type, Exchange exchange) {
        return new CellType(type.id(), type.name(), type.source(), type.radius(), type.mechanics(), type.motility(),
                type.cycle(), type.deathRate(), type.removalTime(), type.switches(),
                Stream.concat(type.exchanges().stream(), Stream.of(exchange)).toList(), type.killings(),
                type.intravasationRate(), type.clusters(), type.mutations(), type.deaths());
    }

    private void arrive(Inflow inflow) {
        String id = "arrivals of " + inflow.cellType() + (types.stream().anyMatch(t -> t.id().equals("arrivals of "
                + inflow.cellType())) ? " " + types.size() : "");
        CellType arriving = types.stream().filter(t -> t.id().equals(inflow.cellType())).findFirst().orElseThrow();
        int number = (int) Math.max(FEWEST, Math.ceil(model.perMinute(inflow.rate()) * STEP / CHANCE));
        types.add(standIn(id, arriving.source(), arriving.radius(), inflow.rate() / number, List.of(),
                List.of(new CellType.Mutation(arriving.id(), 1))));
        placements.add(new Placement(id, number, inflow.region()));
        report.standIn(id, inflow.cellType());
        report.approximated(inflow.cellType(), "Cells from outside are daughters of " + number + " cells of a type of its own, "
                + "which does nothing but divide, each at 1/" + number + " of the rate.");
    }

    /** A type of cells that neither move nor push nor die. */
    static CellType standIn(String id, String source, double radius, double divisions, List<Exchange> exchanges,
            List<CellType.Mutation> daughters) {
        return new CellType(id, id, source, radius, new Mechanics(0, 0, 1, 0), new Motility.Diffusive(0, List.of()),
                divisions > 0 ? List.of(new CellType.Phase("live", divisions, false)) : List.of(), 0, 0, List.of(), exchanges,
                List.of(), 0, false, daughters, List.of());
    }
}
