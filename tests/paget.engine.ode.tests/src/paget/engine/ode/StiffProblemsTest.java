package paget.engine.ode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import paget.sim.network.ReactionNetwork;
import paget.sim.run.RunSettings;
import paget.sim.run.RunStatistics;
import paget.sim.run.Trajectory;

/**
 * Stiff problems of the literature. Reference values: F. Mazzia, C. Magherini, "Test Set for Initial Value Problem
 * Solvers", release 2.4, 2008 (problems ROBER and HIRES).
 */
class StiffProblemsTest {

    private static final double RELATIVE = 1e-5;

    /** H. H. Robertson's autocatalytic reaction (1966). */
    static ReactionNetwork robertson() {
        return ReactionNetwork.builder("robertson")
                .species("A", s -> s.initialAmount(1))
                .species("B", s -> s.initialAmount(0))
                .species("C", s -> s.initialAmount(0))
                .reaction("slow", r -> r.reactant("A").product("B").rate("0.04 * A"))
                .reaction("fastest", r -> r.reactant("B", 2).product("B").product("C").rate("3e7 * B^2"))
                .reaction("fast", r -> r.reactant("B").reactant("C").product("A").product("C").rate("1e4 * B * C"))
                .build();
    }

    /** High irradiance responses of photomorphogenesis (E. Schäfer, J. Math. Biol. 2 (1975) 41–56). */
    static ReactionNetwork hires() {
        return ReactionNetwork.builder("hires")
                .parameter("y1", p -> p.value(1).variable())
                .parameter("y2", p -> p.value(0).variable())
                .parameter("y3", p -> p.value(0).variable())
                .parameter("y4", p -> p.value(0).variable())
                .parameter("y5", p -> p.value(0).variable())
                .parameter("y6", p -> p.value(0).variable())
                .parameter("y7", p -> p.value(0).variable())
                .parameter("y8", p -> p.value(0.0057).variable())
                .rateRule("y1", "-1.71*y1 + 0.43*y2 + 8.32*y3 + 0.0007")
                .rateRule("y2", "1.71*y1 - 8.75*y2")
                .rateRule("y3", "-10.03*y3 + 0.43*y4 + 0.035*y5")
                .rateRule("y4", "8.32*y2 + 1.71*y3 - 1.12*y4")
                .rateRule("y5", "-1.745*y5 + 0.43*y6 + 0.43*y7")
                .rateRule("y6", "-280*y6*y8 + 0.69*y4 + 1.71*y5 - 0.43*y6 + 0.69*y7")
                .rateRule("y7", "280*y6*y8 - 1.81*y7")
                .rateRule("y8", "-280*y6*y8 + 1.81*y7")
                .observable("y1").observable("y2").observable("y3").observable("y4")
                .observable("y5").observable("y6").observable("y7").observable("y8")
                .build();
    }

    private static void assertLastRow(double[] expected, Trajectory trajectory) {
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], trajectory.value(trajectory.rows() - 1, i), RELATIVE * expected[i],
                    trajectory.observables().get(i).id());
        }
    }

    private static final double[] ROBERTSON_END = { 0.2083340149701255e-7, 0.8333360770334713e-13,
            0.9999999791665050 };

    private static final double[] HIRES_END = { 0.7371312573325668e-3, 0.1442485726316185e-3,
            0.5888729740967575e-4, 0.1175651343283149e-2, 0.2386356198831331e-2, 0.6238968252742796e-2,
            0.2849998395185769e-2, 0.2850001604814231e-2 };

    @Test
    void robertsonIsRightAfterElevenDecades() {
        assertLastRow(ROBERTSON_END, Runs.run(robertson(), Runs.at(1e-8, 1e-18, 1e11)));
    }

    @Test
    void robertsonIsRightWithTheImplicitMethodAlone() {
        RunSettings settings = Runs.method(Runs.at(1e-8, 1e-18, 1e11), "stiff");
        assertLastRow(ROBERTSON_END, Runs.run(robertson(), settings));
    }

    @Test
    void robertsonKeepsItsMass() {
        Trajectory trajectory = Runs.run(robertson(), RunSettings.uniform(1e6, 200));
        for (int row = 0; row < trajectory.rows(); row++) {
            assertEquals(1, trajectory.value(row, 0) + trajectory.value(row, 1) + trajectory.value(row, 2), 1e-12);
        }
    }

    @Test
    void hiresIsRight() {
        assertLastRow(HIRES_END, Runs.run(hires(), Runs.at(1e-8, 1e-12, 321.8122)));
    }

    @Test
    void hiresIsRightWithTheImplicitMethodAlone() {
        assertLastRow(HIRES_END, Runs.run(hires(), Runs.method(Runs.at(1e-8, 1e-12, 321.8122), "stiff")));
    }

    @Test
    void theMethodChangesWhenStiffnessComes() {
        RunStatistics statistics = Runs.statistics(robertson(), RunSettings.uniform(1e6, 1));
        assertEquals("dormand-prince-853+rodas5p", statistics.method());
        assertTrue(statistics.steps() < 1000, "steps " + statistics.steps());
        assertTrue(statistics.jacobians() > 0 && statistics.jacobians() <= statistics.steps());
    }

    @Test
    void aModelThatIsNotStiffNeedsNoJacobian() {
        ReactionNetwork network = ReactionNetwork.builder("oscillator")
                .parameter("x", p -> p.value(1).variable())
                .parameter("v", p -> p.value(0).variable())
                .rateRule("x", "v")
                .rateRule("v", "-x")
                .observable("x")
                .build();
        RunStatistics statistics = Runs.statistics(network, RunSettings.uniform(100, 1));
        assertEquals("dormand-prince-853", statistics.method());
        assertEquals(0, statistics.jacobians());
    }

    /** Stiff only while a fast exchange is switched on: the explicit method comes back. */
    @Test
    void theMethodChangesBackWhenStiffnessGoes() {
        ReactionNetwork network = ReactionNetwork.builder("passing stiffness")
                .species("A", s -> s.initialAmount(1))
                .species("B", s -> s.initialAmount(0))
                .parameter("k", p -> p.value(1e6).variable())
                .parameter("x", p -> p.value(1).variable())
                .parameter("v", p -> p.value(0).variable())
                .reaction("there", r -> r.reactant("A").product("B").rate("k * A"))
                .reaction("back", r -> r.reactant("B").product("A").rate("k * B"))
                .rateRule("x", "v")
                .rateRule("v", "-x")
                .event("end", e -> e.trigger("time >= 10").assign("k", "1e-3"))
                .build();
        RunStatistics before = Runs.statistics(network, RunSettings.uniform(10, 1));
        RunStatistics after = Runs.statistics(network, RunSettings.uniform(400, 1));
        RunStatistics stiff = Runs.statistics(network, Runs.method(RunSettings.uniform(400, 1), "stiff"));
        assertTrue(before.jacobians() > 20);
        assertTrue(after.jacobians() - before.jacobians() < (stiff.jacobians() - before.jacobians()) / 3,
                after + " against " + stiff);
    }
}
