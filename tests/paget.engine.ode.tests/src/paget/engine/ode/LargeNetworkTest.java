package paget.engine.ode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import paget.sim.network.NetworkBuilder;
import paget.sim.network.ReactionNetwork;
import paget.sim.run.RunSettings;
import paget.sim.run.RunStatistics;
import paget.sim.run.Trajectory;

/** Many compartments in a row: a sparse, stiff system with a known solution. */
class LargeNetworkTest {

    private static final int CELLS = 200;

    /**
     * Diffusion on a line of n cells without flux at the ends, from a cosine, which is an eigenvector of the
     * second difference with eigenvalue −4D sin²(π/2n) (W. L. Briggs, V. E. Henson, "The DFT", SIAM 1995, chapter 4).
     */
    private static ReactionNetwork diffusion(double speed) {
        NetworkBuilder builder = ReactionNetwork.builder("diffusion").parameter("D", speed);
        for (int i = 0; i < CELLS; i++) {
            double value = 2 + Math.cos(Math.PI * (i + 0.5) / CELLS);
            builder.species("u" + i, s -> s.initialAmount(value));
        }
        for (int i = 0; i + 1 < CELLS; i++) {
            String from = "u" + i;
            String to = "u" + (i + 1);
            builder.reaction("j" + i, r -> r.reactant(from).product(to).rate("D * (" + from + " - " + to + ")"));
        }
        return builder.build();
    }

    @Test
    void diffusionFollowsItsEigenvalue() {
        double speed = 1e4;
        double sine = Math.sin(Math.PI / (2 * CELLS));
        double decay = 4 * speed * sine * sine;
        for (String method : new String[] { "automatic", "stiff" }) {
            Trajectory trajectory = Runs.run(diffusion(speed),
                    Runs.method(RunSettings.uniform(2 / decay, 4).withTolerances(1e-8, 1e-10), method));
            for (int row = 0; row < trajectory.rows(); row++) {
                for (int i = 0; i < CELLS; i++) {
                    double exact = 2 + Math.cos(Math.PI * (i + 0.5) / CELLS)
                            * Math.exp(-decay * trajectory.time(row));
                    assertEquals(exact, trajectory.value(row, i), 1e-6, method);
                }
            }
        }
    }

    @Test
    void theAutomaticChoiceTakesFewSteps() {
        RunStatistics statistics = Runs.statistics(diffusion(1e4), RunSettings.uniform(10, 1));
        assertTrue(statistics.jacobians() > 0);
        assertTrue(statistics.steps() < 400, statistics.toString());
    }
}
