package paget.engine.agents.internal;

/**
 * What cells give to and take from the grid cells in which they are. Cells of a grid cell follow one another in the
 * sorted order, so each sum has one order; a grid cell's new level waits in a buffer until the rest of its layer has
 * been dealt with.
 */
final class Exchanges {

    private final Cells cells;
    private final CellOrder order;
    private final Traits[] traits;
    private final Senses senses;
    private final long[] living;
    private final double perVolume;
    /** New levels by field; the one of a grid cell lies at its first cell in order. */
    private final double[][] pending;

    /** @param living number of living cells by type, kept by the tissue */
    Exchanges(Cells cells, CellOrder order, Traits[] traits, Senses senses, long[] living, int fields) {
        this.cells = cells;
        this.order = order;
        this.traits = traits;
        this.senses = senses;
        this.living = living;
        this.perVolume = 1 / order.grid.volume;
        this.pending = new double[fields][0];
    }

    /** Whether any cell of the tissue exchanges the field. */
    boolean acts(int field) {
        for (int t = 0; t < traits.length; t++) {
            if (living[t] > 0) {
                for (int e : traits[t].exchangeField) {
                    if (e == field) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Makes room for the cells there are. */
    void begin() {
        for (int f = 0; f < pending.length; f++) {
            if (pending[f].length < cells.size && acts(f)) {
                pending[f] = new double[cells.capacity()];
            }
        }
    }

    /** Works out the levels after a step of all grid cells with cells in some layers. */
    void work(int field, int firstLayer, int endLayer, double[] level, FieldPlan plan, double[] destroyed,
            boolean explicit, double step) {
        int end = order.layerStart(endLayer);
        int k = order.layerStart(firstLayer);
        while (k < end) {
            int first = k;
            int voxel = cells.voxel[order.order[k]];
            double gain = plan.still.gain == null ? 0 : plan.still.gain[voxel];
            double loss = plan.decay + (plan.still.loss == null ? 0 : plan.still.loss[voxel])
                    + (destroyed == null ? 0 : destroyed[voxel]);
            while (k < end) {
                int i = order.order[k];
                if (cells.voxel[i] != voxel) {
                    break;
                }
                if (!cells.dead[i]) {
                    Traits t = traits[cells.type[i]];
                    for (int e = 0; e < t.exchangeField.length; e++) {
                        if (t.exchangeField[e] == field) {
                            gain += gain(t, e, i);
                            loss += loss(t, e, i);
                        }
                    }
                }
                k++;
            }
            pending[field][first] = LocalRates.advance(explicit, level[voxel], gain, loss, step);
        }
    }

    /** Level per time that a cell gives to its grid cell, whatever the level there. */
    private double gain(Traits t, int e, int cell) {
        if (t.secretion[e] == 0) {
            return 0;
        }
        double rate = t.secretion[e] * perVolume * t.secretionFactor[e].of(senses, cell);
        return t.target[e] == Double.POSITIVE_INFINITY ? rate : rate * t.volume * t.target[e];
    }

    /** Rate at which a cell takes from the level of its grid cell. */
    private double loss(Traits t, int e, int cell) {
        double rate = 0;
        if (t.secretion[e] != 0 && t.target[e] != Double.POSITIVE_INFINITY) {
            rate += t.secretion[e] * t.secretionFactor[e].of(senses, cell);
        }
        if (t.uptake[e] != 0 && !t.activates[e]) {
            rate += t.uptake[e] * t.uptakeFactor[e].of(senses, cell);
        }
        return rate * t.volume * perVolume;
    }

    /** Puts the levels that were worked out in place. */
    void store(int field, int firstLayer, int endLayer, double[] level) {
        int end = order.layerStart(endLayer);
        int last = -1;
        for (int k = order.layerStart(firstLayer); k < end; k++) {
            int voxel = cells.voxel[order.order[k]];
            if (voxel != last) {
                level[voxel] = pending[field][k];
                last = voxel;
            }
        }
    }
}
