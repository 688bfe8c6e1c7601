package paget.generate.physicell.internal;

import static paget.core.generate.space.SpatialModel.number;

import java.util.List;

import paget.core.generate.TargetIds;
import paget.core.generate.XmlNode;
import paget.core.generate.space.SpatialModel;
import paget.core.generate.space.SpatialReport;
import paget.sim.tissue.Domain;
import paget.sim.tissue.Field;
import paget.sim.tissue.FieldSetup;
import paget.sim.tissue.FieldSetup.Boundary;
import paget.sim.tissue.FieldSetup.Patch;
import paget.sim.tissue.FieldSetup.Source;
import paget.sim.tissue.Region;
import paget.sim.tissue.Tissue;

/**
 * The microenvironment. A source r·(c₁ − c) everywhere, which PhysiCell does not have, becomes a level held at the faces:
 * the one at which source and decay balance, (Σ r·c₁)/(Σ r + decay).
 */
final class Substrates {

    private static final List<String> FACES = List.of("xmin", "xmax", "ymin", "ymax", "zmin", "zmax");
    /** PhysiCell needs a substrate even where the model has none. */
    static final String NONE = "no_substrate";

    private final SpatialModel model;
    private final Tissue tissue;
    private final TargetIds ids;
    private final SpatialReport report;

    Substrates(SpatialModel model, Tissue tissue, TargetIds ids, SpatialReport report) {
        this.model = model;
        this.tissue = tissue;
        this.ids = ids;
        this.report = report;
    }

    void write(XmlNode node) {
        int id = 0;
        for (FieldSetup setup : tissue.fields()) {
            write(node.add("variable").set("name", ids.of(setup.field())), setup, id++);
        }
        if (id == 0) {
            XmlNode variable = node.add("variable").set("name", NONE).set("units", "dimensionless").set("ID", 0);
            physics(variable, 0, 0);
            level(variable, FieldSetup.uniform(NONE, 0), Double.NaN, "dimensionless");
        }
        XmlNode options = node.add("options");
        options.text("calculate_gradients", true).text("track_internalized_substrates_in_each_agent", true);
        options.add("initial_condition").set("type", "csv").set("enabled", hasPatches()).text("filename",
                "./config/substrates.csv");
        options.add("dirichlet_nodes").set("type", "matlab").set("enabled", false).text("filename",
                "./config/dirichlet.mat");
    }

    private void write(XmlNode node, FieldSetup setup, int id) {
        Field field = model.tissue().field(setup.field());
        node.set("units", field.unit().toString()).set("ID", id);
        physics(node, model.perMinute(field.diffusion()), model.perMinute(field.decay()));
        level(node, setup, balance(field, setup), field.unit().toString());
        if (!field.degradations().isEmpty()) {
            report.leftOut(field.id(), "A substrate cannot be worn down by another one.");
        }
    }

    private static void physics(XmlNode node, double diffusion, double decay) {
        XmlNode physics = node.add("physical_parameter_set");
        physics.add("diffusion_coefficient").set("units", "micron^2/min").text(number(diffusion));
        physics.add("decay_rate").set("units", "1/min").text(number(decay));
    }

    /** The level held at the faces in place of sources everywhere; NaN for none. */
    private double balance(Field field, FieldSetup setup) {
        double gain = 0;
        double loss = field.decay();
        boolean found = false;
        for (Source source : setup.sources()) {
            if (!(source.region() instanceof Region.Everywhere)) {
                report.leftOut(field.id(), "A source in a part of the tissue has no place in the settings.");
            } else {
                found = true;
                gain += Double.isInfinite(source.target()) ? source.rate() : source.rate() * source.target();
                loss += Double.isInfinite(source.target()) ? 0 : source.rate();
            }
        }
        if (!found || loss <= 0) {
            if (found) {
                report.leftOut(field.id(), "A source without a loss has no place in the settings.");
            }
            return Double.NaN;
        }
        report.approximated(field.id(), "In place of the sources r·(c₁ − c) everywhere, the level (Σ r·c₁)/(Σ r + decay) = "
                + number(gain / loss) + " is held at the faces.");
        return gain / loss;
    }

    private void level(XmlNode node, FieldSetup setup, double balance, String unit) {
        node.add("initial_condition").set("units", unit).text(number(setup.initial()));
        boolean any = false;
        boolean[] enabled = new boolean[FACES.size()];
        double[] values = new double[FACES.size()];
        for (int face = 0; face < enabled.length; face++) {
            boolean exists = face < 2 * tissue.domain().dimensions();
            boolean level = exists && setup.boundary().get(face) instanceof Boundary.Level;
            enabled[face] = exists && (level || !Double.isNaN(balance));
            values[face] = level ? ((Boundary.Level) setup.boundary().get(face)).value() : enabled[face] ? balance : 0;
            any |= enabled[face];
        }
        node.add("Dirichlet_boundary_condition").set("units", unit).set("enabled", any)
                .text(number(any && !Double.isNaN(balance) ? balance : 0));
        XmlNode options = node.add("Dirichlet_options");
        for (int face = 0; face < enabled.length; face++) {
            options.add("boundary_value").set("ID", FACES.get(face)).set("enabled", enabled[face])
                    .text(number(values[face]));
        }
    }

    boolean hasPatches() {
        return tissue.fields().stream().anyMatch(f -> !f.patches().isEmpty());
    }

    /** Level of every substrate in every voxel. */
    String patches() {
        Domain d = tissue.domain();
        StringBuilder text = new StringBuilder("x,y,z");
        tissue.fields().forEach(f -> text.append(',').append(ids.of(f.field())));
        text.append('\n');
        for (int k = 0; k < d.gridCells(2); k++) {
            for (int j = 0; j < d.gridCells(1); j++) {
                for (int i = 0; i < d.gridCells(0); i++) {
                    double x = (i + 0.5) * d.gridEdge(0);
                    double y = (j + 0.5) * d.gridEdge(1);
                    double z = d.dimensions() == 2 ? 0 : (k + 0.5) * d.gridEdge(2);
                    text.append(number(x)).append(',').append(number(y)).append(',').append(number(z));
                    tissue.fields().forEach(f -> text.append(',').append(number(level(f, x, y, z))));
                    text.append('\n');
                }
            }
        }
        return text.toString();
    }

    private static double level(FieldSetup setup, double x, double y, double z) {
        double level = setup.initial();
        for (Patch patch : setup.patches()) {
            level = patch.region().contains(x, y, z) ? patch.level() : level;
        }
        return level;
    }
}
