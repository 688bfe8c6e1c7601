package paget.engine.ssa;

import java.util.Map;

import paget.sim.run.Engine;
import paget.sim.testkit.EngineContract;

/** With a threshold that the contract's populations cross both ways. */
class HybridContractTest extends EngineContract {

    @Override
    protected Engine engine() {
        return new HybridEngine();
    }

    @Override
    protected Map<String, String> options() {
        return Map.of("threshold", "150");
    }
}
