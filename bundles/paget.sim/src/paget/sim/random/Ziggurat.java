package paget.sim.random;

/**
 * Tables of the ziggurat method with 256 layers of equal area (G. Marsaglia, W. W. Tsang, J. Stat. Softw. 5 (2000) 8).
 * Layer 0 is the base strip with the tail.
 */
final class Ziggurat {

    static final int LAYERS = 256;

    /** Where the tail of e^(−x) begins, and the area of a layer. */
    static final double EXPONENTIAL_TAIL = 7.69711747013104972;
    private static final double EXPONENTIAL_AREA = 0.0039496598225815571993;
    /** Where the tail of e^(−x²/2) begins, and the area of a layer. */
    static final double NORMAL_TAIL = 3.6541528853610087963519472518;
    private static final double NORMAL_AREA = 0.0049286732339746519;

    /** Right edges of the layers, descending, of length LAYERS + 1; the last is 0. */
    static final double[] EXPONENTIAL_X = new double[LAYERS + 1];
    /** Densities at the edges. */
    static final double[] EXPONENTIAL_F = new double[LAYERS + 1];
    static final double[] NORMAL_X = new double[LAYERS + 1];
    static final double[] NORMAL_F = new double[LAYERS + 1];

    static {
        EXPONENTIAL_X[0] = EXPONENTIAL_AREA / StrictMath.exp(-EXPONENTIAL_TAIL);
        EXPONENTIAL_X[1] = EXPONENTIAL_TAIL;
        NORMAL_X[0] = NORMAL_AREA / StrictMath.exp(-0.5 * NORMAL_TAIL * NORMAL_TAIL);
        NORMAL_X[1] = NORMAL_TAIL;
        for (int i = 1; i < LAYERS - 1; i++) {
            double x = EXPONENTIAL_X[i];
            EXPONENTIAL_X[i + 1] = -StrictMath.log(StrictMath.exp(-x) + EXPONENTIAL_AREA / x);
            double z = NORMAL_X[i];
            NORMAL_X[i + 1] = Math.sqrt(-2 * StrictMath.log(StrictMath.exp(-0.5 * z * z) + NORMAL_AREA / z));
        }
        for (int i = 0; i <= LAYERS; i++) {
            EXPONENTIAL_F[i] = StrictMath.exp(-EXPONENTIAL_X[i]);
            NORMAL_F[i] = StrictMath.exp(-0.5 * NORMAL_X[i] * NORMAL_X[i]);
        }
    }

    private Ziggurat() {
    }
}
