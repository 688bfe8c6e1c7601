package paget.sim.tissue;

import java.util.List;

/**
 * A kind of cell. Rates are those at baseline; {@link Regulation}s change them in place.
 *
 * @param radius radius after division and growth
 * @param cycle phases a cell goes through before it divides, in order; empty for cells that never divide
 * @param deathRate 1/time
 * @param removalTime how long a dead cell stays in the way
 * @param switches changes into other types
 * @param exchanges what it gives off and takes up
 * @param killings what it attacks
 * @param intravasationRate 1/time in contact with a vessel; infinite means at once
 * @param clusters whether cells of this type leave as a cluster together with the touching cells whose type has
 *        clusters, too
 * @param mutations other types to which one daughter of a division may belong
 * @param deaths further causes of death, each with regulations of its own
 */
public record CellType(String id, String name, String source, double radius, Mechanics mechanics, Motility motility,
        List<Phase> cycle, double deathRate, double removalTime, List<Switch> switches, List<Exchange> exchanges,
        List<Killing> killings, double intravasationRate, boolean clusters, List<Mutation> mutations,
        List<Cause> deaths) {

    public CellType {
        cycle = List.copyOf(cycle);
        switches = List.copyOf(switches);
        exchanges = List.copyOf(exchanges);
        killings = List.copyOf(killings);
        mutations = List.copyOf(mutations);
        deaths = List.copyOf(deaths);
    }

    /** A type that does not mutate. */
    public CellType(String id, String name, String source, double radius, Mechanics mechanics, Motility motility,
            List<Phase> cycle, double deathRate, double removalTime, List<Switch> switches, List<Exchange> exchanges,
            List<Killing> killings, double intravasationRate, boolean clusters) {
        this(id, name, source, radius, mechanics, motility, cycle, deathRate, removalTime, switches, exchanges,
                killings, intravasationRate, clusters, List.of(), List.of());
    }

    /**
     * A phase of the cycle.
     *
     * @param rate 1/mean duration
     * @param fixed whether the duration is always the same, else it is exponential
     */
    public record Phase(String id, double rate, boolean fixed) {
    }

    /** A change into another type at a rate. */
    public record Switch(String target, double rate) {
    }

    /**
     * Per cell: adds secretion·(target − c) and takes uptake·c, both per time and cell volume (4/3·π·radius³): the
     * level of the cell's grid cell changes at these rates times cell volume over grid cell volume. With
     * {@code target} infinite, secretion is an amount (level times volume) per time.
     *
     * @param product id of the field of the same tissue as which what is taken appears at once, such as the protease of
     *        a zymogen; empty where it is gone
     */
    public record Exchange(String field, double secretion, double target, double uptake, String product) {

        /** An exchange that makes no other field. */
        public Exchange(String field, double secretion, double target, double uptake) {
            this(field, secretion, target, uptake, "");
        }
    }

    /** With a probability per division, one daughter is of another type. */
    public record Mutation(String target, double probability) {
    }

    /**
     * A cause of something.
     *
     * @param id object of the regulations that act on it alone
     * @param rate 1/time
     */
    public record Cause(String id, double rate) {
    }

    /** In contact with a cell of the target type, kills it at a rate. */
    public record Killing(String target, double rate) {
    }
}
