package paget.analysis.sensitivity;

import org.hipparchus.random.SobolSequenceGenerator;

import paget.sim.random.RandomStream;

/** Points that fill the unit cube. Each method gives an array of points, each of {@code dimensions} numbers in (0, 1). */
public final class UnitCube {

    /** Channel of the random streams, apart from those of engines. */
    private static final int CHANNEL = 0x5ca7;
    /** The generator's tables end there. */
    public static final int MOST_SOBOL_DIMENSIONS = 1000;

    private UnitCube() {
    }

    /**
     * The Sobol sequence (I. M. Sobol, USSR Comput. Math. Math. Phys. 7 (1967) 86–112; directions of S. Joe and F. Y.
     * Kuo), without its first point, which is 0, and shifted at random modulo 1 (R. Cranley, T. N. L. Patterson, SIAM J.
     * Numer. Anal. 13 (1976) 904–914), so that repetitions with other seeds show the error.
     */
    public static double[][] sobol(int points, int dimensions, long seed) {
        SobolSequenceGenerator generator = new SobolSequenceGenerator(dimensions);
        generator.skipTo(1);
        RandomStream random = RandomStream.of(seed, 0, CHANNEL);
        double[] shift = new double[dimensions];
        for (int d = 0; d < dimensions; d++) {
            shift[d] = random.nextOpenDouble();
        }
        double[][] result = new double[points][];
        for (int i = 0; i < points; i++) {
            result[i] = generator.nextVector();
            for (int d = 0; d < dimensions; d++) {
                double moved = result[i][d] + shift[d];
                result[i][d] = inside(moved - Math.floor(moved));
            }
        }
        return result;
    }

    private static double inside(double value) {
        return Math.min(Math.max(value, 0x1p-53), 1 - 0x1p-53);
    }

    /**
     * A Latin hypercube: every one of {@code points} equal slices of every axis holds one point (M. D. McKay, R. J.
     * Beckman, W. J. Conover, Technometrics 21 (1979) 239–245).
     */
    public static double[][] latinHypercube(int points, int dimensions, long seed) {
        RandomStream random = RandomStream.of(seed, 1, CHANNEL);
        double[][] result = new double[points][dimensions];
        int[] order = new int[points];
        for (int d = 0; d < dimensions; d++) {
            for (int i = 0; i < points; i++) {
                order[i] = i;
            }
            for (int i = points - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int swapped = order[i];
                order[i] = order[j];
                order[j] = swapped;
            }
            for (int i = 0; i < points; i++) {
                result[i][d] = inside((order[i] + random.nextOpenDouble()) / points);
            }
        }
        return result;
    }

    /** Independent uniform points. Point i does not depend on the number of points. */
    public static double[][] random(int points, int dimensions, long seed) {
        double[][] result = new double[points][dimensions];
        for (int i = 0; i < points; i++) {
            RandomStream random = RandomStream.of(seed, i, CHANNEL + 1);
            for (int d = 0; d < dimensions; d++) {
                result[i][d] = random.nextOpenDouble();
            }
        }
        return result;
    }
}
