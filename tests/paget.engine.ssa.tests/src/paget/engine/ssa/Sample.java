package paget.engine.ssa;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import paget.sim.ensemble.Ensemble;
import paget.sim.ensemble.EnsembleResult;
import paget.sim.ensemble.EnsembleSettings;
import paget.sim.network.ReactionNetwork;
import paget.sim.run.Engine;
import paget.sim.run.RunSettings;
import paget.sim.run.RunStatistics;
import paget.sim.testkit.SampleMoments;

/** Replicates of a network, compared with known moments by the Z and Y tests. */
final class Sample {

    private final EnsembleResult result;
    private final int replicates;

    private Sample(EnsembleResult result, int replicates) {
        this.result = result;
        this.replicates = replicates;
    }

    static Sample of(Engine engine, ReactionNetwork network, int replicates, double... times) {
        return of(engine, Map.of(), network, replicates, times);
    }

    static Sample of(Engine engine, Map<String, String> options, ReactionNetwork network, int replicates,
            double... times) {
        RunSettings settings = RunSettings.uniform(1, 1).withSeed(1889).withOutputTimes(times).withOptions(options);
        return new Sample(Ensemble.run(engine.prepare(network, settings), EnsembleSettings.of(replicates)),
                replicates);
    }

    double mean(int row, String observable) {
        return result.mean(row, result.indexOf(observable));
    }

    double deviation(int row, String observable) {
        return result.standardDeviation(row, result.indexOf(observable));
    }

    double minimum(int row, String observable) {
        return result.minimum(row, result.indexOf(observable));
    }

    RunStatistics statistics() {
        return result.statistics();
    }

    /** Standard error of a mean with a known deviation. */
    double error(double deviation) {
        return deviation / Math.sqrt(replicates);
    }

    void hasMoments(int row, String observable, double mean, double deviation) {
        double z = SampleMoments.z(replicates, mean(row, observable), mean, deviation);
        double y = SampleMoments.y(replicates, deviation(row, observable), deviation);
        String where = observable + " at " + result.time(row) + ": mean " + mean(row, observable) + " for " + mean
                + ", deviation " + deviation(row, observable) + " for " + deviation;
        assertTrue(Math.abs(z) < SampleMoments.Z_LIMIT, () -> where + ", Z = " + z);
        assertTrue(Math.abs(y) < SampleMoments.Y_LIMIT, () -> where + ", Y = " + y);
    }

    /** For distributions far from normal, whose sample deviation varies more than the Y test expects. */
    void hasMean(int row, String observable, double mean, double deviation) {
        double z = SampleMoments.z(replicates, mean(row, observable), mean, deviation);
        assertTrue(Math.abs(z) < SampleMoments.Z_LIMIT, () -> observable + " at " + result.time(row) + ": mean "
                + mean(row, observable) + " for " + mean + ", Z = " + z);
    }

    /** An observable that is 1 with a probability, else 0. */
    void hasProbability(int row, String observable, double probability) {
        hasMean(row, observable, probability, Math.sqrt(probability * (1 - probability)));
    }
}
