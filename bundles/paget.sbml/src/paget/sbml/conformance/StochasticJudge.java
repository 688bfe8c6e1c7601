package paget.sbml.conformance;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import paget.sbml.conformance.CaseResult.Verdict;
import paget.sim.ensemble.Ensemble;
import paget.sim.ensemble.EnsembleResult;
import paget.sim.ensemble.EnsembleSettings;
import paget.sim.ensemble.ReplicateListener;
import paget.sim.run.CancelledException;
import paget.sim.run.Engine;
import paget.sim.run.Progress;
import paget.sim.run.RunSettings;
import paget.sim.run.Simulation;

/**
 * Stochastic cases, judged as by Evans, Gillespie and Wilkinson, Bioinformatics 24:285 (2008): with n replicates, mean
 * x̄ and standard deviation s against the exact μ and σ, Z = √n (x̄ − μ)/σ and Y = √(n/2) (s²/σ² − 1) must lie within
 * the limits of the settings. Even a perfect simulator leaves ±3 at one point in 370, and there are thousands of
 * points. So a point outside is asked again with as many fresh replicates; it is wrong when it lies outside again.
 * Where a case gives no σ, s takes its place: the mean of a Cauchy variable has no other scale, and Z is then of the
 * order of 1 about the median, which the suite gives for the mean.
 */
final class StochasticJudge extends Judge {

    private final Engine engine;
    private final ConformanceSettings conformance;
    private final Progress progress;

    StochasticJudge(Engine engine, ConformanceSettings conformance, Progress progress) {
        this.engine = engine;
        this.conformance = conformance;
        this.progress = progress;
    }

    @Override
    CaseResult compare(TestCase test, CaseSettings settings) throws IOException {
        ExpectedResults expected = test.expected();
        Simulation simulation = engine.prepare(test.network(settings), new RunSettings(0, settings.times(),
                conformance.seed(), RunSettings.DEFAULT_RELATIVE_TOLERANCE, RunSettings.DEFAULT_ABSOLUTE_TOLERANCE,
                Map.of(), Map.of()));
        long start = System.nanoTime();
        EnsembleResult first = replicates(simulation, 0);
        double milliseconds = (System.nanoTime() - start) / 1e6;
        EnsembleResult second = null;
        int outside = 0;
        for (int row = 0; row < first.rows(); row++) {
            for (int column = 0; column < expected.columns().size(); column++) {
                Optional<String> outlier = outlier(settings, expected, first, row, column);
                if (outlier.isPresent()) {
                    outside++;
                    second = second == null ? replicates(simulation, conformance.replicates()) : second;
                    if (outlier(settings, expected, second, row, column).isPresent()) {
                        return new CaseResult(test.name(), Verdict.FAILED, outlier.get(), milliseconds);
                    }
                }
            }
        }
        return new CaseResult(test.name(), Verdict.PASSED, outside == 0 ? ""
                : outside + " of " + first.rows() * expected.columns().size()
                        + " statistics lay outside once and inside with fresh replicates", milliseconds);
    }

    private EnsembleResult replicates(Simulation simulation, int from) {
        EnsembleResult result = Ensemble.run(simulation, new EnsembleSettings(from, conformance.replicates(),
                conformance.threads(), false), progress, ReplicateListener.NONE);
        if (!result.isComplete()) {
            throw new CancelledException(0);
        }
        return result;
    }

    /** What to say about a mean or standard deviation that lies outside. */
    private static Optional<String> outlier(CaseSettings settings, ExpectedResults expected, EnsembleResult got, int row,
            int column) {
        String heading = expected.columns().get(column);
        boolean mean = heading.endsWith("-mean");
        String variable = heading.substring(0, heading.lastIndexOf('-'));
        double e = expected.rows()[row][column];
        int index = got.indexOf(variable);
        double x = mean ? got.mean(row, index) : got.standardDeviation(row, index);
        int spread = expected.columns().indexOf(variable + "-sd");
        double sigma = spread < 0 ? got.standardDeviation(row, index) : expected.rows()[row][spread];
        double n = got.replicates();
        double statistic = mean ? Math.sqrt(n) * (x - e) / sigma : Math.sqrt(n / 2) * (x * x / (e * e) - 1);
        // Without spread both must be exact.
        boolean inside = sigma == 0 ? Math.abs(x - e) <= 1e-9 * Math.max(1, Math.abs(e))
                : (mean ? settings.meanRange() : settings.deviationRange()).orElseThrow().contains(statistic);
        return inside ? Optional.empty() : Optional.of(deviation(heading, expected.times()[row], e, x)
                + String.format(Locale.ROOT, ", %s = %.2f", mean ? "Z" : "Y", statistic));
    }
}
