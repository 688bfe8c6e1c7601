package paget.engine.ssa;

import paget.sim.run.Engine;
import paget.sim.testkit.EngineContract;

class TauLeapContractTest extends EngineContract {

    @Override
    protected Engine engine() {
        return new TauLeapEngine();
    }
}
