package paget.sim.tissue;

import java.util.List;
import java.util.stream.Stream;

/**
 * A signal changes a behaviour of a cell type by a Hill function:
 * baseline·(b + (m − b)·s^n/(K^n + s^n)). Several of one behaviour multiply. Through a receptor it is the occupancy by
 * the signal among all that bind, baseline·(b + (m − b)·(x/(1 + x))^n) with x = s/(K·(1 + Σ Iᵢ/Kᵢ)) (competitive binding
 * at equilibrium).
 *
 * @param cellType id of the cell type
 * @param behaviour what changes
 * @param object id of the field, cell type, phase or further cause of death that the behaviour is about, empty where there
 *        is none
 * @param signal what the cell senses
 * @param basal b, factor without the signal
 * @param saturated m, factor at full effect; below the basal one inhibits
 * @param halfEffect K, in the signal's unit
 * @param exponent n
 * @param receptor whether it acts through a receptor
 * @param competitors what else binds the receptor
 */
public record Regulation(String source, String cellType, Behaviour behaviour, String object, Signal signal,
        double basal, double saturated, double halfEffect, double exponent, boolean receptor,
        List<Competitor> competitors) {

    public Regulation {
        competitors = List.copyOf(competitors);
    }

    /** A Hill function. */
    public Regulation(String source, String cellType, Behaviour behaviour, String object, Signal signal,
            double basal, double saturated, double halfEffect, double exponent) {
        this(source, cellType, behaviour, object, signal, basal, saturated, halfEffect, exponent, false, List.of());
    }

    /**
     * Something that binds the same receptor without effect of its own.
     *
     * @param constant dissociation constant, in the signal's unit
     */
    public record Competitor(Signal signal, double constant) {
    }

    /**
     * The factor by itself, without what it multiplies; its parts mean what they mean in a {@link Regulation}.
     *
     * @param signal what is sensed
     * @param basal b
     * @param saturated m
     * @param halfEffect K, in the signal's unit
     * @param exponent n
     * @param receptor whether it acts through a receptor
     * @param competitors what else binds the receptor
     */
    public record Response(Signal signal, double basal, double saturated, double halfEffect, double exponent,
            boolean receptor, List<Competitor> competitors) {

        public Response {
            competitors = List.copyOf(competitors);
        }

        /** What is sensed, what else binds the receptor among it. */
        public Stream<Signal> signals() {
            return Stream.concat(Stream.of(signal), competitors.stream().map(Competitor::signal));
        }
    }

    /** The factor that multiplies the baseline. */
    public Response response() {
        return new Response(signal, basal, saturated, halfEffect, exponent, receptor, competitors);
    }

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

        /** A variable of the {@link Surroundings}, the same for all cells. */
        record Outside(String variable) implements Signal {
        }

        /** Sum of pushes by neighbours in units of one full overlap. */
        record Pressure() implements Signal {
        }
    }
}
