package paget.sim.testkit;

import java.util.List;

import paget.sim.network.ReactionNetwork;

/** Networks whose differential equations are solved by hand. */
public final class DeterministicProblems {

    private DeterministicProblems() {
    }

    public static List<DeterministicProblem> all() {
        return List.of(decayChain(), logistic(), gompertz(), forcedDecay(), dose(), infusion());
    }

    /** A → B → ∅ with k₁ = 0.5, k₂ = 0.2 from A = 100: B = A₀k₁/(k₂−k₁)·(e^{−k₁t} − e^{−k₂t}) (Bateman 1910). */
    public static DeterministicProblem decayChain() {
        ReactionNetwork network = ReactionNetwork.builder("decayChain")
                .species("A", s -> s.initialAmount(100))
                .species("B", s -> s.initialAmount(0))
                .parameter("k1", 0.5)
                .parameter("k2", 0.2)
                .reaction("first", r -> r.reactant("A").product("B").rate("k1 * A"))
                .reaction("second", r -> r.reactant("B").rate("k2 * B"))
                .build();
        return new DeterministicProblem("decay chain", network, t -> new double[] { 100 * Math.exp(-0.5 * t),
                100 * 0.5 / (0.2 - 0.5) * (Math.exp(-0.5 * t) - Math.exp(-0.2 * t)) }, 20);
    }

    /** N' = rN(1 − N/K): N = K/(1 + (K/N₀ − 1)e^{−rt}), r = 0.3, K = 1000, N₀ = 10. */
    public static DeterministicProblem logistic() {
        ReactionNetwork network = ReactionNetwork.builder("logistic")
                .parameter("N", p -> p.value(10).variable())
                .parameter("r", 0.3)
                .parameter("K", 1000)
                .rateRule("N", "r * N * (1 - N / K)")
                .observable("N")
                .build();
        return new DeterministicProblem("logistic growth", network,
                t -> new double[] { 1000 / (1 + (1000 / 10.0 - 1) * Math.exp(-0.3 * t)) }, 40);
    }

    /** V' = aV ln(K/V): V = K(V₀/K)^{e^{−at}}, a = 0.1, K = 1e6, V₀ = 1. */
    public static DeterministicProblem gompertz() {
        ReactionNetwork network = ReactionNetwork.builder("gompertz")
                .species("V", s -> s.initialAmount(1))
                .parameter("a", 0.1)
                .parameter("K", 1e6)
                .reaction("growth", r -> r.product("V").rate("a * V * ln(K / V)"))
                .build();
        return new DeterministicProblem("Gompertz growth", network,
                t -> new double[] { 1e6 * Math.pow(1e-6, Math.exp(-0.1 * t)) }, 50);
    }

    /** x' = cos t − x from x = 1: x = ½(cos t + sin t) + ½e^{−t}. */
    public static DeterministicProblem forcedDecay() {
        ReactionNetwork network = ReactionNetwork.builder("forcedDecay")
                .parameter("x", p -> p.value(1).variable())
                .rateRule("x", "cos(time) - x")
                .observable("x")
                .build();
        return new DeterministicProblem("forced decay", network,
                t -> new double[] { (Math.cos(t) + Math.sin(t) + Math.exp(-t)) / 2 }, 20);
    }

    /** Decay at 0.2 from 50, with 100 added by an event at t = 3.3. */
    public static DeterministicProblem dose() {
        double at = 3.3;
        ReactionNetwork network = ReactionNetwork.builder("dose")
                .species("D", s -> s.initialAmount(50))
                .parameter("k", 0.2)
                .reaction("clearance", r -> r.reactant("D").rate("k * D"))
                .event("injection", e -> e.trigger("time >= " + at).assign("D", "D + 100"))
                .build();
        return new DeterministicProblem("dose by an event", network,
                t -> new double[] { 50 * Math.exp(-0.2 * t) + (t >= at ? 100 * Math.exp(-0.2 * (t - at)) : 0) }, 10);
    }

    /** An infusion of 10 per time between t = 2 and 7 by a piecewise rate, cleared at 0.4. */
    public static DeterministicProblem infusion() {
        ReactionNetwork network = ReactionNetwork.builder("infusion")
                .species("D", s -> s.initialAmount(0))
                .parameter("k", 0.4)
                .reaction("pump", r -> r.product("D").rate("if(time >= 2 && time < 7, 10, 0)"))
                .reaction("clearance", r -> r.reactant("D").rate("k * D"))
                .build();
        return new DeterministicProblem("infusion by a piecewise rate", network, t -> {
            double filled = t <= 2 ? 0 : 25 * (1 - Math.exp(-0.4 * (Math.min(t, 7) - 2)));
            return new double[] { t <= 7 ? filled : filled * Math.exp(-0.4 * (t - 7)) };
        }, 12);
    }

    /**
     * x' = αx − βxy, y' = δxy − γy. Along any solution δx − γ ln x + βy − α ln y is constant (V. Volterra 1926).
     */
    public static ReactionNetwork lotkaVolterra() {
        return ReactionNetwork.builder("lotkaVolterra")
                .species("x", s -> s.initialAmount(10))
                .species("y", s -> s.initialAmount(5))
                .parameter("alpha", 1.1)
                .parameter("beta", 0.4)
                .parameter("delta", 0.1)
                .parameter("gamma", 0.4)
                .reaction("birth", r -> r.reactant("x").product("x", 2).rate("alpha * x"))
                .reaction("hunted", r -> r.reactant("x").rate("beta * x * y"))
                .reaction("fed", r -> r.product("y").rate("delta * x * y"))
                .reaction("death", r -> r.reactant("y").rate("gamma * y"))
                .build();
    }

    /** The constant of motion of {@link #lotkaVolterra()}. */
    public static double lotkaVolterraInvariant(double x, double y) {
        return 0.1 * x - 0.4 * Math.log(x) + 0.4 * y - 1.1 * Math.log(y);
    }
}
