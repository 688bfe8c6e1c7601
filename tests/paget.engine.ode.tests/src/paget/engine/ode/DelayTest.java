package paget.engine.ode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import paget.sim.network.ReactionNetwork;
import paget.sim.run.Checkpoint;
import paget.sim.run.Progress;
import paget.sim.run.RunSettings;
import paget.sim.run.Run;
import paget.sim.run.Simulation;
import paget.sim.run.Trajectory;
import paget.sim.run.TrajectorySink;

/** Delay differential equations. */
class DelayTest {

    private static ReactionNetwork delayed(String rate) {
        return ReactionNetwork.builder("delayed")
                .parameter("x", p -> p.value(1).variable())
                .parameter("tau", 1)
                .rateRule("x", rate)
                .observable("x")
                .build();
    }

    /**
     * x' = −x(t − 1) from x = 1: by the method of steps x = Σ (−1)^k (t − k + 1)^k / k! over k with t > k − 1
     * (A. Bellen, M. Zennaro, "Numerical Methods for Delay Differential Equations", Oxford 2003, section 1.1).
     */
    private static double steps(double t) {
        double sum = 1;
        double factorial = 1;
        for (int k = 1; t > k - 1; k++) {
            factorial *= k;
            sum += Math.pow(-1, k) * Math.pow(t - k + 1, k) / factorial;
        }
        return sum;
    }

    @Test
    void theMethodOfStepsIsMet() {
        for (String method : new String[] { "explicit", "stiff" }) {
            Trajectory trajectory = Runs.run(delayed("-delay(x, tau)"),
                    Runs.method(RunSettings.uniform(10, 40).withTolerances(1e-9, 1e-10), method));
            for (int row = 0; row < trajectory.rows(); row++) {
                assertEquals(steps(trajectory.time(row)), trajectory.value(row, 0), 1e-7,
                        method + " at " + trajectory.time(row));
            }
        }
    }

    /** A delay much shorter than the steps: x' = −x(t − 1e-6) is nearly x' = −x, with λ = −1 − 1e-6 to first order. */
    @Test
    void aShortDelayCostsNoShortSteps() {
        ReactionNetwork network = delayed("-delay(x, 1e-6)");
        Trajectory trajectory = Runs.run(network, Runs.at(1e-9, 1e-11, 5));
        assertEquals(Math.exp(-(1 + 1e-6) * 5), trajectory.last("x"), 1e-8);
        long steps = Runs.statistics(network, Runs.at(1e-9, 1e-11, 5)).steps();
        assertEquals(0, steps / 1000, "steps " + steps);
    }

    /** x' = −½·x(t − x): a delay that depends on the state; for t ≤ x it looks before the start, where x = 1. */
    @Test
    void aDelayMayDependOnTheState() {
        Trajectory trajectory = Runs.run(delayed("-0.5 * delay(x, x)"), Runs.at(1e-9, 1e-11, 0.5));
        assertEquals(0.75, trajectory.last("x"), 1e-9);
    }

    @Test
    void beforeTheStartRulesAndInitialAssignmentsHold() {
        ReactionNetwork network = ReactionNetwork.builder("past")
                .parameter("ramp", p -> p.variable())
                .parameter("seen", p -> p.variable())
                .assignmentRule("ramp", "1 + time")
                .assignmentRule("seen", "delay(ramp, 2)")
                .observable("seen")
                .build();
        Trajectory trajectory = Runs.run(network, RunSettings.uniform(4, 4));
        assertArrayEquals(new double[] { -1, 0, 1, 2, 3 }, trajectory.column(0), 1e-12);
    }

    @Test
    void delaysWithinDelaysAddUp() {
        ReactionNetwork network = ReactionNetwork.builder("nested")
                .parameter("x", p -> p.value(0).variable())
                .parameter("once", p -> p.variable())
                .rateRule("x", "1")
                .assignmentRule("once", "delay(x, 1)")
                .observable("twice", "twice", paget.sim.unit.Unit.DIMENSIONLESS,
                        paget.sim.expression.Expressions.parse("delay(once, 0.5)"), "")
                .build();
        Trajectory trajectory = Runs.run(network, Runs.at(1e-9, 1e-12, 1, 1.5, 2, 7));
        assertArrayEquals(new double[] { 0, 0, 0.5, 5.5 }, trajectory.column(0), 1e-9);
    }

    @Test
    void anEventsJumpComesBackAfterTheDelay() {
        // x jumps by 1 at t = 2; y' = x(t − 3) doubles from 1 to 2 at t = 5.
        ReactionNetwork network = ReactionNetwork.builder("echo")
                .parameter("x", p -> p.value(1).variable())
                .parameter("y", p -> p.value(0).variable())
                .rateRule("x", "0")
                .rateRule("y", "delay(x, 3)")
                .event("jump", e -> e.trigger("time >= 2").assign("x", "2"))
                .observable("y")
                .build();
        Trajectory trajectory = Runs.run(network, Runs.at(1e-9, 1e-12, 5, 6, 10));
        assertArrayEquals(new double[] { 5, 7, 15 }, trajectory.column(0), 1e-10);
    }

    @Test
    void theOutputGridDoesNotMatter() {
        ReactionNetwork network = delayed("-1.4 * delay(x, tau)");
        Trajectory coarse = Runs.run(network, RunSettings.uniform(20, 1));
        Trajectory fine = Runs.run(network, RunSettings.uniform(20, 777));
        assertEquals(coarse.last("x"), fine.last("x"));
    }

    @Test
    void aCheckpointKeepsThePast() {
        Simulation simulation = new OdeEngine().prepare(delayed("-1.4 * delay(x, tau)"), RunSettings.uniform(20, 40));
        Run run = simulation.start(0);
        run.advance(7.3, TrajectorySink.NONE, Progress.NONE);
        Checkpoint checkpoint = Checkpoint.fromBytes(run.checkpoint().toBytes());
        Trajectory.Recorder resumed = new Trajectory.Recorder(simulation.observables(), 40);
        simulation.resume(checkpoint).advance(20, resumed, Progress.NONE);
        assertEquals(simulation.run(0).last("x"), resumed.trajectory().last("x"));
        Trajectory.Recorder branched = new Trajectory.Recorder(simulation.observables(), 40);
        simulation.withOverrides(java.util.Map.of("tau", 1.0 + 1e-12)).branch(checkpoint).advance(20, branched,
                Progress.NONE);
        assertEquals(simulation.run(0).last("x"), branched.trajectory().last("x"), 1e-3);
    }
}
