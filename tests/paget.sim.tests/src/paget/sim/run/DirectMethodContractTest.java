package paget.sim.run;

import paget.sim.testkit.EngineContract;

/** The contract holds for a plain engine, so what it asks of others can be met. */
class DirectMethodContractTest extends EngineContract {

    @Override
    protected Engine engine() {
        return new DirectMethodEngine();
    }
}
