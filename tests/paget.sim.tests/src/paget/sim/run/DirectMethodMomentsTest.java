package paget.sim.run;

import paget.sim.testkit.StochasticContract;

/** Compiled propensities, random streams and ensembles together give the moments of theory. */
class DirectMethodMomentsTest extends StochasticContract {

    @Override
    protected Engine engine() {
        return new DirectMethodEngine();
    }

    @Override
    protected int replicates() {
        return 2_000;
    }
}
