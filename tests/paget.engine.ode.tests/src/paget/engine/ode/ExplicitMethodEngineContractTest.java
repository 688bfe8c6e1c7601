package paget.engine.ode;

import java.util.Map;

import paget.sim.run.Engine;
import paget.sim.testkit.EngineContract;

class ExplicitMethodEngineContractTest extends EngineContract {

    @Override
    protected Engine engine() {
        return new OdeEngine();
    }

    @Override
    protected Map<String, String> options() {
        return Map.of(OdeOptions.METHOD.id(), "explicit");
    }
}
