package paget.engine.ssa;

import org.junit.jupiter.api.Test;

import paget.sim.expression.Expressions;
import paget.sim.network.ReactionNetwork;
import paget.sim.unit.Unit;

/**
 * Cells that divide and die independently of one another (D. G. Kendall, Ann. Math. Stat. 19 (1948) 1–15). Numbers are
 * computed from the equations that stand beside them.
 */
class BranchingTest {

    private static final double BIRTH = 0.25;
    private static final double DEATH = 0.10;
    private static final int REPLICATES = 10_000;

    private static ReactionNetwork cells(int number) {
        return ReactionNetwork.builder("birth and death")
                .species("X", s -> s.initialAmount(number))
                .parameter("b", BIRTH)
                .parameter("d", DEATH)
                .reaction("division", r -> r.reactant("X").product("X", 2).rate("b * X"))
                .reaction("death", r -> r.reactant("X").rate("d * X"))
                .observable("X")
                .observable("extinct", "extinct", Unit.DIMENSIONLESS, Expressions.parse("if(X < 1, 1, 0)"), "")
                .build();
    }

    /** Probability that the offspring of one cell has died out by a time: d(e^{(b−d)t}−1)/(b e^{(b−d)t}−d). */
    private static double extinct(double time) {
        double growth = Math.exp((BIRTH - DEATH) * time);
        return DEATH * (growth - 1) / (BIRTH * growth - DEATH);
    }

    @Test
    void oneCellHasItsMomentsAndItsChanceOfExtinction() {
        Sample sample = Sample.of(new SsaEngine(), cells(1), REPLICATES, 10);
        sample.hasProbability(0, "extinct", 0.34120081);
        // mean e^{(b−d)t}; variance (b+d)/(b−d)·e^{(b−d)t}(e^{(b−d)t}−1)
        sample.hasMean(0, "X", 4.481689, 6.033985);
    }

    @Test
    void extinctionApproachesTheRatioOfDeathToBirth() {
        // by time 40 all but 0.0006 of the chance (d/b)^n = 0.4 is spent
        Sample.of(new SsaEngine(), cells(1), 1000, 40).hasProbability(0, "extinct", extinct(40));
        Sample.of(new SsaEngine(), cells(5), 20_000, 25).hasProbability(0, "extinct", Math.pow(extinct(25), 5));
    }

    /** All of N − 1 divisions up to size N fail to emit with probability (1 − q)^{N−1}: N = 1000, q = 10⁻³. */
    @Test
    void divisionsEmitIndependently() {
        ReactionNetwork network = ReactionNetwork.builder("emission")
                .species("X", s -> s.initialAmount(1))
                .species("M", s -> s.initialAmount(0))
                .parameter("q", 1e-3)
                .reaction("division", r -> r.reactant("X").product("X", 2).rate("(1 - q) * if(X < 1000, X, 0)"))
                .reaction("emission",
                        r -> r.reactant("X").product("X", 2).product("M").rate("q * if(X < 1000, X, 0)"))
                .observable("X")
                .observable("none", "none", Unit.DIMENSIONLESS, Expressions.parse("if(M < 1, 1, 0)"), "")
                .build();
        Sample sample = Sample.of(new SsaEngine(), network, 5000, 40);
        sample.hasMean(0, "X", 1000, 1e-9);
        sample.hasProbability(0, "none", 0.36806349);
    }

    /**
     * A mutant of relative fitness r takes over N cells with probability (1 − 1/r)/(1 − r^{−N}) (P. A. P. Moran 1958).
     */
    @Test
    void aMutantIsFixedWithItsProbability() {
        Sample.of(new SsaEngine(), moran(10), 20_000, 2000).hasProbability(0, "fixed", 0.14795036);
        Sample.of(new SsaEngine(), moran(100), 2000, 20_000).hasProbability(0, "fixed", 0.09091569);
    }

    private static ReactionNetwork moran(int cells) {
        return ReactionNetwork.builder("Moran")
                .species("A", s -> s.initialAmount(1))
                .species("B", s -> s.initialAmount(cells - 1))
                .parameter("r", 1.1)
                .parameter("N", cells)
                .reaction("replacesB", x -> x.reactant("A").reactant("B").product("A", 2).rate("r * A * B / N"))
                .reaction("replacesA", x -> x.reactant("A").reactant("B").product("B", 2).rate("A * B / N"))
                .observable("fixed", "fixed", Unit.DIMENSIONLESS, Expressions.parse("if(B < 1, 1, 0)"), "")
                .build();
    }
}
