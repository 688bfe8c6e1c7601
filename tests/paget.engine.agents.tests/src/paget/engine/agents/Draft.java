package paget.engine.agents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import paget.sim.network.NetworkBuilder;
import paget.sim.run.Progress;
import paget.sim.run.RunSettings;
import paget.sim.run.Simulation;
import paget.sim.run.Trajectory;
import paget.sim.run.TrajectorySink;
import paget.sim.tissue.Barrier;
import paget.sim.tissue.CellType;
import paget.sim.tissue.Circulation;
import paget.sim.tissue.Domain;
import paget.sim.tissue.Field;
import paget.sim.tissue.FieldSetup;
import paget.sim.tissue.Mechanics;
import paget.sim.tissue.Motility;
import paget.sim.tissue.Placement;
import paget.sim.tissue.Point;
import paget.sim.tissue.Region;
import paget.sim.tissue.Regulation;
import paget.sim.tissue.SpatialRun;
import paget.sim.tissue.Stepping;
import paget.sim.tissue.Surroundings;
import paget.sim.tissue.Tissue;
import paget.sim.tissue.TissueModel;
import paget.sim.tissue.Vessel;
import paget.sim.unit.Unit;

/** Models for tests, in minutes and micrometres, put together piece by piece. */
public final class Draft {

    /** Cells that neither push nor hold one another. */
    static final Mechanics FREE = new Mechanics(0, 0, 1, 0);
    /** A cell that stays where it is. */
    static final Motility STILL = new Motility.Persistent(0, 0, 0, List.of());

    private final List<Field> fields = new ArrayList<>();
    private final List<CellType> types = new ArrayList<>();
    private final List<Regulation> regulations = new ArrayList<>();
    private final List<Tissue> tissues = new ArrayList<>();
    private Circulation circulation = Circulation.NONE;
    private Surroundings surroundings = Surroundings.NONE;
    private Stepping stepping = Stepping.FREE;
    private Map<String, String> options = Map.of();

    /** A kind of cell with what is usual left out. */
    public static final class Type {
        private final String id;
        private double radius = 8;
        private Mechanics mechanics = FREE;
        private Motility motility = STILL;
        private List<CellType.Phase> cycle = List.of();
        private double death;
        private double removal;
        private List<CellType.Switch> switches = List.of();
        private List<CellType.Exchange> exchanges = List.of();
        private List<CellType.Killing> killings = List.of();
        private double intravasation;
        private boolean clusters;
        private List<CellType.Mutation> mutations = List.of();

        public Type(String id) {
            this.id = id;
        }

        Type radius(double value) {
            radius = value;
            return this;
        }

        Type mechanics(double repulsion, double adhesion, double range, double barrier) {
            mechanics = new Mechanics(repulsion, adhesion, range, barrier);
            return this;
        }

        Type walks(double speed, double persistence) {
            motility = new Motility.Persistent(speed, persistence, 0, List.of());
            return this;
        }

        Type moves(Motility value) {
            motility = value;
            return this;
        }

        Type divides(double rate) {
            cycle = List.of(new CellType.Phase("cycle", rate, false));
            return this;
        }

        Type dividesEvery(double time) {
            cycle = List.of(new CellType.Phase("cycle", 1 / time, true));
            return this;
        }

        Type dies(double rate, double removalTime) {
            death = rate;
            removal = removalTime;
            return this;
        }

        Type becomes(String target, double rate) {
            switches = List.of(new CellType.Switch(target, rate));
            return this;
        }

        /** Turns a field into another one. */
        Type activates(String field, double rate, String product) {
            List<CellType.Exchange> more = new ArrayList<>(exchanges);
            more.add(new CellType.Exchange(field, 0, 0, rate, product));
            exchanges = more;
            return this;
        }

        Type exchanges(String field, double secretion, double target, double uptake) {
            List<CellType.Exchange> more = new ArrayList<>(exchanges);
            more.add(new CellType.Exchange(field, secretion, target, uptake));
            exchanges = more;
            return this;
        }

        Type kills(String target, double rate) {
            killings = List.of(new CellType.Killing(target, rate));
            return this;
        }

        Type leaves(double rate, boolean asCluster) {
            intravasation = rate;
            clusters = asCluster;
            return this;
        }

        Type mutates(String target, double probability) {
            mutations = List.of(new CellType.Mutation(target, probability));
            return this;
        }

        CellType build() {
            return new CellType(id, id, "", radius, mechanics, motility, cycle, death, removal, switches, exchanges,
                    killings, intravasation, clusters, mutations, List.of());
        }
    }

    /** A tissue with what is usual left out. */
    public static final class Place {
        private final String id;
        private final Domain domain;
        private final List<FieldSetup> fields = new ArrayList<>();
        private final List<Barrier> barriers = new ArrayList<>();
        private final List<Vessel> vessels = new ArrayList<>();
        private final List<Placement> placements = new ArrayList<>();
        private final List<Tissue.Inflow> inflows = new ArrayList<>();

        public Place(String id, Domain domain) {
            this.id = id;
            this.domain = domain;
        }

        Place field(String field, double level) {
            fields.add(FieldSetup.uniform(field, level));
            return this;
        }

        Place field(FieldSetup setup) {
            fields.add(setup);
            return this;
        }

        Place cells(String type, int count) {
            return cells(type, count, new Region.Everywhere());
        }

        Place cells(String type, int count, Region region) {
            placements.add(new Placement(type, count, region));
            return this;
        }

        Place barrier(Region region, String protease, double degradation) {
            barriers.add(new Barrier("wall", "wall", "", region, 1, 0.2, protease, degradation));
            return this;
        }

        Place vessel(Region region, boolean ruptured) {
            vessels.add(new Vessel("vessel" + vessels.size() + id, "vessel", "", region, false, 1, List.of(),
                    ruptured));
            return this;
        }

        Place inflow(String type, double rate) {
            inflows.add(new Tissue.Inflow(type, rate, new Region.Everywhere()));
            return this;
        }

        Tissue build() {
            return new Tissue(id, id, "", domain, fields, barriers, vessels, placements, inflows);
        }
    }

    public Draft field(String id, double diffusion, double decay) {
        fields.add(new Field(id, id, "", Unit.parse("nM"), diffusion, decay));
        return this;
    }

    Draft field(String id, double diffusion, double decay, String destroyer, double rate) {
        fields.add(new Field(id, id, "", Unit.parse("nM"), diffusion, decay,
                List.of(new Field.Degradation(destroyer, rate))));
        return this;
    }

    /** The field declared last turns into another one. */
    Draft activated(String product, String activator, double rate, boolean used) {
        Field f = fields.removeLast();
        fields.add(new Field(f.id(), f.name(), "", f.unit(), f.diffusion(), f.decay(), f.degradations(),
                List.of(new Field.Activation(product, activator, rate, used))));
        return this;
    }

    /** The field declared last is lost at rate·(level of {@code by}, if any)·responses. */
    Draft loses(double rate, String by, Regulation.Response... responses) {
        Field f = fields.removeLast();
        List<Field.Loss> losses = new ArrayList<>(f.losses());
        losses.add(new Field.Loss(rate, by, List.of(responses)));
        fields.add(new Field(f.id(), f.name(), "", f.unit(), f.diffusion(), f.decay(), f.degradations(), f.activations(),
                losses));
        return this;
    }

    public Draft type(Type type) {
        return type(type.build());
    }

    Draft type(CellType type) {
        types.add(type);
        return this;
    }

    public Draft place(Place place) {
        tissues.add(place.build());
        return this;
    }

    Draft regulate(String type, Regulation.Behaviour behaviour, String object, Regulation.Signal signal,
            double saturated, double half, double exponent) {
        regulations.add(new Regulation("", type, behaviour, object, signal, 1, saturated, half, exponent));
        return this;
    }

    Draft regulate(Regulation regulation) {
        regulations.add(regulation);
        return this;
    }

    /** A network outside of space; inputs are pairs of parameter and measure. */
    Draft outside(NetworkBuilder network, String... inputs) {
        List<Surroundings.Input> all = new ArrayList<>();
        for (int i = 0; i < inputs.length; i += 2) {
            network.parameter(inputs[i], p -> p.value(0).variable());
            all.add(new Surroundings.Input(inputs[i], inputs[i + 1]));
        }
        surroundings = new Surroundings(network.build(), all);
        return this;
    }

    Draft route(String from, String to, double share, double time) {
        List<Circulation.Route> routes = new ArrayList<>(circulation.routes());
        routes.add(new Circulation.Route(from, to, share, time));
        circulation = new Circulation(routes, circulation.fates());
        return this;
    }

    Draft fate(String type, double single, double cluster, double disaggregation, double extravasation) {
        List<Circulation.Fate> fates = new ArrayList<>(circulation.fates());
        fates.add(new Circulation.Fate(type, single, cluster, disaggregation, extravasation));
        circulation = new Circulation(circulation.routes(), fates);
        return this;
    }

    public Draft step(double step) {
        stepping = new Stepping(step, Stepping.Scheme.IMPLICIT);
        return this;
    }

    Draft explicit(double step) {
        stepping = new Stepping(step, Stepping.Scheme.EXPLICIT);
        return this;
    }

    public Draft options(Map<String, String> values) {
        options = values;
        return this;
    }

    public TissueModel build() {
        return new TissueModel("model", "model", Unit.parse("min"), Unit.parse("µm"), fields, types, regulations,
                tissues, circulation, stepping, List.of(), surroundings);
    }

    /** A square or a cube in free space. */
    public static Domain box(int dimensions, double edge, double spacing) {
        return new Domain(dimensions, edge, edge, dimensions == 2 ? spacing : edge, spacing, false);
    }

    static Region ball(double x, double y, double radius) {
        return new Region.Ball(new Point(x, y, 0), radius);
    }

    /** A box in the plane. */
    static Region box(double x0, double y0, double x1, double y1) {
        return new Region.Box(new Point(x0, y0, 0), new Point(x1, y1, 0));
    }

    /** A finished run. */
    SpatialRun run(double time) {
        return run(time, 1);
    }

    SpatialRun run(double time, long seed) {
        SpatialRun run = (SpatialRun) new AgentsEngine().prepare(build(), RunSettings.uniform(time, 1).withSeed(seed).withOptions(options)).start(0);
        run.advance(time, TrajectorySink.NONE, Progress.NONE);
        return run;
    }

    Trajectory trajectory(double time, int intervals) {
        return simulation(time, intervals).run(0);
    }

    Simulation simulation(double time, int intervals) {
        return new AgentsEngine().prepare(build(),
                RunSettings.uniform(time, intervals).withSeed(1).withOptions(options));
    }
}
