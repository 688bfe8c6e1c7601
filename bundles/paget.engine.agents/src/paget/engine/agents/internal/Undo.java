package paget.engine.agents.internal;

import java.util.Arrays;

/**
 * What the parallel part of a step can change in a tissue, as it was before the step, so that a step that takes long can
 * be given up in the middle. What the cells and levels determine is worked out anew in each step and needs no copy.
 */
final class Undo {

    private final TissueState tissue;
    private int size;
    private long[] id = new long[0];
    private int[] type = new int[0];
    private int[] phase = new int[0];
    private boolean[] dead = new boolean[0];
    private double[][] reals = {};
    private double[][] level = {};
    private boolean[] even = {};
    private double[][] integrity = {};
    private long negativeChances;

    Undo(TissueState tissue) {
        this.tissue = tissue;
    }

    /** Takes note of the state. */
    void take(Team team) {
        Cells cells = tissue.cells;
        size = cells.size;
        if (id.length < size) {
            id = new long[cells.capacity()];
            type = new int[id.length];
            phase = new int[id.length];
            dead = new boolean[id.length];
            reals = new double[cells.reals().length][id.length];
        }
        System.arraycopy(cells.id, 0, id, 0, size);
        System.arraycopy(cells.type, 0, type, 0, size);
        System.arraycopy(cells.phase, 0, phase, 0, size);
        System.arraycopy(cells.dead, 0, dead, 0, size);
        double[][] from = cells.reals();
        team.run(reals.length, k -> System.arraycopy(from[k], 0, reals[k], 0, size));
        level = copy(tissue.fields.level, level, team);
        even = tissue.fields.even.clone();
        integrity = copy(tissue.barriers.integrity, integrity, team);
        negativeChances = tissue.lattice == null ? 0 : tissue.lattice.negativeChances();
    }

    private static double[][] copy(double[][] from, double[][] room, Team team) {
        double[][] to = room.length == from.length ? room
                : Arrays.stream(from).map(values -> new double[values.length]).toArray(double[][]::new);
        team.run(from.length, k -> System.arraycopy(from[k], 0, to[k], 0, from[k].length));
        return to;
    }

    /** Goes back to it. */
    void restore() {
        Cells cells = tissue.cells;
        System.arraycopy(id, 0, cells.id, 0, size);
        System.arraycopy(type, 0, cells.type, 0, size);
        System.arraycopy(phase, 0, cells.phase, 0, size);
        System.arraycopy(dead, 0, cells.dead, 0, size);
        double[][] to = cells.reals();
        for (int k = 0; k < to.length; k++) {
            System.arraycopy(reals[k], 0, to[k], 0, size);
        }
        for (int f = 0; f < level.length; f++) {
            System.arraycopy(level[f], 0, tissue.fields.level[f], 0, level[f].length);
            tissue.fields.even[f] = even[f];
        }
        for (int b = 0; b < integrity.length; b++) {
            System.arraycopy(integrity[b], 0, tissue.barriers.integrity[b], 0, integrity[b].length);
        }
        if (tissue.lattice != null) {
            tissue.lattice.setNegativeChances(negativeChances);
        }
        tissue.recount();
    }
}
