package paget.engine.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import paget.sim.ensemble.Ensemble;
import paget.sim.ensemble.EnsembleResult;
import paget.sim.ensemble.EnsembleSettings;
import paget.sim.run.RunSettings;
import paget.sim.testkit.SampleMoments;
import paget.sim.tissue.Point;
import paget.sim.tissue.Region;
import paget.sim.tissue.Regulation.Behaviour;
import paget.sim.tissue.Regulation.Signal;
import paget.sim.tissue.TissueSnapshot;

/** What cells do to one another, to walls and in the blood. */
class ContactTest {

    private static final int REPLICATES = 2000;

    private static EnsembleResult ensemble(Draft draft, double time) {
        return Ensemble.run(new AgentsEngine().prepare(draft.build(), RunSettings.uniform(time, 1).withSeed(7)),
                EnsembleSettings.of(REPLICATES));
    }

    private static void binomial(EnsembleResult result, int column, int n, double p) {
        double z = SampleMoments.z(REPLICATES, result.mean(1, column), n * p, Math.sqrt(n * p * (1 - p)));
        assertTrue(Math.abs(z) < SampleMoments.Z_LIMIT, "Z = " + z + " at the mean " + result.mean(1, column));
    }

    /** Two killers in contact kill at twice the rate; who is out of reach lives. */
    @Test
    void killersKillWhomTheyTouch() {
        Draft draft = new Draft().type(new Draft.Type("target")).type(new Draft.Type("killer").kills("target", 0.3))
                .place(new Draft.Place("tissue", Draft.box(2, 200, 40)).cells("target", 1, Draft.ball(100, 100, 0.01))
                        .cells("target", 1, Draft.ball(30, 30, 0.01)).cells("killer", 1, Draft.ball(110, 100, 0.01))
                        .cells("killer", 1, Draft.ball(100, 88, 0.01)))
                .step(0.5);
        EnsembleResult result = ensemble(draft, 2);
        double p = Math.exp(-2 * 0.3 * 2);
        double z = SampleMoments.z(REPLICATES, result.mean(1, 0), 1 + p, Math.sqrt(p * (1 - p)));
        assertTrue(Math.abs(z) < SampleMoments.Z_LIMIT, "Z = " + z);
    }

    /** Death at 0.1·(1 + (6 − 1)·1/(1 + 1)) = 0.35 with one neighbour and K = 1. */
    @Test
    void contactsAreSensed() {
        Draft draft = new Draft().type(new Draft.Type("cell").dies(0.1, 1e9)).type(new Draft.Type("stroma"))
                .place(new Draft.Place("tissue", Draft.box(2, 200, 40)).cells("cell", 1, Draft.ball(100, 100, 0.01))
                        .cells("stroma", 1, Draft.ball(110, 100, 0.01)).cells("stroma", 1, Draft.ball(10, 10, 0.01)))
                .regulate("cell", Behaviour.DEATH, "", new Signal.Contact("stroma"), 6, 1, 1).step(0.5);
        binomial(ensemble(draft, 3), 0, 1, Math.exp(-0.35 * 3));
    }

    /**
     * A cell between two others at 8 µm feels 2·(1 − 8/16)² = 0.5 full overlaps: the rate of its cycle is stopped by
     * 1 − 0.5^50/(0.25^50 + 0.5^50) to 1e-15 of it. The outer two feel 0.25 + 0 at 16 µm: half.
     */
    @Test
    void pressureStopsTheCycle() {
        Draft draft = new Draft().type(new Draft.Type("cell").divides(0.4)).type(new Draft.Type("stroma"))
                .place(new Draft.Place("tissue", Draft.box(2, 200, 40)).cells("cell", 1, Draft.ball(100, 100, 1e-6))
                        .cells("stroma", 1, Draft.ball(108, 100, 1e-6)).cells("stroma", 1, Draft.ball(92, 100, 1e-6)))
                .regulate("cell", Behaviour.CYCLE, "", new Signal.Pressure(), 0, 0.25, 50).step(0.5);
        assertEquals(1, ensemble(draft, 5).mean(1, 0), 1e-12);
    }

    /** A wall across the tissue keeps walkers out until a protease has worn it below 0.2: t = ln(5)/κc = 16.1 min. */
    @Test
    void aWallHoldsUntilItIsWornDown() {
        Region wall = Draft.box(100, -1, 120, 401);
        for (double protease : new double[] {0, 1}) {
            Draft draft = new Draft().field("protease", 0, 0)
                    .type(new Draft.Type("cell").walks(2, 20).mechanics(10, 0, 1, 10))
                    .place(new Draft.Place("tissue", Draft.box(2, 400, 20)).field("protease", protease)
                            .barrier(wall, "protease", 0.1).cells("cell", 100, Draft.box(0, 0, 90, 400)))
                    .step(0.5);
            double early = Arrays.stream(draft.run(16).snapshot(0).x()).max().orElseThrow();
            double late = Arrays.stream(draft.run(200).snapshot(0).x()).max().orElseThrow();
            assertTrue(early <= 100, "at " + early);
            assertEquals(protease > 0, late > 120, "at " + late);
        }
    }

    /** The integrity of the wall's grid cells is e^(−κ·c·t) of what it was. */
    @Test
    void integrityFallsWithTheProtease() {
        Draft draft = new Draft().field("protease", 0, 0)
                .place(new Draft.Place("tissue", Draft.box(2, 100, 10)).field("protease", 3)
                        .barrier(Draft.box(40, -1, 42, 101), "protease", 0.05))
                .step(0.3);
        assertEquals(Math.exp(-0.05 * 3 * 6), draft.trajectory(6, 2).last("tissue.wall"), 1e-12);
        TissueSnapshot after = draft.run(6).snapshot(0);
        assertEquals(0, after.integrities()[0][0]);
    }

    /** A ball of a wall in three dimensions pushes cells off and lets none in. */
    @Test
    void aRoundWallHasNoWayIn() {
        Region ball = new Region.Ball(new Point(100, 100, 100), 40);
        Draft draft = new Draft().type(new Draft.Type("cell").walks(2, 20).mechanics(10, 0, 1, 10))
                .place(new Draft.Place("tissue", Draft.box(3, 200, 20)).barrier(ball, "", 0).cells("cell", 200)).step(0.5);
        TissueSnapshot after = draft.run(100).snapshot(0);
        for (int i = 0; i < after.cells(); i++) {
            double r = Math.sqrt(Math.pow(after.x()[i] - 100, 2) + Math.pow(after.y()[i] - 100, 2)
                    + Math.pow(after.z()[i] - 100, 2));
            assertTrue(r >= 40 - 1e-9, "at " + r);
        }
    }

    private static Draft journey(double survival, double extravasation) {
        return new Draft().type(new Draft.Type("cell").leaves(0.5, false))
                .place(new Draft.Place("home", Draft.box(2, 200, 40)).vessel(new Region.Everywhere(), false).cells("cell", 100))
                .place(new Draft.Place("lung", Draft.box(2, 200, 40)).vessel(Draft.ball(50, 50, 10), false))
                .place(new Draft.Place("liver", Draft.box(2, 200, 40)))
                .route("home", "lung", 3, 2).route("home", "liver", 1, 5).fate("cell", survival, 1, 0, extravasation)
                .step(0.25);
    }

    /** Cells leave at rate 0.5, and after 2 min three of four that left reach the lung, if they survive and get out. */
    @Test
    void cellsTravelBetweenTissues() {
        double time = 4;
        EnsembleResult result = ensemble(journey(0.6, 0.5), time);
        double left = 1 - Math.exp(-0.5 * time);
        double leftEarly = 1 - Math.exp(-0.5 * (time - 2));
        binomial(result, 0, 100, 1 - left);
        binomial(result, 1, 100, 0.75 * leftEarly * 0.6 * 0.5);
        assertEquals(0, result.mean(1, 2));
        binomial(result, 3, 100, left - 0.75 * leftEarly);
    }

    @Test
    void arrivalsComeOutOfTheVessel() {
        TissueSnapshot lung = journey(1, 1).run(4).snapshot(1);
        assertTrue(lung.cells() > 10);
        for (int i = 0; i < lung.cells(); i++) {
            assertTrue(Math.hypot(lung.x()[i] - 50, lung.y()[i] - 50) <= 10);
        }
    }

    /**
     * Pairs leave as clusters. Each cell breaks off with chance 0.5; alone it survives with 0.1, in a pair with 0.8. A cell
     * is in a whole pair with chance 1/4: its survival is 0.25·0.8 + 0.75·0.1 = 0.275.
     */
    @Test
    void clustersFallApartAndSurviveTogether() {
        Draft draft = new Draft().type(new Draft.Type("cell").leaves(Double.POSITIVE_INFINITY, true))
                .place(new Draft.Place("home", Draft.box(2, 200, 40)).vessel(Draft.ball(100, 100, 5), false)
                        .cells("cell", 1, Draft.ball(100, 100, 0.01)).cells("cell", 1, Draft.ball(114, 100, 0.01)))
                .place(new Draft.Place("lung", Draft.box(2, 200, 40)))
                .route("home", "lung", 1, 1).fate("cell", 0.1, 0.8, 0.5, 1).step(0.5);
        EnsembleResult result = ensemble(draft, 3);
        assertEquals(0, result.mean(1, 0), "nobody is left behind");
        // both survive with 0.25·0.8 + 0.75·0.01, one only with 0.75·2·0.1·0.9
        double deviation = Math.sqrt(4 * (0.2 + 0.0075) + 0.135 - 0.55 * 0.55);
        double z = SampleMoments.z(REPLICATES, result.mean(1, 1), 0.55, deviation);
        assertTrue(Math.abs(z) < SampleMoments.Z_LIMIT, "Z = " + z + " at the mean " + result.mean(1, 1));
    }

    @Test
    void neighboursCannotChangeWhatNeighboursFeel() {
        Draft draft = new Draft().type(new Draft.Type("killer").kills("killer", 1))
                .place(new Draft.Place("tissue", Draft.box(2, 200, 40)))
                .regulate("killer", Behaviour.KILLING, "killer", new Signal.Pressure(), 2, 1, 1);
        assertEquals(List.of("The killing of \"killer\" cannot depend on neighbours, because neighbours feel it."),
                new AgentsEngine().check(draft.build()).stream().map(i -> i.message()).toList());
    }
}
