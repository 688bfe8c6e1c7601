package paget.sbml.conformance;

import java.io.IOException;
import java.util.Map;

import paget.sbml.conformance.CaseResult.Verdict;
import paget.sim.network.ReactionNetwork;
import paget.sim.run.Engine;
import paget.sim.run.RunSettings;
import paget.sim.run.Simulation;
import paget.sim.run.Trajectory;

/**
 * Semantic cases: every value x must agree with the expected value e by |x − e| ≤ absolute + relative·|e|. The
 * integrator is asked for a hundredth of the relative and a thousandth of the absolute tolerance, at least for the
 * defaults of Paget.
 */
final class SemanticJudge extends Judge {

    private static final double STRICTEST_RELATIVE = 1e-10;
    private static final double STRICTEST_ABSOLUTE = 1e-20;

    private static final int MOST_TIMINGS = 3;
    private static final long ENOUGH_NANOSECONDS = 5_000_000;

    private final Engine engine;

    SemanticJudge(Engine engine) {
        this.engine = engine;
    }

    @Override
    CaseResult compare(TestCase test, CaseSettings settings) throws IOException {
        ExpectedResults expected = test.expected();
        ReactionNetwork network = test.network(settings);
        RunSettings run = new RunSettings(0, settings.times(), 0,
                tolerance(settings.relative() / 100, STRICTEST_RELATIVE, RunSettings.DEFAULT_RELATIVE_TOLERANCE),
                tolerance(settings.absolute() / 1000, STRICTEST_ABSOLUTE, RunSettings.DEFAULT_ABSOLUTE_TOLERANCE),
                Map.of(), Map.of());
        Simulation simulation = engine.prepare(network, run);
        Trajectory got = simulation.run(0);
        double milliseconds = milliseconds(simulation);
        String deviation = firstDeviation(settings, expected, got);
        return new CaseResult(test.name(), deviation.isEmpty() ? Verdict.PASSED : Verdict.FAILED, deviation,
                milliseconds);
    }

    /** Time of a run after the first one, which warmed up code that was compiled for this model; the best of a few. */
    private static double milliseconds(Simulation simulation) {
        double best = Double.POSITIVE_INFINITY;
        long begin = System.nanoTime();
        for (int i = 0; i < MOST_TIMINGS && System.nanoTime() - begin < ENOUGH_NANOSECONDS; i++) {
            long start = System.nanoTime();
            simulation.run(0);
            best = Math.min(best, (System.nanoTime() - start) / 1e6);
        }
        return best;
    }

    private static double tolerance(double wanted, double strictest, double loosest) {
        return Math.clamp(wanted, strictest, loosest);
    }

    private static String firstDeviation(CaseSettings settings, ExpectedResults expected, Trajectory got) {
        if (got.rows() != expected.rows().length) {
            return "expected " + expected.rows().length + " rows, got " + got.rows();
        }
        for (int row = 0; row < got.rows(); row++) {
            for (int column = 0; column < expected.columns().size(); column++) {
                String variable = expected.columns().get(column);
                double e = expected.rows()[row][column];
                double x = got.value(row, got.indexOf(variable));
                if (!agrees(x, e, settings)) {
                    return deviation(variable, expected.times()[row], e, x);
                }
            }
        }
        return "";
    }

    private static boolean agrees(double x, double e, CaseSettings settings) {
        if (!Double.isFinite(e) || !Double.isFinite(x)) {
            return Double.compare(x, e) == 0;
        }
        return Math.abs(x - e) <= settings.absolute() + settings.relative() * Math.abs(e);
    }
}
