package paget.sim.tissue;

import java.util.List;

/**
 * One piece of an organ in space.
 *
 * @param placements cells at the start
 * @param inflows cells that come from outside the model
 */
public record Tissue(String id, String name, String source, Domain domain, List<FieldSetup> fields,
        List<Barrier> barriers, List<Vessel> vessels, List<Placement> placements,
        List<Inflow> inflows) {

    public Tissue {
        fields = List.copyOf(fields);
        barriers = List.copyOf(barriers);
        vessels = List.copyOf(vessels);
        placements = List.copyOf(placements);
        inflows = List.copyOf(inflows);
    }

    /** A tissue into which nothing comes from outside the model. */
    public Tissue(String id, String name, String source, Domain domain, List<FieldSetup> fields,
            List<Barrier> barriers, List<Vessel> vessels, List<Placement> placements) {
        this(id, name, source, domain, fields, barriers, vessels, placements, List.of());
    }

    /**
     * Cells of a type appear at a constant rate, each anywhere in a region.
     *
     * @param rate cells per time
     */
    public record Inflow(String cellType, double rate, Region region) {
    }
}
