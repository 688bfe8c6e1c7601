package paget.engine.ssa;

import paget.sim.run.Engine;

class ExactFlowContractTest extends ContractWithFlows {

    @Override
    protected Engine engine() {
        return new SsaEngine();
    }
}
