package paget.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import paget.core.compile.Variant;
import paget.core.compile.tissue.CompiledTissue;
import paget.core.compile.tissue.SpaceAssumptions;
import paget.core.compile.tissue.TissueCompiler;
import paget.core.run.ModelSource;
import paget.core.study.Series;
import paget.sim.tissue.CellType;
import paget.sim.tissue.Circulation;
import paget.sim.tissue.Field;
import paget.sim.tissue.Motility;
import paget.sim.tissue.Stepping;
import paget.sim.tissue.TissueModel;

/** The drawn model of spatial spread has the published parameters of M11 of the reference cases. */
class SpatialSpreadTest {

    private static final double STEP = 40;
    private static final double SITE = 10;

    private static TissueModel compiled() {
        CompiledTissue compiled = TissueCompiler.compile(ModelSource.open("example:spatial-spread").organism().orElseThrow(),
                Variant.of(List.of()), SpaceAssumptions.NONE);
        return compiled.tissue().orElseThrow(() -> new AssertionError(compiled.diagnostics().toString()));
    }

    private static CellType type(TissueModel model, String id) {
        return model.cellTypes().stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
    }

    /** D·Δt/h²: 0.004 and 0.002 per neighbour; Φ/4·Δt/h² per level: 0.005. Negative above |Δw| = 4D/Φ = 0.8 and 0.4. */
    @Test
    void cellsMoveWithThePublishedChances() {
        TissueModel model = compiled();
        double perStep = STEP / (SITE * SITE);
        List.of("mesenchymal", "epithelial").forEach(id -> {
            Motility.Diffusive walk = (Motility.Diffusive) type(model, id).motility();
            double chance = id.equals("mesenchymal") ? 0.004 : 0.002;
            assertEquals(chance, walk.diffusion() * perStep, 1e-9);
            assertEquals(0.005, walk.chemotaxis().getFirst().sensitivity() / 4 * perStep, 1e-9);
            assertEquals(id.equals("mesenchymal") ? 0.8 : 0.4,
                    4 * walk.diffusion() / walk.chemotaxis().getFirst().sensitivity(), 1e-9);
        });
        assertEquals(new Stepping(STEP, Stepping.Scheme.EXPLICIT), model.stepping());
        model.tissues().forEach(tissue -> {
            assertEquals(4, tissue.domain().siteCapacity());
            assertEquals(201, tissue.domain().gridCells(0));
            assertEquals(201, tissue.domain().gridCells(1));
            assertEquals(10, tissue.vessels().size());
        });
        assertEquals(2, model.tissues().getFirst().vessels().stream().filter(v -> v.ruptured()).count());
    }

    /** In a step of 0.001: Γ₁ and Γ₂ 1, Θ 0.195, Λ 0.1, D of the protease 0.001 at a site of 0.005. */
    @Test
    void matrixAndProteaseHaveThePublishedRates() {
        TissueModel model = compiled();
        CellType mesenchymal = type(model, "mesenchymal");
        double cell = 4 / 3.0 * Math.PI * Math.pow(mesenchymal.radius(), 3);
        double site = SITE * SITE * SITE;
        CellType.Exchange uptake = mesenchymal.exchanges().stream().filter(e -> e.uptake() > 0).findFirst().orElseThrow();
        assertEquals(1e-3, uptake.uptake() * cell / site * STEP, 1e-9);
        CellType.Exchange secretion = mesenchymal.exchanges().stream().filter(e -> e.secretion() > 0).findFirst()
                .orElseThrow();
        assertEquals(0.195e-3, secretion.secretion() / site * STEP, 1e-10);
        Field matrix = model.field(uptake.field());
        Field protease = model.field(secretion.field());
        assertEquals(1e-3, matrix.degradations().getFirst().rate() * STEP, 1e-9);
        assertEquals(0, matrix.diffusion());
        assertEquals(1e-4, protease.decay() * STEP, 1e-10);
        assertEquals(1e-3 * 1e-3 / 25e-6, protease.diffusion() * STEP / (SITE * SITE), 1e-9);
    }

    /** 180 steps on the way, 5e-4 and 2.5e-2 survive, half of a cluster's cells break off, three of four go to the bones. */
    @Test
    void circulationIsThePublishedOne() {
        Circulation circulation = compiled().circulation();
        double all = circulation.routes().stream().filter(r -> r.cellType().equals("mesenchymal"))
                .mapToDouble(Circulation.Route::share).sum();
        for (Circulation.Route route : circulation.routes()) {
            if (route.cellType().equals("mesenchymal")) {
                assertEquals(route.to().equals("bones_site") ? 0.75 : 0.25, route.share() / all, 1e-9);
                assertEquals(180, route.transitTime() / STEP, 1e-3);
            }
        }
        Circulation.Fate fate = circulation.fates().stream().filter(f -> f.cellType().equals("mesenchymal")).findFirst()
                .orElseThrow();
        assertEquals(5e-4, fate.singleSurvival(), 1e-12);
        assertEquals(2.5e-2, fate.clusterSurvival(), 1e-12);
        assertEquals(0.5, fate.disaggregation(), 1e-12);
    }

    /** 388 cells; each mesenchymal cell takes about 1e-3 of its site's matrix a step, so the mean falls by less than this. */
    @Test
    void theQuickStartRuns() {
        Series course = ExampleRun.of("spatial-spread", "quick_start").result().series("trajectory");
        assertEquals(233, course.column("mesenchymal")[0]);
        assertEquals(155, course.column("epithelial")[0]);
        assertTrue(course.last("mesenchymal") >= 233);
        double lost = 1 - course.last("matrix_level");
        assertTrue(lost > 0 && lost < 300 * 1e-3 * 260 / 40401, "lost " + lost);
        assertEquals(0, course.last("bones_mesenchymal"));
    }

    /**
     * What the five days show, held by balances of the whole site. Spreading moves MMP-2 and makes none: its mean is what the
     * mesenchymal cells of all 40,401 sites secrete (1.95e-4 a step) less its decay (1e-4 a step), from their own numbers. The
     * matrix falls by 1e-3 a step of the cells' and of MMP-2's mean at the most, for it is worn most where little is left. Cells
     * divide at most as often as where there is room (2000 and 3000 steps for a doubling), of four in a site not at all.
     */
    @Test
    void fiveDaysOfGrowthSpreadAndArrival() {
        Series course = ExampleRun.of("spatial-spread", "five_days").result().series("trajectory");
        double[] times = course.column("time");
        double[] cells = course.column("mesenchymal");
        double protease = 0;
        double wear = 0;
        for (int step = 0; step < 10800; step++) {
            int row = step / 180;
            assertEquals(7200.0 * row, times[row], 1e-6);
            double mean = cells[row] * Math.pow(cells[row + 1] / cells[row], step % 180 / 180.0) / 40401;
            wear += 1e-3 * (mean + protease);
            protease += 1.95e-4 * mean - 1e-4 * protease;
        }
        assertEquals(protease, course.last("mmp2_level"), 1e-3 * protease);
        double lost = 1 - course.last("matrix_level");
        assertTrue(lost < wear && lost > wear / 10, "lost " + lost + " of at most " + wear);
        double[] doublings = {5.4, 3.6};
        List<String> types = List.of("mesenchymal", "epithelial");
        for (int i = 0; i < 2; i++) {
            double[] numbers = course.column(types.get(i));
            double free = Math.pow(2, doublings[i]);
            assertTrue(numbers[60] < free * numbers[0] && numbers[60] > free * numbers[0] / 3, types.get(i) + " " + numbers[60]);
            // The front has room: the last day brings at least half of the doublings that are possible.
            double lastDay = Math.log(numbers[60] / numbers[48]) / Math.log(2) / (doublings[i] / 5);
            assertTrue(lastDay > .5 && lastDay < 1, types.get(i) + " " + lastDay);
        }
        assertArrived(course);
    }

    /** A cell is on its way for 180 steps, the time between two rows, so that every cell that entered is in just one of them. */
    private static void assertArrived(Series course) {
        double entered = 0;
        for (String column : List.of("mesenchymal_in_blood", "epithelial_in_blood")) {
            for (double inBlood : course.column(column)) {
                entered += inBlood;
            }
        }
        double arrived = 0;
        for (String site : List.of("bones", "lungs")) {
            arrived += course.last(site + "_mesenchymal") + course.last(site + "_epithelial");
        }
        assertTrue(entered > 100 && entered < 500, "entered " + entered);
        // 1 in 2,000 of the single cells, 1 in 40 of the clusters, which are of four cells at the most: three deviations above.
        double most = .025 * entered + 3 * Math.sqrt(.025 * entered * 4);
        assertTrue(arrived >= 1 && arrived < most, arrived + " of " + entered);
    }
}
