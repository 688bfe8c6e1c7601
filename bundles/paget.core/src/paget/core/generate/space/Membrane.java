package paget.core.generate.space;

/**
 * Keeps cells of a Potts model whole. A membrane of tension σ (energy by length in two dimensions, by area in three) presses a
 * cell of radius R in d dimensions by σ·(d − 1)/R, and a volume constraint λ·(V − V₀)² gives way by that over 2λ.
 */
public final class Membrane {

    /** Part of its volume by which a cell may be pressed together. */
    private static final double COMPRESSION = 0.05;

    private Membrane() {
    }

    /**
     * Stiffness λ of the volume constraint.
     *
     * @param volume sites of the cell
     * @param tension energy of a site's length or face of membrane
     */
    public static double stiffness(double volume, boolean flat, double tension) {
        double radius = flat ? Math.sqrt(volume / Math.PI) : Math.cbrt(3 * volume / (4 * Math.PI));
        return tension * (flat ? 1 : 2) / radius / (2 * COMPRESSION * volume);
    }
}
