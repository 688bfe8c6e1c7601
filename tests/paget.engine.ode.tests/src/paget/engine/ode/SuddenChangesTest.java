package paget.engine.ode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import paget.sim.SimulationException;
import paget.sim.network.ReactionNetwork;
import paget.sim.run.RunSettings;
import paget.sim.run.RunStatistics;
import paget.sim.run.Trajectory;

/** Right sides that jump. */
class SuddenChangesTest {

    private static ReactionNetwork switched(String rate) {
        return ReactionNetwork.builder("switched")
                .parameter("x", p -> p.value(0).variable())
                .rateRule("x", rate)
                .observable("x")
                .build();
    }

    @Test
    void switchesInTimeLoseNoAccuracy() {
        // On for 1 in every 10, for 100: x = 10 exactly.
        StringBuilder rate = new StringBuilder("0");
        for (int k = 0; k < 10; k++) {
            rate.append(" + if(time >= ").append(10 * k + 3).append(" && time < ").append(10 * k + 4)
                    .append(", 1, 0)");
        }
        for (String method : new String[] { "explicit", "stiff", "automatic" }) {
            Trajectory trajectory = Runs.run(switched(rate.toString()),
                    Runs.method(Runs.at(1e-6, 1e-9, 3.25, 50, 100), method));
            assertEquals(0.25, trajectory.value(0, 0), 1e-12, method);
            assertEquals(5, trajectory.value(1, 0), 1e-12, method);
            assertEquals(10, trajectory.value(2, 0), 1e-12, method);
        }
    }

    /** x' = 1 below 1 and 3 − x above, so x = t up to 1 and then 3 − 2e^{−(t−1)}: the rate jumps from 1 to 2. */
    @Test
    void aSwitchInTheStateIsLocated() {
        for (String method : new String[] { "explicit", "stiff" }) {
            Trajectory trajectory = Runs.run(switched("if(x < 1, 1, 3 - x)"),
                    Runs.method(Runs.at(1e-9, 1e-11, 0.5, 2, 4), method));
            assertEquals(0.5, trajectory.value(0, 0), 1e-10, method);
            assertEquals(3 - 2 * Math.exp(-1), trajectory.value(1, 0), 1e-8, method);
            assertEquals(3 - 2 * Math.exp(-3), trajectory.value(2, 0), 1e-8, method);
        }
    }

    @Test
    void locatingASwitchSavesSteps() {
        RunStatistics statistics = Runs.statistics(switched("if(x < 1, 1, 3 - x)"), Runs.at(1e-9, 1e-11, 4));
        assertTrue(statistics.rejectedSteps() < 15, statistics.toString());
    }

    /** x' = −1 above 0 and +2 below: the solution would slide along 0, which no step can follow. */
    @Test
    void aSlidingMotionIsRefusedByName() {
        SimulationException failure = assertThrows(SimulationException.class,
                () -> Runs.run(switched("0.5 - if(x > 0, 1.5, -1.5)"), RunSettings.uniform(1, 4)));
        assertEquals(SimulationException.Code.STEP_FAILURE, failure.code());
        assertEquals("x", failure.element());
        assertTrue(failure.getMessage().contains("to and fro"), failure.getMessage());
    }

    /** 1 until t = 1, two short flickers, then 2: x(2) = 3. */
    @Test
    void aFewJumpsInARowAreNoSlidingMotion() {
        ReactionNetwork network = switched("if(time < 1, 1, if(time < 1 + 1e-12, -1, if(time < 1 + 2e-12, 1, 2)))");
        assertEquals(3, Runs.run(network, Runs.at(1e-9, 1e-12, 2)).last("x"), 1e-9);
    }
}
