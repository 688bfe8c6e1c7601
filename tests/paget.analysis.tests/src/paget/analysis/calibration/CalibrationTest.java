package paget.analysis.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import paget.analysis.calibration.ProfileLikelihood.Identifiability;
import paget.sim.random.RandomStream;

class CalibrationTest {

    private static final double[] TIMES = {0, 1, 2, 3, 5, 8, 13};

    /** a e^{−kt} with planted a = 3, k = .4 and errors of .05. */
    private static FitProblem decay(long seed) {
        RandomStream random = RandomStream.of(seed, 0, 0);
        double[] data = Arrays.stream(TIMES).map(t -> 3 * Math.exp(-.4 * t) + .05 * random.nextGaussian()).toArray();
        double[] deviations = new double[data.length];
        Arrays.fill(deviations, .05);
        return new FitProblem(data, deviations, new double[] {.01, .001}, new double[] {100, 10},
                p -> Arrays.stream(TIMES).map(t -> p[0] * Math.exp(-p[1] * t)).toArray());
    }

    @Test
    void plantedParametersAreRecovered() {
        int hits = 0;
        for (int seed = 0; seed < 40; seed++) {
            FitProblem problem = decay(seed);
            LeastSquares.Fit fit = LeastSquares.fit(problem, new double[] {1, 1}, null);
            assertFalse(fit.isIllConditioned());
            assertEquals(3, fit.parameters()[0], .3);
            assertEquals(.4, fit.parameters()[1], .08);
            assertTrue(fit.chiSquare() <= problem.chiSquare(new double[] {3, .4}) + 1e-6);
            ProfileLikelihood profile = ProfileLikelihood.of(problem, fit, 1, 40, .95);
            assertEquals(Identifiability.IDENTIFIABLE, profile.identifiability());
            hits += profile.interval().contains(.4) ? 1 : 0;
        }
        // Binomial(40, .95) lies in 33 … 40 with a chance of .997.
        assertTrue(hits >= 33, "hits " + hits);
    }

    /** Only the product of two parameters enters: any value of one is made up for by the other. */
    @Test
    void aPairThatOnlyActsTogetherIsNotIdentifiable() {
        FitProblem decay = decay(1);
        FitProblem problem = new FitProblem(decay.data(), decay.deviations(), new double[] {.01, .01, .001},
                new double[] {100, 100, 10},
                p -> Arrays.stream(TIMES).map(t -> p[0] * p[1] * Math.exp(-p[2] * t)).toArray());
        LeastSquares.Fit fit = LeastSquares.fit(problem, new double[] {1, 1, 1}, null);
        assertTrue(fit.isIllConditioned());
        // ln a and ln b with opposite signs: (1, −1, 0)/√2.
        assertEquals(Math.sqrt(.5), Math.abs(fit.weakest()[0]), 1e-4);
        assertEquals(-fit.weakest()[0], fit.weakest()[1], 1e-4);
        assertEquals(Identifiability.STRUCTURALLY_NOT,
                ProfileLikelihood.of(problem, fit, 0, 20, .95).identifiability());
        ProfileLikelihood rate = ProfileLikelihood.of(problem, fit, 2, 40, .95);
        assertEquals(Identifiability.IDENTIFIABLE, rate.identifiability());
        assertTrue(rate.interval().contains(.4));
    }

    /** Data from the flat end only tell that the decay is fast: an interval without an upper end. */
    @Test
    void dataThatComeTooLateBoundOnlyOneSide() {
        FitProblem problem = new FitProblem(new double[] {0, 0}, new double[] {.05, .05}, new double[] {.001},
                new double[] {1000}, p -> new double[] {3 * Math.exp(-p[0] * 10), 3 * Math.exp(-p[0] * 12)});
        LeastSquares.Fit fit = LeastSquares.fit(problem, new double[] {2}, null);
        ProfileLikelihood profile = ProfileLikelihood.of(problem, fit, 0, 40, .95);
        assertEquals(Identifiability.PRACTICALLY_NOT, profile.identifiability());
        assertTrue(profile.interval().lower() > .2 && profile.interval().lower() < .6);
        assertEquals(Double.POSITIVE_INFINITY, profile.interval().upper());
    }

    /** Counts of a Poisson process of mean 30, observed once as 30 on average over 10: the posterior is narrow around it. */
    @Test
    void approximateBayesFindsTheMeanOfCounts() {
        ApproximateBayes bayes = new ApproximateBayes(new double[] {1}, new double[] {1000}, (parameters, first) -> {
            double[] distances = new double[parameters.size()];
            for (int i = 0; i < distances.length; i++) {
                RandomStream random = RandomStream.of(3, first + i, 0);
                double sum = 0;
                for (int d = 0; d < 10; d++) {
                    sum += random.nextPoisson(parameters.get(i)[0]);
                }
                distances[i] = Math.abs(sum / 10 - 30);
            }
            return distances;
        });
        ApproximateBayes.Posterior posterior = bayes.sample(200, 7, 1);
        // Standard error of the mean of ten counts: √(30/10) = 1.73.
        assertEquals(30, posterior.quantile(0, .5), 1.2);
        assertTrue(posterior.quantile(0, .025) < 29 && posterior.quantile(0, .025) > 23);
        assertTrue(posterior.quantile(0, .975) > 31 && posterior.quantile(0, .975) < 37);
        assertEquals(1, posterior.particles().stream().mapToDouble(ApproximateBayes.Particle::weight).sum(), 1e-9);
    }
}
