package paget.benchmarks;

import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.AuxCounters;
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

import paget.engine.ssa.HybridEngine;
import paget.engine.ssa.SsaEngine;
import paget.engine.ssa.TauLeapEngine;
import paget.sim.network.NetworkBuilder;
import paget.sim.network.ReactionNetwork;
import paget.sim.network.SpeciesKind;
import paget.sim.run.Engine;
import paget.sim.run.Progress;
import paget.sim.run.RunSettings;
import paget.sim.run.Simulation;
import paget.sim.run.TrajectorySink;

/** Firings a second of the stochastic engines. The auxiliary counter {@code events} is the figure to look at. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StochasticBenchmark {

    /** Firings, shown as a rate. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Firings {
        public long events;
    }

    @Param({"autoregulation", "row-30", "row-300", "row-3000", "drug", "growth"})
    public String model;

    @Param({"ssa", "ssa:direct", "ssa:next-reaction", "ssa:composition-rejection", "tau", "hybrid"})
    public String engine;

    private Simulation simulation;
    private long replicate;

    @Setup
    public void prepare() {
        String[] parts = engine.split(":");
        Engine chosen = switch (parts[0]) {
            case "tau" -> new TauLeapEngine();
            case "hybrid" -> new HybridEngine();
            default -> new SsaEngine();
        };
        Map<String, String> options = parts.length > 1 ? Map.of("method", parts[1]) : Map.of();
        simulation = chosen.prepare(network(), RunSettings.uniform(end(), 10).withOptions(options));
        replicate = 0;
    }

    @Benchmark
    public void run(Firings firings) {
        firings.events += simulation.run(replicate++, TrajectorySink.NONE, Progress.NONE).events();
    }

    private double end() {
        return switch (model) {
            case "autoregulation" -> 500;
            case "drug" -> 60;
            case "growth" -> 60;
            default -> 10;
        };
    }

    private ReactionNetwork network() {
        return switch (model) {
            case "autoregulation" -> autoregulation();
            case "drug" -> drug();
            case "growth" -> growth();
            default -> row(Integer.parseInt(model.substring("row-".length())));
        };
    }

    /** A gene that its own product's dimer represses: five species, eight reactions. */
    private static ReactionNetwork autoregulation() {
        return ReactionNetwork.builder("autoregulation")
                .species("g", s -> s.initialAmount(10))
                .species("pg", s -> s.initialAmount(0))
                .species("r", s -> s.initialAmount(0))
                .species("p", s -> s.initialAmount(0))
                .species("d", s -> s.initialAmount(0))
                .parameter("k1", 0.01)
                .parameter("k2", 10)
                .parameter("k3", 1)
                .parameter("k4", 1)
                .parameter("k5", 1)
                .parameter("k6", 10)
                .parameter("k7", 0.1)
                .parameter("k8", 0.01)
                .reaction("transcription", r -> r.reactant("g").product("g").product("r").rate("k1 * g"))
                .reaction("translation", r -> r.reactant("r").product("r").product("p").rate("k2 * r"))
                .reaction("dimerisation", r -> r.reactant("p", 2).product("d").rate("k3 * p * (p - 1)"))
                .reaction("dissociation", r -> r.reactant("d").product("p", 2).rate("k4 * d"))
                .reaction("binding", r -> r.reactant("g").reactant("d").product("pg").rate("k5 * g * d"))
                .reaction("unbinding", r -> r.reactant("pg").product("g").product("d").rate("k6 * pg"))
                .reaction("rnaDecay", r -> r.reactant("r").rate("k7 * r"))
                .reaction("proteinDecay", r -> r.reactant("p").rate("k8 * p"))
                .build();
    }

    /** Cells that diffuse along a row of places and die: 3n − 2 reactions. */
    private static ReactionNetwork row(int places) {
        NetworkBuilder builder = ReactionNetwork.builder("row").parameter("D", 1).parameter("k", 0.001);
        for (int i = 0; i < places; i++) {
            String here = "X" + i;
            builder.species(here, s -> s.initialAmount(10));
            builder.reaction("death" + i, r -> r.reactant(here).rate("k * " + here));
            if (i > 0) {
                String before = "X" + (i - 1);
                builder.reaction("right" + i, r -> r.reactant(before).product(here).rate("D * " + before));
                builder.reaction("left" + i, r -> r.reactant(here).product(before).rate("D * " + here));
            }
        }
        return builder.build();
    }

    /** Cells that divide and die under a drug that flows: the hazards change all the time. */
    private static ReactionNetwork drug() {
        return ReactionNetwork.builder("drug")
                .species("drug", s -> s.initialAmount(5).kind(SpeciesKind.CONTINUOUS))
                .species("X", s -> s.initialAmount(1000))
                .reaction("elimination", r -> r.reactant("drug").rate("0.1 * drug"))
                .reaction("division", r -> r.product("X").rate("0.1 * X"))
                .reaction("death", r -> r.reactant("X").rate("(0.08 + 0.02 * drug / (1 + drug)) * X"))
                .build();
    }

    /** A primary that grows from 10 to 10⁵ cells and seeds metastases. */
    private static ReactionNetwork growth() {
        return ReactionNetwork.builder("growth")
                .species("X", s -> s.initialAmount(10))
                .species("M", s -> s.initialAmount(0))
                .reaction("division", r -> r.product("X").rate("0.25 * X"))
                .reaction("death", r -> r.reactant("X").rate("0.10 * X"))
                .reaction("seeding", r -> r.product("M").rate("1e-4 * X"))
                .build();
    }
}
