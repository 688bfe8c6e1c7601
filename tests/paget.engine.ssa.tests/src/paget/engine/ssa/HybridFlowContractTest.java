package paget.engine.ssa;

import paget.sim.run.Engine;

class HybridFlowContractTest extends ContractWithFlows {

    @Override
    protected Engine engine() {
        return new HybridEngine();
    }
}
