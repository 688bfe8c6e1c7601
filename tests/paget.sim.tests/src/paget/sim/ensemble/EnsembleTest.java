package paget.sim.ensemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import paget.sim.SimulationException;
import paget.sim.SimulationModel;
import paget.sim.network.ReactionNetwork;
import paget.sim.random.RandomStream;
import paget.sim.run.Checkpoint;
import paget.sim.run.Progress;
import paget.sim.run.Run;
import paget.sim.run.RunSettings;
import paget.sim.run.RunStatistics;
import paget.sim.run.Simulation;
import paget.sim.run.TrajectorySink;
import paget.sim.testkit.StopAfter;

class EnsembleTest {

    /** Replicates whose one value is a function of their number. */
    private record Numbers(LongFunction<Double> value) implements Simulation {

        @Override
        public SimulationModel model() {
            return ReactionNetwork.builder("numbers").parameter("x", 1).observable("x").build();
        }

        @Override
        public RunSettings settings() {
            return RunSettings.uniform(1, 1).withOutputTimes(1);
        }

        @Override
        public Run start(long replicate) {
            return new Run() {
                private double time;

                @Override
                public double time() {
                    return time;
                }

                @Override
                public boolean advance(double until, TrajectorySink sink, Progress progress) {
                    progress.report(0.5);
                    if (progress.isCancelled()) {
                        return false;
                    }
                    // Later replicates are done sooner, so they have to wait for the earlier ones.
                    double burnt = 0;
                    for (int i = 0; i < 1_000 / (1 + replicate % 7); i++) {
                        burnt += StrictMath.sin(i);
                    }
                    time = until;
                    sink.accept(until, new double[] { value.apply(replicate) + 0 * burnt });
                    return true;
                }

                @Override
                public Checkpoint checkpoint() {
                    throw new UnsupportedOperationException();
                }

                @Override
                public RunStatistics statistics() {
                    return new RunStatistics("numbers", 1, 0, 0, 0);
                }
            };
        }

        @Override
        public Run resume(Checkpoint checkpoint) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Run branch(Checkpoint checkpoint) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Simulation withOverrides(Map<String, Double> overrides) {
            throw new UnsupportedOperationException();
        }
    }

    private static EnsembleSettings settings(int replicates, int threads) {
        return new EnsembleSettings(0, replicates, threads, true);
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 3, 8 })
    void theStatisticsAreThoseOfTheReplicates(int threads) {
        EnsembleResult result = Ensemble.run(new Numbers(r -> (double) r), settings(101, threads));
        assertEquals(101, result.replicates());
        assertTrue(result.isComplete());
        assertEquals(50, result.mean(0, 0), 1e-13);
        // Variance of 0 … n−1 with divisor n−1: n(n+1)/12.
        assertEquals(Math.sqrt(101 * 102 / 12.0), result.standardDeviation(0, 0), 1e-12);
        assertEquals(0, result.minimum(0, 0));
        assertEquals(100, result.maximum(0, 0));
        assertEquals(50, result.quantile(0, 0, 0.5));
        assertEquals(0, result.quantile(0, 0, 0));
        assertEquals(100, result.quantile(0, 0, 1));
        assertEquals(101, result.statistics().events());
        assertEquals("numbers", result.statistics().method());
        assertEquals(1, result.time(0));
        assertEquals(0, result.indexOf("x"));
    }

    @Test
    void bitsDoNotDependOnThreads() {
        Numbers numbers = new Numbers(r -> RandomStream.of(1, r, 0).nextGaussian());
        EnsembleResult one = Ensemble.run(numbers, settings(3000, 1));
        for (int threads : new int[] { 2, 5, 8 }) {
            EnsembleResult many = Ensemble.run(numbers, settings(3000, threads));
            assertEquals(one.hash(), many.hash());
            assertEquals(one.mean(0, 0), many.mean(0, 0));
            assertEquals(one.standardDeviation(0, 0), many.standardDeviation(0, 0));
            assertEquals(one.quantile(0, 0, 0.9), many.quantile(0, 0, 0.9));
        }
    }

    @Test
    void listenersGetReplicatesInOrder() {
        List<Long> seen = new ArrayList<>();
        Ensemble.run(new Numbers(r -> (double) r), new EnsembleSettings(10, 50, 4, false), Progress.NONE,
                (replicate, trajectory, statistics) -> {
                    seen.add(replicate);
                    assertEquals(replicate, trajectory.value(0, 0));
                });
        assertEquals(50, seen.size());
        assertEquals(10, seen.get(0));
        assertEquals(seen.stream().sorted().toList(), seen);
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 4 })
    void aCancelKeepsWhatIsFinished(int threads) {
        EnsembleResult result = Ensemble.run(new Numbers(r -> 1.0), settings(1_000_000, threads), new StopAfter(500),
                ReplicateListener.NONE);
        assertFalse(result.isComplete());
        assertTrue(result.replicates() > 100 && result.replicates() <= 500, "finished " + result.replicates());
        assertEquals(1, result.mean(0, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 8 })
    void theLowestFailureIsThrown(int threads) {
        Numbers numbers = new Numbers(r -> {
            if (r == 40 || r > 42) {
                throw new SimulationException(SimulationException.Code.NOT_FINITE, "r" + r, 0, 0, "Replicate " + r);
            }
            return 0.0;
        });
        assertEquals("r40", assertThrows(SimulationException.class,
                () -> Ensemble.run(numbers, settings(1000, threads))).element());
    }

    @Test
    void quantilesCanBeLeftOut() {
        EnsembleResult result = Ensemble.run(new Numbers(r -> 1.0), new EnsembleSettings(0, 3, 1, false));
        assertThrows(IllegalStateException.class, () -> result.quantile(0, 0, 0.5));
        assertThrows(IllegalArgumentException.class, () -> result.indexOf("nobody"));
        assertThrows(IllegalArgumentException.class, () -> new EnsembleSettings(0, 0, 1, true));
    }

    @Test
    void sketchedQuantilesKeepTheirBound() {
        int n = 100_000;
        QuantileSketch sketch = new QuantileSketch();
        double[] all = new double[n];
        RandomStream stream = RandomStream.of(3, 0, 0);
        for (int i = 0; i < n; i++) {
            all[i] = stream.nextGaussian();
            sketch.add(all[i]);
        }
        Arrays.sort(all);
        double bound = Math.ceil(n * (Math.log(n / 512.0) / Math.log(2)) / (2 * 512));
        for (double fraction : new double[] { 0, 0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99, 1 }) {
            int rank = Arrays.binarySearch(all, sketch.quantile(fraction));
            assertEquals(fraction * n, rank, bound + 1, "quantile " + fraction);
        }
        assertEquals(n, sketch.count());
    }

    @Test
    void smallSamplesHaveExactQuantiles() {
        QuantileSketch sketch = new QuantileSketch();
        assertTrue(Double.isNaN(sketch.quantile(0.5)));
        for (int i = 500; i > 0; i--) {
            sketch.add(i);
        }
        for (int percent = 1; percent <= 100; percent++) {
            assertEquals(5 * percent, sketch.quantile(percent / 100.0));
        }
        assertThrows(IllegalArgumentException.class, () -> sketch.quantile(1.5));
    }
}
