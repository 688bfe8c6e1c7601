package paget.sim.tissue;

import java.util.List;

/**
 * A door to the circulation: cells leave through it and arrive at it, and it supplies fields. Cells leave only from
 * tissues from which a route leads.
 *
 * @param region where it lies
 * @param lymphatic whether it belongs to the lymph instead of the blood
 * @param share part of the tissue's arriving cells that come here, relative to the tissue's other vessels
 * @param supplies fields that it exchanges with the blood
 * @param ruptured whether cells of every type that touch it are washed out at once, whatever their own rate
 */
public record Vessel(String id, String name, String source, Region region, boolean lymphatic, double share,
        List<Supply> supplies, boolean ruptured) {

    public Vessel {
        supplies = List.copyOf(supplies);
    }

    /** A whole vessel. */
    public Vessel(String id, String name, String source, Region region, boolean lymphatic, double share,
            List<Supply> supplies) {
        this(id, name, source, region, lymphatic, share, supplies, false);
    }

    /**
     * Adds permeability·(level − c) per time.
     *
     * @param permeability 1/time
     * @param level in the blood
     */
    public record Supply(String field, double permeability, double level) {
    }
}
