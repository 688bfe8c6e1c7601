package paget.sim.network;

/** SHA-256 over the canonical text of a network. */
final class NetworkHash {
    private NetworkHash() {
    }

    static String of(ReactionNetwork network) {
        throw new UnsupportedOperationException();
    }
}
