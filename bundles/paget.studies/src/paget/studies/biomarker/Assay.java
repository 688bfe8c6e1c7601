package paget.studies.biomarker;

import paget.sim.random.RandomStream;

/**
 * How a marker is measured: cells in a sample of a volume are Poisson distributed, each is detected with a chance, and
 * the reading has a relative error; concentrations are read with the error alone.
 *
 * @param fraction part of the whole that is sampled, 1 for what is not counted in a sample
 * @param detection chance that a sampled cell is detected
 * @param noise coefficient of variation of the reading, log-normal
 * @param counted whether the marker is a number of cells
 */
record Assay(double fraction, double detection, double noise, boolean counted) {

    private static final int CHANNEL = 0xa55a;

    /** One reading. @param patient number of the patient */
    double read(double truth, long seed, long patient) {
        RandomStream random = RandomStream.of(seed, patient, CHANNEL);
        double expected = Math.max(0, truth) * fraction * detection;
        double reading = counted ? random.nextPoisson(Math.min(expected, 1e15)) : expected;
        double sigma = Math.sqrt(Math.log1p(noise * noise));
        return noise == 0 ? reading : reading * Math.exp(sigma * random.nextGaussian() - sigma * sigma / 2);
    }
}
