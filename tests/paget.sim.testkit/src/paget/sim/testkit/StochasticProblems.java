package paget.sim.testkit;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

import paget.sim.network.ReactionNetwork;

/** Stochastic models with exact moments. They are the first three kinds of the community's stochastic test suite. */
public final class StochasticProblems {

    private static final double[] TIMES = { 10, 25, 50 };

    private StochasticProblems() {
    }

    public static List<StochasticProblem> all() {
        return List.of(birthDeath(), immigrationDeath(), dimerisation());
    }

    /**
     * X → 2X at λX, X → ∅ at µX. Mean X₀e^{(λ−µ)t}, variance X₀(λ+µ)/(λ−µ)·e^{(λ−µ)t}(e^{(λ−µ)t}−1) (D. G. Kendall,
     * Ann. Math. Stat. 19 (1948) 1–15).
     */
    public static StochasticProblem birthDeath() {
        double birth = 0.1;
        double death = 0.11;
        double initial = 100;
        ReactionNetwork network = ReactionNetwork.builder("birthDeath")
                .species("X", s -> s.initialAmount(initial))
                .parameter("lambda", birth)
                .parameter("mu", death)
                .reaction("birth", r -> r.reactant("X").product("X", 2).rate("lambda * X"))
                .reaction("death", r -> r.reactant("X").rate("mu * X"))
                .build();
        DoubleUnaryOperator growth = t -> Math.exp((birth - death) * t);
        return problem("birth–death", network, t -> initial * growth.applyAsDouble(t),
                t -> initial * (birth + death) / (birth - death) * growth.applyAsDouble(t)
                        * (growth.applyAsDouble(t) - 1));
    }

    /** ∅ → X at α, X → ∅ at µX from 0: Poisson with mean α/µ·(1 − e^{−µt}). */
    public static StochasticProblem immigrationDeath() {
        double immigration = 10;
        double death = 0.1;
        ReactionNetwork network = ReactionNetwork.builder("immigrationDeath")
                .species("X", s -> s.initialAmount(0))
                .parameter("alpha", immigration)
                .parameter("mu", death)
                .reaction("immigration", r -> r.product("X").rate("alpha"))
                .reaction("death", r -> r.reactant("X").rate("mu * X"))
                .build();
        DoubleUnaryOperator mean = t -> immigration / death * (1 - Math.exp(-death * t));
        return problem("immigration–death", network, mean, mean);
    }

    /** 2P → P₂ at k₁P(P−1)/2, P₂ → 2P at k₂P₂ from 100 P: moments from the master equation over P₂ = 0 … 50. */
    public static StochasticProblem dimerisation() {
        double association = 0.001;
        double dissociation = 0.01;
        int pairs = 50;
        ReactionNetwork network = ReactionNetwork.builder("dimerisation")
                .species("P", s -> s.initialAmount(2.0 * pairs))
                .species("P2", s -> s.initialAmount(0))
                .parameter("k1", association)
                .parameter("k2", dissociation)
                .reaction("association", r -> r.reactant("P", 2).product("P2").rate("k1 * P * (P - 1) / 2"))
                .reaction("dissociation", r -> r.reactant("P2").product("P", 2).rate("k2 * P2"))
                .build();
        double[] up = new double[pairs + 1];
        double[] down = new double[pairs + 1];
        for (int n = 0; n <= pairs; n++) {
            double p = 2.0 * (pairs - n);
            up[n] = association * p * (p - 1) / 2;
            down[n] = dissociation * n;
        }
        double[] means = new double[TIMES.length];
        double[] deviations = new double[TIMES.length];
        for (int i = 0; i < TIMES.length; i++) {
            double[] probability = BirthDeathChain.distribution(up, down, 0, TIMES[i]);
            double mean = BirthDeathChain.expectation(probability, n -> 2 * (pairs - n));
            means[i] = mean;
            deviations[i] = Math.sqrt(
                    BirthDeathChain.expectation(probability, n -> Math.pow(2 * (pairs - n) - mean, 2)));
        }
        return new StochasticProblem("dimerisation", network, TIMES, means, deviations);
    }

    private static StochasticProblem problem(String name, ReactionNetwork network, DoubleUnaryOperator mean,
            DoubleUnaryOperator variance) {
        double[] means = new double[TIMES.length];
        double[] deviations = new double[TIMES.length];
        for (int i = 0; i < TIMES.length; i++) {
            means[i] = mean.applyAsDouble(TIMES[i]);
            deviations[i] = Math.sqrt(variance.applyAsDouble(TIMES[i]));
        }
        return new StochasticProblem(name, network, TIMES, means, deviations);
    }
}
