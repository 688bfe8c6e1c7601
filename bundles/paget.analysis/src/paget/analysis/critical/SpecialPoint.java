package paget.analysis.critical;

import paget.analysis.statistics.Interval;

/**
 * A point of a branch of steady states at which their number or stability changes.
 *
 * @param kind what happens there
 * @param state the steady state
 * @param enclosing values of the parameter between which it lies: those of two states on either side of it, as far as
 *        they are solved
 */
public record SpecialPoint(Kind kind, SteadyState state, Interval enclosing) {

    /** What happens. */
    public enum Kind {
        /** The branch turns back: two steady states meet and vanish. */
        FOLD("fold"),
        /** Another branch crosses and stability changes hands. */
        CROSSING("transcritical or pitchfork"),
        /** A pair of eigenvalues crosses the imaginary axis: oscillations are born. */
        HOPF("Hopf");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
