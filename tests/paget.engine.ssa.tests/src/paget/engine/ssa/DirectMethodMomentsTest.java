package paget.engine.ssa;

import java.util.Map;

import paget.sim.run.Engine;
import paget.sim.testkit.StochasticContract;

class DirectMethodMomentsTest extends StochasticContract {

    @Override
    protected Engine engine() {
        return new SsaEngine();
    }

    @Override
    protected Map<String, String> options() {
        return Map.of("method", "direct");
    }
}
