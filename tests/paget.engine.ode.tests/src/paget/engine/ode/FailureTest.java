package paget.engine.ode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;

import paget.sim.SimulationException;
import paget.sim.network.ReactionNetwork;
import paget.sim.run.RunSettings;

/** A run that fails says why: species, reaction and time. */
class FailureTest {

    private static ReactionNetwork growing(String rate) {
        return ReactionNetwork.builder("growing")
                .species("T", s -> s.name("tumour cells").initialAmount(1))
                .reaction("G", r -> r.name("runaway growth").product("T").rate(rate))
                .build();
    }

    private static SimulationException failure(ReactionNetwork network, RunSettings settings) {
        return assertThrows(SimulationException.class, () -> Runs.run(network, settings));
    }

    @Test
    void anExplosionIsNamedWithItsTime() {
        // T' = T² from 1 is infinite at t = 1.
        for (String method : new String[] { "explicit", "stiff", "automatic" }) {
            SimulationException failure = failure(growing("T^2"), Runs.method(RunSettings.uniform(2, 4), method));
            assertEquals("T", failure.element(), method);
            assertEquals(1, failure.time(), 1e-3, method);
            assertTrue(failure.getMessage().contains("tumour cells"), failure.getMessage());
            assertTrue(failure.getMessage().contains("runaway growth"), failure.getMessage());
        }
    }

    @Test
    void whatHappensBeforeAnExplosionIsDelivered() {
        assertEquals(2, Runs.run(growing("T^2"), Runs.at(1e-9, 1e-12, 0.5)).last("T"), 1e-6);
    }

    @Test
    void anUndefinedRateIsNamed() {
        // √(1 − t) is undefined after t = 1.
        SimulationException failure = failure(growing("sqrt(1 - time)"), RunSettings.uniform(2, 4));
        assertEquals(SimulationException.Code.NOT_FINITE, failure.code());
        assertEquals("T", failure.element());
        assertEquals(1, failure.time(), 1e-6);
        assertTrue(failure.getMessage().contains("runaway growth"), failure.getMessage());
    }

    @Test
    void anUndefinedRateAtTheStartIsNamed() {
        SimulationException failure = failure(growing("1 / (T - 1)"), RunSettings.uniform(2, 4));
        assertEquals(SimulationException.Code.NOT_FINITE, failure.code());
        assertEquals(0, failure.time());
    }

    @Test
    void tooManyStepsAreALimit() {
        RunSettings settings = RunSettings.uniform(1000, 1)
                .withOptions(Map.of(OdeOptions.MAXIMUM_STEPS.id(), "5"));
        SimulationException failure = failure(growing("sin(time)"), settings);
        assertEquals(SimulationException.Code.LIMIT, failure.code());
    }

    @Test
    void anAlgebraicRuleWithoutSolutionIsNamed() {
        // z² = 1 − t has no solution after t = 1.
        ReactionNetwork network = ReactionNetwork.builder("fold")
                .parameter("x", p -> p.value(0).variable())
                .parameter("z", p -> p.value(1).variable())
                .rateRule("x", "z")
                .algebraicRule("z^2 - 1 + time")
                .observable("x")
                .build();
        SimulationException failure = failure(network, RunSettings.uniform(2, 4));
        assertEquals(1, failure.time(), 1e-3);
    }
}
