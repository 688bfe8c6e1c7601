package paget.analysis.survival;

import java.util.List;
import java.util.TreeSet;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.SingularValueDecomposition;
import org.hipparchus.special.Gamma;

/**
 * The log-rank test that several groups have one survival function (N. Mantel, Cancer Chemother. Rep. 50 (1966)
 * 163–170; R. Peto, J. Peto, J. R. Stat. Soc. A 135 (1972) 185–207), with the hypergeometric variance.
 *
 * @param observed number of events observed in each group
 * @param expected number expected if the groups were alike
 * @param statistic the chi-square statistic
 * @param degreesOfFreedom number of groups less one
 * @param pValue chance of a statistic as large when the groups are alike; 1 when there are no events
 */
public record LogRank(double[] observed, double[] expected, double statistic, int degreesOfFreedom, double pValue) {

    /** @param groups at least two */
    public static LogRank of(List<SurvivalTimes> groups) {
        int k = groups.size();
        if (k < 2) {
            throw new IllegalArgumentException("a comparison needs two groups, not " + k);
        }
        double[] observed = new double[k];
        double[] expected = new double[k];
        double[][] variance = new double[k - 1][k - 1];
        TreeSet<Double> times = new TreeSet<>();
        List<List<SurvivalTimes.Step>> steps = groups.stream().map(SurvivalTimes::steps).toList();
        steps.forEach(group -> group.stream().filter(s -> s.events() > 0).forEach(s -> times.add(s.time())));
        double[] atRisk = groups.stream().mapToDouble(SurvivalTimes::size).toArray();
        int[] next = new int[k];
        for (double time : times) {
            double n = 0;
            double d = 0;
            for (int g = 0; g < k; g++) {
                List<SurvivalTimes.Step> group = steps.get(g);
                while (next[g] < group.size() && group.get(next[g]).time() < time) {
                    SurvivalTimes.Step past = group.get(next[g]++);
                    atRisk[g] -= past.events() + past.censored();
                }
                if (next[g] < group.size() && group.get(next[g]).time() == time) {
                    observed[g] += group.get(next[g]).events();
                    d += group.get(next[g]).events();
                }
                n += atRisk[g];
            }
            double factor = n > 1 ? d * (n - d) / (n * n * (n - 1)) : 0;
            for (int g = 0; g < k; g++) {
                expected[g] += d * atRisk[g] / n;
                for (int h = 0; g < k - 1 && h < k - 1; h++) {
                    variance[g][h] += factor * ((g == h ? n * atRisk[g] : 0) - atRisk[g] * atRisk[h]);
                }
            }
        }
        double statistic = statistic(observed, expected, variance);
        double p = times.isEmpty() ? 1 : upperTail(statistic, k - 1);
        return new LogRank(observed, expected, statistic, k - 1, p);
    }

    /** Upper tail of the chi-square distribution, exact for the smallest of chances. */
    private static double upperTail(double statistic, int degreesOfFreedom) {
        return Gamma.regularizedGammaQ(degreesOfFreedom / 2.0, Math.max(0, statistic) / 2);
    }

    private static double statistic(double[] observed, double[] expected, double[][] variance) {
        ArrayRealVector difference = new ArrayRealVector(variance.length);
        for (int g = 0; g < variance.length; g++) {
            difference.setEntry(g, observed[g] - expected[g]);
        }
        return difference.dotProduct(
                new SingularValueDecomposition(new Array2DRowRealMatrix(variance)).getSolver().solve(difference));
    }
}
