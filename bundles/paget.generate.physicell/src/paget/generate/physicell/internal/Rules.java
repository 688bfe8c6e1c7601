package paget.generate.physicell.internal;

import static paget.core.generate.space.SpatialModel.number;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import paget.core.generate.TargetIds;
import paget.core.generate.space.SpatialModel;
import paget.core.generate.space.SpatialReport;
import paget.sim.tissue.CellType;
import paget.sim.tissue.Regulation;
import paget.sim.tissue.Regulation.Behaviour;
import paget.sim.tissue.Regulation.Signal;
import paget.sim.tissue.Tissue;

/**
 * Rules of grammar 3.0: the base value, rate·Πb, stands in the cell definition, the saturation value is rate·m·Πb with
 * the basal factors of the other rules, and the response between them is a Hill function, as in the model. PhysiCell
 * 1.14.2 combines several rules of a behaviour: U = base + (max − base)·H of those that raise it, then U + (min − U)·H of
 * those that lower it, each with the most extreme of the saturation values.
 */
final class Rules {

    /** Exponent that makes a contact a switch: with half effect 1/2, one contact gives 0.999 of the effect. */
    private static final int SWITCH_POWER = 10;
    private static final double SWITCH_HALF = 0.5;
    private static final String APOPTOSIS = "apoptosis";

    private final SpatialModel model;
    private final Tissue tissue;
    private final List<CellType> types;
    private final TargetIds ids;
    private final SpatialReport report;
    private final Map<String, List<Rule>> rules = new LinkedHashMap<>();

    /**
     * One rule of a behaviour: the behaviour goes from its base value to the saturation value as the signal rises.
     *
     * @param basal factor of the base value; 1 for what adds to it
     * @param saturated factor of the base rate at saturation, but for the basal factors of other rules
     * @param added what it adds to the base value at saturation
     */
    private record Rule(String source, CellType type, String signal, String behaviour, double rate, double basal,
            double saturated, double added, double half, double power) {

        boolean isRaising() {
            return added > 0 || saturated > basal;
        }

        double saturation(double others) {
            return rate * saturated * others + added;
        }
    }

    Rules(SpatialModel model, Tissue tissue, List<CellType> types, TargetIds ids, SpatialReport report) {
        this.model = model;
        this.tissue = tissue;
        this.types = types;
        this.ids = ids;
        this.report = report;
        for (Regulation regulation : model.tissue().regulations()) {
            types.stream().filter(t -> t.id().equals(regulation.cellType())).findFirst()
                    .ifPresent(type -> add(type, regulation));
        }
        types.forEach(type -> type.killings().forEach(killing -> kill(type, killing)));
        rules.values().stream().flatMap(List::stream).collect(Collectors.groupingBy(rule -> rule.type().id() + " "
                + rule.behaviour(), LinkedHashMap::new, Collectors.toList())).values().forEach(this::judge);
    }

    /** Factor of a behaviour in the cell definition, where its rules start; 1 without a rule. */
    double basal(CellType type, Behaviour behaviour, String object) {
        return basal(rules.getOrDefault(key(type.id(), behaviour, object), List.of()));
    }

    /** Rate of apoptosis by all causes, without signals, in 1/min. */
    double death(CellType type) {
        return (CellDefinition.deathRate(type, tissue) - type.deaths().stream().mapToDouble(CellType.Cause::rate).sum())
                / model.minutes() * basal(type, Behaviour.DEATH, "") + type.deaths().stream()
                        .mapToDouble(c -> model.perMinute(c.rate()) * basal(type, Behaviour.DEATH, c.id())).sum();
    }

    private static double basal(List<Rule> together) {
        return together.stream().mapToDouble(Rule::basal).reduce(1, (a, b) -> a * b);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        rules.values().forEach(together -> together.forEach(rule -> text.append(line(rule, together)).append('\n')));
        return text.toString();
    }

    private static String key(String type, Behaviour behaviour, String object) {
        return type + " " + behaviour + " " + object;
    }

    private void add(CellType type, Regulation r) {
        double rate = rate(type, r.behaviour(), r.object());
        String signal = signal(r);
        String behaviour = behaviour(r);
        if (rate == 0) {
            return;
        }
        if (signal == null || behaviour == null) {
            report.leftOut(r.source(), signal == null ? "PhysiCell's cells cannot sense what is elsewhere."
                    : "PhysiCell's rules cannot change this behaviour.");
            return;
        }
        add(key(type.id(), r.behaviour(), r.object()), new Rule(r.source(), type, signal, behaviour, rate, r.basal(),
                r.saturated(), 0, r.halfEffect(), r.exponent()));
    }

    /** PhysiCell stops where a signal acts on a behaviour twice in one direction, and mixes two directions up. */
    private void add(String key, Rule rule) {
        if (rules.values().stream().flatMap(List::stream).anyMatch(other -> other.type().equals(rule.type())
                && other.behaviour().equals(rule.behaviour()) && other.signal().equals(rule.signal()))) {
            report.leftOut(rule.source(), "PhysiCell lets a signal act on a behaviour once; the first rule is written.");
        } else {
            rules.computeIfAbsent(key, k -> new ArrayList<>()).add(rule);
        }
    }

    private void kill(CellType killer, CellType.Killing killing) {
        types.stream().filter(t -> t.id().equals(killing.target())).findFirst().ifPresent(victim -> {
            report.approximated(killer.id(), "Killing on contact as necrosis of the victim at the same rate, which adds to that of "
                    + "apoptosis, whatever the number of killers that touch it; it goes as fast as an apoptotic cell.");
            add(key(victim.id(), Behaviour.KILLING, ""), new Rule(killer.id(), victim,
                    "contact with " + ids.of(killer.id()), "necrosis", 0, 1, 1,
                    model.perMinute(killing.rate()), SWITCH_HALF, SWITCH_POWER));
        });
    }

    /**
     * Says what becomes of several rules on one behaviour. One that raises and one that stops it altogether multiply in
     * PhysiCell as in the drawing; others do not.
     */
    private void judge(List<Rule> together) {
        List<Rule> lowering = together.stream().filter(r -> !r.isRaising()).toList();
        boolean product = together.size() - lowering.size() <= 1 && lowering.size() <= 1
                && lowering.stream().allMatch(r -> r.saturated() == 0)
                && (lowering.isEmpty() || together.stream().allMatch(r -> r.added() == 0));
        if (!product) {
            together.forEach(rule -> report.approximated(rule.source(), "PhysiCell combines the rules of a behaviour by "
                    + "H = Σ(s/K)^n/(1 + Σ(s/K)^n): those that raise it towards the largest of their saturation values, then "
                    + "those that lower it towards the smallest, in place of the product of the responses."));
        }
    }

    private String line(Rule rule, List<Rule> together) {
        double others = basal(together.stream().filter(other -> other != rule).toList());
        // Causes of death add up in one rate of apoptosis.
        double besides = rule.behaviour().equals(APOPTOSIS) ? death(rule.type()) - rule.rate() * basal(together) : 0;
        return String.join(",", ids.of(rule.type().id()), rule.signal(), rule.isRaising() ? "increases" : "decreases",
                rule.behaviour(), number(besides + rule.saturation(others)), number(rule.half()), number(rule.power()), "0");
    }

    /** The value that the rule scales, in PhysiCell's units. */
    private double rate(CellType type, Behaviour behaviour, String object) {
        return switch (behaviour) {
            case CYCLE -> model.perMinute(type.cycle().stream().mapToDouble(CellType.Phase::rate).sum());
            case DEATH -> model.perMinute(object.isEmpty() ? CellDefinition.deathRate(type, tissue)
                    - type.deaths().stream().mapToDouble(CellType.Cause::rate).sum()
                    : type.deaths().stream().filter(c -> c.id().equals(object)).mapToDouble(CellType.Cause::rate).sum());
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
            case DEATH -> APOPTOSIS;
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
