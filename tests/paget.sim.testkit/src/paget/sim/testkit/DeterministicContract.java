package paget.sim.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;

import paget.sim.run.Engine;
import paget.sim.run.RunSettings;
import paget.sim.run.Trajectory;

/** What every integrator of differential equations must keep: solutions known by hand. */
public abstract class DeterministicContract {

    private static final double RELATIVE = 1e-6;
    private static final double ABSOLUTE = 1e-6;

    /** The engine under test. */
    protected abstract Engine engine();

    /** Options that choose the method under test. */
    protected Map<String, String> options() {
        return Map.of();
    }

    private RunSettings settings(double tEnd) {
        return RunSettings.uniform(tEnd, 97).withTolerances(1e-9, 1e-10).withOptions(options());
    }

    @Test
    void solutionsKnownByHandAreMet() {
        for (DeterministicProblem problem : DeterministicProblems.all()) {
            Trajectory trajectory = engine().prepare(problem.network(), settings(problem.tEnd())).run(0);
            for (int row = 0; row < trajectory.rows(); row++) {
                double[] exact = problem.solution().apply(trajectory.time(row));
                for (int column = 0; column < exact.length; column++) {
                    assertEquals(exact[column], trajectory.value(row, column),
                            ABSOLUTE + RELATIVE * Math.abs(exact[column]),
                            problem.name() + " at t = " + trajectory.time(row));
                }
            }
        }
    }

    @Test
    void lotkaVolterraKeepsItsInvariant() {
        Trajectory trajectory = engine().prepare(DeterministicProblems.lotkaVolterra(), settings(100)).run(0);
        double start = DeterministicProblems.lotkaVolterraInvariant(10, 5);
        double largestChange = 0;
        for (int row = 0; row < trajectory.rows(); row++) {
            double now = DeterministicProblems.lotkaVolterraInvariant(trajectory.value(row, 0),
                    trajectory.value(row, 1));
            largestChange = Math.max(largestChange, Math.abs(now - start));
        }
        assertTrue(largestChange < 1e-5, "the invariant moves by " + largestChange);
    }
}
