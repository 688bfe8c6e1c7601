package paget.engine.agents.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import paget.sim.tissue.Field;
import paget.sim.tissue.FieldSetup;
import paget.sim.tissue.FieldSetup.Boundary;
import paget.sim.tissue.Region;
import paget.sim.tissue.Tissue;
import paget.sim.tissue.Vessel;

/** What cells do not change about a field in a tissue. Only {@link #drive} changes it. */
final class FieldPlan {

    final FieldSetup setup;
    final double diffusion;
    final double decay;
    /** Fields of the tissue that destroy it, by number, and κ. */
    final int[] destroyers;
    final double[] destruction;
    /** Losses that something regulates. */
    final List<Loss> losses;
    /** Fields of the tissue on which its losses depend, by number. */
    final int[] felt;
    /** What it turns into. */
    final List<Field.Activation> activations;
    final LocalRates still;
    /** Levels held at the six faces, NaN for none. */
    final double[] held = new double[6];
    /** Whether no face holds a level. */
    final boolean closed;
    private final List<Driven> driven = new ArrayList<>();
    /** The sources that nothing drives. */
    private final double[] steady;

    /**
     * A loss at rate·e·factor.
     *
     * @param by number of the field e, −1 for none
     */
    record Loss(double rate, int by, Factor factor) {
    }

    /**
     * A source that something outside of space drives.
     *
     * @param gain level per time of its grid cells, to be multiplied by the variable
     * @param variable number among those that are sensed
     */
    private record Driven(int[] voxels, double gain, int variable) {
    }

    FieldPlan(Field field, FieldSetup setup, Tissue tissue, Grid grid, Shapes shapes, Factor.Names names) {
        this.setup = setup;
        diffusion = field.diffusion();
        decay = field.decay();
        List<Field.Degradation> here = field.degradations().stream()
                .filter(d -> d.rate() > 0 && names.field(d.field()) >= 0).toList();
        activations = field.activations();
        destroyers = here.stream().mapToInt(d -> names.field(d.field())).toArray();
        destruction = here.stream().mapToDouble(Field.Degradation::rate).toArray();
        losses = field.losses().stream().filter(l -> l.rate() > 0 && (l.by().isEmpty() || names.field(l.by()) >= 0))
                .map(l -> new Loss(l.rate(), names.field(l.by()), new Factor(l.responses(), names))).toList();
        felt = IntStream.concat(IntStream.of(destroyers), losses.stream().flatMapToInt(
                l -> IntStream.concat(l.by() < 0 ? IntStream.empty() : IntStream.of(l.by()), l.factor().levels()))).toArray();
        still = new LocalRates(grid.size);
        for (FieldSetup.Source source : setup.sources()) {
            if (source.by().isEmpty()) {
                add(shapes, source.region(), source.rate(), source.target());
            } else if (source.rate() > 0) {
                boolean amount = Double.isInfinite(source.target());
                int[] voxels = shapes.voxels(source.region());
                // of rate·(target·s − c) the loss stays, the gain is driven
                for (int voxel : voxels) {
                    still.add(voxel, amount ? 0 : source.rate(), 0);
                }
                driven.add(new Driven(voxels, amount ? source.rate() : source.rate() * source.target(),
                        names.outside(source.by())));
            }
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
        steady = driven.isEmpty() ? null : still.gain.clone();
    }

    /** Sets the sources to values of what drives them. */
    void drive(double[] sensed) {
        if (driven.isEmpty()) {
            return;
        }
        System.arraycopy(steady, 0, still.gain, 0, steady.length);
        for (Driven source : driven) {
            double gain = Math.max(0, source.gain() * sensed[source.variable()]);
            for (int v : source.voxels()) {
                still.gain[v] += gain;
            }
        }
    }

    private void add(Shapes shapes, Region region, double rate, double target) {
        if (rate > 0) {
            for (int voxel : shapes.voxels(region)) {
                still.add(voxel, rate, target);
            }
        }
    }
}
