package paget.sim.run;

/**
 * How a run tells how far it is and asks whether to go on. Both methods are cheap enough to be called every few
 * milliseconds and may be called from any thread.
 */
public interface Progress {

    /** Goes on for ever and tells nobody. */
    Progress NONE = new Progress() {
        @Override
        public void report(double fraction) {
            // Nobody listens.
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /** @param fraction part of the work that is done, 0 to 1 */
    void report(double fraction);

    /** Whether the work shall stop. Engines poll at least every 0.1 s. */
    boolean isCancelled();

    /**
     * Whether it shall stop at once, so that an engine may give up what it has begun, such as a step that takes long. Not
     * so in a pause, after which the same work goes on: what is given up then might never be finished.
     */
    default boolean isUrgent() {
        return isCancelled();
    }
}
