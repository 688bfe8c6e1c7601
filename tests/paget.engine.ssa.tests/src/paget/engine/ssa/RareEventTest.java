package paget.engine.ssa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import paget.sim.InvalidModelException;
import paget.sim.expression.Expressions;
import paget.sim.network.ReactionNetwork;
import paget.sim.network.SpeciesKind;
import paget.sim.rare.RareEvent;
import paget.sim.rare.RareEventEstimate;
import paget.sim.rare.RareEventSettings;
import paget.sim.rare.RareEventSettings.Method;
import paget.sim.rare.RareEventSimulation;
import paget.sim.run.CancelledException;
import paget.sim.run.Progress;
import paget.sim.run.RunSettings;
import paget.sim.testkit.StopAfter;

/** Small probabilities with known values: error, cost against plain simulation, and honesty of the intervals. */
class RareEventTest {

    private static final double RELATIVE_ERROR = 0.05;
    private static final double GAIN = 20;

    /**
     * A rare event with its probability.
     *
     * @param firings of one plain run, by expectation
     */
    private record Case(ReactionNetwork network, double tEnd, String measure, double target, double probability,
            double firings) {

        RareEventEstimate estimate(long seed, Method method) {
            RareEventSimulation simulation = (RareEventSimulation) new SsaEngine().prepare(network,
                    RunSettings.uniform(tEnd, 1).withSeed(seed));
            return simulation.estimate(new RareEvent(Expressions.parse(measure), target),
                    RareEventSettings.of(RELATIVE_ERROR).withMethod(method), Progress.NONE);
        }

        /** Plain simulation needs (1 − p)/(p ε²) runs. */
        double plainFirings() {
            return (1 - probability) / probability / (RELATIVE_ERROR * RELATIVE_ERROR) * firings;
        }
    }

    /**
     * A cell arrested in the liver becomes a macroscopic colony with probability 0.8/40/100 = 2·10⁻⁴ (B16F1). A plain
     * run has 1 + 0.8 + 0.02 firings.
     */
    private static Case colony() {
        return new Case(ReactionNetwork.builder("colony")
                .species("arrested", s -> s.initialAmount(1))
                .species("inTissue", s -> s.initialAmount(0))
                .species("micro", s -> s.initialAmount(0))
                .species("macro", s -> s.initialAmount(0))
                .reaction("extravasation", r -> r.reactant("arrested").product("inTissue").rate("0.8 * arrested"))
                .reaction("loss", r -> r.reactant("arrested").rate("0.2 * arrested"))
                .reaction("settling", r -> r.reactant("inTissue").product("micro").rate("inTissue / 40"))
                .reaction("failure", r -> r.reactant("inTissue").rate("inTissue * 39 / 40"))
                .reaction("growth", r -> r.reactant("micro").product("macro").rate("micro / 100"))
                .reaction("arrest", r -> r.reactant("micro").rate("micro * 99 / 100"))
                .build(), 1000, "inTissue + 2 * micro + 3 * macro", 3, 2e-4, 1.82);
    }

    /** One in 2000 circulating cells survives (M. Franssen et al. 2019): a single firing decides. */
    private static Case survival() {
        return new Case(ReactionNetwork.builder("survival")
                .species("ctc", s -> s.initialAmount(1))
                .species("survivor", s -> s.initialAmount(0))
                .reaction("survival", r -> r.reactant("ctc").product("survivor").rate("0.0005 * ctc"))
                .reaction("death", r -> r.reactant("ctc").rate("0.9995 * ctc"))
                .build(), 1000, "survivor", 1, 5e-4, 1);
    }

    /**
     * A dying clone, b = 0.25, d = 0.5, reaches n cells before it is extinct with probability ((d/b)−1)/((d/b)ⁿ−1)
     * (gambler's ruin). It has (d+b)/(d−b) firings by expectation when it is extinct in the end.
     */
    private static Case escape(int cells) {
        return new Case(ReactionNetwork.builder("escape")
                .species("X", s -> s.initialAmount(1))
                .reaction("division", r -> r.product("X").rate("0.25 * X"))
                .reaction("death", r -> r.reactant("X").rate("0.5 * X"))
                .build(), 10_000, "X", cells, 1 / (Math.pow(2, cells) - 1), 3);
    }

    /**
     * Extinction of ten cells, b = 0.25, d = 0.10, by time 20: p₀(20)¹⁰ with p₀(t) = d(e^{λt}−1)/(b e^{λt}−d) (D. G.
     * Kendall 1948), about 6·10⁻⁵. A plain run has n(b+d)(e^{λt}−1)/λ firings.
     */
    private static Case extinction() {
        double growth = Math.exp(0.15 * 20);
        return new Case(ReactionNetwork.builder("extinction")
                .species("X", s -> s.initialAmount(10))
                .reaction("division", r -> r.product("X").rate("0.25 * X"))
                .reaction("death", r -> r.reactant("X").rate("0.10 * X"))
                .build(), 20, "-X", 0, Math.pow(0.10 * (growth - 1) / (0.25 * growth - 0.10), 10),
                10 * 0.35 / 0.15 * (growth - 1));
    }

    private static void isCheapAndRight(Case rare, Method method) {
        RareEventEstimate estimate = rare.estimate(1, method);
        assertTrue(estimate.relativeError() <= RELATIVE_ERROR, () -> estimate.toString());
        assertTrue(Math.abs(estimate.probability() - rare.probability()) < 3.5 * estimate.standardError(),
                () -> estimate + " for " + rare.probability());
        assertTrue(rare.plainFirings() > GAIN * estimate.firings(),
                () -> estimate + ", plain simulation would need " + rare.plainFirings());
    }

    @Test
    void theMethodChosenNeedsFewFirings() {
        for (Case rare : List.of(colony(), survival(), escape(20), extinction())) {
            isCheapAndRight(rare, Method.AUTOMATIC);
        }
    }

    @Test
    void splittingNeedsFewFiringsWhereTheEventHasStages() {
        for (Case rare : List.of(colony(), escape(20), extinction())) {
            isCheapAndRight(rare, Method.SPLITTING);
        }
    }

    /** Over independent seeds the errors average out, and about 95 % of the intervals hold the probability. */
    @Test
    void estimatesAreUnbiasedAndIntervalsHonest() {
        int seeds = 40;
        for (Method method : List.of(Method.SPLITTING, Method.IMPORTANCE)) {
            for (Case rare : method == Method.SPLITTING ? List.of(colony(), escape(10))
                    : List.of(colony(), survival(), escape(10))) {
                double sum = 0;
                double squares = 0;
                int held = 0;
                for (int seed = 0; seed < seeds; seed++) {
                    RareEventEstimate estimate = rare.estimate(seed, method);
                    sum += estimate.probability();
                    squares += estimate.standardError() * estimate.standardError();
                    held += estimate.lower() <= rare.probability() && rare.probability() <= estimate.upper() ? 1 : 0;
                }
                double z = (sum - seeds * rare.probability()) / Math.sqrt(squares);
                String what = rare.network().id() + " by " + method;
                assertTrue(Math.abs(z) < 3.5, what + ": Z = " + z);
                // fewer than 33 of 40 have a probability below 0.001 when 95 % are right
                assertTrue(held >= 33, what + ": " + held + " of " + seeds + " intervals");
            }
        }
    }

    @Test
    void anEstimateIsAFunctionOfTheSeed() {
        assertEquals(escape(20).estimate(5, Method.AUTOMATIC), escape(20).estimate(5, Method.AUTOMATIC));
        assertTrue(escape(20).estimate(5, Method.AUTOMATIC).probability() != escape(20).estimate(6, Method.AUTOMATIC)
                .probability());
    }

    /**
     * Splitting goes through model events and flows: a drug that ends division at time 2 leaves no way to more cells.
     */
    @Test
    void splittingKnowsEventsAndFlows() {
        ReactionNetwork network = ReactionNetwork.builder("treated")
                .species("drug", s -> s.initialAmount(0).kind(SpeciesKind.CONTINUOUS))
                .species("X", s -> s.initialAmount(1))
                .reaction("elimination", r -> r.reactant("drug").rate("0.001 * drug"))
                .reaction("division", r -> r.product("X").rate("X / (1 + 1e9 * drug)"))
                .event("dose", e -> e.trigger("time >= 2").assign("drug", "1"))
                .build();
        RareEventSimulation simulation = (RareEventSimulation) new SsaEngine().prepare(network,
                RunSettings.uniform(10, 1));
        RareEventEstimate estimate = simulation.estimate(new RareEvent(Expressions.parse("X"), 40),
                RareEventSettings.of(0.1), Progress.NONE);
        // pure birth to time 2 is geometric: P(X ≥ n) = (1 − e^{−2})^{n−1}
        double exact = Math.pow(1 - Math.exp(-2), 39);
        assertEquals("splitting", estimate.method());
        assertEquals(exact, estimate.probability(), 3.5 * estimate.standardError());
    }

    @Test
    void whatCannotBeMeasuredIsRefused() {
        RareEventSimulation simulation = (RareEventSimulation) new SsaEngine().prepare(escape(20).network(),
                RunSettings.uniform(10, 1));
        assertThrows(InvalidModelException.class, () -> simulation.estimate(
                new RareEvent(Expressions.parse("nobody"), 1), RareEventSettings.of(0.1), Progress.NONE));
        assertThrows(InvalidModelException.class, () -> simulation.estimate(
                new RareEvent(Expressions.parse("time"), 1), RareEventSettings.of(0.1), Progress.NONE));
    }

    @Test
    void anEstimateCanBeCancelled() {
        RareEventSimulation simulation = (RareEventSimulation) new SsaEngine().prepare(extinction().network(),
                RunSettings.uniform(50, 1));
        assertThrows(CancelledException.class, () -> simulation.estimate(
                new RareEvent(Expressions.parse("-X"), 0), RareEventSettings.of(1e-4), new StopAfter(2)));
    }
}
