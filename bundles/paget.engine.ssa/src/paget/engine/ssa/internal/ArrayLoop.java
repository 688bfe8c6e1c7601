package paget.engine.ssa.internal;

/** What the methods have in common that keep propensities in an array and learn by it what a firing changed. */
abstract class ArrayLoop extends JumpLoop {

    /** Propensities, one per reaction of the network. */
    protected final double[] rates;

    protected ArrayLoop(JumpState state) {
        super(state);
        this.rates = new double[system.reactionCount()];
    }

    @Override
    protected void rebuild() {
        kernel.rates(time, y, p, rates);
        for (int j : system.jumps()) {
            requirePropensity(j, rates[j]);
        }
    }

    /** Lets a reaction happen and brings {@link #rates} up to date. */
    protected final void fire(int reaction) {
        kernel.fire(reaction, time, y, p, rates);
        for (int i : system.watchedStates(reaction)) {
            if (!(y[i] >= 0)) {
                throw badPopulation(reaction);
            }
        }
    }
}
