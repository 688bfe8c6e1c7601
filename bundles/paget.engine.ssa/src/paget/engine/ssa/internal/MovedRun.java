package paget.engine.ssa.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** A replicate that one mover carries from start to end. */
final class MovedRun extends StochasticRun {

    private final Mover mover;

    MovedRun(SsaSimulation simulation, long replicate, RunContext context, Mover mover) {
        super(simulation, replicate, context);
        this.mover = mover;
    }

    @Override
    void begin(double t) {
        mover.restart(t);
    }

    @Override
    boolean moveTo(double target, Mover.Poll poll) {
        return mover.move(target, Long.MAX_VALUE, poll) == Mover.Outcome.REACHED;
    }

    @Override
    double stateTime() {
        return mover.time();
    }

    @Override
    double[] stateAt(double t) {
        return mover.stateAt(Math.clamp(t, mover.time(), mover.pendingTime()));
    }

    @Override
    Mover statistician() {
        return mover;
    }

    @Override
    void save(DataOutput out) throws IOException {
        mover.save(out);
    }

    @Override
    void restore(DataInput in) throws IOException {
        mover.restore(in);
    }
}
