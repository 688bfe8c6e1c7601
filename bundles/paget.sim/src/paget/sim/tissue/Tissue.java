package paget.sim.tissue;

import java.util.List;

/** One piece of an organ in space. */
public record Tissue(String id, String name, String source, Domain domain, List<FieldSetup> fields,
        List<Barrier> barriers, List<Vessel> vessels, List<Placement> placements) {

    public Tissue {
        fields = List.copyOf(fields);
        barriers = List.copyOf(barriers);
        vessels = List.copyOf(vessels);
        placements = List.copyOf(placements);
    }
}
