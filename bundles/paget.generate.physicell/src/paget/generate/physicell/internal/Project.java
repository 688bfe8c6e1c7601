package paget.generate.physicell.internal;

import static paget.core.generate.space.SpatialModel.number;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import paget.core.generate.OutputSink;
import paget.core.generate.Provenance;
import paget.core.generate.TargetIds;
import paget.core.generate.XmlNode;
import paget.core.generate.space.CellPlacer;
import paget.core.generate.space.PlacedCell;
import paget.core.generate.space.SpatialModel;
import paget.core.generate.space.SpatialReport;
import paget.sim.tissue.CellType;
import paget.sim.tissue.Domain;
import paget.sim.tissue.Placement;
import paget.sim.tissue.Region;
import paget.sim.tissue.Tissue;

/** The project folder of one tissue: settings, rules, cells, and levels at the start. */
public final class Project {

    private static final double DIFFUSION_STEP = 0.01;
    private static final double MECHANICS_STEP = 0.1;
    private static final double PHENOTYPE_STEP = 6;
    /** Largest chance of an event in a step, so that its first-order rule stays close to 1 − exp(−rate·step). */
    private static final double CHANCE = 0.05;

    private final SpatialModel model;
    private final int index;
    private final Tissue drawn;
    private final Tissue tissue;
    private final TargetIds ids;
    private final SpatialReport report;
    private final Provenance provenance;
    private final double interval;
    private final long threads;
    private final List<CellType> types;

    /**
     * A project.
     *
     * @param drawn the tissue as it is drawn
     * @param model with the {@link StandIns} of that tissue
     */
    public Project(Tissue drawn, SpatialModel model, int index, TargetIds ids, SpatialReport report, Provenance provenance,
            double interval, long threads) {
        this.drawn = drawn;
        this.model = model;
        this.index = index;
        this.tissue = model.tissue().tissues().get(index);
        this.ids = ids;
        this.report = report;
        this.provenance = provenance;
        this.interval = interval;
        this.threads = threads;
        this.types = model.typesOf(tissue);
    }

    public void write(OutputSink sink) throws IOException {
        String folder = ids.of(tissue.id()) + "/";
        Rules rules = new Rules(model, tissue, types, ids, report);
        Substrates substrates = new Substrates(model, tissue, ids, report);
        XmlNode root = new XmlNode("PhysiCell_settings").set("version", "1.14.2");
        domain(root.add("domain"));
        overall(root.add("overall"));
        root.add("parallel").text("omp_num_threads", threads);
        save(root.add("save"));
        XmlNode options = root.add("options");
        options.text("legacy_random_points_on_sphere_in_divide", false).text("virtual_wall_at_domain_edge", true)
                .text("disable_automated_spring_adhesions", true).text("random_seed", model.seed());
        substrates.write(root.add("microenvironment_setup"));
        XmlNode definitions = root.add("cell_definitions");
        CellDefinition definition = new CellDefinition(model, tissue, types, ids, rules, report);
        for (int i = 0; i < types.size(); i++) {
            definition.write(definitions.add("cell_definition"), types.get(i), i);
        }
        file(root.add("initial_conditions").add("cell_positions").set("type", "csv").set("enabled", true), "cells.csv");
        file(root.add("cell_rules").add("rulesets").add("ruleset").set("protocol", "CBHG").set("version", "3.0")
                .set("format", "csv").set("enabled", true), "cell_rules.csv");
        root.add("user_parameters").add("number_of_cells").set("type", "int").set("units", "none")
                .set("description", "cells of each type besides those of cells.csv").text(0);
        notes();
        sink.write(folder + "config/PhysiCell_settings.xml", root.document(provenance.xmlComment()));
        sink.write(folder + "config/cell_rules.csv", provenance.comment("// ") + rules.text());
        sink.write(folder + "config/cells.csv", cells());
        if (substrates.hasPatches()) {
            sink.write(folder + "config/substrates.csv", substrates.patches());
        }
    }

    private static void file(XmlNode node, String name) {
        node.text("folder", "./config").text("filename", name);
    }

    private void domain(XmlNode node) {
        Domain d = tissue.domain();
        boolean flat = d.dimensions() == 2;
        node.text("x_min", 0).text("x_max", number(d.width())).text("y_min", 0).text("y_max", number(d.height()));
        node.text("z_min", flat ? number(-d.depth() / 2) : 0).text("z_max", number(flat ? d.depth() / 2 : d.depth()));
        node.text("dx", number(d.gridEdge(0))).text("dy", number(d.gridEdge(1))).text("dz", number(d.gridEdge(2)));
        node.text("use_2D", flat);
    }

    private void overall(XmlNode node) {
        node.add("max_time").set("units", "min").text(number(model.duration()));
        node.text("time_units", "min").text("space_units", "micron");
        node.add("dt_diffusion").set("units", "min").text(number(DIFFUSION_STEP));
        node.add("dt_mechanics").set("units", "min").text(number(MECHANICS_STEP));
        node.add("dt_phenotype").set("units", "min").text(number(phenotypeStep()));
    }

    /** Six minutes, or less where something happens faster. */
    private double phenotypeStep() {
        double fastest = types.stream().mapToDouble(this::fastest).max().orElse(0);
        double step = fastest > 0 ? Math.floor(CHANCE / model.perMinute(fastest) / MECHANICS_STEP) * MECHANICS_STEP
                : PHENOTYPE_STEP;
        return Math.rint(Math.max(MECHANICS_STEP, Math.min(PHENOTYPE_STEP, step)) * 10) / 10;
    }

    private double fastest(CellType type) {
        double rate = CellDefinition.deathRate(type, tissue);
        for (CellType.Phase phase : type.cycle()) {
            rate = Math.max(rate, phase.rate());
        }
        for (CellType.Switch change : type.switches()) {
            rate = Math.max(rate, change.rate());
        }
        for (CellType.Killing killing : type.killings()) {
            rate = Math.max(rate, killing.rate());
        }
        return rate;
    }

    private void save(XmlNode node) {
        node.text("folder", "output");
        XmlNode full = node.add("full_data");
        full.add("interval").set("units", "min").text(number(interval));
        full.text("enable", true);
        XmlNode pictures = node.add("SVG");
        pictures.add("interval").set("units", "min").text(number(interval));
        pictures.text("enable", true);
        node.add("legacy_data").text("enable", false);
    }

    private void notes() {
        if (tissue.domain().periodic()) {
            report.approximated(tissue.id(), "Walls at the faces in place of joined faces.");
        }
        if (tissue.domain().isLattice()) {
            report.approximated(tissue.id(), "Cells move freely in place of a lattice.");
        }
        tissue.barriers().forEach(b -> report.leftOut(b.id(), "The template project has no walls inside a tissue."));
        tissue.inflows().forEach(i -> report.leftOut(i.cellType(), "Cells from outside cannot appear in a project whose cells "
                + "sense pressure, because the cells from which they come would press."));
    }

    /** The first cell of each type that arrives, at a door; PhysiCell 1.14.2 reads the first cell whenever it saves. */
    private List<PlacedCell> arrivals() {
        report.approximated(tissue.id(), "No cell is here at the start, and PhysiCell stops without any: its time 0 is the "
                + "arrival of the first cells, one of each type that comes.");
        Region door = drawn.vessels().isEmpty() ? new Region.Everywhere() : drawn.vessels().getFirst().region();
        List<Placement> first = model.tissue().circulation().routes().stream().filter(r -> r.to().equals(drawn.id()))
                .map(r -> r.becomes().isEmpty() ? r.cellType() : r.becomes()).distinct().map(id -> new Placement(id, 1, door))
                .filter(p -> !p.cellType().isEmpty()).toList();
        List<Placement> all = model.typesOf(drawn).stream().map(type -> new Placement(type.id(), 1, door)).toList();
        return CellPlacer.place(with(first.isEmpty() ? all : first), model.seed(), index);
    }

    private Tissue with(List<Placement> placements) {
        return new Tissue(drawn.id(), drawn.name(), drawn.source(), drawn.domain(), drawn.fields(), drawn.barriers(),
                drawn.vessels(), placements, drawn.inflows());
    }

    private String cells() {
        StringBuilder text = new StringBuilder("x,y,z,type\n");
        List<PlacedCell> placed = CellPlacer.place(tissue, model.seed(), index);
        List<PlacedCell> first = drawn.placements().isEmpty() && drawn.inflows().isEmpty() ? arrivals() : List.of();
        for (PlacedCell cell : Stream.concat(first.stream(), placed.stream()).toList()) {
            text.append(number(cell.x())).append(',').append(number(cell.y())).append(',').append(number(cell.z()))
                    .append(',').append(ids.of(cell.cellType())).append('\n');
        }
        return text.toString();
    }
}
