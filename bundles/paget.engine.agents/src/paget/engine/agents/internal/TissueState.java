package paget.engine.agents.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import paget.sim.tissue.Regulation;
import paget.sim.tissue.Tissue;
import paget.sim.tissue.TissueModel;
import paget.sim.tissue.TissueSnapshot;

/** A tissue on its way: cells, fields, walls and doors. */
final class TissueState implements Senses {

    /** Steps between two sortings of cells in memory. */
    private static final int REORDER_EVERY = 64;

    final Tissue tissue;
    final Grid grid;
    final Shapes shapes;
    final Traits[] traits;
    final Cells cells = new Cells();
    final CellOrder order;
    final Fields fields;
    final Barriers barriers;
    final Doors doors;
    final Touch touch;
    final Behaviour behaviour;
    /** Null in free space. */
    final Lattice lattice;
    final Pairs pairs;
    /** Living cells by type. */
    final long[] living;
    /** Time at which the next cell of each inflow comes, and how many have come. */
    final double[] nextInflow;
    final long[] inflowed;
    private final Neighbourhood neighbourhood;
    private final Motion motion;
    private final int substeps;
    private final double[] sensed;

    /**
     * @param leads for each type whether a route leads away from the tissue
     * @param key of the replicate
     * @param sensedIds variables outside of space that are sensed
     * @param sensed their values, kept up to date by the world
     */
    TissueState(TissueModel model, Tissue tissue, boolean[] leads, StepPlan plan, long key, List<String> sensedIds,
            double[] sensed) {
        this.sensed = sensed;
        this.tissue = tissue;
        grid = new Grid(tissue.domain());
        shapes = new Shapes(grid);
        List<String> fieldIds = tissue.fields().stream().map(f -> f.field()).toList();
        int types = model.cellTypes().size();
        int[] counterOf = counters(model);
        Factor.Names names = new Factor.Names() {
            @Override
            public int field(String id) {
                return fieldIds.indexOf(id);
            }

            @Override
            public int contact(String typeId) {
                return counterOf[type(typeId)];
            }

            @Override
            public int type(String id) {
                return typeNumber(model, id);
            }

            @Override
            public int outside(String id) {
                return sensedIds.indexOf(id);
            }
        };
        traits = new Traits[types];
        double largestRadius = 0;
        for (int t = 0; t < types; t++) {
            traits[t] = new Traits(model, t, fieldIds, names);
            largestRadius = Math.max(largestRadius, traits[t].radius);
        }
        living = new long[types];
        nextInflow = new double[tissue.inflows().size()];
        inflowed = new long[nextInflow.length];
        pairs = new Pairs(model.cellTypes());
        boolean isLattice = grid.siteCapacity > 0;
        order = new CellOrder(grid, isLattice ? 0 : pairs.largestRange);
        FieldPlan[] plans = tissue.fields().stream()
                .map(f -> new FieldPlan(model.field(f.field()), f, tissue, grid, shapes, names))
                .toArray(FieldPlan[]::new);
        substeps = plan.fieldSteps(grid, plans);
        fields = new Fields(grid, plans, plan.step() / substeps, plan.isExplicit(),
                new Exchanges(cells, order, traits, this, living, plans.length),
                new Activations(cells, order, traits, this, plans, fieldIds), this);
        barriers = new Barriers(grid, shapes, tissue.barriers(), fieldIds);
        doors = new Doors(grid, shapes, tissue.vessels(), largestRadius);
        touch = new Touch(cells, traits, this, counterOf);
        behaviour = new Behaviour(cells, traits, this, doors, leads, plan.step());
        lattice = isLattice
                ? new Lattice(grid, cells, order, traits, this, fields, barriers, touch, key, plan.step())
                : null;
        neighbourhood = isLattice ? lattice : new Forces(grid, cells, order, pairs, traits, this, touch);
        motion = new Motion(grid, cells, traits, this, fields, barriers, pairs.act, key, plan.step());
    }

    static int typeNumber(TissueModel model, String id) {
        for (int t = 0; t < model.cellTypes().size(); t++) {
            if (model.cellTypes().get(t).id().equals(id)) {
                return t;
            }
        }
        return -1;
    }

    private static int[] counters(TissueModel model) {
        int[] counterOf = new int[model.cellTypes().size()];
        Arrays.fill(counterOf, -1);
        int counters = 0;
        List<Regulation.Signal> signals = model.regulations().stream().flatMap(r -> Stream.concat(Stream.of(r.signal()),
                r.competitors().stream().map(Regulation.Competitor::signal))).toList();
        for (Regulation.Signal signal : signals) {
            if (signal instanceof Regulation.Signal.Contact contact) {
                int type = typeNumber(model, contact.cellType());
                if (counterOf[type] < 0) {
                    counterOf[type] = counters++;
                }
            }
        }
        return counterOf;
    }

    @Override
    public double level(int field, int cell) {
        return fields.level[field][cells.voxel[cell]];
    }

    @Override
    public double contacts(int counter, int cell) {
        return touch.contacts(counter, cell);
    }

    @Override
    public double count(int type) {
        return living[type];
    }

    @Override
    public double outside(int variable) {
        return sensed[variable];
    }

    @Override
    public double pressure(int cell) {
        return cells.pressure[cell];
    }

    /**
     * A step of everything that needs no new cells: fields, walls, pushes, walks and the running of clocks. Each part
     * reads the state before it and writes what no other thread reads, so the result depends on no thread.
     */
    void step(Team team, long stepNumber) {
        int n = cells.size;
        int blocks = (n + Behaviour.BLOCK - 1) / Behaviour.BLOCK;
        order.sort(cells, team);
        if (n > Behaviour.BLOCK && stepNumber % REORDER_EVERY == 0) {
            cells.reorder(order.order);
            order.sort(cells, team);
        }
        neighbourhood.gather(team);
        for (FieldPlan plan : fields.plans) {
            plan.drive(sensed);
        }
        for (int s = 0; s < substeps; s++) {
            fields.step(team);
            barriers.wear(fields, fields.step());
        }
        if (lattice != null) {
            lattice.move(team, stepNumber);
        }
        team.run(blocks, block -> {
            int from = block * Behaviour.BLOCK;
            int to = Math.min(n, from + Behaviour.BLOCK);
            behaviour.run(from, to);
            if (lattice == null) {
                Motion.Scratch scratch = new Motion.Scratch();
                for (int i = from; i < to; i++) {
                    motion.move(i, stepNumber, scratch);
                }
            }
        });
    }

    /** Takes cells out, as a surgeon does. */
    void remove(int[] which) {
        for (int i : which) {
            living[cells.type[i]]--;
            cells.gone[i] = true;
            if (lattice != null) {
                lattice.leave(cells.voxel[i]);
            }
        }
        cells.compact();
    }

    /** Brings the counts that follow from the cells up to date. */
    void recount() {
        Arrays.fill(living, 0);
        for (int i = 0; i < cells.size; i++) {
            cells.voxel[i] = grid.index(cells.x[i], cells.y[i], cells.z[i]);
            if (!cells.dead[i]) {
                living[cells.type[i]]++;
            }
        }
        if (lattice != null) {
            lattice.count();
        }
    }

    TissueSnapshot snapshot(double time) {
        int n = cells.size;
        int[] byId = IntStream.range(0, n).boxed()
                .sorted((a, b) -> Long.compare(cells.id[a], cells.id[b])).mapToInt(Integer::intValue).toArray();
        long[] ids = new long[n];
        int[] types = new int[n];
        boolean[] dead = new boolean[n];
        double[] x = new double[n];
        double[] y = new double[n];
        double[] z = new double[n];
        for (int k = 0; k < n; k++) {
            int i = byId[k];
            ids[k] = cells.id[i];
            types[k] = cells.type[i];
            dead[k] = cells.dead[i];
            x[k] = cells.x[i];
            y[k] = cells.y[i];
            z[k] = cells.z[i];
        }
        return new TissueSnapshot(time, ids, types, dead, x, y, z, copy(fields.level), copy(barriers.integrity));
    }

    private static double[][] copy(double[][] values) {
        return Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
    }
}
