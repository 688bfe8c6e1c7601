package paget.engine.agents.internal;

import java.util.List;

import paget.sim.tissue.Field;
import paget.sim.tissue.FieldSetup;
import paget.sim.tissue.FieldSetup.Boundary;
import paget.sim.tissue.Region;
import paget.sim.tissue.Tissue;
import paget.sim.tissue.Vessel;

/** What does not change about a field in a tissue. Immutable once made. */
final class FieldPlan {

    final FieldSetup setup;
    final double diffusion;
    final double decay;
    /** Fields of the tissue that destroy it, by number, and κ. */
    final int[] destroyers;
    final double[] destruction;
    final LocalRates still;
    /** Levels held at the six faces, NaN for none. */
    final double[] held = new double[6];
    /** Whether no face holds a level. */
    final boolean closed;

    FieldPlan(Field field, FieldSetup setup, Tissue tissue, Grid grid, Shapes shapes, List<String> fieldIds) {
        this.setup = setup;
        diffusion = field.diffusion();
        decay = field.decay();
        List<Field.Degradation> here = field.degradations().stream()
                .filter(d -> d.rate() > 0 && fieldIds.contains(d.field())).toList();
        destroyers = here.stream().mapToInt(d -> fieldIds.indexOf(d.field())).toArray();
        destruction = here.stream().mapToDouble(Field.Degradation::rate).toArray();
        still = new LocalRates(grid.size);
        for (FieldSetup.Source source : setup.sources()) {
            add(shapes, source.region(), source.rate(), source.target());
        }
        for (Vessel vessel : tissue.vessels()) {
            for (Vessel.Supply supply : vessel.supplies()) {
                if (supply.field().equals(field.id())) {
                    add(shapes, vessel.region(), supply.permeability(), supply.level());
                }
            }
        }
        boolean none = true;
        for (int face = 0; face < held.length; face++) {
            boolean counts = !grid.periodic && face < 2 * grid.dimensions;
            held[face] = counts && setup.boundary().get(face) instanceof Boundary.Level level ? level.value()
                    : Double.NaN;
            none &= Double.isNaN(held[face]);
        }
        closed = none;
    }

    private void add(Shapes shapes, Region region, double rate, double target) {
        if (rate > 0) {
            for (int voxel : shapes.voxels(region)) {
                still.add(voxel, rate, target);
            }
        }
    }
}
