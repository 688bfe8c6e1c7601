package paget.analysis.critical;

/** A system given by its rates; derivatives by central differences. */
final class PlainSystem implements SteadySystem {

    /** Fills out with the rates. */
    interface Rates {
        void at(double[] y, double p, double[] out);
    }

    private final double[] scales;
    private final Rates rates;

    PlainSystem(double[] scales, Rates rates) {
        this.scales = scales;
        this.rates = rates;
    }

    @Override
    public int size() {
        return scales.length;
    }

    @Override
    public void rates(double[] y, double p, double[] out) {
        rates.at(y, p, out);
    }

    @Override
    public void jacobian(double[] y, double p, double[][] out) {
        double[] above = new double[y.length];
        double[] below = new double[y.length];
        for (int c = 0; c < y.length; c++) {
            double[] moved = y.clone();
            double h = 1e-5 * scales[c];
            moved[c] = y[c] + h;
            rates.at(moved, p, above);
            moved[c] = y[c] - h;
            rates.at(moved, p, below);
            for (int r = 0; r < y.length; r++) {
                out[r][c] = (above[r] - below[r]) / (2 * h);
            }
        }
    }

    @Override
    public void parameterDerivative(double[] y, double p, double[] out) {
        double[] below = new double[y.length];
        rates.at(y, p + 1e-6, out);
        rates.at(y, p - 1e-6, below);
        for (int r = 0; r < y.length; r++) {
            out[r] = (out[r] - below[r]) / 2e-6;
        }
    }

    @Override
    public double scale(int state) {
        return scales[state];
    }
}
