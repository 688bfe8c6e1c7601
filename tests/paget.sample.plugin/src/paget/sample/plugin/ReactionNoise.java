package paget.sample.plugin;

import paget.sim.compile.CompiledNetwork;
import paget.sim.compile.Kernel;
import paget.sim.compile.SparsePattern;
import paget.sim.compile.Stoichiometry;
import paget.sim.random.RandomStream;

/** How far the number of times that reactions happen in a step strays from its mean. */
final class ReactionNoise {

    private final Stoichiometry stoichiometry;
    private final RandomStream random;
    private final double[] rates;

    ReactionNoise(CompiledNetwork network, long seed, long replicate) {
        stoichiometry = network.stoichiometry();
        random = RandomStream.of(seed, replicate, 0);
        rates = new double[network.network().reactions().size()];
    }

    /** Adds √(a h) N times the stoichiometry of each reaction of rate a to {@code changes}. */
    void add(Kernel kernel, double time, double step, double[] y, double[] p, double[] changes) {
        kernel.rates(time, y, p, rates);
        SparsePattern pattern = stoichiometry.pattern();
        for (int reaction = 0; reaction < rates.length; reaction++) {
            double noise = Math.sqrt(Math.max(0, rates[reaction]) * step) * random.nextGaussian();
            for (int k = pattern.columnStart(reaction); k < pattern.columnStart(reaction + 1); k++) {
                changes[pattern.row(k)] += noise * stoichiometry.values()[k];
            }
        }
    }
}
