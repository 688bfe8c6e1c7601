package paget.generate.morpheus.internal;

import static paget.generate.morpheus.internal.Scale.number;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import paget.core.generate.TargetIds;
import paget.core.generate.XmlNode;
import paget.core.generate.space.CellPlacer;
import paget.core.generate.space.Occupancy;
import paget.core.generate.space.PlacedCell;
import paget.core.generate.space.SpatialModel;
import paget.core.generate.space.SpatialReport;
import paget.sim.tissue.CellType;
import paget.sim.tissue.Domain;
import paget.sim.tissue.Region;
import paget.sim.tissue.Tissue;

/** The model of one tissue. */
public final class MorpheusModel {

    static final double CONTACT = 6;
    private static final double LOG_INTERVAL = 60;

    private final SpatialModel model;
    private final Tissue tissue;
    private final TargetIds ids;
    private final SpatialReport report;
    private final Scale scale;
    private final List<CellType> types;

    public MorpheusModel(SpatialModel model, Tissue tissue, TargetIds ids, SpatialReport report, Scale scale) {
        this.model = model;
        this.tissue = tissue;
        this.ids = ids;
        this.report = report;
        this.scale = scale;
        this.types = model.typesOf(tissue);
    }

    public XmlNode write() {
        XmlNode root = new XmlNode("MorpheusModel").set("version", 4);
        XmlNode description = root.add("Description");
        description.text("Title", ids.of(tissue.id()));
        description.text("Details", model.tissue().name() + ": " + tissue.name()
                + ". Lengths in sites of " + number(scale.site()) + " µm, times in minutes.");
        OutsideSystem outside = new OutsideSystem(model, tissue, ids, report, scale);
        XmlNode global = new XmlNode("Global");
        if (!tissue.fields().isEmpty()) {
            new Fields(model, tissue, ids, report, scale, outside).write(global);
        }
        outside.write(global);
        if (!global.isEmpty()) {
            root.add(global);
        }
        space(root.add("Space"));
        XmlNode time = root.add("Time");
        time.add("StartTime").set("value", 0);
        time.add("StopTime").set("value", number(model.duration()));
        time.add("RandomSeed").set("value", model.seed());
        time.add("TimeSymbol").set("symbol", "time");
        XmlNode cellTypes = root.add("CellTypes");
        cellTypes.add("CellType").set("class", "medium").set("name", "medium");
        CellTypes writer = new CellTypes(model, tissue, types, ids, report, scale, outside);
        types.forEach(type -> writer.write(cellTypes.add("CellType").set("class", "biological").set("name",
                ids.of(type.id())), type));
        potts(root.add("CPM"));
        populations(root.add("CellPopulations"));
        analysis(root.add("Analysis"));
        notes();
        return root;
    }

    private void space(XmlNode node) {
        Domain d = tissue.domain();
        boolean flat = d.dimensions() == 2;
        XmlNode lattice = node.add("Lattice").set("class", flat ? "square" : "cubic");
        lattice.add("Neighborhood").text("Order", flat ? 2 : 1);
        lattice.add("Size").set("symbol", "size").set("value", sites(d.width()) + ", " + sites(d.height()) + ", "
                + (flat ? 0 : sites(d.depth())));
        XmlNode faces = lattice.add("BoundaryConditions");
        for (String axis : flat ? List.of("x", "y") : List.of("x", "y", "z")) {
            if (d.periodic()) {
                faces.add("Condition").set("boundary", axis).set("type", "periodic");
            } else {
                boolean held = Fields.isHeld(tissue, axis, false) || Fields.isHeld(tissue, axis, true);
                for (String face : List.of(axis, "-" + axis)) {
                    faces.add("Condition").set("boundary", face).set("type", held ? "constant" : "noflux");
                }
            }
        }
        node.add("SpaceSymbol").set("symbol", "space");
    }

    private long sites(double length) {
        return Math.max(1, Math.round(length / scale.site()));
    }

    /** Energy 6 a site of contact with another cell, less 2 for each unit of adhesion of both, at least 1. */
    private void potts(XmlNode node) {
        XmlNode contacts = node.add("Interaction").set("default", "0.0");
        for (int i = 0; i < types.size(); i++) {
            contacts.add("Contact").set("type1", ids.of(types.get(i).id())).set("type2", "medium").set("value",
                    number(CONTACT));
            for (int j = i; j < types.size(); j++) {
                double adhesion = model.perMinute(Math.min(types.get(i).mechanics().adhesion(),
                        types.get(j).mechanics().adhesion())) / 0.4;
                contacts.add("Contact").set("type1", ids.of(types.get(i).id())).set("type2", ids.of(types.get(j).id()))
                        .set("value", number(Math.max(1, 2 * CONTACT - 2 * CONTACT * Math.min(1, adhesion) / 1.2)));
            }
        }
        XmlNode sampler = node.add("MonteCarloSampler").set("stepper", "edgelist");
        sampler.add("MCSDuration").set("value", number(scale.step()));
        sampler.add("Neighborhood").text("Order", 2);
        sampler.add("MetropolisKinetics").set("temperature", number(scale.temperature()));
        node.add("ShapeSurface").set("scaling", "norm").add("Neighborhood").text("Order",
                tissue.domain().dimensions() == 2 ? 6 : 4);
    }

    /** A box of sites for each cell, as large as the cell, and nowhere over another one, of which Morpheus would take one away. */
    private void populations(XmlNode node) {
        boolean flat = tissue.domain().dimensions() == 2;
        Occupancy occupancy = new Occupancy((int) sites(tissue.domain().width()), (int) sites(tissue.domain().height()),
                flat ? 1 : (int) sites(tissue.domain().depth()));
        Map<String, XmlNode> objects = new HashMap<>();
        for (CellType type : types) {
            objects.put(type.id(), new XmlNode("InitCellObjects").set("mode", "distance"));
        }
        for (PlacedCell cell : CellPlacer.place(tissue, model.seed(), model.tissue().tissues().indexOf(tissue))) {
            CellType type = types.stream().filter(t -> t.id().equals(cell.cellType())).findFirst().orElseThrow();
            int edge = (int) Math.max(1, Math.rint(Math.pow(scale.sites(type, flat), flat ? 0.5 : 1.0 / 3)));
            int[] at = occupancy.place(cell.x() / scale.site(), cell.y() / scale.site(), cell.z() / scale.site(), edge);
            if (at == null) {
                report.approximated(type.id(), "Cells for which the lattice has no room at the start are not placed.");
                continue;
            }
            XmlNode arrangement = objects.get(type.id()).add("Arrangement").set("repetitions", "1, 1, 1").set("displacements",
                    "1, 1, 1");
            arrangement.add("Box").set("origin", at[0] + ", " + at[1] + ", " + at[2]).set("size", (at[3] - at[0] + 1) + ", "
                    + (at[4] - at[1] + 1) + ", " + (at[5] - at[2] + 1));
        }
        for (CellType type : types) {
            XmlNode population = node.add("Population").set("type", ids.of(type.id())).set("size", 0);
            if (!objects.get(type.id()).isEmpty()) {
                population.add(objects.get(type.id()));
            }
        }
    }

    private void analysis(XmlNode node) {
        XmlNode logger = node.add("Logger").set("time-step", number(LOG_INTERVAL));
        XmlNode input = logger.add("Input");
        types.forEach(type -> input.add("Symbol").set("symbol-ref", "celltype." + ids.of(type.id()) + ".size"));
        logger.add("Output").add("TextOutput").set("file-format", "csv");
    }

    private void notes() {
        types.forEach(t -> report.approximated(t.id(), "Cells of the Potts model of " + number(scale.site())
                + " µm a site; an event of rate r happens in a step with the chance 1 − exp(−r·step)."));
        if (tissue.domain().isLattice()) {
            report.approximated(tissue.id(), "Cells cover sites of the Potts lattice in place of sharing sites.");
        }
        report.withoutMutations(tissue.id(), "Both daughters of a division are of one type.");
        tissue.barriers().forEach(b -> report.leftOut(b.id(), "The model has no walls inside a tissue."));
        if (!tissue.vessels().isEmpty() && tissue.vessels().stream().noneMatch(v -> v.region() instanceof Region.Everywhere)) {
            report.withoutDoors(tissue.id(), "Cells do not leave through vessels in parts of the tissue.");
        }
        if (!model.tissue().circulation().routes().isEmpty()) {
            report.leftOut(tissue.id(), "A model holds one tissue; cells that leave it are removed, and none arrive.");
        }
    }
}
