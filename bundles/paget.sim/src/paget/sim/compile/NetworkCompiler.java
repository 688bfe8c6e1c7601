package paget.sim.compile;

import paget.sim.network.ReactionNetwork;

/** Lays out and compiles networks. */
final class NetworkCompiler {
    private NetworkCompiler() {
    }

    static CompiledNetwork compile(ReactionNetwork network, RateForm form) {
        throw new UnsupportedOperationException();
    }
}
