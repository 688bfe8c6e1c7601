package paget.sim.tissue;

/**
 * A signal changes a behaviour of a cell type by a Hill function:
 * baseline·(b + (m − b)·s^n/(K^n + s^n)). Several of one behaviour multiply.
 *
 * @param cellType id of the cell type
 * @param behaviour what changes
 * @param object id of the field, cell type or phase that the behaviour is about, empty where there is none
 * @param signal what the cell senses
 * @param basal b, factor without the signal
 * @param saturated m, factor at full effect; below the basal one inhibits
 * @param halfEffect K, in the signal's unit
 * @param exponent n
 */
public record Regulation(String source, String cellType, Behaviour behaviour, String object, Signal signal,
        double basal, double saturated, double halfEffect, double exponent) {

    /** What a regulation can change. */
    public enum Behaviour {
        CYCLE, DEATH, SPEED, BIAS, PERSISTENCE, ADHESION, SWITCH, SECRETION, UPTAKE, KILLING, INTRAVASATION
    }

    /** What a cell can sense. */
    public sealed interface Signal {

        /** Level of a field at the cell. */
        record Level(String field) implements Signal {
        }

        /** Number of touching cells of a type. */
        record Contact(String cellType) implements Signal {
        }

        /** Number of living cells of a type in the whole tissue. */
        record Count(String cellType) implements Signal {
        }

        /** Sum of pushes by neighbours in units of one full overlap. */
        record Pressure() implements Signal {
        }
    }
}
