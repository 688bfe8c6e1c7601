package paget.engine.ode.internal.step;

/**
 * Decides when to change the method. The explicit one gives way when the fastest decay limits its steps again and
 * again (E. Hairer, G. Wanner, "Solving Ordinary Differential Equations II", 2nd ed., section IV.2); the implicit one
 * when its steps have for a while been so short that the explicit one would be stable at a multiple of them. Each
 * return to the explicit method doubles the patience, so that the two do not take turns.
 */
final class StiffnessWatch {

    private static final int STIFF_STEPS = 12;
    private static final int FORGET_AFTER = 6;
    private static final double EASY = 2;
    private static final int EASY_STEPS = 10;
    private static final int MOST_RETURNS = 8;

    private int stiff;
    private int notStiff;
    private int easy;
    private int returns;

    /** After an explicit step. @param stiffness {@link StepMethod#stiffness()} */
    boolean shouldBecomeImplicit(double stiffness) {
        if (stiffness > DormandPrince853.STABILITY_LIMIT) {
            stiff++;
            notStiff = 0;
            if (stiff >= STIFF_STEPS) {
                stiff = 0;
                return true;
            }
        } else if (stiff > 0 && ++notStiff == FORGET_AFTER) {
            stiff = 0;
            notStiff = 0;
        }
        return false;
    }

    /** After an implicit step. @param stiffness {@link StepMethod#stiffness()}, an upper bound */
    boolean shouldBecomeExplicit(double stiffness) {
        if (!(stiffness < EASY)) {
            easy = 0;
            return false;
        }
        if (++easy < EASY_STEPS << returns) {
            return false;
        }
        easy = 0;
        returns = Math.min(returns + 1, MOST_RETURNS);
        return true;
    }

    /** Writes four numbers. */
    void save(double[] out, int at) {
        out[at] = stiff;
        out[at + 1] = notStiff;
        out[at + 2] = easy;
        out[at + 3] = returns;
    }

    void restore(double[] saved, int at) {
        stiff = (int) saved[at];
        notStiff = (int) saved[at + 1];
        easy = (int) saved[at + 2];
        returns = (int) saved[at + 3];
    }
}
