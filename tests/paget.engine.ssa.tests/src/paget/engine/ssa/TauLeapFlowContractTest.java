package paget.engine.ssa;

import paget.sim.run.Engine;

class TauLeapFlowContractTest extends ContractWithFlows {

    @Override
    protected Engine engine() {
        return new TauLeapEngine();
    }
}
