package paget.engine.ode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

import paget.sim.expression.Expressions;
import paget.sim.network.ReactionNetwork;
import paget.sim.run.RunSettings;
import paget.sim.run.Simulation;
import paget.sim.run.Trajectory;

/** Events as SBML Level 3 Version 2 Core describes them (section 4.11), in continuous time. */
class EventSemanticsTest {

    private static final double EXACT = 1e-9;

    private static RunSettings settings(double tEnd, int intervals) {
        return RunSettings.uniform(tEnd, intervals).withTolerances(1e-10, 1e-12);
    }

    private static Trajectory run(ReactionNetwork network, double tEnd, int intervals) {
        return Runs.run(network, settings(tEnd, intervals));
    }

    /** A clock x' = 1 that events can read and reset. */
    private static paget.sim.network.NetworkBuilder clock() {
        return ReactionNetwork.builder("clock")
                .parameter("x", p -> p.value(0).variable())
                .parameter("y", p -> p.value(0).variable())
                .parameter("z", p -> p.value(0).variable())
                .rateRule("x", "1")
                .observable("x").observable("y").observable("z");
    }

    @Test
    void aCrossingIsLocatedExactly() {
        // e^{−t} falls below ½ at ln 2; y records the time.
        ReactionNetwork network = ReactionNetwork.builder("half life")
                .species("X", s -> s.initialAmount(1))
                .parameter("when", p -> p.value(0).variable())
                .reaction("decay", r -> r.reactant("X").rate("X"))
                .event("half", e -> e.trigger("X < 0.5").assign("when", Expressions.TIME))
                .observable("when")
                .build();
        assertEquals(Math.log(2), run(network, 3, 1).last("when"), EXACT);
    }

    @Test
    void aRowAtTheTimeOfAnEventShowsItsEffect() {
        ReactionNetwork network = clock().event("e", e -> e.trigger("time >= 5").assign("y", "1")).build();
        Trajectory trajectory = Runs.run(network, Runs.at(1e-6, 1e-9, Math.nextDown(5), 5));
        assertEquals(0, trajectory.value(0, 1));
        assertEquals(1, trajectory.value(1, 1));
    }

    @Test
    void aStrictComparisonHappensJustAfter() {
        ReactionNetwork network = clock().event("e", e -> e.trigger("time > 5").assign("y", "1")).build();
        Trajectory trajectory = Runs.run(network, Runs.at(1e-6, 1e-9, 5, 5 + 1e-14));
        assertEquals(0, trajectory.value(0, 1));
        assertEquals(1, trajectory.value(1, 1));
    }

    @Test
    void aPulseShorterThanAnyStepIsSeen() {
        ReactionNetwork network = clock()
                .event("e", e -> e.trigger("time > 700 && time < 700.001").assign("y", "y + 1")).build();
        assertEquals(1, run(network, 1000, 1).last("y"));
    }

    @Test
    void everyPeakOfAnOscillationIsSeen() {
        // sin t rises above 0.99 once in each of 16 periods to t = 100: (100 − π/2)/2π = 15.67.
        ReactionNetwork network = ReactionNetwork.builder("peaks")
                .parameter("n", p -> p.value(0).variable())
                .event("peak", e -> e.trigger("sin(time) > 0.99").assign("n", "n + 1"))
                .observable("n")
                .build();
        assertEquals(16, run(network, 100, 1).last("n"));
    }

    @Test
    void aTriggerThatHoldsAtTheStartCountsOnlyWhenItWasFalseBefore() {
        ReactionNetwork network = clock()
                .event("first", e -> e.trigger("x >= 0").initialTriggerValue(false).assign("y", "1"))
                .event("second", e -> e.trigger("x >= 0").initialTriggerValue(true).assign("z", "1")).build();
        Trajectory trajectory = run(network, 1, 1);
        assertEquals(1, trajectory.value(0, 1));
        assertEquals(0, trajectory.last("z"));
    }

    @Test
    void aDelayedEventTakesValuesFromItsTriggerOrFromItsTime() {
        ReactionNetwork network = clock()
                .event("early", e -> e.trigger("time >= 2").delay(Expressions.number(3)).assign("y", "x"))
                .event("late", e -> e.trigger("time >= 2").delay(Expressions.number(3)).valuesFromTriggerTime(false)
                        .assign("z", "x"))
                .build();
        Trajectory trajectory = Runs.run(network, Runs.at(1e-9, 1e-12, 4.999, 5));
        assertEquals(0, trajectory.value(0, 1));
        assertEquals(2, trajectory.value(1, 1), EXACT);
        assertEquals(5, trajectory.value(1, 2), EXACT);
    }

    @Test
    void anEventThatIsNotPersistentIsDroppedWhenItsTriggerFails() {
        ReactionNetwork network = clock()
                .event("kept", e -> e.trigger("time > 1 && time < 2").delay(Expressions.number(3)).assign("y", "1"))
                .event("dropped", e -> e.trigger("time > 1 && time < 2").delay(Expressions.number(3)).persistent(false)
                        .assign("z", "1"))
                .build();
        Trajectory trajectory = run(network, 10, 1);
        assertEquals(1, trajectory.last("y"));
        assertEquals(0, trajectory.last("z"));
    }

    @Test
    void theHigherPriorityComesFirst() {
        ReactionNetwork network = clock()
                .event("low", e -> e.trigger("time >= 1").priority(Expressions.number(1)).assign("y", "2 * y + 1"))
                .event("high", e -> e.trigger("time >= 1").priority(Expressions.number(2)).valuesFromTriggerTime(false)
                        .assign("y", "10"))
                .event("highest", e -> e.trigger("time >= 1").priority(Expressions.number(3)).assign("z", "7"))
                .build();
        Trajectory trajectory = run(network, 2, 1);
        // "low" comes last with the value from its trigger, 2·0 + 1.
        assertEquals(1, trajectory.last("y"));
        assertEquals(7, trajectory.last("z"));
    }

    @Test
    void equalPrioritiesAreDrawnByLotAndRepeatable() {
        ReactionNetwork network = clock()
                .event("a", e -> e.trigger("time >= 1").priority(Expressions.number(1)).valuesFromTriggerTime(false)
                        .assign("y", "1"))
                .event("b", e -> e.trigger("time >= 1").priority(Expressions.number(1)).valuesFromTriggerTime(false)
                        .assign("y", "2"))
                .build();
        Simulation simulation = new OdeEngine().prepare(network, settings(2, 1));
        Set<Double> outcomes = new HashSet<>();
        for (int replicate = 0; replicate < 40; replicate++) {
            double outcome = simulation.run(replicate).last("y");
            assertEquals(outcome, simulation.run(replicate).last("y"));
            outcomes.add(outcome);
        }
        assertEquals(Set.of(1.0, 2.0), outcomes);
    }

    @Test
    void oneEventTriggersAnother() {
        ReactionNetwork network = clock()
                .event("first", e -> e.trigger("time >= 1").assign("y", "1"))
                .event("second", e -> e.trigger("y > 0.5").assign("z", "x")).build();
        assertEquals(1, run(network, 3, 1).last("z"), EXACT);
    }

    @Test
    void aSawtoothFiresAtEveryTooth() {
        ReactionNetwork network = clock()
                .event("reset", e -> e.trigger("x >= 1").assign("x", "0").assign("y", "y + 1")).build();
        Trajectory trajectory = run(network, 10.5, 1);
        assertEquals(10, trajectory.last("y"));
        assertEquals(0.5, trajectory.last("x"), EXACT);
    }

    /** A ball bounces with restitution 0.5: it hits at √2·(1 + 2(½ + ¼ + …)), so infinitely often before 3√2. */
    @Test
    void aBouncingBallHitsTheGroundOnTime() {
        ReactionNetwork network = ReactionNetwork.builder("ball")
                .parameter("h", p -> p.value(1).variable())
                .parameter("v", p -> p.value(0).variable())
                .parameter("hits", p -> p.value(0).variable())
                .rateRule("h", "v")
                .rateRule("v", "-1")
                .event("bounce", e -> e.trigger("h < 0").assign("v", "-0.5 * v").assign("h", "0")
                        .assign("hits", "hits + 1"))
                .observable("hits").observable("h")
                .build();
        // Hits at √2·(3 − 4/2^n): 1.414, 2.828, 3.536, 3.889.
        double root = Math.sqrt(2);
        double[] times = { root * 0.999, root * 1.001, root * 1.999, root * 2.001, root * 2.499, root * 2.501 };
        Trajectory trajectory = Runs.run(network, Runs.at(1e-10, 1e-12, times));
        for (int i = 0; i < times.length; i++) {
            assertEquals((i + 1) / 2, trajectory.value(i, 0), "at " + times[i]);
        }
    }

    @Test
    void anEventKeepsAmountsWhenItResizesACompartment() {
        ReactionNetwork network = ReactionNetwork.builder("resize")
                .compartment("c", c -> c.size(2).variable())
                .species("S", s -> s.compartment("c").initialConcentration(3).asConcentration())
                .reaction("source", r -> r.product("S").rate("1"))
                .event("shrink", e -> e.trigger("time >= 1").assign("c", "1"))
                .build();
        Trajectory trajectory = Runs.run(network, Runs.at(1e-9, 1e-12, 0.5, 2));
        assertEquals(6.5 / 2, trajectory.value(0, 0), EXACT);
        assertEquals(8, trajectory.value(1, 0), EXACT);
    }

    @Test
    void executionsAreCounted() {
        ReactionNetwork network = clock().event("reset", e -> e.trigger("x >= 1").assign("x", "0")).build();
        assertEquals(10, Runs.statistics(network, settings(10.5, 1)).events());
    }

    @Test
    void theTriggerOfARateIsLocated() {
        // y' = x = t, so rateOf(y) reaches 2 at t = 2.
        ReactionNetwork network = clock().rateRule("y", "x")
                .event("e", e -> e.trigger("rateOf(y) >= 2").assign("z", Expressions.TIME)).build();
        assertEquals(2, run(network, 3, 1).last("z"), EXACT);
        assertTrue(run(network, 1.9, 1).last("z") == 0);
    }
}
