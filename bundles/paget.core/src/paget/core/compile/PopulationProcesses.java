package paget.core.compile;

import static paget.sim.expression.Expressions.apply;
import static paget.sim.expression.Expressions.choose;
import static paget.sim.expression.Expressions.divide;
import static paget.sim.expression.Expressions.minus;
import static paget.sim.expression.Expressions.number;
import static paget.sim.expression.Expressions.plus;
import static paget.sim.expression.Expressions.times;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import paget.model.Barrier;
import paget.model.GrowthLaw;
import paget.model.Killing;
import paget.model.Mutation;
import paget.model.Population;
import paget.model.Process;
import paget.model.Proliferation;
import paget.model.Quantity;
import paget.model.Recruitment;
import paget.model.Transition;
import paget.model.path.ElementPath;
import paget.sim.expression.Expression;
import paget.sim.expression.Operator;
import paget.sim.network.ReactionDraft;

/**
 * Processes that change populations. With X the population, r the rate constant and M the product of regulations:
 * <ul>
 * <li>proliferation, exponential: X → 2X at M r X; with mutations of probability qᵢ, X → 2X at M r X (1 − Σqᵢ) and
 * X → X + mutantᵢ at M r X qᵢ;
 * <li>logistic (capacity K): besides, X → ∅ at M r X·X/K, so that the mean follows M r X (1 − X/K) (Verhulst 1838);
 * <li>Gompertz: X → 2X at M r X max(0, ln(K/X)) and X → ∅ at M r X max(0, ln(X/K)), nothing at X = 0 (Gompertz 1825,
 * Laird 1964);
 * <li>death and loss in the circulation: X → ∅ at M r X;
 * <li>recruitment: ∅ → X at M r;
 * <li>killing: victim → ∅ at M r · killer · victim;
 * <li>transition with success p, success regulation S and barriers of integrity Iⱼ:
 * X → Y at M r X Πⱼ(1 − Iⱼ) min(1, S p) and X → ∅ at M r X Πⱼ(1 − Iⱼ)(1 − min(1, S p)).
 * </ul>
 */
final class PopulationProcesses {

    private final Compilation c;
    private final ProcessSpeed speed;

    PopulationProcesses(Compilation compilation, ProcessSpeed speed) {
        this.c = compilation;
        this.speed = speed;
    }

    void proliferation(Proliferation process) {
        Population x = process.getPopulation();
        boolean gompertz = process.getGrowthLaw() == GrowthLaw.GOMPERTZ && !ProcessSpeed.hasLaw(process);
        Expression unlimited = speed.of(process, Compilation.state(x));
        Expression birth = gompertz ? gompertz(process, unlimited, false) : unlimited;
        List<Expression> mutating = new ArrayList<>();
        for (Mutation mutation : mutationsOf(x)) {
            Expression probability = speed.of(mutation);
            mutating.add(probability);
            react(mutation.getId(), mutation, r -> r.product(mutation.getMutant().getId())
                    .rate(times(birth, probability)), mutation, mutation.getMutant());
        }
        Expression faithful = mutating.isEmpty() ? birth
                : times(birth, minus(number(1), plus(mutating.toArray(Expression[]::new))));
        react(process.getId(), process, r -> r.product(x.getId()).rate(faithful), process, x);
        if (ProcessSpeed.hasLaw(process)) {
            return;
        }
        if (process.getGrowthLaw() == GrowthLaw.LOGISTIC) {
            react(process.getId() + "_crowding", process, r -> r.reactant(x.getId())
                    .rate(times(unlimited, divide(Compilation.state(x), capacity(process)))), null, x);
        } else if (gompertz) {
            react(process.getId() + "_crowding", process,
                    r -> r.reactant(x.getId()).rate(gompertz(process, unlimited, true)), null, x);
        }
    }

    private Expression gompertz(Proliferation process, Expression unlimited, boolean shrinking) {
        Expression x = Compilation.state(process.getPopulation());
        Expression k = capacity(process);
        Expression ratio = shrinking ? divide(x, k) : divide(k, x);
        Expression positive = apply(Operator.MAX, number(0), apply(Operator.LN, ratio));
        return choose(apply(Operator.GREATER, x, number(0)), times(unlimited, positive), number(0));
    }

    private Expression capacity(Proliferation process) {
        if (process.getCapacityState() != null) {
            return Compilation.state(process.getCapacityState());
        }
        return c.required(process, "capacity", process.getCapacity(), "a capacity or a state that supplies one");
    }

    private List<Mutation> mutationsOf(Population population) {
        List<Mutation> mutations = new ArrayList<>();
        c.model.eAllContents().forEachRemaining(object -> {
            if (object instanceof Mutation mutation && mutation.isEnabled()
                    && mutation.getPopulation() == population && mutation.getMutant() != null) {
                mutations.add(mutation);
            }
        });
        return mutations;
    }

    boolean hasProliferation(Mutation mutation) {
        boolean[] found = {false};
        c.model.eAllContents().forEachRemaining(object -> found[0] |= object instanceof Proliferation proliferation
                && proliferation.isEnabled() && proliferation.getPopulation() == mutation.getPopulation());
        return found[0];
    }

    /** Death, and loss in the circulation. */
    void death(Process process, Population x) {
        Expression rate = speed.of(process, Compilation.state(x));
        react(process.getId(), process, r -> r.reactant(x.getId()).rate(rate), process, x);
    }

    void recruitment(Recruitment process) {
        Population x = process.getPopulation();
        Expression rate = speed.of(process);
        react(process.getId(), process, r -> r.product(x.getId()).rate(rate), process, x);
    }

    void killing(Killing process) {
        Population victim = process.getVictim();
        Expression rate = speed.of(process, Compilation.state(process.getKiller()),
                Compilation.state(victim));
        react(process.getId(), process, r -> r.reactant(victim.getId()).rate(rate), process, victim);
    }

    void transition(Transition process) {
        Population x = process.getSource();
        List<Expression> participants = new ArrayList<>(List.of(Compilation.state(x)));
        for (Barrier barrier : process.getBarriers()) {
            participants.add(minus(number(1), Compilation.state(barrier)));
        }
        Expression leaving = speed.of(process, participants.toArray(Expression[]::new));
        Expression success = success(process);
        boolean certain = RegulationCompiler.isOne(success);
        react(process.getId(), process, r -> {
            r.reactant(x.getId()).rate(certain ? leaving : times(leaving, success));
            if (process.getTarget() != null) {
                r.product(process.getTarget().getId());
            }
        }, process, x);
        if (!certain) {
            react(process.getId() + "_failure", process, r -> r.reactant(x.getId())
                    .rate(times(leaving, minus(number(1), success))), null, x);
        }
    }

    private Expression success(Transition process) {
        Quantity stated = process.getSuccessProbability();
        if (stated != null && !(c.value(process, stated) >= 0 && c.value(process, stated) <= 1)) {
            c.problems.error("probability.range", process, "its success probability must lie between 0 and 1.");
        }
        Expression probability = c.parameter(process, "successProbability", stated, 1);
        Expression multiplier = speed.successMultiplier(process);
        return RegulationCompiler.isOne(multiplier) ? probability
                : apply(Operator.MIN, number(1), times(multiplier, probability));
    }

    private void react(String id, Process process, Consumer<ReactionDraft> configure, Process counted,
            Population counts) {
        c.network.reaction(id, r -> {
            r.name(ElementPath.of(process)).source(process.getId());
            configure.accept(r);
            if (counted != null) {
                c.counts.attach(c.network, r, counted, c.kind(counts), c.units.baseOf(c.declaredUnit(counts)));
            }
        });
    }
}
