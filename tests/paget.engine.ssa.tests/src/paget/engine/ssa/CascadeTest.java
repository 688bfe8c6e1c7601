package paget.engine.ssa;

import org.junit.jupiter.api.Test;

import paget.sim.expression.Expressions;
import paget.sim.network.ReactionNetwork;
import paget.sim.network.SpeciesKind;
import paget.sim.unit.Unit;

/** Steps of the metastatic cascade with known outcomes. */
class CascadeTest {

    /**
     * B16F1 melanoma cells in the liver: 80 % extravasate, 1 in 40 of those forms a micrometastasis and 1 in 100 of
     * those a macroscopic one, so of 10⁵ cells a binomial number with mean 20 and deviation √(20(1 − 2·10⁻⁴)) = 4.4717
     * succeeds.
     */
    @Test
    void fewOfManyCellsColonize() {
        ReactionNetwork network = ReactionNetwork.builder("inefficiency")
                .species("arrested", s -> s.initialAmount(1e5))
                .species("inTissue", s -> s.initialAmount(0))
                .species("micro", s -> s.initialAmount(0))
                .species("macro", s -> s.initialAmount(0))
                .reaction("extravasation", r -> r.reactant("arrested").product("inTissue").rate("0.8 * arrested"))
                .reaction("loss", r -> r.reactant("arrested").rate("0.2 * arrested"))
                .reaction("settling", r -> r.reactant("inTissue").product("micro").rate("inTissue / 40"))
                .reaction("failure", r -> r.reactant("inTissue").rate("inTissue * 39 / 40"))
                .reaction("growth", r -> r.reactant("micro").product("macro").rate("micro / 100"))
                .reaction("arrest", r -> r.reactant("micro").rate("micro * 99 / 100"))
                .observable("macro")
                .build();
        Sample sample = Sample.of(new SsaEngine(), network, 1000, 60);
        sample.hasMoments(0, "macro", 20, 4.471689);
    }

    /**
     * Circulating tumour cells with a half-life of 2.4 h, 10⁴ shed a day into 5 L: a Poisson number with mean 1442.695,
     * 2.16404 per 7.5 mL; 24 h after resection ends shedding, 9.765625·10⁻⁴ of them are left.
     */
    @Test
    void circulatingCellsAreCleared() {
        ReactionNetwork network = ReactionNetwork.builder("clearance")
                .species("ctc", s -> s.initialAmount(0))
                .parameter("shed", p -> p.value(1e4 / 24).variable())
                .parameter("k", Math.log(2) / 2.4)
                .reaction("shedding", r -> r.product("ctc").rate("shed"))
                .reaction("clearance", r -> r.reactant("ctc").rate("k * ctc"))
                .event("resection", e -> e.trigger("time >= 72").assign("shed", "0"))
                .observable("ctc")
                .observable("sample", "per 7.5 mL", Unit.DIMENSIONLESS, Expressions.parse("ctc * 7.5 / 5000"), "")
                .build();
        Sample sample = Sample.of(new SsaEngine(), network, 1200, 71.9, 96);
        double mean = 1442.695;
        sample.hasMoments(0, "ctc", mean, Math.sqrt(mean));
        sample.hasMean(0, "sample", 2.16404, Math.sqrt(mean) * 7.5 / 5000);
        double rest = mean * 9.765625e-4;
        sample.hasMoments(1, "ctc", rest, Math.sqrt(rest));
    }

    /**
     * A primary of e^{δt} cells founds metastases at ν a cell, each of which survives with probability λ/α: none has by
     * size N with probability exp{−ν(λ/α)(N−1)/δ} (S. Avanzini, T. Antal 2019). δ=0.1, α=0.25, λ=0.15, ν=10⁻³, N=100.
     */
    @Test
    void aGrowingPrimaryFoundsMetastases() {
        ReactionNetwork network = ReactionNetwork.builder("founding")
                .species("primary", s -> s.initialAmount(1).kind(SpeciesKind.CONTINUOUS))
                .species("metastases", s -> s.initialAmount(0))
                .parameter("delta", 0.1)
                .parameter("nu", 1e-3)
                .reaction("growth", r -> r.product("primary").rate("delta * primary"))
                .reaction("founding", r -> r.product("metastases").rate("nu * 0.15 / 0.25 * primary"))
                .observable("none", "none", Unit.DIMENSIONLESS, Expressions.parse("if(metastases < 1, 1, 0)"), "")
                .build();
        Sample.of(new SsaEngine(), network, 20_000, Math.log(100) / 0.1).hasProbability(0, "none", 0.5521144);
    }
}
