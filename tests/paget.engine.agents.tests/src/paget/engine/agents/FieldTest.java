package paget.engine.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import paget.sim.tissue.Domain;
import paget.sim.tissue.FieldSetup;
import paget.sim.tissue.FieldSetup.Boundary;
import paget.sim.tissue.Point;
import paget.sim.tissue.Region;

class FieldTest {

    private static final Boundary NONE = new Boundary.NoFlux();

    private static Region slab(int axis, double from, double to) {
        double[] low = {-1e9, -1e9, -1e9};
        double[] high = {1e9, 1e9, 1e9};
        low[axis] = from;
        high[axis] = to;
        return new Region.Box(new Point(low[0], low[1], low[2]), new Point(high[0], high[1], high[2]));
    }

    private static double[] levels(Draft draft, double time) {
        return draft.run(time).snapshot(0).levels()[0];
    }

    /**
     * Steady state in a slab of 400 µm that is held at 10 at one face and closed at the other:
     * c = 10·cosh((L − x)/λ)/cosh(L/λ), λ = √(D/k) = 316.2278 µm; 7.76346, 6.30977, 5.22870 at 100, 200, 400 µm (M18 of the
     * reference cases), whatever the step. Faces of grid cells lie at these places; the mean of two centres is off by
     * h²c''/8 = 3e-5·c for h = 5 µm, and the last centre by h²/(8λ²) = 3e-5.
     */
    @Test
    void theSlabHasItsSteadyProfileAlongEveryAxis() {
        for (int axis = 0; axis < 3; axis++) {
            double[] extent = {15, 15, 15};
            extent[axis] = 400;
            List<Boundary> faces = new ArrayList<>(List.of(NONE, NONE, NONE, NONE, NONE, NONE));
            faces.set(2 * axis, new Boundary.Level(10));
            int dimensions = axis == 2 ? 3 : 2;
            Draft draft = new Draft().field("drug", 1000, 0.01)
                    .place(new Draft.Place("slab", new Domain(dimensions, extent[0], extent[1], extent[2], 5, false))
                            .field(new FieldSetup("drug", 0, faces, List.of(), List.of())))
                    .step(2).options(Map.of("diffusion-number", "1e9"));
            double[] c = levels(draft, 3000);
            int stride = axis == 0 ? 1 : axis == 1 ? 3 : 9;
            assertEquals(7.76346, (c[19 * stride] + c[20 * stride]) / 2, 1e-4 * 7.76346, "axis " + axis);
            assertEquals(6.30977, (c[39 * stride] + c[40 * stride]) / 2, 1e-4 * 6.30977, "axis " + axis);
            assertEquals(5.22870, c[79 * stride], 1e-4 * 5.22870, "axis " + axis);
        }
    }

    /** A cosine of the first closed mode, with decay: e^(−(2D(π/L)² + k)t). Returns the largest error. */
    private static double errorOfMode(int n, double step, double time) {
        double length = 100;
        double diffusion = 50;
        double decay = 0.02;
        double h = length / n;
        List<FieldSetup.Patch> start = IntStream.range(0, n * n).mapToObj(v -> {
            double x = (v % n + 0.5) * h;
            double y = (v / n + 0.5) * h;
            return new FieldSetup.Patch(Draft.box(x - 0.1 * h, y - 0.1 * h, x + 0.1 * h, y + 0.1 * h),
                    2 + mode(x, length) * mode(y, length));
        }).toList();
        Draft draft = new Draft().field("drug", diffusion, decay)
                .place(new Draft.Place("square", new Domain(2, length, length, h, h, false))
                        .field(new FieldSetup("drug", 0, List.of(NONE, NONE, NONE, NONE, NONE, NONE), start, List.of())))
                .step(step);
        double[] c = levels(draft, time);
        double faded = Math.exp(-2 * diffusion * Math.pow(Math.PI / length, 2) * time);
        double worst = 0;
        for (int v = 0; v < c.length; v++) {
            double exact = (2 + faded * mode((v % n + 0.5) * h, length) * mode((v / n + 0.5) * h, length))
                    * Math.exp(-decay * time);
            worst = Math.max(worst, Math.abs(c[v] - exact));
        }
        return worst;
    }

    private static double mode(double x, double length) {
        return Math.cos(Math.PI * x / length);
    }

    /** The step is so short that its error is a hundredth of the grid's. */
    @Test
    void theErrorIsOfSecondOrderInSpace() {
        double coarse = errorOfMode(8, 2e-3, 8);
        double fine = errorOfMode(16, 2e-3, 8);
        double order = Math.log(coarse / fine) / Math.log(2);
        assertEquals(2, order, 0.15, coarse + " and " + fine);
    }

    /** Differences between steps do not see the grid's error: (e(4) − e(2))/(e(2) − e(1)) = 2 at first order. */
    @Test
    void theErrorIsOfFirstOrderInTime() {
        double long4 = errorOfMode(8, 0.4, 8);
        double long2 = errorOfMode(8, 0.2, 8);
        double long1 = errorOfMode(8, 0.1, 8);
        double order = Math.log((long4 - long2) / (long2 - long1)) / Math.log(2);
        assertEquals(1, order, 0.1, long4 + ", " + long2 + ", " + long1);
    }

    private static Draft spot(Domain domain, double step) {
        FieldSetup setup = new FieldSetup("drug", 0, List.of(NONE, NONE, NONE, NONE, NONE, NONE),
                List.of(new FieldSetup.Patch(new Region.Ball(new Point(30, 30, domain.dimensions() == 2 ? 0 : 30), 4), 1000)),
                List.of());
        return new Draft().field("drug", 1e4, 0).place(new Draft.Place("tissue", domain).field(setup)).step(step);
    }

    /** The amount stays, to rounding, and no level becomes negative, also for steps far beyond the explicit limit. */
    @Test
    void diffusionKeepsTheAmountAndTheSign() {
        for (Domain domain : List.of(Draft.box(2, 100, 5), Draft.box(3, 100, 5),
                new Domain(2, 100, 100, 5, 5, true), new Domain(3, 100, 100, 100, 5, true))) {
            for (double step : new double[] {1e-3, 1}) {
                double[] before = levels(spot(domain, step), 0);
                double[] after = levels(spot(domain, step), 20 * step);
                double amount = Arrays.stream(before).sum();
                assertEquals(amount, Arrays.stream(after).sum(), 1e-11 * amount, domain + ", step " + step);
                assertTrue(Arrays.stream(after).allMatch(c -> c >= 0), domain + ", step " + step);
            }
        }
    }

    /** On a ring the profile around a spot has no preferred side and none of the corner's effect. */
    @Test
    void aPeriodicDomainHasNoEdge() {
        double[] c = levels(spot(new Domain(2, 60, 60, 5, 5, true), 0.01), 0.05);
        int n = 12;
        // the spot lies around the corner of the grid cells 5 and 6 along both axes
        for (int y = 0; y < n; y++) {
            for (int x = 0; x < n; x++) {
                assertEquals(c[y * n + x], c[y * n + (23 - x - 12 + n) % n], 1e-9, x + ", " + y);
            }
        }
        assertTrue(c[0] > 0);
    }

    /**
     * A cell alone in a closed box of volume V: c' = s/V − (k + u·v/V)c with secretion s as an amount, decay k, uptake u and
     * cell volume v; from c(0) = 3, at any step.
     */
    @Test
    void secretionAndUptakeAreThoseOfACellsVolume() {
        double volume = 100 * 100 * 100;
        double cell = 4 / 3.0 * Math.PI * 512;
        for (double step : new double[] {0.5, 20}) {
            Draft draft = new Draft().field("signal", 1e7, 0.01)
                    .type(new Draft.Type("cell").exchanges("signal", 5e4, Double.POSITIVE_INFINITY, 10))
                    .place(new Draft.Place("box", new Domain(3, 100, 100, 100, 100, false)).field("signal", 3)
                            .cells("cell", 1))
                    .step(step);
            double loss = 0.01 + 10 * cell / volume;
            double gain = 5e4 / volume;
            double exact = gain / loss + (3 - gain / loss) * Math.exp(-loss * 60);
            assertEquals(exact, levels(draft, 60)[0], 1e-9, "step " + step);
        }
    }

    /** Secretion towards a target stops there: c' = s·v/V·(c* − c). */
    @Test
    void secretionStopsAtItsTarget() {
        Draft draft = new Draft().field("signal", 0, 0)
                .type(new Draft.Type("cell").exchanges("signal", 1, 7, 0))
                .place(new Draft.Place("box", new Domain(2, 20, 20, 20, 20, false)).field("signal", 0).cells("cell", 3))
                .step(1);
        double rate = 3 * 4 / 3.0 * Math.PI * 512 / 8000;
        assertEquals(7 * (1 - Math.exp(-rate * 5)), levels(draft, 5)[0], 1e-9);
    }

    /** A matrix under an even protease: w = e^(−κ·e·t). */
    @Test
    void aProteaseWearsAMatrixDown() {
        Draft draft = new Draft().field("matrix", 0, 0, "protease", 0.3).field("protease", 100, 0)
                .place(new Draft.Place("box", Draft.box(2, 50, 10)).field("matrix", 2)
                        .field(new FieldSetup("protease", 0.5, List.of(NONE, NONE, NONE, NONE, NONE, NONE),
                                List.of(new FieldSetup.Patch(slab(0, 0, 50), 0.5)), List.of())))
                .step(0.7);
        assertEquals(2 * Math.exp(-0.3 * 0.5 * 7), levels(draft, 7)[0], 1e-12);
    }

    /** A region that adds rate·(target − c) everywhere. */
    @Test
    void aSourceRelaxesToItsTarget() {
        Draft draft = new Draft().field("drug", 10, 0)
                .place(new Draft.Place("box", Draft.box(2, 50, 10)).field(new FieldSetup("drug", 1,
                        List.of(NONE, NONE, NONE, NONE, NONE, NONE), List.of(),
                        List.of(new FieldSetup.Source(new Region.Everywhere(), 0.2, 5)))))
                .step(0.5);
        assertEquals(5 - 4 * Math.exp(-0.2 * 10), levels(draft, 10)[7], 1e-9);
    }
}
