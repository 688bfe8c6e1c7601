package paget.core.validation;

import java.util.stream.DoubleStream;

import org.eclipse.emf.ecore.EAttribute;

import paget.model.BetaDistribution;
import paget.model.Distribution;
import paget.model.LogNormalDistribution;
import paget.model.LogUniformDistribution;
import paget.model.NormalDistribution;
import paget.model.TriangularDistribution;
import paget.model.UniformDistribution;
import paget.model.path.ElementPath;

/** The parameters of a distribution describe one. */
final class DistributionRule implements Rule {

    @Override
    public void check(ModelView model, Findings findings) {
        for (Distribution distribution : model.all(Distribution.class)) {
            String wrong = numbers(distribution).allMatch(Double::isFinite) ? wrong(distribution)
                    : "all its parameters must be finite numbers";
            if (wrong != null) {
                findings.error("distribution.invalid", distribution, null,
                        "The distribution of " + ElementPath.of(distribution.eContainer()) + " is none: " + wrong + ".");
            }
        }
    }

    private static DoubleStream numbers(Distribution distribution) {
        return distribution.eClass().getEAllAttributes().stream().map((EAttribute a) -> distribution.eGet(a))
                .filter(Double.class::isInstance).mapToDouble(Double.class::cast);
    }

    private static String wrong(Distribution distribution) {
        return switch (distribution) {
            case NormalDistribution d when d.getStandardDeviation() <= 0 -> "the standard deviation must be above zero";
            case LogNormalDistribution d when d.getMedian() <= 0 -> "the median must be above zero";
            case LogNormalDistribution d when d.getGeometricStandardDeviation() <= 1 ->
                "the geometric standard deviation must be above one";
            case UniformDistribution d when d.getMinimum() >= d.getMaximum() -> "the minimum must be below the maximum";
            case LogUniformDistribution d when d.getMinimum() <= 0 -> "the minimum must be above zero";
            case LogUniformDistribution d when d.getMinimum() >= d.getMaximum() -> "the minimum must be below the maximum";
            case TriangularDistribution d when d.getMinimum() >= d.getMaximum() || d.getMode() < d.getMinimum()
                    || d.getMode() > d.getMaximum() -> "the mode must lie between a lower minimum and a higher maximum";
            case BetaDistribution d when d.getAlpha() <= 0 || d.getBeta() <= 0 -> "both shapes must be above zero";
            default -> null;
        };
    }
}
