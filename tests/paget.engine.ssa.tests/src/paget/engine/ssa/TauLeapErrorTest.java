package paget.engine.ssa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;

import paget.sim.network.ReactionNetwork;
import paget.sim.network.SpeciesKind;

/** The stated error of tau-leaping: means and deviations within the fraction ε, besides the sampling error. */
class TauLeapErrorTest {

    private static final double EPSILON = 0.03;
    private static final int REPLICATES = 2000;

    private static Sample sample(ReactionNetwork network, double... times) {
        return Sample.of(new TauLeapEngine(), Map.of("epsilon", Double.toString(EPSILON)), network, REPLICATES, times);
    }

    private static void isWithin(Sample sample, int row, String observable, double mean, double deviation) {
        double sampling = 3.5 / Math.sqrt(REPLICATES);
        assertEquals(mean, sample.mean(row, observable), EPSILON * mean + sampling * deviation, observable + " mean");
        assertEquals(deviation, sample.deviation(row, observable), (EPSILON + sampling) * deviation,
                observable + " deviation");
    }

    private static void leaps(Sample sample, double firingsPerLeap) {
        assertTrue(sample.statistics().events() > firingsPerLeap * sample.statistics().steps(),
                () -> "too few firings a leap: " + sample.statistics());
        assertTrue(sample.statistics().steps() > REPLICATES, () -> "no leaps: " + sample.statistics());
    }

    /** Poisson with mean α/µ·(1 − e^{−µt}). */
    @Test
    void immigrationAndDeath() {
        ReactionNetwork network = ReactionNetwork.builder("immigration and death")
                .species("X", s -> s.initialAmount(0))
                .reaction("immigration", r -> r.product("X").rate("1000"))
                .reaction("death", r -> r.reactant("X").rate("0.1 * X"))
                .build();
        double[] times = {5, 20, 60};
        Sample sample = sample(network, times);
        for (int i = 0; i < times.length; i++) {
            double mean = 1e4 * (1 - Math.exp(-0.1 * times[i]));
            isWithin(sample, i, "X", mean, Math.sqrt(mean));
        }
        leaps(sample, 300);
    }

    /**
     * From ten cells through a phase that needs exact firings to large numbers. Mean n e^{λt}, variance
     * n(b+d)/λ·e^{λt}(e^{λt}−1) with λ = b − d (D. G. Kendall 1948).
     */
    @Test
    void growthFromFewCells() {
        ReactionNetwork network = ReactionNetwork.builder("growth")
                .species("X", s -> s.initialAmount(10))
                .reaction("division", r -> r.product("X").rate("0.25 * X"))
                .reaction("death", r -> r.reactant("X").rate("0.10 * X"))
                .build();
        double[] times = {10, 40, 80};
        Sample sample = sample(network, times);
        for (int i = 0; i < times.length; i++) {
            double growth = Math.exp(0.15 * times[i]);
            isWithin(sample, i, "X", 10 * growth, Math.sqrt(10 * 0.35 / 0.15 * growth * (growth - 1)));
        }
        leaps(sample, 1000);
    }

    /** 2P ⇌ P₂ among many: compared with the exact method, since the moments have no closed form. */
    @Test
    void dimerisation() {
        ReactionNetwork network = ReactionNetwork.builder("dimerisation")
                .species("P", s -> s.initialAmount(1e4))
                .species("P2", s -> s.initialAmount(0))
                .reaction("association", r -> r.reactant("P", 2).product("P2").rate("1e-5 * P * (P - 1) / 2"))
                .reaction("dissociation", r -> r.reactant("P2").product("P", 2).rate("0.01 * P2"))
                .build();
        Sample exact = Sample.of(new SsaEngine(), network, REPLICATES, 10, 50);
        Sample sample = sample(network, 10, 50);
        for (int i = 0; i < 2; i++) {
            // both samples vary, so the sampling error is √2 times as large, which the 3.5 leaves room for
            isWithin(sample, i, "P", exact.mean(i, "P"), exact.deviation(i, "P"));
        }
        leaps(sample, 5);
    }

    /** A propensity that is no law of mass action: X is made at 500/(1 + (X/1000)⁴). */
    @Test
    void feedback() {
        ReactionNetwork network = ReactionNetwork.builder("feedback")
                .species("X", s -> s.initialAmount(500))
                .species("Y", s -> s.initialAmount(0))
                .reaction("making", r -> r.product("X").rate("500 / (1 + (X / 1000)^4)"))
                .reaction("loss", r -> r.reactant("X").rate("0.1 * X"))
                .reaction("making2", r -> r.product("Y").rate("0.5 * X"))
                .reaction("loss2", r -> r.reactant("Y").rate("0.5 * Y"))
                .build();
        Sample exact = Sample.of(new SsaEngine(), network, REPLICATES, 30);
        Sample sample = sample(network, 30);
        isWithin(sample, 0, "X", exact.mean(0, "X"), exact.deviation(0, "X"));
        isWithin(sample, 0, "Y", exact.mean(0, "Y"), exact.deviation(0, "Y"));
        leaps(sample, 20);
    }

    /** Cells under a drug that is eliminated: binomial with survival exp(−κD₀(1 − e^{−kt})/k). */
    @Test
    void hazardsThatChangeWithTime() {
        ReactionNetwork network = ReactionNetwork.builder("drug")
                .species("drug", s -> s.initialAmount(5).kind(SpeciesKind.CONTINUOUS))
                .species("X", s -> s.initialAmount(1e5))
                .reaction("elimination", r -> r.reactant("drug").rate("0.1 * drug"))
                .reaction("killing", r -> r.reactant("X").rate("0.03 * drug * X"))
                .build();
        double[] times = {5, 40};
        Sample sample = sample(network, times);
        for (int i = 0; i < times.length; i++) {
            double survival = Math.exp(-0.03 * 5 * (1 - Math.exp(-0.1 * times[i])) / 0.1);
            isWithin(sample, i, "X", 1e5 * survival, Math.sqrt(1e5 * survival * (1 - survival)));
        }
        leaps(sample, 300);
    }

    /** A stiff exchange that empties populations again and again. */
    @Test
    void populationsAreNeverNegative() {
        ReactionNetwork network = ReactionNetwork.builder("exchange")
                .species("A", s -> s.initialAmount(2000))
                .species("B", s -> s.initialAmount(0))
                .species("C", s -> s.initialAmount(0))
                .reaction("forth", r -> r.reactant("A").product("B").rate("10 * A"))
                .reaction("pair", r -> r.reactant("B", 2).product("C").rate("5 * B * (B - 1) / 2"))
                .reaction("back", r -> r.reactant("C").product("A", 2).rate("0.5 * C"))
                .reaction("loss", r -> r.reactant("A").rate("2 * A"))
                .build();
        double[] times = new double[100];
        for (int i = 0; i < times.length; i++) {
            times[i] = 0.1 * (i + 1);
        }
        Sample sample = Sample.of(new TauLeapEngine(), Map.of("epsilon", "0.2"), network, 300, times);
        for (int i = 0; i < times.length; i++) {
            for (String species : new String[] {"A", "B", "C"}) {
                assertTrue(sample.minimum(i, species) >= 0);
            }
        }
    }
}
