package paget.engine.ssa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import paget.sim.InvalidModelException;
import paget.sim.Severity;
import paget.sim.SimulationException;
import paget.sim.network.NetworkBuilder;
import paget.sim.network.ReactionNetwork;
import paget.sim.network.SpeciesKind;
import paget.sim.run.Engine;
import paget.sim.run.RunSettings;

/** Faults are said with the names of reaction and species and with the time, by every engine and method. */
class BadModelsTest {

    private static final List<Engine> ENGINES = List.of(new SsaEngine(), new TauLeapEngine(), new HybridEngine());

    private static ReactionNetwork network(UnaryOperator<NetworkBuilder> configure) {
        return configure.apply(ReactionNetwork.builder("bad")
                .species("Cells", s -> s.initialAmount(3))
                .reaction("decay", r -> r.reactant("Cells").rate("0.001 * Cells"))).build();
    }

    private static void failsEverywhere(ReactionNetwork network, SimulationException.Code code, String element,
            String... words) {
        for (Engine engine : ENGINES) {
            fails(engine, Map.of(), network, code, element, words);
        }
        for (String method : List.of("direct", "next-reaction", "composition-rejection")) {
            fails(new SsaEngine(), Map.of("method", method), network, code, element, words);
        }
    }

    private static void fails(Engine engine, Map<String, String> options, ReactionNetwork network,
            SimulationException.Code code, String element, String... words) {
        SimulationException failure = assertThrows(SimulationException.class,
                () -> engine.prepare(network, RunSettings.uniform(1000, 2).withOptions(options)).run(0));
        assertEquals(code, failure.code(), failure.getMessage());
        assertEquals(element, failure.element());
        assertTrue(failure.time() >= 0);
        for (String word : words) {
            assertTrue(failure.getMessage().contains(word), failure.getMessage());
        }
    }

    @Test
    void aReactionThatTakesMoreThanThereIs() {
        ReactionNetwork network = ReactionNetwork.builder("greedy")
                .species("Cells", s -> s.initialAmount(3))
                .reaction("greed", r -> r.reactant("Cells", 2).rate("1 + Cells"))
                .build();
        fails(new SsaEngine(), Map.of(), network, SimulationException.Code.POPULATION, "Cells", "greed", "Cells",
                "-1", "time");
        fails(new SsaEngine(), Map.of("method", "next-reaction"), network, SimulationException.Code.POPULATION,
                "Cells", "greed");
        fails(new HybridEngine(), Map.of(), network, SimulationException.Code.POPULATION, "Cells", "greed");
    }

    @Test
    void aLawOfMassActionWithoutFallingFactors() {
        ReactionNetwork network = ReactionNetwork.builder("square")
                .species("Cells", s -> s.initialAmount(3))
                .reaction("pairing", r -> r.reactant("Cells", 2).rate("Cells * Cells"))
                .build();
        fails(new SsaEngine(), Map.of(), network, SimulationException.Code.POPULATION, "Cells", "pairing", "-1");
    }

    @Test
    void aFractionAtTheStart() {
        ReactionNetwork network = ReactionNetwork.builder("half")
                .species("Cells", s -> s.initialAmount(2.5))
                .reaction("decay", r -> r.reactant("Cells").rate("Cells"))
                .build();
        failsEverywhere(network, SimulationException.Code.POPULATION, "Cells", "Cells", "2.5", "at the start");
    }

    @Test
    void anEventThatLeavesAFraction() {
        failsEverywhere(network(b -> b.event("surgery", e -> e.trigger("time >= 2").assign("Cells", "0.25"))),
                SimulationException.Code.POPULATION, "Cells", "Cells", "0.25", "after an event");
    }

    @Test
    void aNegativePropensity() {
        failsEverywhere(network(b -> b.species("Dead", s -> s.initialAmount(0))
                .reaction("odd", r -> r.product("Dead").rate("Cells - 10"))),
                SimulationException.Code.NEGATIVE_PROPENSITY, "odd", "odd", "-7", "negative");
    }

    @Test
    void aNegativeRateConstant() {
        failsEverywhere(network(b -> b.parameter("k", -0.5).species("Dead", s -> s.initialAmount(0))
                .reaction("odd", r -> r.reactant("Cells").product("Dead").rate("k * Cells"))),
                SimulationException.Code.NEGATIVE_PROPENSITY, "odd", "odd", "negative");
    }

    @Test
    void anUndefinedPropensity() {
        failsEverywhere(network(b -> b.reaction("odd", r -> r.reactant("Cells").rate("sqrt(Cells - 3.5)"))),
                SimulationException.Code.NOT_FINITE, "odd", "odd", "NaN");
    }

    @Test
    void aPropensityThatTurnsNegativeWithTime() {
        failsEverywhere(network(b -> b.reaction("odd", r -> r.reactant("Cells").product("Cells", 2)
                .rate("0.01 * (5 - time)"))), SimulationException.Code.NEGATIVE_PROPENSITY, "odd", "odd", "negative");
    }

    @Test
    void aWholeNumberedPopulationThatChangesByFractions() {
        ReactionNetwork network = network(b -> b.reaction("odd", r -> r.product("Cells", 0.5).rate("1")));
        for (Engine engine : ENGINES) {
            InvalidModelException failure = assertThrows(InvalidModelException.class,
                    () -> engine.prepare(network, RunSettings.uniform(1, 1)));
            assertTrue(failure.getMessage().contains("odd") && failure.getMessage().contains("0.5"));
        }
    }

    @Test
    void aWholeNumberedPopulationUnderARateRule() {
        ReactionNetwork network = ReactionNetwork.builder("mixed")
                .species("Cells", s -> s.initialAmount(3).boundary().kind(SpeciesKind.DISCRETE))
                .rateRule("Cells", "1")
                .build();
        for (Engine engine : ENGINES) {
            assertTrue(engine.check(network).stream().anyMatch(
                    issue -> issue.isError() && issue.element().equals("Cells")));
        }
    }

    /** At time 2 an ulp is 4.4e-16, and at the rate 1e18 per cell many firings lie in one: time would stand still for ever. */
    @Test
    void firingsThatFollowOneAnotherTooFast() {
        ReactionNetwork network = ReactionNetwork.builder("explosion")
                .species("Cells", s -> s.initialAmount(3))
                .parameter("k", p -> p.value(1e-3).variable())
                .reaction("burst", r -> r.product("Cells").rate("k * Cells"))
                .event("start", e -> e.trigger("time >= 2").assign("k", "1e18"))
                .build();
        for (String method : List.of("direct", "next-reaction", "composition-rejection")) {
            fails(new SsaEngine(), Map.of("method", method), network, SimulationException.Code.STEP_FAILURE, "burst",
                    "burst", "Cells", "time 2.0");
        }
        fails(new TauLeapEngine(), Map.of(), network, SimulationException.Code.STEP_FAILURE, "burst", "burst", "Cells",
                "time 2.0");
    }

    /** Two numbers that never leave the range in which they are counted, and change 1e18 times a unit of time each. */
    @Test
    void aFlickerThatIsTooFast() {
        ReactionNetwork network = ReactionNetwork.builder("flicker")
                .species("Open", s -> s.initialAmount(3))
                .species("Shut", s -> s.initialAmount(0))
                .species("Mass", s -> s.initialAmount(0).kind(SpeciesKind.CONTINUOUS))
                .parameter("k", p -> p.value(1e-3).variable())
                .reaction("shutting", r -> r.reactant("Open").product("Shut").rate("k * Open"))
                .reaction("opening", r -> r.reactant("Shut").product("Open").rate("k * Shut"))
                .reaction("inflow", r -> r.product("Mass").rate("1 + 0 * Open"))
                .event("start", e -> e.trigger("time >= 2").assign("k", "1e18"))
                .build();
        for (Engine engine : ENGINES) {
            SimulationException failure = assertThrows(SimulationException.class,
                    () -> engine.prepare(network, RunSettings.uniform(1000, 2)).run(0));
            assertEquals(SimulationException.Code.STEP_FAILURE, failure.code(), failure.getMessage());
            assertTrue(failure.getMessage().matches(".*time 2\\.0.* (shutting|opening) fires .*; (Open|Shut) is [0-3] there.*"),
                    failure.getMessage());
        }
    }

    /** y' = y² has no solution beyond time 1. */
    @Test
    void aFlowThatExplodes() {
        failsEverywhere(network(b -> b.species("Mass", s -> s.initialAmount(1).kind(SpeciesKind.CONTINUOUS))
                .reaction("swell", r -> r.product("Mass").rate("Mass * Mass"))),
                SimulationException.Code.STEP_FAILURE, "Mass", "Mass", "swell", "time 1.0");
        failsEverywhere(network(b -> b.parameter("mass", p -> p.value(1).variable()).rateRule("mass", "mass * mass")),
                SimulationException.Code.STEP_FAILURE, "mass", "mass", "rate rule", "time 1.0");
    }

    @Test
    void aReversibleReactionIsWarnedOf() {
        ReactionNetwork network = network(b -> b.species("Other", s -> s.initialAmount(0)).reaction("both",
                r -> r.reactant("Cells").product("Other").reversible().rate("Cells - Other")));
        assertTrue(new SsaEngine().check(network).stream().anyMatch(
                issue -> issue.severity() == Severity.WARNING && issue.element().equals("both")));
    }
}
