package paget.engine.agents.internal;

/**
 * Sources and losses that lie still in a tissue: {@code gain[v]} in level/time and {@code loss[v]} in 1/time for each
 * grid cell. Absent arrays mean nothing anywhere.
 */
final class LocalRates {

    private final int size;
    double[] gain;
    double[] loss;

    LocalRates(int size) {
        this.size = size;
    }

    /** Adds rate·(target − c) in a grid cell; with an infinite target, rate alone. */
    void add(int voxel, double rate, double target) {
        if (gain == null) {
            gain = new double[size];
            loss = new double[size];
        }
        if (Double.isInfinite(target)) {
            gain[voxel] += rate;
        } else {
            gain[voxel] += rate * target;
            loss[voxel] += rate;
        }
    }

    boolean isEmpty() {
        return gain == null;
    }

    /** {@link #relax} or, for the explicit scheme, a step of forward Euler. */
    static double advance(boolean explicit, double c, double gain, double loss, double time) {
        return explicit ? c + time * (gain - loss * c) : relax(c, gain, loss, time);
    }

    /**
     * Exact solution of c' = gain − loss·c after a time: c·e^(−loss·t) + gain·t·φ(loss·t), φ(x) = (1 − e^(−x))/x.
     * Never negative for values that are not.
     */
    static double relax(double c, double gain, double loss, double time) {
        double x = loss * time;
        if (x < 0.02) {
            // the series keeps 1e-14 and spares the exponential
            double phi = 1 - x * (1 / 2.0 - x * (1 / 6.0 - x * (1 / 24.0 - x * (1 / 120.0 - x * (1 / 720.0)))));
            return c * (1 - x * phi) + gain * time * phi;
        }
        double decay = StrictMath.exp(-x);
        return c * decay + gain * ((1 - decay) / loss);
    }
}
