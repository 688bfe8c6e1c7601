package paget.engine.ssa.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import paget.sim.compile.CompiledNetwork;
import paget.sim.compile.RateForm;
import paget.sim.network.ReactionNetwork;

class TriggerClockTest {

    private static TriggerClock clock(String trigger) {
        ReactionNetwork network = ReactionNetwork.builder("clock")
                .parameter("x", p -> p.value(0).variable())
                .event("event", e -> e.trigger(trigger).assign("x", "1"))
                .observable("x")
                .build();
        CompiledNetwork compiled = CompiledNetwork.compile(network, RateForm.PROPENSITY);
        return new TriggerClock(compiled.newKernel(), compiled.rootCount());
    }

    private static double next(String trigger, double from) {
        TriggerClock clock = clock(trigger);
        clock.restart(from);
        return clock.next(1e6, new double[0], new double[1]);
    }

    @Test
    void linearComparisonsAreFoundExactly() {
        assertEquals(12.5, next("time >= 12.5", 0));
        assertEquals(Math.nextUp(365.25), next("time > 365.25", 365.25));
        assertEquals(Double.POSITIVE_INFINITY, next("time >= 12.5", 13));
    }

    /** The sine passes 1/2 at π/6 and, after that, at 5π/6. */
    @Test
    void curvedComparisonsAreNotSteppedOver() {
        assertEquals(Math.PI / 6, next("sin(time) > 0.5", 0), 1e-14);
        assertEquals(5 * Math.PI / 6, next("sin(time) > 0.5", 1), 1e-14);
        // the 1000th wave is found as well as the first
        assertEquals(2000 * Math.PI + Math.PI / 6, next("sin(time) > 0.5", 2000 * Math.PI - Math.PI), 1e-11);
    }

    @Test
    void theLimitOfASearchDoesNotMatter() {
        TriggerClock clock = clock("time >= 12.5");
        clock.restart(0);
        for (double limit = 0.5; limit < 12; limit += 0.5) {
            clock.next(limit, new double[0], new double[1]);
        }
        assertEquals(12.5, clock.next(20, new double[0], new double[1]));
    }
}
