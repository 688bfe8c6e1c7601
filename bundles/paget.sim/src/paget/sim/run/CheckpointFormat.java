package paget.sim.run;

/** The byte layout of checkpoints. */
final class CheckpointFormat {
    private CheckpointFormat() {
    }

    static byte[] write(Checkpoint checkpoint) {
        throw new UnsupportedOperationException();
    }

    static Checkpoint read(byte[] bytes) {
        throw new UnsupportedOperationException();
    }
}
