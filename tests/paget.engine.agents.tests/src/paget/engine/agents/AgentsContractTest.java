package paget.engine.agents;

import java.util.List;
import java.util.Map;

import paget.sim.expression.Expressions;
import paget.sim.network.NetworkBuilder;
import paget.sim.network.ReactionNetwork;
import paget.sim.run.Engine;
import paget.sim.testkit.SpatialContract;
import paget.sim.tissue.Domain;
import paget.sim.tissue.Motility;
import paget.sim.tissue.Point;
import paget.sim.tissue.Region;
import paget.sim.tissue.Regulation.Behaviour;
import paget.sim.tissue.Regulation.Signal;
import paget.sim.tissue.TissueModel;

/** A solid tissue, a flat one and a lattice, joined by blood, with every behaviour that cells have. */
class AgentsContractTest extends SpatialContract {

    @Override
    protected Engine engine() {
        return new AgentsEngine();
    }

    @Override
    protected TissueModel model() {
        return everything(0.02);
    }

    @Override
    protected TissueModel changedModel() {
        return everything(0.2);
    }

    private static TissueModel everything(double death) {
        Motility seeking = new Motility.Persistent(0.8, 3, 0.4, List.of(new Motility.Chemotaxis("ligand", 1)));
        Motility.Diffusive crawling = new Motility.Diffusive(20, List.of(new Motility.Chemotaxis("matrix", 5)));
        return new Draft().field("ligand", 500, 0.05).field("matrix", 0, 0, "ligand", 0.01)
                .field("zymogen", 200, 0).activated("ligand", "matrix", 0.02, true)
                .type(new Draft.Type("tumour").moves(crawling).mechanics(4, 0.4, 1.25, 10).divides(0.05).dies(death, 4)
                        .becomes("spread", 0.02).exchanges("ligand", 50, Double.POSITIVE_INFINITY, 0.1)
                        .exchanges("matrix", 0, 0, 0.5).activates("zymogen", 2, "ligand").leaves(0.2, true).mutates("spread", 0.1))
                .type(new Draft.Type("spread").moves(crawling).mechanics(4, 0.1, 1.25, 10).dividesEvery(9)
                        .leaves(Double.POSITIVE_INFINITY, true))
                .type(new Draft.Type("killer").moves(crawling).mechanics(4, 0, 1, 10).kills("tumour", 0.3))
                .type(new Draft.Type("seeker").moves(new Motility.Diffusive(1, seeking.chemotaxis())).dies(0.05, 0))
                .place(new Draft.Place("home", Draft.box(3, 160, 20)).field("ligand", 0).field("zymogen", 3).field("matrix", 1)
                        .barrier(Draft.ball(20, 20, 15), "ligand", 0.5).vessel(new Region.Ball(
                                new Point(80, 80, 80), 25), false)
                        .cells("tumour", 1200).cells("killer", 60).inflow("killer", 2))
                .place(new Draft.Place("lung", new Domain(2, 300, 200, 10, 10, true)).field("ligand", 0.5)
                        .field("matrix", 1).vessel(Draft.ball(100, 100, 20), false).cells("seeker", 300))
                .place(new Draft.Place("liver", new Domain(2, 200, 200, 10, 10, false, 4)).field("ligand", 0)
                        .field("matrix", 1).vessel(Draft.ball(100, 100, 20), true).cells("tumour", 200))
                .regulate("tumour", Behaviour.CYCLE, "", new Signal.Pressure(), 0.1, 2, 2)
                .regulate("tumour", Behaviour.DEATH, "", new Signal.Contact("killer"), 3, 1, 1)
                .regulate("tumour", Behaviour.SPEED, "", new Signal.Level("ligand"), 4, 0.1, 1.5)
                .regulate("tumour", Behaviour.ADHESION, "", new Signal.Level("ligand"), 0.5, 0.1, 1)
                .regulate("tumour", Behaviour.SECRETION, "ligand", new Signal.Count("tumour"), 0.5, 1000, 1)
                .route("home", "lung", 2, 1).route("home", "liver", 1, 2).route("liver", "lung", 1, 0.5)
                .fate("tumour", 0.8, 0.9, 0.3, 0.9)
                .regulate("spread", Behaviour.DEATH, "", new Signal.Outside("drug"), 3, 5, 1)
                .outside(treatments(), "home_cells", "home.tumour", "travelling", "circulation.tumour",
                        "lung_ligand", "lung.ligand")
                .step(0.25).build();
    }

    /** A drug that cells bind, surgery once there is enough of it, and a jump of a level. */
    private static NetworkBuilder treatments() {
        return ReactionNetwork.builder("outside").species("drug", d -> d.initialAmount(1)).parameter("k", 0.3)
                .parameter("bound", 1e-4)
                .reaction("loss", r -> r.reactant("drug").rate("(k + bound * home_cells) * drug"))
                .event("dose", e -> e.trigger("time >= 0.6").assign("drug", "drug + 10"))
                .event("surgery", e -> e.trigger("drug > 8").delay(Expressions.number(0.9))
                        .assign("home_cells", "0.9 * home_cells").assign("travelling", "floor(0.5 * travelling)"))
                .event("jump", e -> e.trigger("time >= 1.7").assign("lung_ligand", "lung_ligand + 0.1"));
    }

    @Override
    protected TissueModel otherModel() {
        return new Draft().type(new Draft.Type("cell")).place(new Draft.Place("tissue", Draft.box(2, 50, 10))).build();
    }

    @Override
    protected List<Map<String, String>> harmlessOptions() {
        return List.of(Map.of("threads", "2"), Map.of("threads", "3"), Map.of("threads", "8"));
    }

    @Override
    protected String level() {
        return "lung.ligand";
    }
}
