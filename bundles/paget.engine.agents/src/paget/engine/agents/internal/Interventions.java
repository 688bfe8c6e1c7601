package paget.engine.agents.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import paget.engine.agents.internal.Outside.Intervention;
import paget.sim.SimulationException;
import paget.sim.expression.Environment;
import paget.sim.expression.Expression;
import paget.sim.expression.Interpreter;
import paget.sim.expression.Rewriting;
import paget.sim.tissue.FieldSetup;
import paget.sim.tissue.Placement;
import paget.sim.tissue.Region;

/** Does to cells and levels what events outside have assigned. */
final class Interventions {

    private static final int MOST_TRIES = 1000;

    private final World world;
    /** Interventions of this step so far, so that two of one step draw different lots. */
    private int number;

    Interventions(World world) {
        this.world = world;
    }

    void apply(List<Intervention> interventions, Outside outside) {
        for (Intervention intervention : interventions) {
            world.events++;
            apply(intervention, outside.measure(intervention.input()));
            number++;
        }
    }

    private void apply(Intervention intervention, int measure) {
        int types = world.model.cellTypes().size();
        int rest = measure;
        for (int k = 0; k < world.tissues.length; k++) {
            TissueState tissue = world.tissues[k];
            if (rest < types) {
                count(k, rest, intervention);
                return;
            }
            rest -= types;
            if (rest < tissue.fields.plans.length) {
                level(tissue, rest, intervention);
                return;
            }
            rest -= tissue.fields.plans.length;
            if (rest < tissue.barriers.integrity.length) {
                change(tissue.barriers.integrity[rest], tissue.barriers.voxels(rest), intervention);
                return;
            }
            rest -= tissue.barriers.integrity.length;
        }
        takeFromBlood(rest, whole(intervention));
    }

    private long whole(Intervention intervention) {
        if (!(intervention.value() > -0.5) || Double.isInfinite(intervention.value())) {
            throw new SimulationException(SimulationException.Code.NOT_FINITE, intervention.event().event().id(),
                    world.time(), intervention.value(), "\"" + intervention.event().event().name()
                            + "\" makes the number of cells " + intervention.value() + ".");
        }
        return Math.round(intervention.value());
    }

    private void count(int k, int type, Intervention intervention) {
        long wanted = whole(intervention);
        TissueState tissue = world.tissues[k];
        if (wanted < tissue.living[type]) {
            tissue.remove(lot(tissue, type, tissue.living[type] - wanted));
        }
        while (wanted > tissue.living[type]) {
            bring(k, type);
        }
    }

    /** Places of cells of a type, drawn by lot. */
    private int[] lot(TissueState tissue, int type, long count) {
        List<Ticket> tickets = new ArrayList<>();
        for (int i = 0; i < tissue.cells.size; i++) {
            if (tissue.cells.type[i] == type && !tissue.cells.dead[i]) {
                tickets.add(ticket(tissue.cells.id[i], i));
            }
        }
        return drawn(tickets, count).mapToInt(i -> (int) i).toArray();
    }

    /** A new cell where those of the start were placed, or anywhere. */
    private void bring(int k, int type) {
        TissueState tissue = world.tissues[k];
        String id = world.model.cellTypes().get(type).id();
        List<Region> regions = tissue.tissue.placements().stream().filter(p -> p.cellType().equals(id))
                .map(Placement::region).toList();
        double[] place = new double[3];
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            Region region = regions.isEmpty() ? new Region.Everywhere()
                    : regions.get((int) (Draws.uniform(world.key, world.nextId, Draws.TREAT, world.steps, attempt)
                            * regions.size()));
            tissue.shapes.place(region, world.key, world.nextId, Draws.PLACE, world.steps, 16 * attempt, place);
            if (tissue.lattice == null && !tissue.barriers.isEmpty()) {
                tissue.barriers.stop(place, new double[3]);
            }
            if (world.create(k, type, place[0], place[1], place[2]) >= 0) {
                return;
            }
        }
        throw new SimulationException(SimulationException.Code.LIMIT, tissue.tissue.id(), world.time(), MOST_TRIES,
                "There is no room for another cell of " + tissue.traits[type].name + " in " + tissue.tissue.name() + ".");
    }

    /** Travelling cells drawn by lot; none is put into the blood. */
    private void takeFromBlood(int type, long wanted) {
        List<Ticket> tickets = new ArrayList<>();
        for (Bloodstream.Cluster cluster : world.blood.travelling) {
            for (int k = 0; k < cluster.size(); k++) {
                if (cluster.types()[k] == type) {
                    tickets.add(ticket(cluster.ids()[k], cluster.ids()[k]));
                }
            }
        }
        Set<Long> taken = drawn(tickets, tickets.size() - wanted).boxed().collect(Collectors.toSet());
        world.blood.travelling.replaceAll(cluster -> cluster.without(taken));
        world.blood.travelling.removeIf(cluster -> cluster.size() == 0);
    }

    /** A number drawn for something. */
    private record Ticket(double draw, long thing) {
    }

    private Ticket ticket(long cell, long thing) {
        return new Ticket(Draws.uniform(world.key, cell, Draws.TREAT, world.steps, number), thing);
    }

    private static LongStream drawn(List<Ticket> tickets, long count) {
        return tickets.stream().sorted(Comparator.comparingDouble(Ticket::draw).thenComparingLong(Ticket::thing))
                .limit(Math.max(0, count)).mapToLong(Ticket::thing);
    }

    private void level(TissueState tissue, int f, Intervention intervention) {
        List<FieldSetup.Patch> patches = tissue.fields.plans[f].setup.patches();
        if (patches.isEmpty()) {
            change(tissue.fields.level[f], null, intervention);
        } else {
            patches.stream().map(patch -> tissue.shapes.voxels(patch.region()))
                    .forEach(voxels -> change(tissue.fields.level[f], voxels, intervention));
            tissue.fields.disturb(f);
        }
    }

    /** In each grid cell the assigned expression of the level there; {@code voxels} null for all. */
    private void change(double[] level, int[] voxels, Intervention intervention) {
        String own = intervention.event().targets()[intervention.assignment()].id();
        Expression expression = intervention.event().event().assignments().get(intervention.assignment()).expression();
        boolean relative = Rewriting.symbols(expression).contains(own);
        Map<String, Double> values = new HashMap<>(intervention.others());
        Environment here = new Environment() {
            @Override
            public double symbol(String id) {
                return values.get(id);
            }

            @Override
            public double time() {
                return world.time();
            }
        };
        int n = voxels == null ? level.length : voxels.length;
        for (int k = 0; k < n; k++) {
            int v = voxels == null ? k : voxels[k];
            double value = intervention.value();
            if (relative) {
                values.put(own, level[v]);
                value = Interpreter.evaluate(expression, here);
            }
            if (!(value >= 0) || Double.isInfinite(value)) {
                throw new SimulationException(SimulationException.Code.NOT_FINITE, own, world.time(), value, "\""
                        + intervention.event().event().name() + "\" makes a level " + value + ".");
            }
            level[v] = value;
        }
    }
}
