package paget.sim.tissue;

import java.util.List;

/**
 * A field in one tissue.
 *
 * @param field id of the field
 * @param initial level at the start
 * @param boundary what happens at the six faces: x low, x high, y low, y high, z low, z high
 * @param patches regions with another initial level; later ones win
 * @param sources regions that give off or hold a level
 */
public record FieldSetup(String field, double initial, List<Boundary> boundary, List<Patch> patches,
        List<Source> sources) {

    public FieldSetup {
        boundary = List.copyOf(boundary);
        patches = List.copyOf(patches);
        sources = List.copyOf(sources);
    }

    /** What happens at a face. */
    public sealed interface Boundary {

        /** Nothing passes. */
        record NoFlux() implements Boundary {
        }

        /** The level is held. */
        record Level(double value) implements Boundary {
        }
    }

    /** An initial level in a region. */
    public record Patch(Region region, double level) {
    }

    /**
     * Adds rate·(target − c) per time in a region.
     *
     * @param rate 1/time; with an infinite {@code target} the level per time that is added whatever c
     * @param by id of a variable of the {@link Surroundings} that multiplies the target, or with an infinite target the
     *        rate; empty for none
     */
    public record Source(Region region, double rate, double target, String by) {

        /** A source that stays as it is. */
        public Source(Region region, double rate, double target) {
            this(region, rate, target, "");
        }
    }

    /** No flux at any face, the same level everywhere. */
    public static FieldSetup uniform(String field, double level) {
        Boundary closed = new Boundary.NoFlux();
        return new FieldSetup(field, level, List.of(closed, closed, closed, closed, closed, closed), List.of(),
                List.of());
    }
}
