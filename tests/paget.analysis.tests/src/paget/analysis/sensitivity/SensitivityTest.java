package paget.analysis.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import paget.analysis.sensitivity.SobolDesign.Index;

class SensitivityTest {

    private static Index[] indices(int samples, int inputs, ToDoubleFunction<double[]> f) {
        SobolDesign design = new SobolDesign(samples, inputs, 1);
        double[] values = new double[design.size()];
        Arrays.setAll(values, i -> f.applyAsDouble(design.point(i)));
        return design.indices(values, 200, .95, 1);
    }

    private static void assertShares(double[] first, double[] total, Index[] indices) {
        for (int j = 0; j < first.length; j++) {
            String what = j + " " + indices[j];
            assertEquals(first[j], indices[j].first(), .02, what);
            assertEquals(total[j], indices[j].total(), .02, what);
            assertTrue(indices[j].firstInterval().lower() - 1e-3 <= first[j]
                    && first[j] <= indices[j].firstInterval().upper() + 1e-3, what);
            assertTrue(indices[j].totalInterval().lower() - 1e-3 <= total[j]
                    && total[j] <= indices[j].totalInterval().upper() + 1e-3, what);
        }
    }

    /**
     * T. Ishigami, T. Homma (1990): sin x1 + 7 sin² x2 + .1 x3⁴ sin x1 on (−π, π)³. V1 = ½(1 + bπ⁴/5)², V2 = a²/8, V13 =
     * 8b²π⁸/225.
     */
    @Test
    void theIshigamiFunction() {
        double v1 = .5 * Math.pow(1 + .1 * Math.pow(Math.PI, 4) / 5, 2);
        double v2 = 49 / 8.0;
        double v13 = 8 * .01 * Math.pow(Math.PI, 8) / 225;
        double v = v1 + v2 + v13;
        Index[] indices = indices(4096, 3, u -> {
            double x1 = Math.PI * (2 * u[0] - 1);
            double x2 = Math.PI * (2 * u[1] - 1);
            double x3 = Math.PI * (2 * u[2] - 1);
            return Math.sin(x1) + 7 * Math.pow(Math.sin(x2), 2) + .1 * Math.pow(x3, 4) * Math.sin(x1);
        });
        assertShares(new double[] {v1 / v, v2 / v, 0}, new double[] {(v1 + v13) / v, v2 / v, v13 / v}, indices);
    }

    private static final double[] A = {0, 1, 4.5, 9, 99, 99};

    private static double g(double[] u) {
        return IntStream.range(0, A.length).mapToDouble(j -> (Math.abs(4 * u[j] - 2) + A[j]) / (1 + A[j]))
                .reduce(1, (a, b) -> a * b);
    }

    /** I. M. Sobol's g-function: Vj = 1/(3(1 + aj)²), V = Π(1 + Vj) − 1. */
    @Test
    void theGFunction() {
        double[] parts = Arrays.stream(A).map(a -> 1 / (3 * (1 + a) * (1 + a))).toArray();
        double product = Arrays.stream(parts).map(p -> 1 + p).reduce(1, (a, b) -> a * b);
        double[] first = Arrays.stream(parts).map(p -> p / (product - 1)).toArray();
        double[] total = Arrays.stream(parts).map(p -> p * product / (1 + p) / (product - 1)).toArray();
        assertShares(first, total, indices(4096, A.length, SensitivityTest::g));
    }

    /** What an input explains alone is a part of what it explains at all, in small samples too, and so are the intervals. */
    @Test
    void aloneIsAPartOfTheTotal() {
        for (int samples : new int[] {16, 64, 256}) {
            for (Index index : indices(samples, A.length, SensitivityTest::g)) {
                assertTrue(index.first() <= index.total(), index::toString);
                assertTrue(index.firstInterval().lower() <= index.totalInterval().lower(), index::toString);
                assertTrue(index.firstInterval().upper() <= index.totalInterval().upper(), index::toString);
            }
        }
    }

    /** Inputs of a sum do not interact: alone each explains all that it does; variances 1/12 and 4/12. */
    @Test
    void inputsOfASumExplainAllAlone() {
        Index[] indices = indices(256, 2, u -> u[0] + 2 * u[1]);
        double[] exact = {.2, .8};
        for (int j = 0; j < 2; j++) {
            assertEquals(indices[j].total(), indices[j].first(), 1e-12);
            assertEquals(exact[j], indices[j].first(), .01);
        }
    }

    @Test
    void whatDoesNotVaryHasNoShares() {
        for (Index index : indices(64, 2, u -> 3)) {
            assertEquals(0, index.first());
            assertEquals(0, index.total());
        }
    }

    /** The g-function matters in the order of its coefficients; the last two are alike. */
    @Test
    void screeningFindsTheOrder() {
        MorrisDesign design = new MorrisDesign(100, A.length, 8, 3);
        double[] values = new double[design.size()];
        Arrays.setAll(values, i -> g(design.point(i)));
        MorrisDesign.Effect[] effects = design.effects(values);
        for (int j = 1; j < 5; j++) {
            assertTrue(effects[j - 1].meanAbsolute() > effects[j].meanAbsolute(), j + Arrays.toString(effects));
        }
    }

    /** A plane has the effects of its slopes everywhere. */
    @Test
    void effectsOfAPlaneAreItsSlopes() {
        MorrisDesign design = new MorrisDesign(10, 3, 4, 1);
        double[] values = new double[design.size()];
        Arrays.setAll(values, i -> {
            double[] u = design.point(i);
            assertTrue(Arrays.stream(u).allMatch(x -> x > -1e-12 && x < 1 + 1e-12));
            return 5 + 3 * u[0] - 2 * u[1];
        });
        MorrisDesign.Effect[] effects = design.effects(values);
        assertEquals(3, effects[0].mean(), 1e-12);
        assertEquals(-2, effects[1].mean(), 1e-12);
        assertEquals(2, effects[1].meanAbsolute(), 1e-12);
        assertEquals(0, effects[2].meanAbsolute(), 1e-12);
        assertEquals(0, effects[0].spread(), 1e-12);
    }

    @Test
    void aLatinHypercubeHasOnePointInEverySlice() {
        double[][] points = UnitCube.latinHypercube(17, 4, 9);
        for (int d = 0; d < 4; d++) {
            int dimension = d;
            assertEquals(17, Arrays.stream(points).mapToInt(p -> (int) (17 * p[dimension])).distinct().count());
        }
    }

    /** The mean of a product of 5 coordinates is 2⁻⁵; 4,096 random points would miss it by about .0006. */
    @Test
    void theSobolSequenceFillsEvenly() {
        double mean = Arrays.stream(UnitCube.sobol(4096, 5, 2))
                .mapToDouble(u -> Arrays.stream(u).reduce(1, (a, b) -> a * b)).average().orElseThrow();
        assertEquals(1 / 32.0, mean, 2e-4);
    }

    @Test
    void quantilesOfInputs() {
        assertEquals(3, InputDistribution.uniform(2, 4).quantile(.5));
        assertEquals(10, InputDistribution.logUniform(1, 100).quantile(.5), 1e-12);
        // Standard normal quantile of .975: 1.959964.
        assertEquals(119 + 33 * 1.959964, InputDistribution.normal(119, 33).quantile(.975), 1e-4);
        assertEquals(5 * Math.pow(2, 1.959964), InputDistribution.logNormal(5, 2).quantile(.975), 1e-4);
        assertEquals(.5, InputDistribution.beta(3, 3).quantile(.5), 1e-8);
        assertEquals(1 - Math.sqrt(.5), InputDistribution.triangular(0, 0, 1).quantile(.5), 1e-9);
    }
}
