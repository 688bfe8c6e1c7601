package paget.engine.ssa;

import paget.sim.network.ReactionNetwork;
import paget.sim.network.SpeciesKind;
import paget.sim.testkit.EngineContract;

/** The contract on a network in which everything occurs that can happen between jumps. */
abstract class ContractWithFlows extends EngineContract {

    /** A flows and loses one at each jump; B is counted and decays faster the longer ago A was large. */
    @Override
    protected ReactionNetwork network() {
        return ReactionNetwork.builder("contract with flows")
                .species("A", s -> s.initialAmount(400).kind(SpeciesKind.CONTINUOUS))
                .species("B", s -> s.initialAmount(0))
                .parameter("k", p -> p.value(0.3))
                .parameter("m", p -> p.value(0.1).variable())
                .parameter("wave", p -> p.value(1).variable())
                .rateRule("wave", "-0.2 * sin(time)")
                .reaction("change", r -> r.reactant("A").product("B").rate("k * A"))
                .reaction("loss", r -> r.reactant("B").rate("m * B * wave * (1 + delay(A, 3) / 1000)"))
                .reaction("supply", r -> r.product("A").rate("20"))
                .event("treatment", e -> e.trigger("time >= 12.5").assign("m", "0.5"))
                .event("transfusion", e -> e.trigger("B < 60 && time > 14").assign("B", "B + 40"))
                .observable("A")
                .observable("B")
                .build();
    }
}
