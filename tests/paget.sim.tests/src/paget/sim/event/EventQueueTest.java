package paget.sim.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import paget.sim.SimulationException;
import paget.sim.compile.CompiledNetwork;
import paget.sim.compile.Kernel;
import paget.sim.compile.RateForm;
import paget.sim.expression.Expressions;
import paget.sim.network.NetworkBuilder;
import paget.sim.network.ReactionNetwork;
import paget.sim.random.RandomStream;

class EventQueueTest {

    /** A network with its queue at time 0. */
    private static final class Bench {
        final CompiledNetwork network;
        final Kernel kernel;
        final double[] y;
        final double[] p;
        final EventQueue queue;

        Bench(NetworkBuilder builder, long seed) {
            network = CompiledNetwork.compile(builder.build(), RateForm.RATE);
            kernel = network.newKernel();
            y = new double[network.stateSize()];
            p = new double[network.parameterSize()];
            network.initialize(0, Map.of(), y, p);
            queue = new EventQueue(network, kernel, RandomStream.of(seed, 0, 0));
            queue.start(0, y, p);
        }

        double read(String id) {
            kernel.assign(0, y, p);
            return network.read(id, kernel, 0, y, p);
        }

        boolean process(double t) {
            return queue.process(t, y, p);
        }
    }

    private static NetworkBuilder builder() {
        return ReactionNetwork.builder("events").parameter("x", p -> p.value(0).variable())
                .parameter("log", p -> p.value(0).variable());
    }

    private static Bench bench(NetworkBuilder builder) {
        return new Bench(builder, 0);
    }

    @Test
    void anEventHappensOnTheRiseOfItsTriggerOnly() {
        Bench bench = bench(builder().event("e", e -> e.trigger("time > 1").assign("x", "x + 1")));
        assertFalse(bench.process(1));
        assertFalse(bench.queue.hasChanged(1, bench.y, bench.p));
        assertTrue(bench.queue.hasChanged(2, bench.y, bench.p));
        assertTrue(bench.process(2));
        assertFalse(bench.process(3));
        assertEquals(1, bench.read("x"));
        assertEquals(1, bench.queue.executions());
    }

    @Test
    void theInitialTriggerValueDecidesAtTheStart() {
        assertEquals(1, bench(builder().event("e", e -> e.trigger("x < 5").initialTriggerValue(false)
                .assign("x", "1"))).read("x"));
        assertEquals(0, bench(builder().event("e", e -> e.trigger("x < 5").initialTriggerValue(true)
                .assign("x", "1"))).read("x"));
    }

    @Test
    void aDelayedEventUsesTheValuesItShould() {
        for (boolean early : new boolean[] { true, false }) {
            Bench bench = bench(builder().event("late", e -> e.trigger("time >= 1").delay(Expressions.number(2))
                    .valuesFromTriggerTime(early).assign("log", "x"))
                    .event("change", e -> e.trigger("time >= 2").assign("x", "7")));
            bench.process(1);
            assertEquals(3, bench.queue.nextTime());
            bench.process(2);
            bench.process(3);
            assertEquals(early ? 0 : 7, bench.read("log"));
            assertEquals(Double.POSITIVE_INFINITY, bench.queue.nextTime());
        }
    }

    @Test
    void anEventThatDoesNotPersistIsDropped() {
        for (boolean persistent : new boolean[] { true, false }) {
            Bench bench = bench(builder().event("e", e -> e.trigger("time >= 1 && time < 2")
                    .delay(Expressions.number(5)).persistent(persistent).assign("x", "1")));
            bench.process(1);
            bench.process(2);
            bench.process(6);
            assertEquals(persistent ? 1 : 0, bench.read("x"));
        }
    }

    @Test
    void higherPriorityComesFirst() {
        Bench bench = bench(builder()
                .event("low", e -> e.trigger("time >= 1").priority(Expressions.number(1)).assign("log", "10 * log + 1"))
                .event("none", e -> e.trigger("time >= 1").assign("log", "10 * log + 3"))
                .event("high", e -> e.trigger("time >= 1").priority(Expressions.number(2)).assign("log",
                        "10 * log + 2").valuesFromTriggerTime(false))
                .event("last", e -> e.trigger("time >= 1").priority(Expressions.number(-5)).valuesFromTriggerTime(false)
                        .assign("x", "log")));
        bench.process(1);
        // high writes 2, low writes what it computed when all triggered (1), last reads that, none comes at the end.
        assertEquals(1, bench.read("x"));
        assertEquals(3, bench.read("log"));
    }

    @Test
    void anExecutionCanUndoAnother() {
        Bench bench = bench(builder()
                .event("first", e -> e.trigger("time >= 1").priority(Expressions.number(2)).assign("x", "1"))
                .event("second", e -> e.trigger("time >= 1 && x < 1").persistent(false)
                        .priority(Expressions.number(1)).assign("log", "1")));
        bench.process(1);
        assertEquals(0, bench.read("log"));
    }

    @Test
    void equalPrioritiesAreDrawnByLot() {
        int firstWins = 0;
        for (int seed = 0; seed < 400; seed++) {
            Bench bench = new Bench(builder()
                    .event("a", e -> e.trigger("time >= 1").priority(Expressions.number(1)).assign("x", "1"))
                    .event("b", e -> e.trigger("time >= 1").priority(Expressions.number(1)).assign("x", "2")), seed);
            bench.process(1);
            firstWins += bench.read("x") == 2 ? 1 : 0;
        }
        // Binomial with n = 400, p = 1/2: sd 10.
        assertTrue(Math.abs(firstWins - 200) < 50, "a before b " + firstWins + " times of 400");
    }

    @Test
    void eventsTriggerOthersAtOnce() {
        Bench bench = bench(builder().event("a", e -> e.trigger("time >= 1").assign("x", "5"))
                .event("b", e -> e.trigger("x > 4").assign("log", "x")));
        bench.process(1);
        assertEquals(5, bench.read("log"));
        assertEquals(2, bench.queue.executions());
    }

    @Test
    void anEndlessCycleIsReported() {
        Bench bench = bench(builder().event("up", e -> e.trigger("time >= 1 && x < 1").assign("x", "2"))
                .event("down", e -> e.trigger("x > 1").assign("x", "0")));
        assertEquals(SimulationException.Code.EVENT_CYCLE,
                assertThrows(SimulationException.class, () -> bench.process(1)).code());
    }

    @Test
    void aNegativeDelayIsReported() {
        Bench bench = bench(builder().event("e", e -> e.trigger("time >= 1").delay(Expressions.parse("x - 1"))
                .assign("x", "1")));
        SimulationException failure = assertThrows(SimulationException.class, () -> bench.process(1));
        assertEquals("e", failure.element());
        assertEquals(1, failure.time());
    }

    @Test
    void resizingACompartmentKeepsAmounts() {
        Bench bench = bench(ReactionNetwork.builder("resize").compartment("V", c -> c.size(2).variable())
                .species("A", s -> s.compartment("V").asConcentration().initialConcentration(6))
                .species("R", s -> s.compartment("V").asConcentration().initialConcentration(6).boundary())
                .species("N", s -> s.compartment("V").asConcentration().initialConcentration(6))
                .reaction("r", r -> r.reactant("A").rate("A")).rateRule("R", "0")
                .event("e", e -> e.trigger("time >= 1").assign("V", "3").assign("N", "5")));
        bench.process(1);
        assertEquals(4, bench.read("A"));
        assertEquals(4, bench.read("R"));
        // The new concentration of N becomes an amount by the size before, 5·2, as in case 01779 of the SBML suite.
        assertEquals(10, bench.p[bench.network.slot("N").index()]);
        assertEquals(10 / 3.0, bench.read("N"));
    }

    @Test
    void aSavedQueueGoesOnTheSame() {
        NetworkBuilder model = builder().event("late", e -> e.trigger("time >= 1").delay(Expressions.number(2))
                .assign("log", "x + 9")).event("other", e -> e.trigger("time >= 2").assign("x", "7"));
        Bench first = bench(model);
        first.process(1);
        Bench second = bench(model);
        second.queue.restore(first.queue.save());
        assertEquals(3, second.queue.nextTime());
        second.process(3);
        assertEquals(9, second.read("log"));
        assertEquals(7, second.read("x"));
        assertThrows(SimulationException.class, () -> second.queue.restore(new double[] { 1, 0 }));
    }

    @Test
    void aQueueGoesOnWithOtherEvents() {
        NetworkBuilder without = builder();
        NetworkBuilder with = builder().event("new", e -> e.trigger("time >= 2").assign("x", "7"));
        for (double[] nothing : new double[][] { {}, bench(without).queue.save() }) {
            Bench bench = bench(with);
            bench.queue.restore(nothing, List.of());
            bench.process(2);
            assertEquals(7, bench.read("x"));
        }
        Bench dropped = bench(without);
        dropped.queue.restore(bench(with).queue.save(), List.of("new"));
        assertFalse(dropped.process(2));
        assertThrows(SimulationException.class,
                () -> bench(with).queue.restore(new double[] {}, List.of("new")));
    }
}
