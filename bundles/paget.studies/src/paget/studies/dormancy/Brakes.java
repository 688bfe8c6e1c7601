package paget.studies.dormancy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import paget.core.compile.Variant;
import paget.core.study.StudyContext;
import paget.model.CellKind;
import paget.model.CellStage;
import paget.model.GrowthLaw;
import paget.model.Killing;
import paget.model.Organism;
import paget.model.Population;
import paget.model.Proliferation;
import paget.model.Quantity;
import paget.model.Regulation;
import paget.model.TissueState;
import paget.model.TissueStateKind;
import paget.model.path.ElementPath;
import paget.model.query.Contents;
import paget.model.query.Places;
import paget.sim.expression.Expression;
import paget.sim.expression.Expressions;
import paget.sim.network.NetworkBuilder;
import paget.sim.network.Observable;
import paget.sim.network.Reaction;
import paget.sim.network.ReactionNetwork;
import paget.sim.run.Trajectory;
import paget.sim.unit.Unit;

/**
 * Measures, over the rest, what holds a population: cells that do not divide as a part of all; its size over the size
 * that vessels or room support; killing by immune cells over growth; and how far the niche holds growth below its best.
 * Rates are read from the compiled model, as means over the time of rest.
 */
final class Brakes {

    private static final Set<CellKind> IMMUNE = Set.of(CellKind.INNATE_IMMUNE, CellKind.ADAPTIVE_IMMUNE);
    private static final Set<TissueStateKind> NICHE = Set.of(TissueStateKind.NICHE_CONDITIONING,
            TissueStateKind.METABOLIC_QUALITY, TissueStateKind.OXYGENATION, TissueStateKind.MATRIX_DENSITY,
            TissueStateKind.EPITHELIAL_ORDER);

    private final Organism model;
    private final Population population;
    private final ReactionNetwork network;
    private final Trajectory run;
    private final double level;
    private final double from;

    private Brakes(StudyContext context, Variant variant, Population population, double level, double from) {
        this.model = context.subject().organism().orElseThrow();
        this.population = population;
        this.network = (ReactionNetwork) context.subject().compile(variant);
        this.level = level;
        this.from = from;
        this.run = context.run(context.prepare(withRates(network), context.plan().settings()), 0);
    }

    /** The brakes of a population, the strongest first. */
    static List<Brake> of(StudyContext context, Variant variant, String populationId, double level, double from) {
        Organism model = context.subject().organism().orElseThrow();
        Population population = Contents.of(model, Population.class).filter(p -> p.getId().equals(populationId))
                .findFirst().orElseThrow();
        return new Brakes(context, variant, population, level, from).found();
    }

    /** The network with observables for its species, its parameters and the rates of its reactions. */
    private static ReactionNetwork withRates(ReactionNetwork network) {
        NetworkBuilder builder = network.withoutReactionsAndObservables();
        network.reactions().forEach(builder::add);
        network.observables().forEach(builder::add);
        Set<String> taken = new LinkedHashSet<>(network.observables().stream().map(Observable::id).toList());
        network.species().forEach(s -> observe(builder, taken, "base:" + s.id(), Expressions.symbol(s.id())));
        network.parameters().forEach(p -> observe(builder, taken, "base:" + p.id(), Expressions.symbol(p.id())));
        network.reactions().forEach(r -> observe(builder, taken, "rate:" + r.id(), r.rate()));
        return builder.build();
    }

    private static void observe(NetworkBuilder builder, Set<String> taken, String id, Expression expression) {
        if (taken.add(id)) {
            builder.add(new Observable(id.replace(':', '_') + "__", id, "", "", Unit.DIMENSIONLESS, expression));
        }
    }

    private List<Brake> found() {
        List<Brake> brakes = new ArrayList<>();
        Contents.of(model, Proliferation.class).filter(p -> p.getPopulation() == population).forEach(p -> {
            room(p, brakes);
            p.getRegulations().forEach(regulation -> niche(p, regulation, brakes));
        });
        immune(brakes);
        quiescence(brakes);
        brakes.sort(Comparator.comparingDouble((Brake b) -> -b.strength()));
        return brakes;
    }

    /** Mean over the rest: from its start to the first time at or above the level. */
    private double mean(String kind, String id) {
        int column = run.indexOf(kind + "_" + id + "__");
        int watched = run.indexOf(population.getId());
        double sum = 0;
        int count = 0;
        for (int row = 0; row < run.rows(); row++) {
            if (run.time(row) >= from) {
                if (count > 0 && run.value(row, watched) >= level) {
                    break;
                }
                sum += run.value(row, column);
                count++;
            }
        }
        return sum / count;
    }

    private boolean has(String reactionId) {
        return network.element(reactionId) instanceof Reaction;
    }

    private void room(Proliferation process, List<Brake> brakes) {
        if (process.getGrowthLaw() == GrowthLaw.EXPONENTIAL || !has(process.getId())) {
            return;
        }
        var state = process.getCapacityState();
        String capacity = state == null ? process.getId() + "_capacity" : state.getId();
        if (network.element(capacity) == null) {
            return;
        }
        boolean vessels = state instanceof TissueState tissue && (tissue.getKind() == TissueStateKind.VASCULAR_SUPPORT
                || tissue.getKind() == TissueStateKind.VESSEL_DENSITY);
        brakes.add(new Brake(state == null ? process.getId() : state.getId(),
                vessels ? Brake.Reason.ANGIOGENIC : Brake.Reason.SPACE,
                ElementPath.of(state == null ? process : state),
                within(mean("base", population.getId()) / mean("base", capacity))));
    }

    private void niche(Proliferation process, Regulation regulation, List<Brake> brakes) {
        if (!regulation.isEnabled() || !has(process.getId())
                || !(regulation.getSource() instanceof TissueState state) || !NICHE.contains(state.getKind())
                || network.element(state.getId()) == null) {
            return;
        }
        double basal = number(regulation.getBasal(), 1);
        double saturated = number(regulation.getSaturated(), 0);
        double power = number(regulation.getHillCoefficient(), 1);
        double half = Math.pow(mean("base", regulation.getId() + "_halfMaximal"), power);
        double x = Math.pow(mean("base", state.getId()), power);
        double multiplier = basal + (saturated - basal) * x / (half + x);
        brakes.add(new Brake(state.getId(), Brake.Reason.NICHE, ElementPath.of(state),
                within(1 - multiplier / Math.max(basal, saturated))));
    }

    private static double number(Quantity quantity, double fallback) {
        return quantity == null ? fallback : quantity.getValue();
    }

    private void immune(List<Brake> brakes) {
        double growth = Contents.of(model, Proliferation.class)
                .filter(p -> p.getPopulation() == population && has(p.getId()))
                .mapToDouble(p -> mean("rate", p.getId())).sum();
        Contents.of(model, Killing.class).filter(k -> k.getVictim() == population && has(k.getId())
                && k.getKiller().getCellType() != null && IMMUNE.contains(k.getKiller().getCellType().getKind()))
                .forEach(k -> brakes.add(new Brake(k.getId(), Brake.Reason.IMMUNE, ElementPath.of(k),
                        within(mean("rate", k.getId()) / growth))));
    }

    private void quiescence(List<Brake> brakes) {
        double here = mean("base", population.getId());
        List<Population> dormant = Contents.of(model, Population.class)
                .filter(p -> p.getStage() == CellStage.DORMANT && network.element(p.getId()) != null
                        && (p == population || Places.placeOf(p).equals(Places.placeOf(population))))
                .toList();
        double asleep = dormant.stream().mapToDouble(p -> mean("base", p.getId())).sum();
        if (!dormant.isEmpty()) {
            double all = asleep + (dormant.contains(population) ? 0 : here);
            brakes.add(new Brake(dormant.getFirst().getId(), Brake.Reason.QUIESCENCE,
                    ElementPath.of(dormant.getFirst()), within(asleep / all)));
        }
    }

    private static double within(double strength) {
        return Double.isNaN(strength) ? 0 : Math.min(1, Math.max(0, strength));
    }
}
