package paget.engine.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import paget.sim.Issue;
import paget.sim.SimulationException;
import paget.sim.run.Progress;
import paget.sim.run.TrajectorySink;
import paget.sim.tissue.Domain;
import paget.sim.tissue.FieldSetup;
import paget.sim.tissue.FieldSetup.Boundary;
import paget.sim.tissue.Motility;
import paget.sim.tissue.Region;
import paget.sim.tissue.SpatialRun;
import paget.sim.tissue.TissueModel;
import paget.sim.tissue.TissueSnapshot;

/** The lattice of M11 of the reference cases (Franssen et al. 2019, dimensionless). */
class LatticeTest {

    private static final double STEP = 1e-3;
    private static final double SITE = 5e-3;

    private static Domain lattice(int sites, int capacity) {
        return new Domain(2, sites * SITE, sites * SITE, SITE, SITE, false, capacity);
    }

    private static Motility walk(double diffusion, double haptotaxis) {
        return new Motility.Diffusive(diffusion, List.of(new Motility.Chemotaxis("matrix", haptotaxis)));
    }

    private static int siteX(double x) {
        return (int) (x / SITE);
    }

    /** Where one step brings 200,000 cells that start in the middle of a slope of the matrix along x. */
    private static double[] moves(double diffusion, double difference) {
        int cells = 200_000;
        List<FieldSetup.Patch> slope = IntStream.range(0, 5)
                .mapToObj(i -> new FieldSetup.Patch(Draft.box(i * SITE, 0, (i + 1) * SITE, 1), 0.5 + (i - 2) * difference / 2))
                .toList();
        Boundary none = new Boundary.NoFlux();
        Draft draft = new Draft().field("matrix", 0, 0).type(new Draft.Type("cell").radius(1e-3).moves(walk(diffusion, 5e-4)))
                .place(new Draft.Place("tissue", lattice(5, cells))
                        .field(new FieldSetup("matrix", 0, List.of(none, none, none, none, none, none), slope, List.of()))
                        .cells("cell", cells, Draft.ball(2.5 * SITE, 2.5 * SITE, 0.1 * SITE)))
                .explicit(STEP);
        TissueSnapshot after = draft.run(STEP).snapshot(0);
        double[] share = new double[4];
        for (int i = 0; i < cells; i++) {
            int dx = siteX(after.x()[i]) - 2;
            int dy = siteX(after.y()[i]) - 2;
            if (dx != 0 || dy != 0) {
                share[dx < 0 ? 0 : dx > 0 ? 1 : dy < 0 ? 2 : 3] += 1.0 / cells;
            }
        }
        return share;
    }

    /**
     * Without a slope D·Δt/h² = 0.004 for mesenchymal and 0.002 for epithelial cells towards each neighbour (M11). The
     * standard error of a share is 1.4e-4 and 1.0e-4.
     */
    @Test
    void chancesOfMovesAreThoseOfTheEquation() {
        for (double share : moves(1e-4, 0)) {
            assertEquals(0.004, share, 5e-4);
        }
        for (double share : moves(5e-5, 0)) {
            assertEquals(0.002, share, 3.5e-4);
        }
        // Φ/4·Δw·Δt/h² = 5e-4/4·0.2·40 = 0.001 against D's 0.004
        double[] climbing = moves(1e-4, 0.2);
        assertEquals(0.003, climbing[0], 4e-4);
        assertEquals(0.005, climbing[1], 5e-4);
        assertEquals(0.004, climbing[2], 5e-4);
    }

    /** Above |Δw| = 0.4 for epithelial cells the chance down the slope is negative: nobody goes there, and it is counted. */
    @Test
    void negativeChancesAreNoneAndReported() {
        double[] steep = moves(5e-5, 0.5);
        assertEquals(0, steep[0]);
        assertEquals(0.0045, steep[1], 5e-4);
        TissueModel model = new Draft().field("matrix", 0, 0)
                .type(new Draft.Type("cell").radius(1e-3).moves(walk(5e-5, 5e-4)))
                .place(new Draft.Place("tissue", lattice(5, 4)).field("matrix", 1).cells("cell", 1)).explicit(STEP).build();
        List<Issue> issues = new AgentsEngine().check(model);
        assertEquals("The chance of a move of \"cell\" against a difference of \"matrix\" above 0.4 over two sites is negative "
                + "and is taken as 0.", issues.getFirst().message());
    }

    /**
     * One mesenchymal cell on every site (uptake 1 and secretion 0.195 per time of a cell's worth of level): after 1000 steps
     * the matrix is (1 − 1e-3)^1000 = 0.36769542 and the protease 1.95·(1 − (1 − 1e-4)^1000) = 0.18557586 (M11). The
     * protease's own attack on the matrix is left out, as it is there.
     */
    @Test
    void matrixAndProteaseDecayAsPublished() {
        double radius = 1e-3;
        double perCell = SITE * SITE * SITE / (4 / 3.0 * Math.PI * radius * radius * radius);
        Draft draft = new Draft().field("matrix", 0, 0).field("protease", 1e-3, 0.1)
                .type(new Draft.Type("cell").radius(radius).exchanges("matrix", 0, 0, perCell).exchanges("protease",
                        0.195 * SITE * SITE * SITE, Double.POSITIVE_INFINITY, 0))
                .place(new Draft.Place("tissue", lattice(4, 1)).field("matrix", 1).field("protease", 0).cells("cell", 16))
                .explicit(STEP);
        TissueSnapshot after = draft.run(1).snapshot(0);
        for (int v = 0; v < 16; v++) {
            assertEquals(0.36769542, after.levels()[0][v], 1e-8);
            assertEquals(0.18557586, after.levels()[1][v], 1e-8);
        }
    }

    /** w' = −Γ₂·m·w with m = 0.5: (1 − 0.5e-3)^1000. */
    @Test
    void aProteaseWearsTheMatrixDownExplicitly() {
        Draft draft = new Draft().field("matrix", 0, 0, "protease", 1).field("protease", 1e-3, 0)
                .place(new Draft.Place("tissue", lattice(6, 4)).field("matrix", 1).field("protease", 0.5)).explicit(STEP);
        assertEquals(Math.pow(1 - 0.5e-3, 1000), draft.run(1).snapshot(0).levels()[0][7], 1e-12);
    }

    @Test
    void anUnstableExplicitStepIsRefused() {
        TissueModel model = new Draft().field("protease", 1, 0)
                .place(new Draft.Place("tissue", lattice(6, 4)).field("protease", 0.5)).explicit(STEP).build();
        assertTrue(new AgentsEngine().check(model).getFirst().message()
                .startsWith("The step 0.001 is too long for explicit diffusion of \"protease\""));
    }

    /** Many cells that want to move and divide never share a site with more than its capacity, nor get lost. */
    @Test
    void sitesAreNeverOverfull() {
        Draft draft = new Draft().field("matrix", 0, 0)
                .type(new Draft.Type("cell").radius(1e-3).moves(walk(2e-3, 0)).divides(40))
                .place(new Draft.Place("tissue", lattice(12, 4)).field("matrix", 1).cells("cell", 100)).explicit(STEP);
        TissueSnapshot after = draft.run(0.2).snapshot(0);
        assertTrue(after.cells() > 500 && after.cells() <= 576, "cells " + after.cells());
        Map<Integer, Integer> perSite = new HashMap<>();
        for (int i = 0; i < after.cells(); i++) {
            perSite.merge(siteX(after.x()[i]) + 12 * siteX(after.y()[i]), 1, Integer::sum);
        }
        assertTrue(perSite.values().stream().allMatch(n -> n <= 4));
    }

    @Test
    void tooManyCellsAtTheStartAreRefused() {
        Draft draft = new Draft().type(new Draft.Type("cell").radius(1e-3))
                .place(new Draft.Place("tissue", lattice(3, 2)).cells("cell", 19));
        SimulationException refusal = assertThrows(SimulationException.class, () -> draft.run(0));
        assertEquals("There is no room for 19 cells of cell in tissue.", refusal.getMessage());
    }

    /** A walk on the lattice spreads like 2·dimensions·D·t: 20,000 cells, relative deviation of r² below 1.1. */
    @Test
    void aLatticeWalkSpreadsLinearly() {
        int cells = 20_000;
        Draft draft = new Draft().type(new Draft.Type("cell").radius(1e-3).moves(new Motility.Diffusive(1e-3, List.of())))
                .place(new Draft.Place("tissue", lattice(101, cells)).cells("cell", cells, Draft.ball(50.5 * SITE,
                        50.5 * SITE, 0.1 * SITE)))
                .explicit(STEP);
        TissueSnapshot after = draft.run(0.2).snapshot(0);
        double sum = 0;
        for (int i = 0; i < cells; i++) {
            sum += Math.pow(after.x()[i] - 50.5 * SITE, 2) + Math.pow(after.y()[i] - 50.5 * SITE, 2);
        }
        assertEquals(4 * 1e-3 * 0.2, sum / cells, 0.025 * 8e-4);
    }

    /** A cell that steps on a vessel is washed out with the cells around it; a ruptured vessel takes every type. */
    @Test
    void vesselsTakeCellsInClusters() {
        Draft draft = new Draft().type(new Draft.Type("mover").radius(1e-3).leaves(Double.POSITIVE_INFINITY, true))
                .type(new Draft.Type("bystander").radius(1e-3).leaves(0, true))
                .place(new Draft.Place("home", lattice(7, 4)).vessel(Draft.ball(3.5 * SITE, 3.5 * SITE, 0.1 * SITE), false)
                        .cells("mover", 1, Draft.ball(3.5 * SITE, 3.5 * SITE, 0.1 * SITE))
                        .cells("bystander", 2, Draft.ball(4.5 * SITE, 3.5 * SITE, 0.1 * SITE))
                        .cells("bystander", 1, Draft.ball(4.5 * SITE, 4.5 * SITE, 0.1 * SITE)))
                .place(new Draft.Place("away", lattice(7, 4)).vessel(Draft.ball(1.5 * SITE, 1.5 * SITE, 0.1 * SITE), false))
                .route("home", "away", 1, 0.05).explicit(STEP);
        SpatialRun run = (SpatialRun) draft.simulation(0.1, 10).start(0);
        run.advance(0.01, TrajectorySink.NONE, Progress.NONE);
        assertEquals(1, run.snapshot(0).cells());
        assertEquals(0, run.snapshot(1).cells());
        run.advance(0.1, TrajectorySink.NONE, Progress.NONE);
        assertEquals(3, run.snapshot(1).cells());
        // beside the vessel's site, first to the left
        assertEquals(0, siteX(run.snapshot(1).x()[0]));
    }

    @Test
    void aWholeVesselTakesNobodyWithoutARateAndARupturedOneTakesAll() {
        for (boolean ruptured : new boolean[] {false, true}) {
            Region site = Draft.ball(3.5 * SITE, 3.5 * SITE, 0.1 * SITE);
            Draft draft = new Draft().type(new Draft.Type("cell").radius(1e-3))
                    .place(new Draft.Place("home", lattice(7, 4)).vessel(site, ruptured).cells("cell", 3, site))
                    .route("home", "", 1, 0).explicit(STEP);
            assertEquals(ruptured ? 0 : 3, draft.run(0.01).snapshot(0).cells());
        }
    }
}
