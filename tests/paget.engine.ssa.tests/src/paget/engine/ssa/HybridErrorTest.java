package paget.engine.ssa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;

import paget.sim.expression.Expressions;
import paget.sim.network.ReactionNetwork;
import paget.sim.unit.Unit;

/**
 * The stated error of the hybrid: a population keeps its mean where rates are linear, and loses of its squared
 * coefficient of variation what its own reactions add above the threshold.
 */
class HybridErrorTest {

    private static final double THRESHOLD = 1000;

    private static Sample sample(ReactionNetwork network, int replicates, double... times) {
        return Sample.of(new HybridEngine(), Map.of("threshold", Double.toString(THRESHOLD)), network, replicates,
                times);
    }

    /**
     * A primary that grows from 10 cells to 10⁶, most of the time as a flow, and seeds metastases, which stay single
     * cells. With λ = b − d the primary has mean n e^{λt} and squared coefficient of variation (b+d)/(λn)(1−e^{−λt});
     * of that, (b+d)/(λN) arises above the threshold N and is lost. The metastases have the mean νn(e^{λt}−1)/λ.
     */
    @Test
    void aLargePrimarySeedsSingleMetastases() {
        double lambda = 0.15;
        double nu = 2e-6;
        ReactionNetwork network = ReactionNetwork.builder("primary")
                .species("X", s -> s.initialAmount(10))
                .species("M", s -> s.initialAmount(0))
                .reaction("division", r -> r.product("X").rate("0.25 * X"))
                .reaction("death", r -> r.reactant("X").rate("0.10 * X"))
                .reaction("seeding", r -> r.product("M").rate(nu + " * X"))
                .build();
        int replicates = 3000;
        double time = 77;
        Sample sample = sample(network, replicates, time);
        double growth = Math.exp(lambda * time);
        double mean = 10 * growth;
        double deviation = mean * Math.sqrt(0.35 / (lambda * 10) * (1 - 1 / growth));
        assertEquals(mean, sample.mean(0, "X"), 3.5 * sample.error(deviation));
        double variation = sample.deviation(0, "X") / sample.mean(0, "X");
        double lost = 0.35 / (lambda * THRESHOLD);
        double exact = deviation / mean;
        double sampling = 5 * exact / Math.sqrt(2.0 * replicates);
        assertTrue(variation > Math.sqrt(exact * exact - 2 * lost) - sampling, "variation " + variation);
        assertTrue(variation < exact + sampling, "variation " + variation);
        // given the primary M is Poisson, so its variance is its mean plus that of the intensity
        double seeded = nu * 10 * (growth - 1) / lambda;
        assertEquals(seeded, sample.mean(0, "M"),
                3.5 * sample.error(Math.sqrt(seeded + seeded * seeded * exact * exact)));
        assertTrue(sample.statistics().events() < 1e4 * replicates, () -> "too many jumps: " + sample.statistics());
    }

    /** 10⁹ cells that shed one in 10⁹ a day: single metastases at a steady rate, of which none exists with e^{−1}. */
    @Test
    void singleMetastasesOfAVastPrimary() {
        ReactionNetwork network = ReactionNetwork.builder("vast")
                .species("X", s -> s.initialAmount(1e9))
                .species("M", s -> s.initialAmount(0))
                .reaction("division", r -> r.product("X").rate("0.5 * X"))
                .reaction("death", r -> r.reactant("X").rate("0.5 * X"))
                .reaction("seeding", r -> r.reactant("X").product("M").rate("1e-9 * X"))
                .observable("M")
                .observable("none", "none", Unit.DIMENSIONLESS, Expressions.parse("if(M < 1, 1, 0)"), "")
                .build();
        Sample sample = sample(network, 10_000, 1, 20);
        sample.hasProbability(0, "none", Math.exp(-1));
        sample.hasMoments(1, "M", 20, Math.sqrt(20));
        assertTrue(sample.statistics().events() < 30 * 10_000, () -> "too many jumps: " + sample.statistics());
    }

    /** A population that shrinks through the threshold is counted again and dies out like the exact one. */
    @Test
    void aShrinkingPopulationIsCountedAgain() {
        ReactionNetwork network = ReactionNetwork.builder("decline")
                .species("X", s -> s.initialAmount(1e5))
                .reaction("death", r -> r.reactant("X").rate("0.5 * X"))
                .observable("X")
                .observable("none", "none", Unit.DIMENSIONLESS, Expressions.parse("if(X < 1, 1, 0)"), "")
                .build();
        double time = Math.log(1e5) / 0.5;
        // each of 10⁵ cells is left with probability 10⁻⁵
        Sample sample = sample(network, 10_000, time);
        sample.hasProbability(0, "none", Math.pow(1 - 1e-5, 1e5));
        sample.hasMoments(0, "X", 1, 1);
    }
}
