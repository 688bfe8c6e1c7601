package paget.engine.ssa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import paget.sim.expression.Expressions;
import paget.sim.network.ReactionNetwork;
import paget.sim.network.SpeciesKind;
import paget.sim.run.RunSettings;
import paget.sim.run.Trajectory;
import paget.sim.unit.Unit;

/** Hazards that change between jumps, against closed forms. */
class TimeDependentRatesTest {

    private static final int REPLICATES = 4000;

    /** Arrivals at 10(1 + sin t) are Poisson with mean 10(t + 1 − cos t). */
    @Test
    void arrivalsAtAChangingRateArePoisson() {
        ReactionNetwork network = ReactionNetwork.builder("tide")
                .species("X", s -> s.initialAmount(0))
                .reaction("arrival", r -> r.product("X").rate("10 * (1 + sin(time))"))
                .build();
        double[] times = {1, 4.5, 12};
        Sample sample = Sample.of(new SsaEngine(), network, REPLICATES, times);
        for (int i = 0; i < times.length; i++) {
            double mean = 10 * (times[i] + 1 - Math.cos(times[i]));
            sample.hasMoments(i, "X", mean, Math.sqrt(mean));
        }
    }

    /** A cell under the hazard kt is alive at t with probability exp(−kt²/2). */
    @Test
    void survivalUnderARisingHazardIsExponentialInTheSquareOfTime() {
        ReactionNetwork network = ReactionNetwork.builder("ageing")
                .species("X", s -> s.initialAmount(1))
                .reaction("death", r -> r.reactant("X").rate("0.1 * time * X"))
                .build();
        double[] times = {1, 3, 6};
        Sample sample = Sample.of(new SsaEngine(), network, 20_000, times);
        for (int i = 0; i < times.length; i++) {
            sample.hasProbability(i, "X", Math.exp(-0.05 * times[i] * times[i]));
        }
    }

    /** A rate that is switched on for an instant of 0.001 at 7 and would be missed by long steps. */
    @Test
    void aShortPulseIsNotMissed() {
        ReactionNetwork network = ReactionNetwork.builder("pulse")
                .species("X", s -> s.initialAmount(0))
                .reaction("arrival", r -> r.product("X").rate("if(time >= 7 && time < 7.001, 5000, 0)"))
                .build();
        Sample sample = Sample.of(new SsaEngine(), network, REPLICATES, 6.9, 10);
        assertEquals(0, sample.mean(0, "X"));
        sample.hasMoments(1, "X", 5, Math.sqrt(5));
    }

    /** Cells under a drug that is eliminated: each survives to t with probability exp(−κD₀(1 − e^{−kt})/k). */
    @Test
    void cellsDieByADrugThatIsEliminated() {
        ReactionNetwork network = ReactionNetwork.builder("drug")
                .species("drug", s -> s.initialAmount(5).kind(SpeciesKind.CONTINUOUS))
                .species("X", s -> s.initialAmount(100))
                .reaction("elimination", r -> r.reactant("drug").rate("0.1 * drug"))
                .reaction("killing", r -> r.reactant("X").rate("0.01 * drug * X"))
                .build();
        double[] times = {5, 20, 60};
        Sample sample = Sample.of(new SsaEngine(), network, REPLICATES, times);
        for (int i = 0; i < times.length; i++) {
            double survival = Math.exp(-0.01 * 5 * (1 - Math.exp(-0.1 * times[i])) / 0.1);
            sample.hasMoments(i, "X", 100 * survival, Math.sqrt(100 * survival * (1 - survival)));
            assertEquals(5 * Math.exp(-0.1 * times[i]), sample.mean(i, "drug"), 1e-5);
        }
    }

    /**
     * X counts a Poisson process of rate 1 and Y one of rate X(t − 5): mean (t−5)²/2, and by the law of total variance
     * variance (t−5)²/2 + (t−5)³/3.
     */
    @Test
    void aDelayedRateFollowsThePast() {
        ReactionNetwork network = ReactionNetwork.builder("delay")
                .species("X", s -> s.initialAmount(0))
                .species("Y", s -> s.initialAmount(0))
                .reaction("first", r -> r.product("X").rate("1"))
                .reaction("second", r -> r.product("Y").rate("delay(X, 5)"))
                .build();
        Sample sample = Sample.of(new SsaEngine(), network, 2000, 4.9, 10, 25);
        assertEquals(0, sample.mean(0, "Y"));
        sample.hasMoments(1, "Y", 12.5, Math.sqrt(12.5 + 125.0 / 3));
        sample.hasMoments(2, "Y", 200, Math.sqrt(200 + 8000.0 / 3));
    }

    /** An event that a firing triggers is executed exactly its delay later. */
    @Test
    void aDelayedEventComesAfterItsDelay() {
        ReactionNetwork network = ReactionNetwork.builder("delayed event")
                .species("X", s -> s.initialAmount(3))
                .parameter("at", p -> p.value(0).variable())
                .parameter("seen", p -> p.value(0).variable())
                .reaction("death", r -> r.reactant("X").rate("X"))
                .event("note", e -> e.trigger("X < 1").assign("at", "time"))
                .event("late", e -> e.trigger("X < 1").delay(Expressions.parse("2.5")).valuesFromTriggerTime(false)
                        .assign("seen", "time"))
                .observable("wait", "wait", Unit.DIMENSIONLESS, Expressions.parse("seen - at"), "")
                .observable("at")
                .build();
        for (int replicate = 0; replicate < 20; replicate++) {
            Trajectory trajectory = new SsaEngine().prepare(network, RunSettings.uniform(60, 2)).run(replicate);
            assertTrue(trajectory.last("at") > 0);
            assertEquals(2.5, trajectory.last("wait"), 1e-12);
        }
    }

    /** A continuous amount that is too small for a single cell gives none. */
    @Test
    void aFractionOfACellDoesNotLeave() {
        ReactionNetwork network = ReactionNetwork.builder("remainder")
                .species("P", s -> s.initialAmount(3.5).kind(SpeciesKind.CONTINUOUS))
                .species("C", s -> s.initialAmount(0))
                .reaction("shedding", r -> r.reactant("P").product("C").rate("P"))
                .build();
        Sample sample = Sample.of(new SsaEngine(), network, 200, 200);
        assertEquals(3, sample.mean(0, "C"), 1e-9);
        assertEquals(0.5, sample.mean(0, "P"), 1e-9);
    }
}
