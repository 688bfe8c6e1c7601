package paget.engine.agents.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

import paget.sim.SimulationException;
import paget.sim.run.StateReader;
import paget.sim.run.StateWriter;
import paget.sim.tissue.TissueModel;

/** Writes and reads the state of a world. */
final class StateCodec {

    private StateCodec() {
    }

    /** What a checkpoint's arrays are about; a branch's model must have the same. */
    private static String shape(TissueModel model) {
        List<String> tissues = model.tissues().stream().map(t -> t.id() + t.fields().stream().map(f -> f.field())
                .toList() + t.barriers().stream().map(b -> b.id()).toList() + t.inflows().size() + t.domain()).toList();
        return Stream.concat(model.cellTypes().stream().map(c -> c.id() + ":" + c.cycle().size()), tissues.stream())
                .toList().toString() + model.circulation().routes().size();
    }

    static void write(World world, StateWriter out) {
        byte[] shape = shape(world.model).getBytes(StandardCharsets.UTF_8);
        out.reserve(size(world));
        out.add(Arrays.hashCode(shape)).add(world.steps).add(world.nextId).add(world.events).add(world.step);
        for (TissueState tissue : world.tissues) {
            write(tissue, out);
        }
        out.add(world.blood.travelling.size());
        for (Bloodstream.Cluster cluster : world.blood.travelling) {
            out.add(cluster.arrival()).add(cluster.route()).add(cluster.ids()).add(wide(cluster.types()))
                    .add(wide(cluster.phases())).add(cluster.clocks()).add(cluster.lefts());
        }
        out.add(world.outside != null);
        if (world.outside != null) {
            world.outside.write(out);
        }
    }

    private static void write(TissueState tissue, StateWriter out) {
        Cells cells = tissue.cells;
        int n = cells.size;
        BitSet dead = new BitSet();
        long[] kinds = new long[n];
        for (int i = 0; i < n; i++) {
            if (cells.dead[i]) {
                dead.set(i);
            }
            kinds[i] = (long) cells.phase[i] << 32 | cells.type[i];
        }
        out.add(cells.id, n).add(kinds, n).add(dead.toLongArray());
        for (double[] values : cells.reals()) {
            out.add(values, n);
        }
        for (int f = 0; f < tissue.fields.level.length; f++) {
            out.add(tissue.fields.even[f]).add(tissue.fields.level[f]);
        }
        for (double[] integrity : tissue.barriers.integrity) {
            out.add(integrity);
        }
        out.add(tissue.nextInflow).add(tissue.inflowed);
        out.add(tissue.lattice == null ? 0 : tissue.lattice.negativeChances());
    }

    /** As many bytes as a world takes, but for what is outside of it: states can be large, and then each copy counts. */
    private static long size(World world) {
        long bytes = 6 * Long.BYTES + 1;
        for (TissueState tissue : world.tissues) {
            bytes += size(tissue);
        }
        for (Bloodstream.Cluster cluster : world.blood.travelling) {
            bytes += 2 * Long.BYTES + 5 * array(cluster.ids().length);
        }
        return bytes;
    }

    private static long size(TissueState tissue) {
        Cells cells = tissue.cells;
        int lastDead = cells.size - 1;
        while (lastDead >= 0 && !cells.dead[lastDead]) {
            lastDead--;
        }
        long bytes = (2L + cells.reals().length) * array(cells.size) + array((lastDead + 64) / 64);
        bytes += tissue.fields.level.length * (1 + array(tissue.grid.size));
        bytes += tissue.barriers.integrity.length * array(tissue.grid.size);
        return bytes + 2 * array(tissue.nextInflow.length) + Long.BYTES;
    }

    /** An array with its length before it. */
    private static long array(int length) {
        return Integer.BYTES + (long) Long.BYTES * length;
    }

    /**
     * Reads a state into a world that was built for the same tissues, types and fields.
     *
     * @throws SimulationException with code {@code CHECKPOINT} when it does not fit
     */
    static void read(World world, StateReader in, double time) {
        byte[] shape = shape(world.model).getBytes(StandardCharsets.UTF_8);
        if (in.whole() != Arrays.hashCode(shape)) {
            throw misfit(time, "its model has other tissues, fields, cell types or routes");
        }
        world.steps = in.whole();
        world.nextId = in.whole();
        world.events = in.whole();
        double step = in.real();
        if (step != world.step) {
            throw misfit(time, "it was made with the time step " + step + ", not " + world.step);
        }
        for (TissueState tissue : world.tissues) {
            read(tissue, in, time);
            tissue.recount();
        }
        long clusters = in.whole();
        for (long c = 0; c < clusters; c++) {
            world.blood.travelling.add(new Bloodstream.Cluster(in.real(), (int) in.whole(), in.wholes(),
                    narrow(in.wholes()), narrow(in.wholes()), in.reals(), in.reals()));
        }
        boolean surrounded = in.flag();
        if (world.outside != null && surrounded) {
            world.outside.read(in, world.time());
        } else if (world.outside != null) {
            world.open();
        } else if (surrounded) {
            Outside.skip(in);
        }
    }

    private static void read(TissueState tissue, StateReader in, double time) {
        Cells cells = tissue.cells;
        long[] ids = in.wholes();
        int n = ids.length;
        cells.reserve(n);
        cells.size = n;
        System.arraycopy(ids, 0, cells.id, 0, n);
        long[] kinds = in.wholes();
        BitSet dead = BitSet.valueOf(in.wholes());
        for (int i = 0; i < n; i++) {
            cells.phase[i] = (int) (kinds[i] >>> 32);
            cells.type[i] = (int) kinds[i];
            cells.dead[i] = dead.get(i);
            cells.stick[i] = 1;
        }
        for (double[] values : cells.reals()) {
            copy(in.reals(), values, n, time);
        }
        for (int f = 0; f < tissue.fields.level.length; f++) {
            tissue.fields.even[f] = in.flag();
            copy(in.reals(), tissue.fields.level[f], tissue.grid.size, time);
        }
        for (double[] integrity : tissue.barriers.integrity) {
            copy(in.reals(), integrity, tissue.grid.size, time);
        }
        copy(in.reals(), tissue.nextInflow, tissue.nextInflow.length, time);
        long[] inflowed = in.wholes();
        System.arraycopy(inflowed, 0, tissue.inflowed, 0, Math.min(inflowed.length, tissue.inflowed.length));
        long negative = in.whole();
        if (tissue.lattice != null) {
            tissue.lattice.setNegativeChances(negative);
        }
    }

    private static void copy(double[] from, double[] to, int length, double time) {
        if (from.length != length) {
            throw misfit(time, "it has arrays of other lengths");
        }
        System.arraycopy(from, 0, to, 0, length);
    }

    private static long[] wide(int[] values) {
        return Arrays.stream(values).asLongStream().toArray();
    }

    private static int[] narrow(long[] values) {
        return Arrays.stream(values).mapToInt(v -> (int) v).toArray();
    }

    static SimulationException misfit(double time, String why) {
        return new SimulationException(SimulationException.Code.CHECKPOINT, "", time, Double.NaN,
                "The checkpoint cannot be used: " + why + ".");
    }
}
