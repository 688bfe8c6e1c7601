package paget.engine.ssa;

import java.util.Map;

import paget.sim.run.Engine;
import paget.sim.testkit.EngineContract;

class CompositionRejectionContractTest extends EngineContract {

    @Override
    protected Engine engine() {
        return new SsaEngine();
    }

    @Override
    protected Map<String, String> options() {
        return Map.of("method", "composition-rejection");
    }
}
