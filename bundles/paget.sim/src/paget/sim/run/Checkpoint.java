package paget.sim.run;

import java.util.Objects;

import paget.sim.SimulationException;

/**
 * The frozen state of a {@link Run}.
 *
 * @param engine id of the engine
 * @param engineVersion version of the engine
 * @param modelHash {@link paget.sim.SimulationModel#hash()} of the model
 * @param seed master seed
 * @param replicate number of the replicate
 * @param time model time reached
 * @param state what the engine needs, in a layout of its own; it is taken over without a copy, because states can be large,
 *        and must not be changed after
 */
public record Checkpoint(String engine, String engineVersion, String modelHash, long seed, long replicate,
        double time, byte[] state) {

    public Checkpoint {
        Objects.requireNonNull(engine, "engine");
        Objects.requireNonNull(engineVersion, "engineVersion");
        Objects.requireNonNull(modelHash, "modelHash");
        Objects.requireNonNull(state, "state");
    }

    /** A copy. */
    @Override
    public byte[] state() {
        return state.clone();
    }

    /** The checkpoint as bytes with a version and a check sum. */
    public byte[] toBytes() {
        return CheckpointFormat.write(this, state);
    }

    /** Number of bytes of the state. */
    public int size() {
        return state.length;
    }

    /** Reads the state where it is. */
    public StateReader reader() {
        return new StateReader(state);
    }

    /**
     * Reads what {@link #toBytes()} wrote.
     *
     * @throws SimulationException with code {@code CHECKPOINT} when the bytes are damaged or of
     *         an unknown version
     */
    public static Checkpoint fromBytes(byte[] bytes) {
        return CheckpointFormat.read(bytes);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Checkpoint other && java.util.Arrays.equals(toBytes(), other.toBytes());
    }

    @Override
    public int hashCode() {
        return java.util.Arrays.hashCode(state);
    }
}
