package paget.generate.physicell.internal;

import static paget.core.generate.space.SpatialModel.number;

import java.util.List;

import paget.core.generate.TargetIds;
import paget.core.generate.XmlNode;
import paget.core.generate.space.SpatialModel;
import paget.core.generate.space.SpatialReport;
import paget.sim.tissue.CellType;
import paget.sim.tissue.FieldSetup;
import paget.sim.tissue.Motility;
import paget.sim.tissue.Motility.Chemotaxis;
import paget.sim.tissue.Region;
import paget.sim.tissue.Regulation.Behaviour;
import paget.sim.tissue.Tissue;

/**
 * A cell definition. Volumes keep the proportions of PhysiCell's reference cell, whose nucleus has 540 of 2494 µm³
 * (A. Ghaffarizadeh et al., PLoS Comput Biol 14 (2018) e1005991, table 1); so do the rates at which volumes change.
 */
final class CellDefinition {

    private static final double NUCLEUS = 540.0 / 2494;
    private static final double FLUID = 0.75;
    private static final double REMOVAL = 6;
    /** Persistence time, in minutes, of a walk that stands for diffusion. */
    private static final double DIFFUSIVE_PERSISTENCE = 1;
    private static final double DIFFUSIVE_BIAS = 0.5;

    private final SpatialModel model;
    private final Tissue tissue;
    private final List<CellType> types;
    private final TargetIds ids;
    private final Rules rules;
    private final SpatialReport report;

    CellDefinition(SpatialModel model, Tissue tissue, List<CellType> types, TargetIds ids, Rules rules,
            SpatialReport report) {
        this.model = model;
        this.tissue = tissue;
        this.types = types;
        this.ids = ids;
        this.rules = rules;
        this.report = report;
    }

    /** Where every place is a door to the circulation, cells that leave count as dying; else they stay. */
    static double deathRate(CellType type, Tissue tissue) {
        return type.deathRate() + type.deaths().stream().mapToDouble(CellType.Cause::rate).sum() + (leavesAnywhere(type, tissue) ? type.intravasationRate() : 0);
    }

    private static boolean leavesAnywhere(CellType type, Tissue tissue) {
        return type.intravasationRate() > 0 && Double.isFinite(type.intravasationRate())
                && tissue.vessels().stream().anyMatch(v -> v.region() instanceof Region.Everywhere);
    }

    /** A diffusing cell walks with S = √(n·D/P) in n dimensions, because D = S²P/n. */
    static double speed(Motility motility, Tissue tissue, SpatialModel model) {
        return switch (motility) {
            case Motility.Persistent walk -> model.perMinute(walk.speed());
            case Motility.Diffusive walk -> Math.sqrt(tissue.domain().dimensions() * model.perMinute(walk.diffusion())
                    / DIFFUSIVE_PERSISTENCE);
        };
    }

    static double persistence(Motility motility, SpatialModel model) {
        return motility instanceof Motility.Persistent walk ? walk.persistence() * model.minutes()
                : DIFFUSIVE_PERSISTENCE;
    }

    static double bias(Motility motility) {
        return motility instanceof Motility.Persistent walk ? walk.bias()
                : motility.chemotaxis().isEmpty() ? 0 : DIFFUSIVE_BIAS;
    }

    void write(XmlNode node, CellType type, int id) {
        node.set("name", ids.of(type.id())).set("ID", id);
        XmlNode phenotype = node.add("phenotype");
        cycle(phenotype, type);
        death(phenotype.add("death"), type);
        volume(phenotype.add("volume"), 4.0 / 3 * Math.PI * Math.pow(type.radius(), 3));
        mechanics(phenotype.add("mechanics"), type);
        motility(phenotype.add("motility"), type);
        secretion(phenotype.add("secretion"), type);
        interactions(phenotype.add("cell_interactions"));
        XmlNode rates = phenotype.add("cell_transformations").add("transformation_rates");
        for (CellType target : types) {
            double rate = type.switches().stream().filter(s -> s.target().equals(target.id()))
                    .mapToDouble(CellType.Switch::rate).sum() * rules.basal(type, Behaviour.SWITCH, target.id());
            quantity(rates, "transformation_rate", "1/min", model.perMinute(rate)).set("name", ids.of(target.id()));
        }
        XmlNode integrity = phenotype.add("cell_integrity");
        quantity(integrity, "damage_rate", "1/min", 0);
        quantity(integrity, "damage_repair_rate", "1/min", 0);
        node.add("custom_data").add("sample").set("conserved", false).set("units", "dimensionless")
                .set("description", "").text(1);
        departures(type);
    }

    private static XmlNode quantity(XmlNode parent, String name, String units, double value) {
        return parent.add(name).set("units", units).text(number(value));
    }

    private void cycle(XmlNode phenotype, CellType type) {
        XmlNode cycle = phenotype.add("cycle").set("code", 5).set("name", "live");
        double rate = type.cycle().isEmpty() ? 0
                : 1 / type.cycle().stream().mapToDouble(phase -> 1 / phase.rate()).sum();
        cycle.add("phase_transition_rates").set("units", "1/min").add("rate").set("start_index", 0).set("end_index", 0)
                .set("fixed_duration", false)
                .text(number(model.perMinute(rate) * rules.basal(type, Behaviour.CYCLE, "")));
        XmlNode division = cycle.add("standard_asymmetric_division").set("enabled", !type.mutations().isEmpty());
        for (CellType target : types) {
            double chance = type.mutations().stream().filter(m -> m.target().equals(target.id()))
                    .mapToDouble(CellType.Mutation::probability).sum();
            division.add("asymmetric_division_probability").set("name", ids.of(target.id()))
                    .set("units", "dimensionless").text(number(chance));
        }
    }

    private void death(XmlNode node, CellType type) {
        double removal = Math.max(REMOVAL, type.removalTime() * model.minutes());
        deathModel(node, 100, "apoptosis", rules.death(type), 2, removal);
        // Killed cells: no swelling before they burst, so that they go as the others do.
        deathModel(node, 101, "necrosis", 0, 0, 0, removal);
    }

    private static void deathModel(XmlNode node, int code, String name, double rate, double rupture, double... durations) {
        XmlNode death = node.add("model").set("code", code).set("name", name);
        quantity(death, "death_rate", "1/min", rate);
        XmlNode phases = death.add("phase_durations").set("units", "min");
        for (int i = 0; i < durations.length; i++) {
            phases.add("duration").set("index", i).set("fixed_duration", true).text(number(durations[i]));
        }
        XmlNode parameters = death.add("parameters");
        quantity(parameters, "unlysed_fluid_change_rate", "1/min", 0.05);
        quantity(parameters, "lysed_fluid_change_rate", "1/min", 0);
        quantity(parameters, "cytoplasmic_biomass_change_rate", "1/min", 1.66667e-2);
        quantity(parameters, "nuclear_biomass_change_rate", "1/min", 5.83333e-3);
        quantity(parameters, "calcification_rate", "1/min", 0);
        quantity(parameters, "relative_rupture_volume", "dimensionless", rupture);
    }

    private static void volume(XmlNode node, double volume) {
        quantity(node, "total", "micron^3", volume);
        quantity(node, "fluid_fraction", "dimensionless", FLUID);
        quantity(node, "nuclear", "micron^3", volume * NUCLEUS);
        quantity(node, "fluid_change_rate", "1/min", 0.05);
        quantity(node, "cytoplasmic_biomass_change_rate", "1/min", 0.0045);
        quantity(node, "nuclear_biomass_change_rate", "1/min", 0.0055);
        quantity(node, "calcified_fraction", "dimensionless", 0);
        quantity(node, "calcification_rate", "1/min", 0);
        quantity(node, "relative_rupture_volume", "dimensionless", 2);
    }

    private void mechanics(XmlNode node, CellType type) {
        quantity(node, "cell_cell_adhesion_strength", "micron/min", model.perMinute(type.mechanics().adhesion())
                * rules.basal(type, Behaviour.ADHESION, ""));
        quantity(node, "cell_cell_repulsion_strength", "micron/min", model.perMinute(type.mechanics().repulsion()));
        quantity(node, "relative_maximum_adhesion_distance", "dimensionless", type.mechanics().adhesionRange());
        XmlNode affinities = node.add("cell_adhesion_affinities");
        types.forEach(t -> affinities.add("cell_adhesion_affinity").set("name", ids.of(t.id())).text(1));
        XmlNode options = node.add("options");
        quantity(options, "set_relative_equilibrium_distance", "dimensionless", 1.8).set("enabled", false);
        quantity(options, "set_absolute_equilibrium_distance", "micron", 15.12).set("enabled", false);
        quantity(node, "cell_BM_adhesion_strength", "micron/min", 0);
        quantity(node, "cell_BM_repulsion_strength", "micron/min",
                model.perMinute(type.mechanics().barrierRepulsion()));
        quantity(node, "attachment_elastic_constant", "1/min", 0);
        quantity(node, "attachment_rate", "1/min", 0);
        quantity(node, "detachment_rate", "1/min", 0);
    }

    private void motility(XmlNode node, CellType type) {
        Motility motility = type.motility();
        double speed = speed(motility, tissue, model) * rules.basal(type, Behaviour.SPEED, "");
        quantity(node, "speed", "micron/min", speed);
        quantity(node, "persistence_time", "min", persistence(motility, model)
                * rules.basal(type, Behaviour.PERSISTENCE, ""));
        quantity(node, "migration_bias", "dimensionless", bias(motility) * rules.basal(type, Behaviour.BIAS, ""));
        XmlNode options = node.add("options");
        options.text("enabled", speed(motility, tissue, model) > 0).text("use_2D", tissue.domain().dimensions() == 2);
        XmlNode simple = options.add("chemotaxis");
        simple.text("enabled", false).text("substrate", tissue.fields().isEmpty() ? Substrates.NONE
                : ids.of(tissue.fields().getFirst().field())).text("direction", 1);
        XmlNode advanced = options.add("advanced_chemotaxis");
        List<Chemotaxis> here = motility.chemotaxis().stream().filter(c -> tissue.fields().stream()
                .anyMatch(f -> f.field().equals(c.field()))).toList();
        advanced.text("enabled", !here.isEmpty()).text("normalize_each_gradient", true);
        XmlNode sensitivities = advanced.add("chemotactic_sensitivities");
        for (FieldSetup field : tissue.fields()) {
            double sensitivity = here.stream().filter(c -> c.field().equals(field.field()))
                    .mapToDouble(Chemotaxis::sensitivity).sum();
            sensitivities.add("chemotactic_sensitivity").set("substrate", ids.of(field.field()))
                    .text(number(motility instanceof Motility.Persistent ? sensitivity : Math.signum(sensitivity)));
        }
        if (motility instanceof Motility.Diffusive(double diffusion, List<Chemotaxis> along) && (diffusion > 0 || !along.isEmpty())) {
            report.approximated(type.id(), "Diffusion D as a walk with a persistence of 1 min and the speed √(n·D/P) in n "
                    + "dimensions; drift in gradients as a bias of " + DIFFUSIVE_BIAS + ".");
        }
    }

    private void secretion(XmlNode node, CellType type) {
        for (FieldSetup field : tissue.fields()) {
            double bounded = 0;
            double weighted = 0;
            double amount = 0;
            double uptake = 0;
            for (CellType.Exchange e : type.exchanges()) {
                if (e.field().equals(field.field())) {
                    uptake += e.uptake();
                    if (Double.isInfinite(e.target())) {
                        amount += e.secretion();
                    } else {
                        bounded += e.secretion();
                        weighted += e.secretion() * e.target();
                    }
                }
            }
            double basal = rules.basal(type, Behaviour.SECRETION, field.field());
            XmlNode substrate = node.add("substrate").set("name", ids.of(field.field()));
            quantity(substrate, "secretion_rate", "1/min", model.perMinute(bounded) * basal);
            quantity(substrate, "secretion_target", "substrate density", bounded > 0 ? weighted / bounded : 0);
            quantity(substrate, "uptake_rate", "1/min",
                    model.perMinute(uptake) * rules.basal(type, Behaviour.UPTAKE, field.field()));
            quantity(substrate, "net_export_rate", "total substrate/min", model.perMinute(amount) * basal);
        }
    }

    private void interactions(XmlNode node) {
        quantity(node, "apoptotic_phagocytosis_rate", "1/min", 0);
        quantity(node, "necrotic_phagocytosis_rate", "1/min", 0);
        quantity(node, "other_dead_phagocytosis_rate", "1/min", 0);
        XmlNode phagocytosis = node.add("live_phagocytosis_rates");
        XmlNode attacks = node.add("attack_rates");
        quantity(node, "attack_damage_rate", "1/min", 1);
        quantity(node, "attack_duration", "min", 0.1);
        XmlNode fusions = node.add("fusion_rates");
        for (CellType other : types) {
            quantity(phagocytosis, "phagocytosis_rate", "1/min", 0).set("name", ids.of(other.id()));
            quantity(attacks, "attack_rate", "1/min", 0).set("name", ids.of(other.id()));
            quantity(fusions, "fusion_rate", "1/min", 0).set("name", ids.of(other.id()));
        }
    }

    private void departures(CellType type) {
        if (leavesAnywhere(type, tissue)) {
            report.approximated(type.id(), "Cells that leave for the circulation die at the rate at which they leave; "
                    + "circulation.json says where they go.");
        } else if (type.intravasationRate() > 0 && !tissue.vessels().isEmpty()) {
            report.leftOut(type.id(), "Cells do not leave through vessels; circulation.json has the rates and the ways.");
        }
    }
}
