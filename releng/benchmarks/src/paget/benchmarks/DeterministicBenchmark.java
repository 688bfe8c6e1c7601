package paget.benchmarks;

import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import paget.engine.ode.OdeEngine;
import paget.engine.ode.OdeOptions;
import paget.sim.network.NetworkBuilder;
import paget.sim.network.ReactionNetwork;
import paget.sim.run.Progress;
import paget.sim.run.RunSettings;
import paget.sim.run.RunStatistics;
import paget.sim.run.Simulation;
import paget.sim.run.TrajectorySink;

/** Time of a run of the deterministic engine with 51 rows at its default tolerances, without compilation. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DeterministicBenchmark {

    @Param({"decay", "dormancy", "oscillation", "robertson", "hires", "diffusion-200", "diffusion-1000",
        "sawtooth", "delay", "sensitivities"})
    public String model;

    @Param({"automatic"})
    public String method;

    private Simulation simulation;

    @Setup
    public void prepare() {
        String sensitivities = model.equals("sensitivities") ? "a b" : "";
        simulation = new OdeEngine().prepare(network(), RunSettings.uniform(end(), 50).withOptions(
                Map.of(OdeOptions.METHOD.id(), method, OdeOptions.SENSITIVITIES.id(), sensitivities)));
    }

    @Benchmark
    public RunStatistics run() {
        return simulation.run(0, TrajectorySink.NONE, Progress.NONE);
    }

    private double end() {
        return switch (model) {
            case "robertson" -> 1e11;
            case "dormancy" -> 500;
            case "hires" -> 321.8122;
            default -> 50;
        };
    }

    private ReactionNetwork network() {
        return switch (model) {
            case "decay" -> decay();
            case "dormancy" -> dormancy();
            case "robertson" -> robertson();
            case "hires" -> hires();
            case "sawtooth" -> sawtooth();
            case "delay" -> delay();
            case "oscillation", "sensitivities" -> oscillation();
            default -> diffusion(Integer.parseInt(model.substring("diffusion-".length())));
        };
    }

    private static ReactionNetwork decay() {
        return ReactionNetwork.builder("decay")
                .species("A", s -> s.initialAmount(1))
                .species("B", s -> s.initialAmount(0))
                .parameter("k", 1)
                .reaction("change", r -> r.reactant("A").product("B").rate("k * A"))
                .build();
    }

    /** Effector and tumour cells (V. A. Kuznetsov et al., Bull. Math. Biol. 56 (1994) 295–321). */
    private static ReactionNetwork dormancy() {
        return ReactionNetwork.builder("dormancy")
                .species("E", s -> s.initialAmount(3.2e5))
                .species("T", s -> s.initialAmount(5e6))
                .reaction("supply", r -> r.product("E").rate("1.3e4"))
                .reaction("recruitment", r -> r.product("E").rate("0.1245 * E * T / (2.019e7 + T)"))
                .reaction("inactivation", r -> r.reactant("E").rate("3.422e-10 * E * T"))
                .reaction("death", r -> r.reactant("E").rate("0.0412 * E"))
                .reaction("growth", r -> r.product("T").rate("0.18 * T * (1 - 2e-9 * T)"))
                .reaction("killing", r -> r.reactant("T").rate("1.101e-7 * E * T"))
                .build();
    }

    /** The Brusselator beyond its Hopf point. */
    private static ReactionNetwork oscillation() {
        return ReactionNetwork.builder("brusselator")
                .species("X", s -> s.initialAmount(1))
                .species("Y", s -> s.initialAmount(1))
                .parameter("a", 1)
                .parameter("b", 3)
                .reaction("in", r -> r.product("X").rate("a"))
                .reaction("grow", r -> r.product("X").reactant("Y").rate("X^2 * Y"))
                .reaction("turn", r -> r.reactant("X").product("Y").rate("b * X"))
                .reaction("out", r -> r.reactant("X").rate("X"))
                .build();
    }

    private static ReactionNetwork robertson() {
        return ReactionNetwork.builder("robertson")
                .species("A", s -> s.initialAmount(1))
                .species("B", s -> s.initialAmount(0))
                .species("C", s -> s.initialAmount(0))
                .reaction("slow", r -> r.reactant("A").product("B").rate("0.04 * A"))
                .reaction("fastest", r -> r.reactant("B", 2).product("B").product("C").rate("3e7 * B^2"))
                .reaction("fast", r -> r.reactant("B").reactant("C").product("A").product("C").rate("1e4 * B * C"))
                .build();
    }

    /** High irradiance responses of photomorphogenesis (E. Schäfer, J. Math. Biol. 2 (1975) 41–56). */
    private static ReactionNetwork hires() {
        NetworkBuilder builder = ReactionNetwork.builder("hires");
        for (int i = 1; i <= 8; i++) {
            double value = i == 1 ? 1 : i == 8 ? 0.0057 : 0;
            builder.parameter("y" + i, p -> p.value(value).variable()).observable("y" + i);
        }
        return builder.rateRule("y1", "-1.71*y1 + 0.43*y2 + 8.32*y3 + 0.0007")
                .rateRule("y2", "1.71*y1 - 8.75*y2")
                .rateRule("y3", "-10.03*y3 + 0.43*y4 + 0.035*y5")
                .rateRule("y4", "8.32*y2 + 1.71*y3 - 1.12*y4")
                .rateRule("y5", "-1.745*y5 + 0.43*y6 + 0.43*y7")
                .rateRule("y6", "-280*y6*y8 + 0.69*y4 + 1.71*y5 - 0.43*y6 + 0.69*y7")
                .rateRule("y7", "280*y6*y8 - 1.81*y7")
                .rateRule("y8", "-280*y6*y8 + 1.81*y7")
                .build();
    }

    private static ReactionNetwork diffusion(int cells) {
        NetworkBuilder builder = ReactionNetwork.builder("diffusion");
        for (int i = 0; i < cells; i++) {
            double value = i == 0 ? 1000 : 0;
            builder.species("u" + i, s -> s.initialAmount(value));
        }
        for (int i = 0; i + 1 < cells; i++) {
            String from = "u" + i;
            String to = "u" + (i + 1);
            builder.reaction("j" + i, r -> r.reactant(from).product(to).rate("1e4 * (" + from + " - " + to + ")"));
        }
        return builder.build();
    }

    /** Fifty events. */
    private static ReactionNetwork sawtooth() {
        return ReactionNetwork.builder("sawtooth")
                .parameter("x", p -> p.value(0).variable())
                .rateRule("x", "1")
                .event("reset", e -> e.trigger("x >= 1").assign("x", "0"))
                .observable("x")
                .build();
    }

    private static ReactionNetwork delay() {
        return ReactionNetwork.builder("delay")
                .parameter("x", p -> p.value(1).variable())
                .rateRule("x", "-1.4 * delay(x, 1)")
                .observable("x")
                .build();
    }
}
