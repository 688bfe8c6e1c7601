package paget.ui.internal.properties;

import paget.model.BetaDistribution;
import paget.model.Distribution;
import paget.model.LogNormalDistribution;
import paget.model.LogUniformDistribution;
import paget.model.NormalDistribution;
import paget.model.TriangularDistribution;
import paget.model.UniformDistribution;

/** First parameters for a distribution that the user chose: centred on the value, to be edited next. */
final class DistributionDefaults {
    private static final double RELATIVE_WIDTH = 0.1;
    private static final double FOLD = 2;

    private DistributionDefaults() {
    }

    static void around(Distribution distribution, double value) {
        double width = value == 0 ? RELATIVE_WIDTH : Math.abs(value) * RELATIVE_WIDTH;
        switch (distribution) {
        case NormalDistribution normal -> {
            normal.setMean(value);
            normal.setStandardDeviation(width);
        }
        case LogNormalDistribution logNormal -> {
            logNormal.setMedian(value);
            logNormal.setGeometricStandardDeviation(FOLD);
        }
        case UniformDistribution uniform -> {
            uniform.setMinimum(value - width);
            uniform.setMaximum(value + width);
        }
        case LogUniformDistribution logUniform -> {
            logUniform.setMinimum(value / FOLD);
            logUniform.setMaximum(value * FOLD);
        }
        case TriangularDistribution triangular -> {
            triangular.setMinimum(value - width);
            triangular.setMode(value);
            triangular.setMaximum(value + width);
        }
        case BetaDistribution beta -> {
            beta.setAlpha(2);
            beta.setBeta(2);
        }
        default -> throw new IllegalArgumentException("no defaults for " + distribution.eClass().getName());
        }
    }
}
