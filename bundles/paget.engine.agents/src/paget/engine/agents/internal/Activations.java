package paget.engine.agents.internal;

import java.util.ArrayList;
import java.util.List;

import paget.sim.tissue.Field;

/**
 * Fields that turn into others, such as a zymogen into its protease, by themselves, by the level of a third field or by
 * cells. In a step each way in its turn takes z(1 − e^(−aΔt)) of each grid cell and adds the same to the product: nothing
 * is lost, no level becomes negative, and the error is of first order in the step.
 */
final class Activations {

    private final Cells cells;
    private final CellOrder order;
    private final Traits[] traits;
    private final Senses senses;
    private final double perVolume;
    private final List<Way> ways = new ArrayList<>();
    private final boolean[] touched;

    /**
     * A way that needs no cells.
     *
     * @param product number of a field, −1 where the tissue does not have it
     * @param activator number of a field, −1 for none
     */
    private record Way(int zymogen, int product, int activator, double rate, boolean used) {
    }

    Activations(Cells cells, CellOrder order, Traits[] traits, Senses senses, FieldPlan[] plans, List<String> fieldIds) {
        this.cells = cells;
        this.order = order;
        this.traits = traits;
        this.senses = senses;
        this.perVolume = 1 / order.grid.volume;
        this.touched = new boolean[plans.length];
        for (int f = 0; f < plans.length; f++) {
            for (Field.Activation a : plans[f].activations) {
                int activator = fieldIds.indexOf(a.activator());
                if (a.rate() > 0 && (activator >= 0 || a.activator().isEmpty())) {
                    ways.add(new Way(f, fieldIds.indexOf(a.product()), activator, a.rate(), a.used()));
                    touch(f, fieldIds.indexOf(a.product()));
                }
            }
        }
        for (Traits t : traits) {
            for (int e = 0; e < t.exchangeField.length; e++) {
                if (t.activates[e] && t.exchangeField[e] >= 0) {
                    touch(t.exchangeField[e], t.exchangeProduct[e]);
                }
            }
        }
    }

    private void touch(int zymogen, int product) {
        touched[zymogen] = true;
        if (product >= 0) {
            touched[product] = true;
        }
    }

    /** Whether a field turns into another one or is made of one. */
    boolean touches(int field) {
        return touched[field];
    }

    boolean isEmpty() {
        for (boolean any : touched) {
            if (any) {
                return false;
            }
        }
        return true;
    }

    /** A step in some layers. The cells are sorted. */
    void act(int firstLayer, int endLayer, double[][] level, boolean explicit, double step) {
        int from = firstLayer * order.grid.layerSize();
        int to = endLayer * order.grid.layerSize();
        for (Way way : ways) {
            double[] activator = way.activator < 0 ? null : level[way.activator];
            for (int v = from; v < to; v++) {
                double rate = activator == null ? way.rate : way.rate * activator[v];
                turn(level, way.zymogen, way.product, way.used, v, rate, explicit, step);
            }
        }
        for (int k = order.layerStart(firstLayer); k < order.layerStart(endLayer); k++) {
            int i = order.order[k];
            Traits t = traits[cells.type[i]];
            for (int e = 0; e < t.exchangeField.length && !cells.dead[i]; e++) {
                if (t.activates[e] && t.exchangeField[e] >= 0) {
                    double rate = t.uptake[e] * t.uptakeFactor[e].of(senses, i) * t.volume * perVolume;
                    turn(level, t.exchangeField[e], t.exchangeProduct[e], true, cells.voxel[i], rate, explicit, step);
                }
            }
        }
    }

    private static void turn(double[][] level, int zymogen, int product, boolean used, int voxel, double rate,
            boolean explicit, double step) {
        double before = level[zymogen][voxel];
        double after = Math.max(0, LocalRates.advance(explicit, before, 0, rate, step));
        if (used) {
            level[zymogen][voxel] = after;
        }
        if (product >= 0) {
            level[product][voxel] += before - after;
        }
    }
}
