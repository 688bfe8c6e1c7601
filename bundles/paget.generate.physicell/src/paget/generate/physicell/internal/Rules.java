package paget.generate.physicell.internal;

import static paget.core.generate.space.SpatialModel.number;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import paget.core.generate.TargetIds;
import paget.core.generate.space.SpatialModel;
import paget.core.generate.space.SpatialReport;
import paget.sim.tissue.CellType;
import paget.sim.tissue.Regulation;
import paget.sim.tissue.Regulation.Behaviour;
import paget.sim.tissue.Regulation.Signal;
import paget.sim.tissue.Tissue;

/**
 * Rules of grammar 3.0: the base value, rate·b, stands in the cell definition, the saturation value is rate·m, and the
 * response between them is a Hill function, as in the model. A behaviour can have one rule only, because a second one
 * takes over the bounds of the first.
 */
final class Rules {

    /** Exponent that makes a contact a switch: with half effect 1/2, one contact gives 0.999 of the effect. */
    private static final int SWITCH_POWER = 10;
    private static final double SWITCH_HALF = 0.5;

    private final SpatialModel model;
    private final Tissue tissue;
    private final List<CellType> types;
    private final TargetIds ids;
    private final SpatialReport report;
    private final Set<String> lines = new LinkedHashSet<>();
    private final Map<String, Double> basal = new HashMap<>();

    Rules(SpatialModel model, Tissue tissue, List<CellType> types, TargetIds ids, SpatialReport report) {
        this.model = model;
        this.tissue = tissue;
        this.types = types;
        this.ids = ids;
        this.report = report;
        Set<String> used = new HashSet<>();
        for (Regulation regulation : model.tissue().regulations()) {
            types.stream().filter(t -> t.id().equals(regulation.cellType())).findFirst()
                    .ifPresent(type -> add(type, regulation, used));
        }
        types.forEach(type -> type.killings().forEach(killing -> kill(type, killing, used)));
    }

    /** Factor of a behaviour in the cell definition, where a rule starts; 1 without a rule. */
    double basal(CellType type, Behaviour behaviour, String object) {
        return basal.getOrDefault(key(type.id(), behaviour, object), 1.0);
    }

    String text() {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    private static String key(String type, Behaviour behaviour, String object) {
        return type + " " + behaviour + " " + object;
    }

    private void add(CellType type, Regulation r, Set<String> used) {
        double rate = rate(type, r.behaviour(), r.object());
        String signal = signal(r);
        String behaviour = behaviour(r);
        if (rate == 0) {
            return;
        }
        if (signal == null || behaviour == null) {
            report.leftOut(r.source(), signal == null ? "PhysiCell's cells cannot sense how many cells there are."
                    : "PhysiCell's rules cannot change this behaviour.");
            return;
        }
        String key = key(type.id(), r.behaviour(), r.object());
        if (!used.add(key)) {
            report.leftOut(r.source(), "PhysiCell takes one rule for a behaviour; the first one is written.");
            return;
        }
        basal.put(key, r.basal());
        line(type.id(), signal, r.saturated() > r.basal(), behaviour, rate * r.saturated(), r.halfEffect(),
                r.exponent());
    }

    private void kill(CellType killer, CellType.Killing killing, Set<String> used) {
        if (types.stream().noneMatch(t -> t.id().equals(killing.target()))) {
            return;
        }
        CellType victim = types.stream().filter(t -> t.id().equals(killing.target())).findFirst().orElseThrow();
        if (!used.add(key(victim.id(), Behaviour.DEATH, ""))) {
            report.leftOut(killer.id(), "PhysiCell takes one rule for apoptosis, and another cause has it already.");
            return;
        }
        report.approximated(killer.id(), "Killing on contact as apoptosis of the victim at the same rate, whatever the "
                + "number of killers that touch it.");
        line(victim.id(), "contact with " + ids.of(killer.id()), true, "apoptosis",
                model.perMinute(victim.deathRate() + killing.rate()), SWITCH_HALF, SWITCH_POWER);
    }

    private void line(String type, String signal, boolean up, String behaviour, double saturation, double half,
            double power) {
        lines.add(String.join(",", ids.of(type), signal, up ? "increases" : "decreases", behaviour, number(saturation),
                number(half), number(power), "0"));
    }

    /** The value that the rule scales, in PhysiCell's units. */
    private double rate(CellType type, Behaviour behaviour, String object) {
        return switch (behaviour) {
            case CYCLE -> model.perMinute(type.cycle().stream().mapToDouble(CellType.Phase::rate).sum());
            case DEATH -> model.perMinute(CellDefinition.deathRate(type, tissue));
            case SWITCH -> model.perMinute(type.switches().stream().filter(s -> s.target().equals(object))
                    .mapToDouble(CellType.Switch::rate).sum());
            case SPEED -> CellDefinition.speed(type.motility(), tissue, model);
            case PERSISTENCE -> CellDefinition.persistence(type.motility(), model);
            case BIAS -> CellDefinition.bias(type.motility());
            case ADHESION -> model.perMinute(type.mechanics().adhesion());
            case SECRETION -> model.perMinute(type.exchanges().stream().filter(e -> e.field().equals(object))
                    .mapToDouble(CellType.Exchange::secretion).sum());
            case UPTAKE -> model.perMinute(type.exchanges().stream().filter(e -> e.field().equals(object))
                    .mapToDouble(CellType.Exchange::uptake).sum());
            case KILLING, INTRAVASATION -> 1;
        };
    }

    private String signal(Regulation r) {
        return switch (r.signal()) {
            case Signal.Level level when tissue.fields().stream().anyMatch(f -> f.field().equals(level.field())) ->
                ids.of(level.field());
            case Signal.Level level -> null;
            case Signal.Contact contact -> "contact with " + ids.of(contact.cellType());
            case Signal.Count count -> null;
            case Signal.Outside outside -> null;
            case Signal.Pressure pressure -> "pressure";
        };
    }

    private String behaviour(Regulation r) {
        return switch (r.behaviour()) {
            case CYCLE -> "cycle entry";
            case DEATH -> "apoptosis";
            case SPEED -> "migration speed";
            case BIAS -> "migration bias";
            case PERSISTENCE -> "migration persistence time";
            case ADHESION -> "cell-cell adhesion";
            case SWITCH -> types.stream().anyMatch(t -> t.id().equals(r.object())) ? "transform to " + ids.of(r.object())
                    : null;
            case SECRETION -> isAmount(r) ? ids.of(r.object()) + " export" : ids.of(r.object()) + " secretion";
            case UPTAKE -> ids.of(r.object()) + " uptake";
            case KILLING, INTRAVASATION -> null;
        };
    }

    private boolean isAmount(Regulation r) {
        return types.stream().filter(t -> t.id().equals(r.cellType())).flatMap(t -> t.exchanges().stream())
                .anyMatch(e -> e.field().equals(r.object()) && Double.isInfinite(e.target()));
    }
}
