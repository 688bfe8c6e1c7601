package paget.analysis.sensitivity;

import org.hipparchus.distribution.RealDistribution;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TriangularDistribution;

/** What is known of an uncertain input, given by its quantile function. */
@FunctionalInterface
public interface InputDistribution {

    /** @param part 0 to 1, both excluded where the distribution has no bounds */
    double quantile(double part);

    static InputDistribution uniform(double minimum, double maximum) {
        return part -> minimum + (maximum - minimum) * part;
    }

    /** Uniform on a logarithmic scale; both ends above zero. */
    static InputDistribution logUniform(double minimum, double maximum) {
        return part -> minimum * StrictMath.pow(maximum / minimum, part);
    }

    static InputDistribution normal(double mean, double standardDeviation) {
        return of(new NormalDistribution(mean, standardDeviation));
    }

    /** The logarithm is normal with mean ln(median) and standard deviation ln(geometricStandardDeviation). */
    static InputDistribution logNormal(double median, double geometricStandardDeviation) {
        RealDistribution standard = new NormalDistribution();
        double sigma = StrictMath.log(geometricStandardDeviation);
        return part -> median * StrictMath.exp(sigma * standard.inverseCumulativeProbability(part));
    }

    static InputDistribution triangular(double minimum, double mode, double maximum) {
        return of(new TriangularDistribution(minimum, mode, maximum));
    }

    static InputDistribution beta(double alpha, double beta) {
        return of(new BetaDistribution(alpha, beta));
    }

    private static InputDistribution of(RealDistribution distribution) {
        return distribution::inverseCumulativeProbability;
    }
}
