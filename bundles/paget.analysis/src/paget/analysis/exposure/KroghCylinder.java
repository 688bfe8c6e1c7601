package paget.analysis.exposure;

import java.util.function.DoubleUnaryOperator;

import org.hipparchus.analysis.integration.IterativeLegendreGaussIntegrator;

/**
 * A drug that diffuses out of a capillary into the tissue around it and is lost there at first order, at rest: D(c'' +
 * c'/r) = k c, no flux at the outer radius, −D c' = P(c_p − c/ε) at the capillary wall (A. Krogh, J. Physiol. 52 (1919)
 * 409–415; with a permeable wall, G. M. Thurber, M. M. Schmidt, K. D. Wittrup, Adv. Drug Deliv. Rev. 60 (2008)
 * 1421–1434). The solution is c = A (I0(φr) K1(φR) + K0(φr) I1(φR)) with φ = √(k/D). Lengths in µm, times in min.
 *
 * @param capillaryRadius radius of the capillary
 * @param tissueRadius half the distance between capillaries
 * @param permeability P of the wall, µm/min
 * @param diffusion D in the tissue, µm²/min
 * @param voidFraction ε, part of the tissue that the drug can enter
 * @param loss k, 1/min, above zero
 */
public record KroghCylinder(double capillaryRadius, double tissueRadius, double permeability, double diffusion,
        double voidFraction, double loss) {

    private static final double ACCURACY = 1e-12;

    /** Concentration at a distance from the axis of the capillary, as a part of that in plasma. */
    public double relativeConcentration(double radius) {
        double phi = Math.sqrt(loss / diffusion);
        double outer = phi * tissueRadius;
        double wall = phi * capillaryRadius;
        double k1 = k(1, outer);
        double i1 = i(1, outer);
        double value = i(0, wall) * k1 + k(0, wall) * i1;
        double slope = phi * (i(1, wall) * k1 - k(1, wall) * i1);
        double amplitude = permeability / (permeability * value / voidFraction - diffusion * slope);
        return amplitude * (i(0, phi * radius) * k1 + k(0, phi * radius) * i1);
    }

    /** Mean over the tissue, as a part of the concentration in plasma. */
    public double meanConcentration() {
        double integral = integrate(r -> 2 * r * relativeConcentration(r), capillaryRadius, tissueRadius);
        return integral / (tissueRadius * tissueRadius - capillaryRadius * capillaryRadius);
    }

    /** The same tissue with more or less capillaries: their distance goes with one over the root of their density. */
    public KroghCylinder withVesselDensity(double fold) {
        double radius = Math.max(tissueRadius / Math.sqrt(fold), 1.01 * capillaryRadius);
        return new KroghCylinder(capillaryRadius, radius, permeability, diffusion, voidFraction, loss);
    }

    /** I_n(x) = (1/π) ∫₀^π e^{x cos θ} cos nθ dθ (M. Abramowitz, I. A. Stegun, 9.6.19). */
    private static double i(int n, double x) {
        return integrate(theta -> Math.exp(x * Math.cos(theta)) * Math.cos(n * theta), 0, Math.PI) / Math.PI;
    }

    /** K_n(x) = ∫₀^∞ e^{−x cosh t} cosh nt dt (9.6.24), up to where e^{−x cosh t} vanishes. */
    private static double k(int n, double x) {
        double end = Math.log(2 * (745 + x) / x) + 1;
        return integrate(t -> Math.exp(-x * Math.cosh(t)) * Math.cosh(n * t), 0, end);
    }

    private static double integrate(DoubleUnaryOperator f, double from, double to) {
        return new IterativeLegendreGaussIntegrator(24, ACCURACY, 1e-300).integrate(1_000_000, f::applyAsDouble, from,
                to);
    }
}
