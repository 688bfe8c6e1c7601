package paget.engine.ssa.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;

import paget.sim.network.NetworkBuilder;
import paget.sim.network.ReactionNetwork;
import paget.sim.random.RandomStream;
import paget.sim.testkit.SampleMoments;

/** Which method a network gets by its shape, and that all of them give the same distribution. */
class JumpMethodsTest {

    /** Cells that diffuse along a row of places and die there. */
    private static ReactionNetwork row(int places) {
        NetworkBuilder builder = ReactionNetwork.builder("row").parameter("D", 1).parameter("k", 0.05);
        for (int i = 0; i < places; i++) {
            int cells = i == places / 2 ? 500 : 0;
            builder.species("X" + i, s -> s.initialAmount(cells));
        }
        for (int i = 0; i < places; i++) {
            String here = "X" + i;
            builder.reaction("death" + i, r -> r.reactant(here).rate("k * " + here));
            if (i + 1 < places) {
                String next = "X" + (i + 1);
                builder.reaction("right" + i, r -> r.reactant(here).product(next).rate("D * " + here));
                builder.reaction("left" + i, r -> r.reactant(next).product(here).rate("D * " + next));
            }
        }
        return builder.build();
    }

    private static JumpMethods methods(ReactionSystem system, String method) {
        double[] y = new double[system.stateSize()];
        double[] p = new double[system.compiled().parameterSize()];
        system.compiled().initialize(0, Map.of(), y, p);
        return JumpMethods.choose(system, method, 0, y, p);
    }

    private static JumpLoop loop(ReactionSystem system, JumpMethods methods, long replicate) {
        double[] y = new double[system.stateSize()];
        double[] p = new double[system.compiled().parameterSize()];
        system.compiled().initialize(0, Map.of(), y, p);
        JumpLoop loop = methods.newLoop(
                new JumpState(system, system.compiled().newKernel(), y, p, RandomStream.of(3, replicate, 0)));
        loop.restart(0);
        return loop;
    }

    private static JumpLoop loop(ReactionSystem system, String method, long replicate) {
        return loop(system, methods(system, method), replicate);
    }

    @Test
    void smallNetworksGetCodeOfTheirOwn() {
        JumpLoop loop = loop(ReactionSystem.of(row(5)), JumpMethods.AUTOMATIC, 0);
        assertTrue(loop.getClass().isHidden());
        assertEquals("direct", loop.method());
    }

    @Test
    void theDirectMethodOfALongNetworkGetsATree() {
        JumpLoop loop = loop(ReactionSystem.of(row(100)), "direct", 0);
        assertInstanceOf(TreeLoop.class, loop);
    }

    @Test
    void longNetworksGetCompositionAndRejection() {
        JumpLoop loop = loop(ReactionSystem.of(row(100)), JumpMethods.AUTOMATIC, 0);
        assertInstanceOf(CompositionRejectionLoop.class, loop);
    }

    @Test
    void longNetworksWithAWideSpreadGetTheNextReaction() {
        NetworkBuilder builder = ReactionNetwork.builder("spread");
        for (int i = 0; i < 2000; i++) {
            String id = "X" + i;
            double rate = Math.scalb(1.0, i % 100 - 50);
            builder.species(id, s -> s.initialAmount(1));
            builder.reaction("death" + i, r -> r.reactant(id).rate(rate + " * " + id));
        }
        JumpLoop loop = loop(ReactionSystem.of(builder.build()), JumpMethods.AUTOMATIC, 0);
        assertInstanceOf(NextReactionLoop.class, loop);
    }

    /** After time 2 each of 500 cells is alive with probability e^{−0.1}, wherever it is. */
    @Test
    void allMethodsHaveTheSameMoments() {
        ReactionSystem small = ReactionSystem.of(row(5));
        ReactionSystem large = ReactionSystem.of(row(60));
        for (String method : JumpMethods.CHOICES) {
            for (ReactionSystem system : new ReactionSystem[] {small, large}) {
                int replicates = 1500;
                double sum = 0;
                double squares = 0;
                JumpMethods methods = methods(system, method);
                for (int n = 0; n < replicates; n++) {
                    JumpLoop loop = loop(system, methods, n);
                    loop.run(2, Long.MAX_VALUE);
                    double alive = 0;
                    for (double cells : loop.y) {
                        alive += cells;
                    }
                    sum += alive;
                    squares += alive * alive;
                }
                double survival = Math.exp(-0.1);
                double deviation = Math.sqrt(500 * survival * (1 - survival));
                double mean = sum / replicates;
                double sample = Math.sqrt((squares - replicates * mean * mean) / (replicates - 1));
                assertTrue(Math.abs(SampleMoments.z(replicates, mean, 500 * survival, deviation)) < 3, method);
                assertTrue(Math.abs(SampleMoments.y(replicates, sample, deviation)) < 5, method);
            }
        }
    }

    /** A limit on firings stops in the middle without changing what happens. */
    @Test
    void piecesGiveTheSameAsOneRun() {
        ReactionSystem system = ReactionSystem.of(row(6));
        for (String method : JumpMethods.CHOICES) {
            JumpLoop whole = loop(system, method, 1);
            long firings = whole.run(5, Long.MAX_VALUE);
            JumpLoop pieces = loop(system, method, 1);
            long sum = 0;
            for (long done = pieces.run(5, 7); done > 0; done = pieces.run(5, 7)) {
                assertTrue(done <= 7);
                sum += done;
            }
            assertEquals(firings, sum);
            assertArrayEquals(whole.y, pieces.y);
            assertEquals(whole.next(), pieces.next());
            assertNotEquals(0, firings);
        }
    }
}
