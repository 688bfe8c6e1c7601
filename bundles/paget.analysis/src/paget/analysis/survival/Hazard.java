package paget.analysis.survival;

import org.hipparchus.distribution.continuous.GammaDistribution;

import paget.analysis.statistics.Interval;

/**
 * Events in a unit of time, where the hazard is taken as constant.
 *
 * @param events number of events
 * @param exposure time that subjects spent at risk, added over all of them
 */
public record Hazard(int events, double exposure) {

    /** Events divided by the time at risk; NaN when nobody was at risk. */
    public double rate() {
        return exposure == 0 ? Double.NaN : events / exposure;
    }

    /** Exact interval for the rate of a Poisson process (F. Garwood, Biometrika 28 (1936) 437–442). */
    public Interval interval(double confidence) {
        if (exposure == 0) {
            return Interval.UNKNOWN;
        }
        double tail = (1 - confidence) / 2;
        double lower = events == 0 ? 0 : new GammaDistribution(events, 1).inverseCumulativeProbability(tail);
        double upper = new GammaDistribution(events + 1.0, 1).inverseCumulativeProbability(1 - tail);
        return new Interval(lower / exposure, upper / exposure);
    }
}
