package paget.engine.agents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import paget.sim.InvalidModelException;
import paget.sim.network.NetworkBuilder;
import paget.sim.network.ReactionNetwork;
import paget.sim.run.Checkpoint;
import paget.sim.run.Progress;
import paget.sim.run.Run;
import paget.sim.run.Trajectory;
import paget.sim.run.TrajectorySink;
import paget.sim.tissue.Domain;
import paget.sim.tissue.FieldSetup;
import paget.sim.tissue.FieldSetup.Source;
import paget.sim.tissue.Region;
import paget.sim.tissue.Regulation;
import paget.sim.tissue.Regulation.Behaviour;
import paget.sim.tissue.Regulation.Signal;
import paget.sim.tissue.TissueSnapshot;

/** What is not in space runs along: drugs in the blood, treatments, the blood's answer to cells. Times in minutes. */
class SurroundingsTest {

    private static NetworkBuilder network() {
        return ReactionNetwork.builder("outside");
    }

    private static Draft cells(int count) {
        return new Draft().type(new Draft.Type("cell"))
                .place(new Draft.Place("tissue", Draft.box(2, 200, 20)).cells("cell", count)).step(0.7);
    }

    private static double last(Trajectory trajectory, String id) {
        int column = trajectory.observables().stream().map(o -> o.id()).toList().indexOf(id);
        return trajectory.value(trajectory.rows() - 1, column);
    }

    private static NetworkBuilder drug() {
        return network().species("drug", s -> s.initialAmount(0)).parameter("k", 0.1)
                .reaction("loss", r -> r.reactant("drug").rate("k * drug"));
    }

    /** Doses of 5 at 1.05 and at 4.05, between the steps of cells, first-order loss: 5·(e^(−k(t−1.05)) + e^(−k(t−4.05))). */
    @Test
    void dosesAreGivenAtTheirTimes() {
        NetworkBuilder network = drug().event("first", e -> e.trigger("time >= 1.05").assign("drug", "drug + 5"))
                .event("second", e -> e.trigger("time >= 1.05").delay(paget.sim.expression.Expressions.number(3))
                        .valuesFromTriggerTime(false).assign("drug", "drug + 5"));
        double t = 7;
        assertEquals(5 * (Math.exp(-0.1 * (t - 1.05)) + Math.exp(-0.1 * (t - 4.05))),
                last(cells(1).outside(network).trajectory(t, 1), "outside.drug"), 1e-6);
    }

    /** A fast exchange, 1e6/min, between two places that are lost slowly: both go as e^(−kt/2). */
    @Test
    void stiffEquationsAreFollowed() {
        NetworkBuilder network = drug().species("other", s -> s.initialAmount(4)).parameter("q", 1e6)
                .reaction("there", r -> r.reactant("drug").product("other").rate("q * (drug - other)").reversible());
        Trajectory result = cells(1).outside(network).trajectory(14, 1);
        assertEquals(2 * Math.exp(-0.7), last(result, "outside.drug"), 1e-6);
        assertEquals(2 * Math.exp(-0.7), last(result, "outside.other"), 1e-6);
    }

    /** Secretion of 0.3 by each of 50 cells into the blood: B = 0.3·50/k·(1 − e^(−kt)). */
    @Test
    void cellsActOnTheBlood() {
        NetworkBuilder network = drug().parameter("s", 0.3).reaction("secretion", r -> r.product("drug").rate("s * n"));
        assertEquals(0.3 * 50 / 0.1 * (1 - Math.exp(-0.7)),
                last(cells(50).outside(network, "n", "tissue.cell").trajectory(7, 1), "outside.drug"), 1e-5);
    }

    /**
     * A level that follows p·B at the rate r while B = 8·e^(−kt): c = p·8·r/(r − k)·(e^(−kt) − e^(−rt)). Cells see the
     * blood as it was at the start of a step, so the error goes with the step.
     */
    @Test
    void theBloodFeedsATissueToFirstOrderInTheStep() {
        double exact = 0.5 * 8 * 0.4 / (0.4 - 0.1) * (Math.exp(-0.1 * 8) - Math.exp(-0.4 * 8));
        double coarse = fed(0.5) - exact;
        double fine = fed(0.25) - exact;
        assertEquals(2, coarse / fine, 0.1);
        assertEquals(exact, fed(0.01), 0.01 * exact);
    }

    private static double fed(double step) {
        FieldSetup closed = FieldSetup.uniform("level", 0);
        Draft draft = new Draft().field("level", 10, 0).type(new Draft.Type("cell"))
                .place(new Draft.Place("tissue", Draft.box(2, 60, 20)).field(new FieldSetup("level", 0,
                        closed.boundary(), List.of(), List.of(new Source(new Region.Everywhere(), 0.4, 0.5, "drug")))))
                .outside(network().species("drug", s -> s.initialAmount(8)).parameter("k", 0.1)
                        .reaction("loss", r -> r.reactant("drug").rate("k * drug"))).step(step);
        return last(draft.trajectory(8, 1), "tissue.level");
    }

    /**
     * Death at 0.2·θ with θ = (L/K)/(1 + L/K + I/Kᵢ), L/K = 1 and I/Kᵢ = 10: M17 of the reference cases, θ = 0.083333. The
     * antagonist is outside, the ligand is a field; 20,000 cells, 12 min: e^(−0.2) survive.
     */
    @Test
    void anAntagonistCompetesForTheReceptor() {
        Draft draft = new Draft().field("ligand", 0, 0)
                .type(new Draft.Type("cell").dies(0.2, 0).mechanics(0, 0, 1, 0))
                .place(new Draft.Place("tissue", Draft.box(2, 200, 20)).field("ligand", 3).cells("cell", 20_000))
                .regulate(new Regulation("", "cell", Behaviour.DEATH, "", new Signal.Level("ligand"), 0, 1, 3, 1, true,
                        List.of(new Regulation.Competitor(new Signal.Outside("antagonist"), 2))))
                .outside(network().parameter("antagonist", 20)).step(0.5);
        double share = Math.exp(-0.2);
        double z = (last(draft.trajectory(12, 1), "tissue.cell") - 20_000 * share)
                / Math.sqrt(20_000 * share * (1 - share));
        assertTrue(Math.abs(z) < 3.5, "Z = " + z);
    }

    /** Surgery takes 70 of 100 cells by lot, and none of the other type; on a lattice their sites are free again. */
    @Test
    void aResectionTakesCellsByLot() {
        for (Domain domain : List.of(Draft.box(2, 200, 20), new Domain(2, 100, 100, 10, 10, false, 1))) {
            Draft draft = new Draft().type(new Draft.Type("cell")).type(new Draft.Type("other"))
                    .place(new Draft.Place("tissue", domain).cells("cell", 100, new Region.Everywhere()))
                    .outside(network().event("surgery", e -> e.trigger("time >= 2").assign("n", "floor(0.3 * n + 0.5)"))
                            .event("graft", e -> e.trigger("time >= 3").assign("o", "40")),
                            "n", "tissue.cell", "o", "tissue.other")
                    .step(0.5);
            TissueSnapshot left = draft.run(4).snapshot(0);
            long[] kept = IntStream.range(0, left.ids().length).filter(i -> left.types()[i] == 0)
                    .mapToLong(i -> left.ids()[i]).toArray();
            assertEquals(30, kept.length);
            assertEquals(40, left.ids().length - kept.length);
            // ids of cells of the start are 0 to 99; the mean of 30 drawn ones is 49.5 with a deviation of 4.43
            assertEquals(49.5, LongStream.of(kept).average().orElseThrow(), 4 * 4.43);
        }
    }

    /** A dose into the tissue raises the level in each grid cell of its zone by the same; an assigned level is the same everywhere. */
    @Test
    void levelsAreRaisedOrSetInEachGridCell() {
        FieldSetup uneven = new FieldSetup("level", 1, FieldSetup.uniform("level", 0).boundary(),
                List.of(new FieldSetup.Patch(Draft.box(0, 0, 25, 60), 3)), List.of());
        Draft draft = new Draft().field("level", 0, 0).field("set", 0, 0).type(new Draft.Type("cell"))
                .place(new Draft.Place("tissue", Draft.box(2, 60, 20)).field(uneven).field("set", 2))
                .outside(network().event("dose", e -> e.trigger("time >= 1").assign("a", "a + 4").assign("b", "7")),
                        "a", "tissue.level", "b", "tissue.set")
                .step(0.5);
        TissueSnapshot after = draft.run(2).snapshot(0);
        assertArrayEquals(new double[] {7, 1, 1}, Arrays.copyOf(after.levels()[0], 3), 1e-12);
        assertTrue(Arrays.stream(after.levels()[1]).allMatch(c -> c == 7));
    }

    /** The same random numbers: until the surgery both runs are one, and a branch without change goes on as before. */
    @Test
    void aBranchWithATreatmentSharesThePastAndTheRandomNumbers() {
        Run run = treated("time >= 100").start(0);
        run.advance(6, TrajectorySink.NONE, Progress.NONE);
        Checkpoint checkpoint = run.checkpoint();
        double untreated = finish(treated("time >= 100").branch(checkpoint));
        double treated = finish(treated("time >= 8").branch(checkpoint));
        assertEquals(finish(treated("time >= 100").start(0)), untreated);
        assertEquals(finish(treated("time >= 8").start(0)), treated);
        assertTrue(treated < untreated);
    }

    private static paget.sim.run.Simulation treated(String when) {
        return new Draft().type(new Draft.Type("cell").divides(0.1).dies(0.02, 0).walks(1, 2))
                .place(new Draft.Place("tissue", Draft.box(2, 200, 20)).cells("cell", 60))
                .outside(drug().event("surgery", e -> e.trigger(when).assign("n", "0.5 * n")), "n", "tissue.cell")
                .step(0.5).simulation(12, 4);
    }

    private static double finish(Run run) {
        double[] last = new double[1];
        run.advance(12, (t, row) -> last[0] = row[0], Progress.NONE);
        return last[0];
    }

    @Test
    void whatRefersToNothingIsRefused() {
        assertThrows(InvalidModelException.class, () -> cells(1).outside(drug(), "n", "tissue.nobody").build());
        assertThrows(InvalidModelException.class, () -> cells(1)
                .regulate("cell", Behaviour.DEATH, "", new Signal.Outside("nothing"), 2, 1, 1).build());
    }
}
