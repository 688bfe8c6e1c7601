package paget.analysis.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import paget.analysis.sensitivity.UnitCube;
import paget.analysis.statistics.Quantiles;
import paget.sim.random.RandomStream;

/**
 * Approximate Bayesian computation with sequential Monte Carlo (T. Toni et al., J. R. Soc. Interface 6 (2009) 187–202):
 * particles are drawn from the prior; each generation keeps the half nearest to the data, resamples them with their
 * weights, moves them by a normal kernel of twice their variance (M. A. Beaumont et al., Biometrika 96 (2009) 983–990),
 * and accepts moved ones that are nearer than the median of the last. Priors are uniform over the bounds, on a
 * logarithmic scale where the lower bound is above zero.
 */
public final class ApproximateBayes {

    private static final int CHANNEL = 0xabc0;
    private static final int TRIES = 100;

    private final double[] lower;
    private final double[] upper;
    private final Batch distances;

    /** Computes distances from the data, many at once, so that they can share threads. */
    @FunctionalInterface
    public interface Batch {
        /**
         * @param parameters one array a particle
         * @param first number of the first of them among all that were ever asked for, for random streams
         * @return one distance a particle; NaN when the model fails there
         */
        double[] distances(List<double[]> parameters, long first);
    }

    /** A point of the posterior, with its weight (weights add up to 1) and its distance from the data. */
    public record Particle(double[] parameters, double weight, double distance) {
    }

    /**
     * The result.
     *
     * @param particles points of the posterior
     * @param tolerance the largest distance among them
     * @param simulations number of simulations in all
     */
    public record Posterior(List<Particle> particles, double tolerance, long simulations) {

        public Posterior {
            particles = List.copyOf(particles);
        }

        /** A weighted quantile of a parameter. */
        public double quantile(int parameter, double part) {
            List<Particle> sorted = particles.stream()
                    .sorted(Comparator.comparingDouble(p -> p.parameters()[parameter])).toList();
            double sum = 0;
            for (Particle particle : sorted) {
                sum += particle.weight();
                if (sum >= part) {
                    return particle.parameters()[parameter];
                }
            }
            return sorted.getLast().parameters()[parameter];
        }
    }

    public ApproximateBayes(double[] lower, double[] upper, Batch distances) {
        this.lower = lower.clone();
        this.upper = upper.clone();
        this.distances = distances;
    }

    /** @param generations at least 1 */
    public Posterior sample(int count, int generations, long seed) {
        int k = lower.length;
        long used = 0;
        double[][] cube = UnitCube.random(2 * count, k, seed);
        List<double[]> searched = new ArrayList<>();
        for (double[] point : cube) {
            double[] at = new double[k];
            for (int j = 0; j < k; j++) {
                at[j] = low(j) + point[j] * (high(j) - low(j));
            }
            searched.add(at);
        }
        double[] found = distances.distances(values(searched), used);
        used += searched.size();
        int[] order = IntStream.range(0, found.length).boxed()
                .sorted(Comparator.comparingDouble(i -> Double.isNaN(found[i]) ? Double.POSITIVE_INFINITY : found[i]))
                .mapToInt(Integer::intValue).toArray();
        List<double[]> kept = new ArrayList<>();
        double[] distance = new double[count];
        for (int i = 0; i < count; i++) {
            kept.add(searched.get(order[i]));
            distance[i] = found[order[i]];
        }
        double[] weights = new double[count];
        Arrays.fill(weights, 1.0 / count);
        for (int generation = 1; generation < generations; generation++) {
            double[] sorted = distance.clone();
            Arrays.sort(sorted);
            double tolerance = Quantiles.ofSorted(sorted, 0.5);
            RandomStream random = RandomStream.of(seed, generation, CHANNEL);
            double[] kernel = kernel(kept, weights);
            List<double[]> next = new ArrayList<>();
            List<Double> nextDistance = new ArrayList<>();
            for (int attempt = 0; next.size() < count && attempt < TRIES; attempt++) {
                List<double[]> moved = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    moved.add(move(kept, weights, kernel, random));
                }
                double[] d = distances.distances(values(moved), used);
                used += moved.size();
                for (int i = 0; i < count && next.size() < count; i++) {
                    if (d[i] <= tolerance) {
                        next.add(moved.get(i));
                        nextDistance.add(d[i]);
                    }
                }
            }
            if (next.size() < count) {
                break;
            }
            weights = weights(next, kept, weights, kernel);
            kept = next;
            distance = nextDistance.stream().mapToDouble(Double::doubleValue).toArray();
        }
        List<Particle> particles = new ArrayList<>();
        List<double[]> values = values(kept);
        for (int i = 0; i < count; i++) {
            particles.add(new Particle(values.get(i), weights[i], distance[i]));
        }
        return new Posterior(particles, Arrays.stream(distance).max().orElseThrow(), used);
    }

    private double low(int j) {
        return lower[j] > 0 ? Math.log(lower[j]) : lower[j];
    }

    private double high(int j) {
        return lower[j] > 0 ? Math.log(upper[j]) : upper[j];
    }

    private List<double[]> values(List<double[]> searched) {
        return searched.stream().map(at -> {
            double[] values = new double[at.length];
            Arrays.setAll(values, j -> lower[j] > 0 ? Math.exp(at[j]) : at[j]);
            return values;
        }).toList();
    }

    /** Standard deviation of the kernel for each parameter. */
    private static double[] kernel(List<double[]> particles, double[] weights) {
        double[] result = new double[particles.getFirst().length];
        for (int j = 0; j < result.length; j++) {
            double mean = 0;
            double squares = 0;
            for (int i = 0; i < weights.length; i++) {
                mean += weights[i] * particles.get(i)[j];
                squares += weights[i] * particles.get(i)[j] * particles.get(i)[j];
            }
            result[j] = Math.sqrt(Math.max(2 * (squares - mean * mean), 1e-300));
        }
        return result;
    }

    private double[] move(List<double[]> particles, double[] weights, double[] kernel, RandomStream random) {
        while (true) {
            double u = random.nextDouble();
            int chosen = 0;
            while (chosen < weights.length - 1 && u >= weights[chosen]) {
                u -= weights[chosen++];
            }
            double[] at = particles.get(chosen).clone();
            boolean inside = true;
            for (int j = 0; j < at.length; j++) {
                at[j] += kernel[j] * random.nextGaussian();
                inside &= at[j] >= low(j) && at[j] <= high(j);
            }
            if (inside) {
                return at;
            }
        }
    }

    /** The prior is uniform, so the weight is one over the density of having been moved there. */
    private static double[] weights(List<double[]> next, List<double[]> last, double[] lastWeights, double[] kernel) {
        double[] weights = new double[next.size()];
        for (int i = 0; i < weights.length; i++) {
            double density = 0;
            for (int l = 0; l < lastWeights.length; l++) {
                double exponent = 0;
                for (int j = 0; j < kernel.length; j++) {
                    double z = (next.get(i)[j] - last.get(l)[j]) / kernel[j];
                    exponent += z * z / 2;
                }
                density += lastWeights[l] * Math.exp(-exponent);
            }
            weights[i] = 1 / density;
        }
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(w -> w / sum).toArray();
    }
}
