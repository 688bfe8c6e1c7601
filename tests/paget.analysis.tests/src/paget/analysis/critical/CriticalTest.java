package paget.analysis.critical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import paget.analysis.critical.SpecialPoint.Kind;
import paget.sim.network.ReactionNetwork;

/** Steady states and critical points of systems whose answers are known. */
class CriticalTest {

    private static SteadyState start(SteadySystem system, double p, double... y) {
        return new SteadyStateSearch(system).from(y, p).orElseThrow();
    }

    /** y' = p + y − y³/3 around y = 3 has folds at p = ±2/3 where y² = 1; shifted to stay positive. */
    @Test
    void aCurveIsFollowedAroundItsFolds() {
        SteadySystem system = new PlainSystem(new double[] {1},
                (y, p, out) -> out[0] = p + (y[0] - 4) - Math.pow(y[0] - 4, 3) / 3);
        Branch branch = new Continuation(system, -2, 2, 50).through(start(system, -1.5, 1.5));
        assertEquals(List.of(Kind.FOLD, Kind.FOLD), branch.special().stream().map(SpecialPoint::kind).toList());
        double[] at = branch.special().stream().mapToDouble(s -> s.state().parameter()).sorted().toArray();
        assertEquals(-2 / 3.0, at[0], 1e-7);
        assertEquals(2 / 3.0, at[1], 1e-7);
        for (SpecialPoint point : branch.special()) {
            assertEncloses(Math.signum(point.state().parameter()) * 2 / 3, point);
        }
        assertTrue(branch.states().stream().filter(s -> Math.abs(s.state()[0] - 4) < .9).noneMatch(SteadyState::isStable));
        assertTrue(branch.states().stream().filter(s -> Math.abs(s.state()[0] - 4) > 1.1).allMatch(SteadyState::isStable));
    }

    /** The critical value lies in the interval, which is narrow. */
    private static void assertEncloses(double expected, SpecialPoint point) {
        assertTrue(point.enclosing().contains(expected), () -> expected + " in " + point.enclosing());
        assertTrue(point.enclosing().upper() - point.enclosing().lower() < 1e-9, () -> "" + point.enclosing());
    }

    /** y' = y(p − y): y = 0 and y = p cross at 0 and change stability. */
    @Test
    void aCrossingLeadsToTheOtherBranch() {
        SteadySystem system = new PlainSystem(new double[] {1}, (y, p, out) -> out[0] = y[0] * (p - y[0]));
        List<Branch> branches = new Continuation(system, -1, 1, 50).withCrossings(start(system, -.5, 0), 8);
        assertEquals(2, branches.size());
        assertEquals(Kind.CROSSING, branches.getFirst().special().getFirst().kind());
        assertEquals(0, branches.getFirst().special().getFirst().state().parameter(), 1e-9);
        assertEncloses(0, branches.getFirst().special().getFirst());
        SteadyState far = branches.get(1).states().stream().max((a, b) -> Double.compare(a.parameter(), b.parameter()))
                .orElseThrow();
        assertEquals(far.parameter(), far.state()[0], 1e-9);
        assertTrue(far.isStable());
    }

    /** The Brusselator with A = 1 begins to oscillate at B = 1 + A² = 2 (I. Prigogine, R. Lefever 1968). */
    @Test
    void oscillationsBeginAtAHopfPoint() {
        SteadySystem system = new PlainSystem(new double[] {1, 1}, (y, b, out) -> {
            out[0] = 1 + y[0] * y[0] * y[1] - (b + 1) * y[0];
            out[1] = b * y[0] - y[0] * y[0] * y[1];
        });
        Branch branch = new Continuation(system, 1.2, 3, 40).through(start(system, 1.5, 1, 1.5));
        assertEquals(1, branch.special().size());
        assertEquals(Kind.HOPF, branch.special().getFirst().kind());
        assertEquals(2, branch.special().getFirst().state().parameter(), 1e-6);
        assertEncloses(2, branch.special().getFirst());
    }

    /** M13: the focus, the saddle and the node of escape of Kuznetsov and Taylor (1994), and the tumour-free saddle. */
    @Test
    void restSaddleAndEscapeOfAnImmuneResponse() {
        SteadySystem system = new PlainSystem(new double[] {3.2e5, 5e6}, (y, p, out) -> {
            out[0] = 1.3e4 + .1245 * y[0] * y[1] / (2.019e7 + y[1]) - 3.422e-10 * y[0] * y[1] - .0412 * y[0];
            out[1] = .18 * y[1] * (1 - 2e-9 * y[1]) - p * y[0] * y[1];
        });
        List<SteadyState> states = new SteadyStateSearch(system).all(List.of(new double[] {3.2e5, 5e6}), 60, 1.101e-7, 1);
        assertEquals(4, states.size());
        SteadyState escape = states.get(0);
        assertEquals(173212.51, escape.state()[0], .02);
        assertEquals(4.4702584e8, escape.state()[1], 10);
        assertEquals(SteadyState.Kind.STABLE_NODE, escape.kind());
        assertEquals(0, states.get(1).state()[1], 1e-3);
        assertEquals(SteadyState.Kind.SADDLE, states.get(1).kind());
        assertEquals(2.6802268e8, states.get(2).state()[1], 10);
        assertEquals(SteadyState.Kind.SADDLE, states.get(2).kind());
        SteadyState rest = states.get(3);
        assertEquals(8186382.5, rest.state()[1], .1);
        assertEquals(1608109.9, rest.state()[0], .1);
        assertEquals(SteadyState.Kind.STABLE_FOCUS, rest.kind());
        assertEquals(99.073, rest.period(), 1e-3);
        assertFalse(states.get(2).isStable());
    }

    /** M14, BioModels 793: with stem cells at 1/2 tumour cells take hold above b2 = .4 and settle at .01219512 at .41. */
    @Test
    void tumourCellsTakeHoldAboveTheCriticalGrowthRate() {
        ReactionNetwork network = ReactionNetwork.builder("niche").compartment("c", 1)
                .species("H", s -> s.compartment("c").initialAmount(.5))
                .species("T", s -> s.compartment("c").initialAmount(1e-4))
                .species("divisions", s -> s.compartment("c").initialAmount(0)).parameter("b2", .41)
                .reaction("renewal", r -> r.product("H").rate("0.2 * H * (1 - H)"))
                .reaction("loss", r -> r.reactant("H").rate("0.1 * H"))
                .reaction("growth", r -> r.product("T").product("divisions").rate("b2 * T * (1 - T - H)"))
                .reaction("death", r -> r.reactant("T").rate("0.1 * T"))
                .reaction("competition", r -> r.reactant("T").rate("0.2 * H * T")).build();
        NetworkSteadySystem system = new NetworkSteadySystem(network, "b2", 1);
        assertEquals(List.of("H", "T"), system.stateIds());
        assertEquals(.41, system.initialParameter());
        SteadyState without = start(system, .2, .5, 0);
        List<Branch> branches = new Continuation(system, .1, .8, 30).withCrossings(without, 6);
        double[] crossings = branches.stream().flatMap(b -> b.special().stream())
                .filter(s -> Math.abs(s.state().state()[0] - .5) < 1e-9).mapToDouble(s -> s.state().parameter()).distinct()
                .toArray();
        assertEquals(.4, crossings[0], 1e-9);
        SteadyState settled = new SteadyStateSearch(system).from(new double[] {.5, .02}, .41).orElseThrow();
        assertEquals(.01219512, settled.state()[1], 1e-8);
        assertTrue(settled.isStable());
    }

    @Test
    void thresholdsAreEnclosed() {
        Threshold threshold = Threshold.between(0, 10, 1e-9, x -> x * x > 2);
        assertEquals(Math.sqrt(2), threshold.value(), 1e-8);
        assertTrue(threshold.above());
        assertTrue(threshold.interval().contains(Math.sqrt(2)));
        assertFalse(Threshold.between(1e-6, 1e6, 1e-6, x -> x < 3).above());
        assertThrows(IllegalArgumentException.class, () -> Threshold.between(0, 1, 1e-3, x -> true));
    }
}
