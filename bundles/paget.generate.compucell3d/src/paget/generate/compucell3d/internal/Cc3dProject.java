package paget.generate.compucell3d.internal;

import static paget.core.generate.space.SpatialModel.number;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import paget.core.generate.OutputSink;
import paget.core.generate.Provenance;
import paget.core.generate.TargetIds;
import paget.core.generate.XmlNode;
import paget.core.generate.space.CellPlacer;
import paget.core.generate.space.Occupancy;
import paget.core.generate.space.Outside;
import paget.core.generate.space.PlacedCell;
import paget.core.generate.space.SpatialModel;
import paget.core.generate.space.SpatialReport;
import paget.sim.tissue.CellType;
import paget.sim.tissue.Domain;
import paget.sim.tissue.Field;
import paget.sim.tissue.FieldSetup;
import paget.sim.tissue.FieldSetup.Boundary;
import paget.sim.tissue.Motility;
import paget.sim.tissue.Region;
import paget.sim.tissue.Tissue;

/** The project of one tissue. Lengths are in lattice sites and times in Monte Carlo steps. */
public final class Cc3dProject {

    private static final List<String> AXES = List.of("X", "Y", "Z");
    /**
     * What lattice sites and steps stand for.
     *
     * @param site edge of a site in µm
     * @param step Monte Carlo step in minutes
     */
    public record Scale(double site, double step, double temperature) {

        /** Longest step of fields that the steppable solves, in minutes. */
        static final double LONGEST = 0.25;
        /** The explicit solver takes D/0.23 steps in a Monte Carlo step, in three dimensions D/0.14. */
        private static final double FASTEST_EXPLICIT = 5;

        /** Diffusion in sites² per Monte Carlo step. */
        double diffusion(SpatialModel model, Field field) {
            return model.perMinute(field.diffusion()) * step / (site * site);
        }

        /** Whether CompuCell3D's own solver would need too many steps. */
        boolean isFast(SpatialModel model, Field field) {
            return diffusion(model, field) > FASTEST_EXPLICIT;
        }
    }

    private final SpatialModel model;
    private final Tissue tissue;
    private final TargetIds ids;
    private final SpatialReport report;
    private final Provenance provenance;
    private final Scale scale;
    private final List<CellType> types;
    private final Outside outside;
    private final List<FieldSetup> solved;

    public Cc3dProject(SpatialModel model, Tissue tissue, TargetIds ids, SpatialReport report, Provenance provenance,
            Scale scale) {
        this.model = model;
        this.tissue = tissue;
        this.ids = ids;
        this.report = report;
        this.provenance = provenance;
        this.scale = scale;
        this.types = model.typesOf(tissue);
        this.outside = Outside.of(model, tissue);
        this.solved = tissue.fields().stream().filter(this::isSolved).toList();
    }

    /** Whether the steppable solves a field: where it diffuses fast, or more happens in it than diffusion, decay and cells. */
    private boolean isSolved(FieldSetup setup) {
        Field field = model.tissue().field(setup.field());
        return scale.isFast(model, field) || !setup.sources().isEmpty() || !field.degradations().isEmpty()
                || !field.activations().isEmpty() || outside.inputs().stream().anyMatch(i -> i.object().equals(field.id()))
                || model.tissue().fields().stream().anyMatch(other -> acts(field.id(), other));
    }

    /** Whether a field wears another one down, activates it, or comes from it. */
    private static boolean acts(String field, Field other) {
        return other.degradations().stream().anyMatch(d -> d.field().equals(field))
                || other.activations().stream().anyMatch(a -> a.product().equals(field) || a.activator().equals(field));
    }

    public void write(OutputSink sink) throws IOException {
        String name = ids.of(tissue.id());
        XmlNode project = new XmlNode("Simulation").set("version", "4.4.0");
        project.text("XMLScript", "Simulation/" + name + ".xml");
        project.text("PythonScript", "Simulation/" + name + ".py");
        project.add("Resource").set("Type", "Python").text("Simulation/" + name + "Steppables.py");
        String cells = cells();
        if (!cells.isEmpty()) {
            project.add("Resource").set("Type", "PIF").text("Simulation/" + name + ".piff");
        }
        sink.write(name + "/" + name + ".cc3d", project.document(provenance.xmlComment()));
        sink.write(name + "/Simulation/" + name + ".xml", cc3dml(name, !cells.isEmpty()).document(provenance.xmlComment()));
        outside.report(report);
        outside.ids().forEach(id -> report.named(id, id));
        Steppables steppables = new Steppables(model, tissue, types, ids, report, scale, outside, solved);
        sink.write(name + "/Simulation/" + name + ".py", provenance.comment("# ") + steppables.main(name));
        sink.write(name + "/Simulation/" + name + "Steppables.py", provenance.comment("# ") + steppables.module());
        if (!cells.isEmpty()) {
            sink.write(name + "/Simulation/" + name + ".piff", cells);
        }
        notes();
    }

    private int sites(int axis) {
        Domain d = tissue.domain();
        return axis >= d.dimensions() ? 1 : (int) Math.max(1, Math.rint(d.extent(axis) / scale.site()));
    }

    /** CompuCell3D stops at a file of cells that holds none. */
    private XmlNode cc3dml(String name, boolean placesCells) {
        XmlNode root = new XmlNode("CompuCell3D").set("Revision", "0").set("Version", "4.4.0");
        root.add("Metadata").text("NumberOfProcessors", 1);
        XmlNode potts = root.add("Potts");
        potts.add("Dimensions").set("x", sites(0)).set("y", sites(1)).set("z", sites(2));
        potts.text("Steps", (long) Math.ceil(model.duration() / scale.step())).text("Temperature",
                number(scale.temperature())).text("NeighborOrder", 2).text("RandomSeed", model.seed());
        for (int axis = 0; axis < tissue.domain().dimensions(); axis++) {
            potts.text("Boundary_" + AXES.get(axis).toLowerCase(Locale.ROOT),
                    tissue.domain().periodic() ? "Periodic" : "NoFlux");
        }
        XmlNode cellTypes = root.add("Plugin").set("Name", "CellType");
        cellTypes.add("CellType").set("TypeId", 0).set("TypeName", "Medium");
        for (int i = 0; i < types.size(); i++) {
            cellTypes.add("CellType").set("TypeId", i + 1).set("TypeName", ids.of(types.get(i).id()));
        }
        root.add("Plugin").set("Name", "Volume");
        root.add("Plugin").set("Name", "CenterOfMass");
        root.add("Plugin").set("Name", "NeighborTracker");
        root.add("Plugin").set("Name", "PixelTracker");
        contacts(root.add("Plugin").set("Name", "Contact"));
        chemotaxis(root);
        if (types.stream().anyMatch(t -> t.motility() instanceof Motility.Persistent walk && walk.speed() > 0)) {
            root.add("Plugin").set("Name", "ExternalPotential");
        }
        if (!tissue.fields().isEmpty()) {
            XmlNode solver = root.add("Steppable").set("Type", "DiffusionSolverFE");
            tissue.fields().forEach(setup -> field(solver.add("DiffusionField").set("Name", ids.of(setup.field())),
                    setup));
        }
        if (placesCells) {
            root.add("Steppable").set("Type", "PIFInitializer").text("PIFName", "Simulation/" + name + ".piff");
        }
        return root;
    }

    private void contacts(XmlNode node) {
        List<String> names = new ArrayList<>(List.of("Medium"));
        List<Double> adhesion = new ArrayList<>(List.of(0.0));
        types.forEach(t -> {
            names.add(ids.of(t.id()));
            adhesion.add(model.perMinute(t.mechanics().adhesion()));
        });
        for (int i = 0; i < names.size(); i++) {
            for (int j = i; j < names.size(); j++) {
                node.add("Energy").set("Type1", names.get(i)).set("Type2", names.get(j)).text(number(j == 0 ? 0
                        : Contacts.energy(scale.temperature(), adhesion.get(i), adhesion.get(j))));
            }
        }
        node.text("NeighborOrder", Contacts.NEIGHBOUR_ORDER);
    }

    private void chemotaxis(XmlNode root) {
        List<FieldSetup> attracting = tissue.fields().stream().filter(f -> types.stream()
                .anyMatch(t -> t.motility().chemotaxis().stream().anyMatch(c -> c.field().equals(f.field())))).toList();
        if (attracting.isEmpty()) {
            return;
        }
        XmlNode plugin = root.add("Plugin").set("Name", "Chemotaxis");
        for (FieldSetup field : attracting) {
            XmlNode node = plugin.add("ChemicalField").set("Name", ids.of(field.field()));
            for (CellType type : types) {
                type.motility().chemotaxis().stream().filter(c -> c.field().equals(field.field())).findFirst()
                        .ifPresent(c -> {
                            node.add("ChemotaxisByType").set("Type", ids.of(type.id())).set("Lambda",
                                    number(lambda(c.sensitivity(), field)));
                            report.approximated(type.id(), "Chemotaxis by an energy λ·Δc with λ = sensitivity·10·T/(level at "
                                    + "the start, at least 1).");
                        });
            }
        }
    }

    private double lambda(double sensitivity, FieldSetup field) {
        return Math.signum(sensitivity) * Math.min(1, Math.abs(sensitivity)) * 10 * scale.temperature()
                / Math.max(1, field.initial());
    }

    /** Diffusion in sites² and decay per Monte Carlo step. */
    private void field(XmlNode node, FieldSetup setup) {
        Field field = model.tissue().field(setup.field());
        XmlNode data = node.add("DiffusionData");
        data.text("FieldName", ids.of(setup.field()));
        boolean here = solved.contains(setup);
        data.text("GlobalDiffusionConstant", number(here ? 0 : scale.diffusion(model, field)));
        data.text("GlobalDecayConstant", number(here ? 0 : model.perMinute(field.decay()) * scale.step()));
        if (here && field.diffusion() > 0) {
            report.approximated(field.id(), "Solved by the steppable, implicitly along one axis after the other in steps of at "
                    + "most " + Scale.LONGEST + " min" + (scale.isFast(model, field)
                            ? ", because CompuCell3D's explicit solver would need "
                                    + Math.round(Math.ceil(scale.diffusion(model, field) / 0.23)) + " steps in a Monte Carlo step."
                            : ", together with its sources and what other fields do to it."));
        }
        data.text("InitialConcentrationExpression", number(setup.initial()));
        XmlNode faces = node.add("BoundaryConditions");
        for (int axis = 0; axis < tissue.domain().dimensions(); axis++) {
            XmlNode plane = faces.add("Plane").set("Axis", AXES.get(axis));
            if (tissue.domain().periodic()) {
                plane.add("Periodic");
                continue;
            }
            face(plane, "Min", setup.boundary().get(2 * axis));
            face(plane, "Max", setup.boundary().get(2 * axis + 1));
        }
        if (!setup.patches().isEmpty() && !here) {
            report.approximated(field.id(), "Levels of parts of the tissue are set by the steppable at the start.");
        }
    }

    private static void face(XmlNode plane, String position, Boundary boundary) {
        if (boundary instanceof Boundary.Level(double value)) {
            plane.add("ConstantValue").set("PlanePosition", position).set("Value", number(value));
        } else {
            plane.add("ConstantDerivative").set("PlanePosition", position).set("Value", "0.0");
        }
    }

    /** A box of sites for each cell, as large as the cell, and nowhere over another one. */
    private String cells() {
        StringBuilder text = new StringBuilder();
        boolean flat = tissue.domain().dimensions() == 2;
        int index = model.tissue().tissues().indexOf(tissue);
        Occupancy occupancy = new Occupancy(sites(0), sites(1), sites(2));
        int number = 0;
        for (PlacedCell cell : CellPlacer.place(tissue, model.seed(), index)) {
            CellType type = types.stream().filter(t -> t.id().equals(cell.cellType())).findFirst().orElseThrow();
            int edge = (int) Math.max(1, Math.rint(Math.pow(Steppables.volume(type, flat, scale), flat ? 0.5 : 1.0 / 3)));
            int[] at = occupancy.place(cell.x() / scale.site(), cell.y() / scale.site(), cell.z() / scale.site(), edge);
            if (at == null) {
                report.approximated(type.id(), "Cells for which the lattice has no room at the start are not placed.");
                continue;
            }
            text.append(++number).append(' ').append(ids.of(cell.cellType()));
            for (int axis = 0; axis < 3; axis++) {
                text.append(' ').append(at[axis]).append(' ').append(at[3 + axis]);
            }
            text.append('\n');
        }
        return text.toString();
    }

    private void notes() {
        types.forEach(t -> report.approximated(t.id(), "Cells of the Potts model of " + number(scale.site())
                + " µm a site and " + number(scale.step()) + " min a step; an event of rate r happens in a step with the "
                + "chance 1 − exp(−r·step)."));
        if (tissue.domain().isLattice()) {
            report.approximated(tissue.id(), "Cells cover sites of the Potts lattice in place of sharing sites.");
        }
        tissue.barriers().forEach(b -> report.leftOut(b.id(), "The project has no walls inside a tissue."));
        if (!tissue.vessels().isEmpty() && tissue.vessels().stream().noneMatch(v -> v.region() instanceof Region.Everywhere)) {
            report.withoutDoors(tissue.id(), "Cells do not leave through vessels in parts of the tissue.");
        }
        if (!model.tissue().circulation().routes().isEmpty()) {
            report.leftOut(tissue.id(), "A project holds one tissue; cells that leave it are removed, and none arrive.");
        }
    }
}
